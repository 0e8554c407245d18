import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'

/**
 * Groups what the sources say befell one participant, question by question: names were resolved when claims were made,
 * and whether two tell of one event is weighed where they are compared.
 */
export function alignOutcomes(claims: readonly Claim[]): Cluster[] {
  const groups = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.slot.role !== 'outcome' || claim.value.type !== 'phrase') continue
    const key = `outcome ${claim.slot.predicate} ${claim.value.entity}`
    const known = groups.get(key)
    if (known) known.push(claim)
    else groups.set(key, [claim])
  }
  return [...groups]
    .filter(([, group]) => new Set(group.map(({ source }) => source)).size > 1)
    .map(([key, group]) => ({ question: '', key, claims: group, alignments: [] }))
}
