import type { Evidence } from '../model/cluster.ts'
import type { SourceLink } from '../model/reconciliation.ts'
import { candidatePairs } from './candidates.ts'
import { derivedOf } from './derivation.ts'
import { creditEvidence, PRIOR, rewordingEvidence, titleEvidence, verbatimEvidence } from './evidence.ts'
import { sharedPassages } from './passages.ts'
import { trigramShares } from './rewording.ts'
import type { Trace } from './trace.ts'

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
  const { passages, shares } = sharedPassages(a.words, b.words, b.shingles)
  const evidence = [
    verbatimEvidence(a.source.article, b.source.article, passages, shares),
    rewordingEvidence(shares, trigramShares(a.words, b.words), [a.words.length, b.words.length]),
    creditEvidence(a.credits, b.credits),
    titleEvidence(a.source.article.title, b.source.article.title),
  ].filter((found): found is Evidence => found !== null)
  if (passages.length === 0 && evidence.length === 0) return null
  const sameOrigin = evidence.reduce((sum, { weight }) => sum + weight, PRIOR) > 0
  return {
    sources: [a.source.article.id, b.source.article.id],
    passages,
    shares,
    derived: sameOrigin ? derivedOf(a, b, shares) : null,
    sameOrigin,
    evidence,
  }
}
