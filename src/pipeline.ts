/** Read this first: the stages of Crossread in order, one call each. */
import { align } from './align/index.ts'
import { weighPairs } from './align/proposed.ts'
import { compare } from './compare/index.ts'
import { hear } from './compare/proposals/index.ts'
import { annotate } from './extract/annotate.ts'
import { extractClaims, extractMentions } from './extract/index.ts'
import { reviewsOf } from './ledger/match.ts'
import type { AnnotatedArticle } from './model/annotation.ts'
import type { Article } from './model/article.ts'
import type { LedgerEntry } from './model/decision.ts'
import type { Opinion } from './model/proposal.ts'
import type { Reconciliation, Story } from './model/reconciliation.ts'
import type { Revision } from './model/revision.ts'
import type { Witness } from './model/witness.ts'
import { withReviews } from './reconcile/decided.ts'
import { reconcileFindings } from './reconcile/index.ts'
import { revisionOf } from './reconcile/revisions.ts'
import { newestOf, versionsOf } from './reconcile/versions.ts'
import { byComparability } from './util/language.ts'

/**
 * Reads a story's articles across each other. Of several captures of one article only the newest is a source; articles
 * in other languages than English are kept and not compared.
 *
 * Pure and deterministic: no clock, locale, network or randomness, and the order of `articles` does not matter.
 *
 * @param opinion what a reader said of the same articles; it adds to the findings and takes none away.
 * @param entries what people decided: the story's ledger.
 */
export function reconcile(
  story: Story,
  articles: readonly Article[],
  opinion?: Opinion,
  entries: readonly LedgerEntry[] = [],
): Reconciliation {
  const { compared, uncompared } = byComparability(articles)
  const captures = versionsOf(compared)
  const witnesses = captures.map((versions) => witnessOf(newestOf(versions)))
  const claims = extractClaims(witnesses, story.settings?.aliases)
  const clusters = align(claims)
  const own = compare(clusters, witnesses)
  const heard = opinion && hear(opinion, own, claims, witnesses, (pairs) => weighPairs(claims, pairs))
  const reconciled = reconcileFindings(
    story,
    witnesses.map(({ source }) => source),
    heard?.findings ?? own,
    captures.flatMap(revisionsOf),
  )
  return withDecisions(
    {
      ...reconciled,
      ...(uncompared.length > 0 && { uncompared: versionsOf(uncompared).map(newestOf) }),
      ...(heard && { hearing: heard.hearing }),
    },
    entries,
  )
}

/**
 * Applies a ledger: findings get their reviews and the decision that stands, facts the answers that people prefer.
 *
 * @param r without decisions: whoever keeps it applies a ledger that has grown to the same one again
 */
export function withDecisions(r: Reconciliation, entries: readonly LedgerEntry[]): Reconciliation {
  if (entries.length === 0) return r
  const { reviews, bygone } = reviewsOf(entries, { story: r.story.id, findings: r.findings })
  // A ledger that stories share says of each what was decided there; a story that was renamed has its own all the same.
  const isShared = new Set(bygone.map(({ story }) => story)).size > 1
  return withReviews(r, reviews, isShared ? bygone.filter(({ story }) => story === r.story.id) : bygone)
}

/** The articles that `reconcile` reads across, with their sentences: what a reader is shown. */
export function sourcesOf(articles: readonly Article[]): AnnotatedArticle[] {
  return versionsOf(byComparability(articles).compared).map((versions) => annotate(newestOf(versions)))
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
