import type { Alignment } from '../model/cluster.ts'

/** By the smaller id of their claims, then by the other. */
export type Alignments = ReadonlyMap<string, ReadonlyMap<string, Alignment>>

/** Alignments to be looked up by their claims; of two of one pair the first. */
export function byClaims(alignments: readonly Alignment[]): Alignments {
  const found = new Map<string, Map<string, Alignment>>()
  for (const alignment of alignments) {
    const [first, second] = alignment.claims
    const ofFirst = found.get(first)
    if (!ofFirst) found.set(first, new Map([[second, alignment]]))
    else if (!ofFirst.has(second)) ofFirst.set(second, alignment)
  }
  return found
}
