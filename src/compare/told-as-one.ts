import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'

/** Probability from which two sentences surely tell of one thing. */
const ONE_THING = 0.6

/** Two sentences by source and position, with the key of the question they were aligned for. */
export interface ToldAsOne {
  readonly places: readonly [string, string]
  readonly key: string
}

/** A sentence by its source and its position there. */
export const placeOf = ({ source, sentence }: Pick<Claim, 'source' | 'sentence'>): string =>
  `${source}:${sentence}`

/** The pairs of sentences that surely tell of one thing, in the order of their alignments. */
export function toldAsOne(aligned: readonly Cluster[]): ToldAsOne[] {
  return aligned.flatMap(({ claims, alignments, beside, key }) => {
    if (beside === undefined) return []
    const places = new Map(claims.map((claim) => [claim.id, placeOf(claim)]))
    return alignments.flatMap(({ claims: [first, second], probability }): ToldAsOne[] => {
      const [a, b] = [places.get(first), places.get(second)]
      return probability >= ONE_THING && a !== undefined && b !== undefined ? [{ places: [a, b], key }] : []
    })
  })
}
