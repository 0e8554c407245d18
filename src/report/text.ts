import { MONTH_NAMES } from '../util/calendar-names.ts'
import { plural } from '../util/counted.ts'
import { stretchOf } from './timex.ts'

/** Small helpers for text that a person reads. Nothing here depends on a locale. */

/** Characters that do not show but reorder or command: controls, and marks that override writing direction. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu

/** Plain text on one line: control and direction-override characters and runs of white space become one space. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim()
}

/** Line ends as spaces, length kept: for words shown in running text whose offsets still matter. */
export function flat(text: string): string {
  return text.replace(/\s/gu, ' ')
}

/** `1 source`, `3 discrepancies`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : plural(noun)}`
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(items: readonly string[]): string {
  return items.map((item, at) => `${item}${separatorAt(at, items.length)}`).join('')
}

/** What stands after the item at `at` of a list of `count`: `, `, ` and ` or nothing. */
export function separatorAt(at: number, count: number): string {
  return at >= count - 1 ? '' : at === count - 2 ? ' and ' : ', '
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** At most `limit` code units, cut at a space where there is one, never inside a surrogate pair; `…` marks the cut. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 1)
  const space = room.lastIndexOf(' ')
  const cut = space > limit / 2 ? room.slice(0, space) : wholeEnd(room)
  return `${cut}…`
}

/** Without the half of a surrogate pair at its end. */
function wholeEnd(text: string): string {
  return /[\uD800-\uDBFF]$/u.test(text) ? text.slice(0, -1) : text
}

const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
}

/** A TIMEX3 date in words: `2025-07-11` as `11 July 2025`, `2025-07` as `July 2025`, `2025-SU` as `summer 2025`; anything else as it is. */
export function dateInWords(timex: string): string {
  const [, year, part = ''] = /^(\d{4})-([A-Z\d]{2})$/u.exec(timex) ?? []
  const name = MONTH_NAMES[Number(part)] ?? SEASONS[part]
  if (year !== undefined && name !== undefined) return `${name} ${year}`
  const week = /^\d{4}-W\d{2}(?<weekend>-WE)?$/u.exec(timex)
  const stretch = week ? stretchOf(timex) : null
  if (!stretch) return longDate(timex)
  const first = new Date(stretch.from * 60_000).toISOString().slice(0, 10)
  return week?.groups?.['weekend'] === undefined
    ? `week of ${longDate(first)}`
    : `weekend of ${longDate(first)}`
}

/** `2025-07-11` as `11 July 2025`; anything else as it is. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso) ?? []
  const name = MONTH_NAMES[Number(month)]
  return year === undefined || name === undefined ? iso : `${Number(day)} ${name} ${year}`
}

/** Day `days` since 1970-01-01 as `11 Jul`. */
export function shortDate(days: number): string {
  const date = new Date(days * 86_400_000)
  return `${date.getUTCDate()} ${(MONTH_NAMES[date.getUTCMonth() + 1] ?? '').slice(0, 3)}`
}
