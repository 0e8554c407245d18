import type { Fact } from '../model/reconciliation.ts'

/**
 * Facts as somebody meets them who begins with the source that tells most of them and goes on to what the others add:
 * by source, those with more facts first, then by place.
 */
export function inReadingOrder(facts: readonly Fact[]): readonly Fact[] {
  const told = new Map<string, number>()
  for (const source of facts.flatMap(sourcesOf)) told.set(source, (told.get(source) ?? 0) + 1)
  const order = [...told].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([source]) => source)
  return facts
    .map((fact) => {
      const sources = new Set(sourcesOf(fact))
      const rank = order.findIndex((source) => sources.has(source))
      const starts = fact.readings
        .filter(({ source }) => source === order[rank])
        .map(({ span }) => span.start)
      return { fact, rank, start: Math.min(...starts) }
    })
    .sort((a, b) => a.rank - b.rank || a.start - b.start)
    .map(({ fact }) => fact)
}

function sourcesOf({ readings }: Fact): string[] {
  return [...new Set(readings.map(({ source }) => source))]
}
