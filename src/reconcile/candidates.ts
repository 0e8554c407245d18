import type { Trace } from './trace.ts'

/** A shingle in more sources than this links each only to its neighbours: copies still form one chain. */
const COMMON = 8

/** Independent reports share a stock phrase or two; a copied passage of eight words has four shingles. */
const LEAST_SHARED = 3

/** Two sources that both have so many closer relatives need no comparison to be grouped with them. */
const MOST_RELATIVES = 8

/**
 * Pairs of sources worth comparing: they share several runs of five words, or credit the same agency.
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
  const shared = new Map<number, number>()
  for (const [key, numbers] of holders) {
    const reach = numbers.length > COMMON ? 1 : COMMON
    const points = typeof key === 'string' ? LEAST_SHARED : 1
    numbers.forEach((a, at) => {
      for (const b of numbers.slice(at + 1, at + 1 + reach)) {
        const pair = a * traces.length + b
        shared.set(pair, (shared.get(pair) ?? 0) + points)
      }
    })
  }
  return closest(shared, traces.length)
    .sort((x, y) => x - y)
    .flatMap((pair) => {
      const a = traces[Math.floor(pair / traces.length)]
      const b = traces[pair % traces.length]
      return a && b ? [[a, b] satisfies [Trace, Trace]] : []
    })
}

/** The pairs that share most, until each source has its closest relatives: their number grows with the sources. */
function closest(shared: ReadonlyMap<number, number>, count: number): number[] {
  const relatives = new Array<number>(count).fill(0)
  return [...shared]
    .filter(([, points]) => points >= LEAST_SHARED)
    .sort(([pairA, pointsA], [pairB, pointsB]) => pointsB - pointsA || pairA - pairB)
    .map(([pair]) => pair)
    .filter((pair) => {
      const [a, b] = [Math.floor(pair / count), pair % count]
      const [ofA, ofB] = [relatives[a] ?? 0, relatives[b] ?? 0]
      if (ofA >= MOST_RELATIVES && ofB >= MOST_RELATIVES) return false
      relatives[a] = ofA + 1
      relatives[b] = ofB + 1
      return true
    })
}

function hold(holders: Map<number | string, number[]>, key: number | string, number: number): void {
  const numbers = holders.get(key)
  if (numbers) numbers.push(number)
  else holders.set(key, [number])
}
