import type { Dimension } from '../model/claim.ts'
import type { Fact } from '../model/reconciliation.ts'

/**
 * What a reader wants to know first: what happened, when and how many; then what was said; names come last,
 * because that a place is called by its name is agreed and no news.
 */
const RANK: Readonly<Record<Dimension, number>> = {
  quantity: 0,
  money: 0,
  date: 0,
  time: 0,
  percent: 0,
  duration: 0,
  age: 0,
  polarity: 1,
  superlative: 1,
  order: 1,
  quote: 2,
  attribution: 2,
  role: 3,
  person: 4,
  organisation: 4,
  place: 4,
  other: 5,
}

/** Facts with the most telling first; among equals the better attested, then the pipeline's order. */
export function byInterest(
  facts: readonly Fact[],
  dimensionOf: ReadonlyMap<string, Dimension>,
): readonly Fact[] {
  const rank = ({ findings: [finding] }: Fact) => RANK[dimensionOf.get(finding ?? '') ?? 'other']
  return [...facts].sort((a, b) => rank(a) - rank(b) || b.independentOrigins - a.independentOrigins)
}
