import type { StatementUnit } from '../model/claim.ts'

/**
 * Inverse document frequency, scaled to 0..1. Counted in the source that has a unit most often: that all sources have
 * it once is what makes it telling.
 *
 * @param perSource the units of each clause or sentence of each source.
 */
export function commonnessIn(
  perSource: readonly (readonly (readonly StatementUnit[])[])[],
): (key: string) => number {
  const most = new Map<string, number>()
  for (const lists of perSource) {
    const counts = new Map<string, number>()
    for (const units of lists)
      for (const key of new Set(units.map((unit) => unit.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const [key, count] of counts) most.set(key, Math.max(most.get(key) ?? 0, count))
  }
  const largest = Math.max(1, ...perSource.map((lists) => lists.length))
  const weights = new Map<string, number>()
  for (const [key, count] of most) weights.set(key, Math.log(1 + largest / count) / Math.log(1 + largest))
  return (key) => weights.get(key) ?? 1
}
