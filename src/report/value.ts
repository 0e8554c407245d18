import type { Dimension } from '../model/claim.ts'
import { plural } from '../util/counted.ts'
import { UNITS } from '../util/data/units.ts'
import { dateInWords } from './text.ts'

/** The number in a reading's normalised value: ">=58", "10..12", "~500 USD". */
export interface NumberValue {
  readonly low: number
  /** Upper end of a range, else equal to `low`. */
  readonly high: number
  readonly bound: '' | '>=' | '<=' | '>' | '<' | '~'
  readonly unit: string
}

const NUMBER_VALUE = /^(>=|<=|>|<|~)?(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?(?: (\S.*))?$/u
const BOUNDS = ['>=', '<=', '>', '<', '~'] as const

/** @returns null where the value is no number. */
export function numberValue(value: string): NumberValue | null {
  const match = NUMBER_VALUE.exec(value)
  if (!match) return null
  const [, bound, low, high, unit] = match
  return {
    low: Number(low),
    high: Number(high ?? low),
    bound: BOUNDS.find((known) => known === bound) ?? '',
    unit: unit ?? '',
  }
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/iu

/** Whether words name a place in an order ("second", "25th"): no count to hold against another. */
export function isOrdinal(words: string): boolean {
  return ORDINAL.test(words)
}

const BOUND_TEXTS: Readonly<Record<NumberValue['bound'], string>> = {
  '': '',
  '>=': 'at least ',
  '<=': 'at most ',
  '>': 'more than ',
  '<': 'fewer than ',
  '~': 'about ',
}
const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}
const NUMERIC: ReadonlySet<Dimension> = new Set(['quantity', 'money', 'percent', 'age', 'duration'])
const TEMPORAL: ReadonlySet<Dimension> = new Set(['date', 'time'])

/**
 * A normalised value in words: `>=58` as `at least 58`, `2025-07-11TMO` as `11 July 2025, morning`.
 *
 * @returns empty for what is neither number nor time: there the source's own words say more than a normal form.
 */
export function readableValue(value: string, dimension: Dimension): string {
  if (TEMPORAL.has(dimension)) return readableTime(value)
  const number = NUMERIC.has(dimension) ? numberValue(value) : null
  if (!number) return ''
  const range =
    number.high === number.low ? grouped(number.low) : `${grouped(number.low)} to ${grouped(number.high)}`
  return `${BOUND_TEXTS[number.bound]}${range}${unitText(number.unit, number.high)}`
}

function readableTime(value: string): string {
  const [day = '', time] = value.split('T')
  if (time === undefined) return dateInWords(value)
  return `${dateInWords(day)}, ${DAY_PARTS[time] ?? time}`
}

/** Of ages; calendar units are no units of measure. */
const YEAR = 'year'

/** `%`, ` USD`, ` miles`. */
function unitText(unit: string, value: number): string {
  if (unit === '' || unit === '%') return unit
  const [noun = '', ...rest] = unit.split(/ (?=per )/u)
  return ` ${value !== 1 && (UNITS.has(unit) || unit === YEAR) ? [plural(noun), ...rest].join(' ') : unit}`
}

/** Digits in groups of three, as English writes them; independent of any locale. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
  return fraction === undefined ? digits : `${digits}.${fraction}`
}
