import type { Trace } from './trace.ts'

/** A shingle in more sources than this links each only to its neighbours: copies still form one chain. */
const COMMON = 8

/**
 * Pairs of sources worth comparing: they share five words in a row, or credit the same agency.
 *
 * From an inverted index, so that cost grows with the length of the texts and not with the square of their number.
 *
 * @param traces sorted by source id; so are the pairs, and the smaller id comes first in each.
 */
export function candidatePairs(traces: readonly Trace[]): [Trace, Trace][] {
  const holders = new Map<number | string, number[]>()
  traces.forEach((trace, number) => {
    for (const key of trace.shingles.keys()) hold(holders, key, number)
    for (const { agency } of trace.credits) hold(holders, agency, number)
  })
  const pairs = new Set<number>()
  for (const numbers of holders.values()) {
    const reach = numbers.length > COMMON ? 1 : COMMON
    for (let i = 0; i < numbers.length; i++) {
      for (let j = i + 1; j < numbers.length && j - i <= reach; j++) {
        pairs.add((numbers[i] ?? 0) * traces.length + (numbers[j] ?? 0))
      }
    }
  }
  return [...pairs]
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const a = traces[Math.floor(pair / traces.length)]
      const b = traces[pair % traces.length]
      return a && b ? [[a, b] satisfies [Trace, Trace]] : []
    })
}

function hold(holders: Map<number | string, number[]>, key: number | string, number: number): void {
  const numbers = holders.get(key)
  if (numbers) numbers.push(number)
  else holders.set(key, [number])
}
