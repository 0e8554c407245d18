/** Whether two lengths of time can both be right about one thing. */
import type { DateMention } from '../model/mention.ts'
import type { TimexMod } from '../model/time.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** Level of "minutes" and "three days", which are of one thing too seldom to be told. */
export const OTHER_VAGUE = 'duration/other-vague'

/** Compares two durations ("15 years", "more than a decade") said of one thing. */
export function compareDurations(a: DateMention, b: DateMention): Outcome {
  const [first, second] = a.timex3.value <= b.timex3.value ? [a, b] : [b, a]
  return decide(DURATION_LEVELS, lengthOf(first), lengthOf(second))
}

interface Length {
  readonly exact: string
  readonly value: string
  readonly mod: TimexMod | null
  /** Null for a value that is no duration, or of more than one unit. */
  readonly unit: LengthUnit | null
  /** Null for a vague number. */
  readonly amount: number | null
}

interface LengthUnit {
  /** Shortest and longest it can be, in minutes. */
  readonly shortest: number
  readonly longest: number
}

const DAY = 1440
const UNIT_LENGTHS: ReadonlyMap<string, LengthUnit> = new Map(
  Object.entries({
    TS: { shortest: 1 / 60, longest: 1 / 60 },
    TM: { shortest: 1, longest: 1 },
    TH: { shortest: 60, longest: 60 },
    D: { shortest: DAY, longest: DAY },
    N: { shortest: DAY, longest: DAY },
    W: { shortest: 7 * DAY, longest: 7 * DAY },
    WE: { shortest: 2 * DAY, longest: 2 * DAY },
    M: { shortest: 28 * DAY, longest: 31 * DAY },
    Q: { shortest: 90 * DAY, longest: 92 * DAY },
    Y: { shortest: 365 * DAY, longest: 366 * DAY },
  }),
)

const DURATION = /^P(T?)(X|\d{1,9}(?:\.\d{1,4})?)(S|M|H|D|N|WE|W|Q|Y)$/

function lengthOf({ exact, timex3 }: DateMention): Length {
  const [, time = '', amount = '', unit = ''] = DURATION.exec(timex3.value) ?? []
  return {
    exact,
    value: timex3.value,
    mod: timex3.mod ?? null,
    unit: UNIT_LENGTHS.get(time + unit) ?? null,
    amount: amount === 'X' || amount === '' ? null : Number(amount),
  }
}

const DURATION_LEVELS: readonly Level<Length>[] = [
  {
    id: 'duration/unknown',
    verdict: 'unknown',
    holds: (a, b) =>
      a.unit === null || b.unit === null ? `${pair(a, b)}: not both are lengths of time` : null,
  },
  {
    id: 'duration/same',
    verdict: 'same',
    holds: (a, b) => {
      if (a.amount === null || b.amount === null || a.mod !== b.mod) return null
      return a.value === b.value || (a.mod === null && meets(a, b, 0)) ? `both are ${a.value}` : null
    },
  },
  {
    id: 'duration/vague',
    verdict: 'compatible',
    holds(a, b) {
      if (a.amount !== null && b.amount !== null) return null
      return vagueHolds(a, b) || vagueHolds(b, a) ? `${pair(a, b)}: one names no number` : null
    },
  },
  {
    id: OTHER_VAGUE,
    verdict: 'unknown',
    holds: (a, b) => (a.amount === null || b.amount === null ? `${pair(a, b)}: one names no number` : null),
  },
  {
    id: 'duration/bound',
    verdict: 'compatible',
    holds: (a, b) =>
      (isBound(a) || isBound(b)) && meets(a, b, 0) ? `${pair(a, b)}: within the bound` : null,
  },
  {
    id: 'duration/hedged',
    verdict: 'compatible',
    holds: (a, b) =>
      (a.mod === 'APPROX' || b.mod === 'APPROX') && meets(a, b, HEDGE)
        ? `${pair(a, b)}: one is approximate`
        : null,
  },
  {
    id: 'duration/rounding',
    verdict: 'compatible',
    holds: (a, b) =>
      coarseEnough(a, b) && meets(a, b, ROUNDING) ? `${pair(a, b)}: equal when rounded` : null,
  },
  { id: 'duration/differs', verdict: 'differs', holds: (a, b) => pair(a, b) },
]

/** Different units for one length are rounded: "two months" for 65 days. */
const ROUNDING = 0.1
const HEDGE = 0.25
/** "days" are fewer than make a week, "months" fewer than make two years. */
const FEWEST = 2
const MOST = 30

function pair(a: Length, b: Length): string {
  return `"${a.exact}" (${a.value}) and "${b.exact}" (${b.value})`
}

function isBound({ mod }: Length): boolean {
  return mod !== null && ['MORE_THAN', 'LESS_THAN', 'EQUAL_OR_MORE', 'EQUAL_OR_LESS'].includes(mod)
}

/** Two units are compared with tolerance; the same unit with other numbers is not. */
function coarseEnough(a: Length, b: Length): boolean {
  return a.unit !== b.unit
}

/** Whether the stretches two lengths allow meet, each widened by a share of itself. */
function meets(a: Length, b: Length, tolerance: number): boolean {
  const [one, other] = [reach(a, tolerance), reach(b, tolerance)]
  return one.low <= other.high && other.low <= one.high
}

function reach({ unit, amount, mod }: Length, tolerance: number): { low: number; high: number } {
  const low = (unit?.shortest ?? 0) * (amount ?? 0)
  const high = (unit?.longest ?? 0) * (amount ?? 0)
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return { low, high: Number.POSITIVE_INFINITY }
  // "nearly a year" is a little less, not anything less.
  if (mod === 'LESS_THAN') return { low: low * 0.7, high }
  if (mod === 'EQUAL_OR_LESS') return { low: 0, high }
  return { low: low * (1 - tolerance), high: high * (1 + tolerance) }
}

function vagueHolds(vague: Length, other: Length): boolean {
  if (vague.amount !== null || vague.unit === null) return false
  if (other.amount === null) return vague.unit === other.unit
  const { low, high } = reach(other, 0)
  return high >= vague.unit.shortest * FEWEST && low <= vague.unit.longest * MOST
}
