/** Read this first: the stages of Crossread in order, one call each. */
import { align } from './align/index.ts'
import { compare } from './compare/index.ts'
import { annotate } from './extract/annotate.ts'
import { extractClaims, extractMentions } from './extract/index.ts'
import type { Article } from './model/article.ts'
import type { Reconciliation, Story } from './model/reconciliation.ts'
import type { Revision } from './model/revision.ts'
import type { Witness } from './model/witness.ts'
import { reconcileFindings } from './reconcile/index.ts'
import { revisionOf } from './reconcile/revisions.ts'
import { newestOf, versionsOf } from './reconcile/versions.ts'

/**
 * Reads a story's articles across each other. Of several captures of one article only the newest is a source.
 *
 * Pure and deterministic: no clock, locale, network or randomness, and the order of `articles` does not matter.
 */
export function reconcile(story: Story, articles: readonly Article[]): Reconciliation {
  const captures = versionsOf(articles)
  const witnesses = captures.map((versions) => witnessOf(newestOf(versions)))
  const claims = extractClaims(witnesses, story.settings?.aliases)
  const clusters = align(claims)
  const findings = compare(clusters, witnesses)
  return reconcileFindings(
    story,
    witnesses.map(({ source }) => source),
    findings,
    captures.flatMap(revisionsOf),
  )
}

/** What changed from each capture of one article to the next. */
export function revisionsOf(captures: readonly Article[]): Revision[] {
  return captures.slice(1).flatMap((after, i) => {
    const before = captures[i]
    return before ? [revisionOf(witnessOf(before), witnessOf(after))] : []
  })
}

function witnessOf(article: Article): Witness {
  const source = annotate(article)
  return { source, mentions: extractMentions(source) }
}
