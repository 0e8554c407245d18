/** What a point in time leans on, and what comes of it. */
import type { Anchor } from '../../../model/time.ts'
import type { Fields } from './meaning.ts'
import type { Reference } from './reference.ts'
import type { Placed } from './timex.ts'
import type { Outlook } from './verbs.ts'

/** The date mentioned last, and in which sentence. */
export interface Previous {
  readonly placed: Placed
  readonly sentence: number
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly fields: Fields
}

/** "At 6 p.m." and "the next day" belong to a day named at most this many sentences before it. */
export const DAY_CARRIES = 3

/** What a point leans on. */
export interface Context {
  readonly reference: Reference
  readonly previous: Previous | null
  /** The last one that is a day. */
  readonly previousDay: Previous | null
  /** The last day told in a sentence with a noun; null where there is none. */
  readonly dayOfEvent: (lemma: string) => Previous | null
  /** The date before and this one are told in one breath: "May 2008 to July". */
  readonly joined: boolean
  /** It is the second end of a range that the date before begins. */
  readonly rangeEnd: boolean
  /** See `Viewpoint`; null where no day is known. */
  readonly told: number | null
  readonly outlook: Outlook | null
  readonly sentence: number
}

/** Where a point's date was taken from, and the date itself; `placed` is null where it cannot be known. */
export interface Dated {
  readonly placed: Placed | null
  readonly open: string
  readonly anchor: Anchor
}

export function dated(placed: Placed, anchor: Anchor): Dated {
  return { placed, open: placed.value, anchor }
}

export function unknown(open: string, detail: string): Dated {
  return { placed: null, open, anchor: { basis: 'unknown', detail } }
}
