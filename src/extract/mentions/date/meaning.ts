import type { Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'
import type { TimexMod, Zone } from '../../../model/time.ts'
import type { HolidayRule } from '../../data/holidays.ts'
import type { DayPart, Season, Unit } from '../../data/time-words.ts'
import type { Cue } from './cues.ts'

/** What the words of a time expression mean before it is known when they were written. */
export type Meaning = Point | Duration | Repetition | Vague

/** Parts of a calendar date, as stated. At most one of the coarse ones is set. */
export interface Fields {
  readonly century?: number
  /** First year of the decade; below 100 where the words leave the century out ("the 80s"). */
  readonly decade?: number
  readonly year?: number
  /** The year is known from the name of an event ("the Sept. 11 attacks"), not stated. */
  readonly yearNamed?: boolean
  readonly fiscal?: boolean
  readonly half?: number
  readonly quarter?: number
  readonly season?: Season
  readonly month?: number
  readonly day?: number
  /** ISO: Monday is 1. */
  readonly weekday?: number
  readonly weekend?: boolean
  readonly holiday?: HolidayRule
  /** The week that holds the day, or its weekend: "the week of March 11". */
  readonly around?: 'week' | 'weekend'
  /** A week of the month: 1, 2, … or -1 for the last. */
  readonly weekOfMonth?: number
  /** The same of a named weekday: "the first Monday of May". */
  readonly weekdayOfMonth?: number
}

export interface Clock {
  readonly hour: number
  /** Null where only the hour is stated. */
  readonly minute: number | null
  readonly second: number | null
}

/** Where a point is counted from. */
export type Base =
  /** The calendar itself; what is missing is supplied from the reference date. */
  | { readonly from: 'calendar' }
  /** A unit some steps away from the publication date ("last week": week, -1); `at`: the finer stretch meant ("a year ago today"). */
  | {
      readonly from: 'publication'
      readonly unit: Unit
      readonly by: number
      readonly at?: Unit
      /** In a tale of the past it is counted from the date told of ("In 2009 … the next year it folded"). */
      readonly inTale?: boolean
    }
  /** A unit some steps away from the date mentioned before ("two days later": day, 2); `inSentence`: only one of the same sentence serves. */
  | { readonly from: 'previous'; readonly unit: Unit; readonly by: number; readonly inSentence?: boolean }
  /** A unit some steps away from the day of an event that the text has dated ("the day after the vote"); a lemma. */
  | { readonly from: 'event'; readonly event: string; readonly unit: Unit; readonly by: number }
  /** The same stretch as the date mentioned before, or years from it; `period`: a day does not serve ("the same period"), and where no date is told before, a quarter is meant ("the year-earlier quarter"). */
  | { readonly from: 'same'; readonly years: number; readonly period?: 'quarter' | 'any' }

export interface Point {
  readonly kind: 'point'
  readonly base: Base
  readonly fields: Fields
  /** "last" and "next" before a named day, month or season; null lets the tense decide. */
  readonly direction: Direction | null
  readonly part: DayPart | null
  readonly clock: Clock | null
  readonly zone: Zone | null
  readonly mod: TimexMod | null
  /** Days that a clock time lies after the day it leans on, because its zone has another date ("8 p.m. Monday (0300 GMT)"). */
  readonly shift?: number
  /** Minutes ahead of UTC, told by another clock time beside this one. */
  readonly offset?: number
  /** For the evidence: other readings the words allow ("11/07/2025"). */
  readonly alternatives: readonly Fields[]
}

/** `last` and `this`/`next` as words; `past` and `future` as tense decides. */
export type Direction = 'before-last' | 'last' | 'this' | 'next'

export interface Duration {
  readonly kind: 'duration'
  /** Null for a vague number. */
  readonly amount: number | null
  readonly unit: Unit
  /** What is over in a lesser unit: "3 hours 20 minutes". */
  readonly rest?: { readonly amount: number; readonly unit: Unit }
  readonly mod: TimexMod | null
}

export interface Repetition {
  readonly kind: 'set'
  readonly value: string
  readonly quant: string | null
  readonly freq: string | null
}

export interface Vague {
  readonly kind: 'vague'
  readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'
}

/** A point with everything left open but what is given. */
export function point(given: Partial<Omit<Point, 'kind'>>): Point {
  return {
    kind: 'point',
    base: { from: 'calendar' },
    fields: {},
    direction: null,
    part: null,
    clock: null,
    zone: null,
    mod: null,
    alternatives: [],
    ...given,
  }
}

/** A time expression found in the text, not yet placed in time. */
export interface Expression {
  /** The rule that found it. */
  readonly rule: string
  readonly span: Span
  readonly meaning: Meaning
}

/** What a rule may look at around its match; the tokens are those of the same sentence. */
export interface Surroundings {
  readonly text: string
  readonly span: Span
  /** Up to three tokens before the match, nearest first. */
  readonly before: readonly Token[]
  /** Up to six tokens after the match. */
  readonly after: readonly Token[]
}

/** One way to say a time: a pattern over the text and what its match means. */
export interface Rule {
  readonly name: string
  /** A sentence without it cannot match. */
  readonly cue: Cue
  /** Nor can a sentence without this: to compile and to try a long pattern costs more than to look for a word. */
  readonly also?: Cue
  /** Global, over lower-case text, bounded; see `pattern`. */
  readonly pattern: RegExp
  /** Null where the words around the match show that it is no time expression. */
  read(groups: Groups, around: Surroundings): Meaning | null
}

/** The named groups of a match, as the text spells them. */
export type Groups = Readonly<Record<string, string | undefined>>
