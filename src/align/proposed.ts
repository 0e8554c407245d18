import type { Claim } from '../model/claim.ts'
import type { Alignment } from '../model/cluster.ts'
import { candidatePairs } from './candidates.ts'
import { scorePair } from './score.ts'
import { closenessOf, termWeights } from './similarity.ts'

/**
 * How likely pairs of claims answer one question, by the evidence that our own candidates are weighed by; in the order of
 * `pairs`. The candidates are measured along, because a pair counts less where either claim has a closer counterpart.
 *
 * @param claims of all sources, in any order.
 * @param pairs claims that somebody else holds to answer one question.
 */
export function weighPairs(
  claims: readonly Claim[],
  pairs: readonly (readonly [Claim, Claim])[],
): Alignment[] {
  const inOrder = claims
    .filter(({ slot }) => slot.role !== 'statement' && slot.role !== 'wording' && slot.role !== 'outcome')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const proposed = pairs.map(([a, b]): readonly [Claim, Claim] => (a.id < b.id ? [a, b] : [b, a]))
  const known = new Set(proposed.map(([a, b]) => `${a.id} ${b.id}`))
  const candidates = candidatePairs(inOrder)
    .map(({ a, b }): readonly [Claim, Claim] => [a, b])
    .filter(([a, b]) => !known.has(`${a.id} ${b.id}`))
  const closeness = closenessOf([...proposed, ...candidates], termWeights(inOrder))
  return proposed.map(([a, b], i): Alignment => {
    const close = closeness[i]
    const score = close ? scorePair(a, b, close) : { probability: 0, evidence: [] }
    return { claims: [a.id, b.id], ...score }
  })
}
