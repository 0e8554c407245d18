/** Read this first: the stages of Crossread in order, one call each. */
import { align } from './align/index.ts'
import { compare } from './compare/index.ts'
import { annotate } from './extract/annotate.ts'
import { extractClaims, extractMentions } from './extract/index.ts'
import type { Article } from './model/article.ts'
import type { Reconciliation, Story } from './model/reconciliation.ts'
import { reconcileFindings } from './reconcile/index.ts'

/**
 * Reads a story's articles across each other.
 *
 * Pure and deterministic: no clock, locale, network or randomness, and the order of `articles` does not matter.
 */
export function reconcile(story: Story, articles: readonly Article[]): Reconciliation {
  const inOrder = [...articles].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const annotated = inOrder.map((article) => annotate(article))
  const witnesses = annotated.map((source) => ({ source, mentions: extractMentions(source) }))
  const claims = extractClaims(witnesses)
  const clusters = align(claims)
  const findings = compare(clusters, witnesses)
  return reconcileFindings(story, annotated, findings)
}
