/** TIMEX3 of TimeML 1.2.1 (timeml.org/publications/timeMLdocs/timeml_1.2.1.html). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'

export interface Timex3 {
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  readonly quant?: string
  readonly freq?: string
}

/** Coarsest to finest a time value can be. */
export type Grain =
  | 'century'
  | 'decade'
  | 'year'
  | 'half'
  | 'season'
  | 'quarter'
  | 'month'
  | 'week'
  | 'weekend'
  | 'day'
  | 'part-of-day'
  | 'hour'
  | 'minute'
  | 'second'

/**
 * The stretch of civil (zoneless, proleptic Gregorian) time a value denotes, half-open,
 * in minutes since 1970-01-01T00:00 of the place it speaks of.
 */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly grain: Grain
}

/** A part of a date that the text may state or that we may have to supply. */
export type DatePart = 'year' | 'month' | 'day' | 'weekday' | 'time' | 'zone'

/** What an implied part was taken from. */
export type AnchorBasis = 'none' | 'publication' | 'dateline' | 'previous-date' | 'event' | 'unknown'

export interface Anchor {
  readonly basis: AnchorBasis
  /** For a person: which date, and by which rule. */
  readonly detail: string
}

/**
 * What the words themselves state of a calendar date; null where they leave it out.
 * It is kept where the date cannot be placed, so that a comparison can still say under which condition
 * two dates agree ("Thursday is July 11 only in 2019, 2024, 2030").
 */
export interface PartialDate {
  readonly year: number | null
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
  /** ISO: Monday is 1, Sunday is 7. */
  readonly weekday: number | null
}

/** A zone the words state. */
export interface Zone {
  readonly name: string
  /** Minutes ahead of UTC; null where the name alone does not tell ("local time"). */
  readonly offset: number | null
}
