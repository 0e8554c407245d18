import type { Claim } from '../model/claim.ts'
import { isCommonLength } from './length-signals.ts'

/** How well two times single each other out. */
export interface Fit {
  /** Of two times that can both be right, how much each is the only one of its source that fits the other, 0..1. */
  readonly onlyFit: number
  /** One of them is, or holds, the days that the story is of. */
  readonly fitsNow: boolean
}

const NO_FIT: Fit = { onlyFit: 0, fitsNow: false }
/** A period that holds the days the story is of is told for many things. */
const OF_NOW = 0.4

/** How much two times that can both be right single each other out among the times of their sources, 0..1. */
export function fitness(pairs: readonly (readonly [Claim, Claim])[]): (a: Claim, b: Claim) => Fit {
  const times = new Map<string, Map<string, Claim>>()
  for (const claim of new Set(pairs.flat())) {
    if (claim.value.type !== 'time' || isCommonLength(claim.value.mention)) continue
    const ofSource = times.get(claim.source) ?? new Map<string, Claim>()
    // A day told five times is one day.
    times.set(claim.source, ofSource.set(claim.value.mention.timex3.value, claim))
  }
  const counted = new Map<Claim, Map<string, number>>()
  const fitting = (claim: Claim, source: string): number => {
    const bySource = counted.get(claim) ?? new Map<string, number>()
    if (bySource.size === 0) counted.set(claim, bySource)
    const known = bySource.get(source)
    if (known !== undefined) return known
    let count = 0
    for (const other of times.get(source)?.values() ?? []) if (canBothBeRight(claim, other)) count++
    bySource.set(source, count)
    return count
  }
  const now = mainDay([...times.values()].flatMap((ofSource) => [...ofSource.values()]))
  return (a, b) => {
    if (a.source === b.source || !isTelling(a) || !isTelling(b) || !canBothBeRight(a, b)) return NO_FIT
    const single = 1 / Math.max(1, fitting(a, b.source)) / Math.max(1, fitting(b, a.source))
    const fitsNow = holds(a, now) || holds(b, now)
    return { onlyFit: fitsNow ? OF_NOW * single : single, fitsNow }
  }
}

const isTelling = ({ value }: Claim): boolean => value.type === 'time' && !isCommonLength(value.mention)

/** The day that most sources tell, in minutes since 1970; null where none tells one. */
function mainDay(claims: readonly Claim[]): number | null {
  const counts = new Map<number, number>()
  let best: number | null = null
  for (const { value } of claims) {
    const interval = value.type === 'time' ? value.mention.interval : null
    if (interval?.grain !== 'day') continue
    const count = (counts.get(interval.from) ?? 0) + 1
    counts.set(interval.from, count)
    const most = best === null ? 0 : (counts.get(best) ?? 0)
    if (count > most || (count === most && best !== null && interval.from > best)) best = interval.from
  }
  return best
}

function holds({ value }: Claim, day: number | null): boolean {
  const interval = value.type === 'time' ? value.mention.interval : null
  if (interval === null || day === null) return false
  // The days around it are as good as the day.
  return interval.from - AROUND <= day && day < interval.to + AROUND
}

/** Three days, in minutes. */
const AROUND = 3 * 24 * 60

/** Whether two answers leave room for each other: numbers by their bounds, dates that share a moment, lengths that are equal. */
export function canBothBeRight(a: Claim, b: Claim): boolean {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    const [x, y] = [a.value.mention, b.value.mention]
    return x.low <= y.high && y.low <= x.high
  }
  if (a.value.type === 'time' && b.value.type === 'time') {
    if (a.slot.role !== b.slot.role) return false
    const [x, y] = [a.value.mention.interval, b.value.mention.interval]
    return x === null || y === null
      ? a.value.mention.timex3.value === b.value.mention.timex3.value
      : x.from < y.to && y.from < x.to
  }
  return a.id === b.id
}
