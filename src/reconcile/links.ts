import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Evidence } from '../model/cluster.ts'
import type { SharedPassage, SourceLink } from '../model/reconciliation.ts'
import type { Span } from '../model/span.ts'
import { candidatePairs } from './candidates.ts'
import { type Credit, creditsOf } from './credits.ts'
import { derivedOf } from './derivation.ts'
import { creditEvidence, PRIOR, rewordingEvidence, titleEvidence, verbatimEvidence } from './evidence.ts'
import { type ShingleIndex, sharedPassages, shinglesOf } from './passages.ts'
import { trigramShares } from './rewording.ts'
import { type Word, wordsOf } from './words.ts'

/** What tracing copies needs of a source, computed once. */
export interface Trace {
  readonly source: AnnotatedArticle
  readonly words: readonly Word[]
  readonly shingles: ShingleIndex
  readonly credits: readonly Credit[]
}

export function traceOf(source: AnnotatedArticle): Trace {
  const words = wordsOf(source.article)
  return { source, words, shingles: shinglesOf(words), credits: creditsOf(source.article) }
}

/**
 * The pairs of sources that share passages, wording or an agency, in the order of source ids.
 *
 * @param traces sorted by source id
 */
export function linksOf(traces: readonly Trace[]): SourceLink[] {
  const links: SourceLink[] = []
  for (const [a, b] of candidatePairs(traces)) {
    const link = linkOf(a, b)
    if (link) links.push(link)
  }
  return links
}

function linkOf(a: Trace, b: Trace): SourceLink | null {
  const passages = sharedPassages(a.words, b.words, b.shingles)
  const shares = [shareOf(a.words, passages, 0), shareOf(b.words, passages, 1)] as const
  const evidence = [
    verbatimEvidence(a.source.article, b.source.article, passages, shares),
    rewordingEvidence(shares, trigramShares(a.words, b.words)),
    creditEvidence(a.credits, b.credits),
    titleEvidence(a.source.article.title, b.source.article.title),
  ].filter((found): found is Evidence => found !== null)
  if (passages.length === 0 && evidence.length === 0) return null
  const derived = derivedOf(a.source.article, b.source.article, shares)
  return {
    sources: [a.source.article.id, b.source.article.id],
    passages,
    shares,
    derived,
    sameOrigin: evidence.reduce((sum, { weight }) => sum + weight, PRIOR) > 0,
    evidence,
  }
}

/** Share of a text's words outside quotations that stand in the passages. */
function shareOf(words: readonly Word[], passages: readonly SharedPassage[], side: 0 | 1): number {
  const spans = passages
    .map((passage) => passage.spans[side])
    .sort((x, y) => x.start - y.start || x.end - y.end)
  let own = 0
  let shared = 0
  let at = 0
  let reach: Span = { start: 0, end: 0 }
  for (const word of words) {
    if (word.quoted) continue
    own++
    for (let next = spans[at]; next && next.start <= word.start; next = spans[++at]) {
      if (next.end > reach.end) reach = next
    }
    if (word.end <= reach.end && word.start >= reach.start) shared++
  }
  return own === 0 ? 0 : shared / own
}
