/** What can be said of two dates by their stated parts alone, where one cannot be placed in time. */
import type { DateMention } from '../../model/mention.ts'
import type { PartialDate } from '../../model/time.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { dayNumber, isDate, weekdayOf } from '../../util/civil.ts'
import { describe } from './words.ts'

/** Years to look at where two dates could agree in some years only; both ends included. */
export interface YearWindow {
  readonly first: number
  readonly last: number
}

/** Without a known year near by there is no better guess, and the answer must not depend on the day it is asked. */
const ANY_YEARS: YearWindow = { first: 2015, last: 2034 }
/** Years before a capture that are tried. */
const YEARS_BACK = 19

/** The years to try for two dates without one: up to the year after the capture of both, where that is known. */
export function yearsToTry(a: DateMention, b: DateMention): YearWindow {
  const written = [a.writtenBy, b.writtenBy].filter((year) => year !== undefined)
  if (written.length === 0) return ANY_YEARS
  const last = Math.min(...written) + 1
  return { first: last - 1 - YEARS_BACK, last }
}

export function samePartial(a: PartialDate, b: PartialDate | null): boolean {
  return b !== null && a.year === b.year && a.month === b.month && a.day === b.day && a.weekday === b.weekday
}

/** Parts that both state and that are not equal: July 10 is not July 11 in any year. */
export function partsThatDiffer(a: PartialDate | null, b: PartialDate | null): string | null {
  if (a === null || b === null) return null
  const differ = (['year', 'month', 'day', 'weekday'] as const).find((part) => {
    const [one, other] = [a[part], b[part]]
    return one !== null && other !== null && one !== other
  })
  return differ === undefined ? null : `${describe(a)} and ${describe(b)} differ in the ${differ}`
}

/** Thursday against July 11 of a stated year in which it is a Friday. */
export function noSuchWeekday(
  { interval, partial: a }: DateMention,
  { partial: b }: DateMention,
): string | null {
  if (interval !== null || a === null || b === null || a.weekday === null || a.day !== null) return null
  const { year, month, day } = b
  if (year === null || month === null || day === null || !isDate(year, month, day)) return null
  const real = weekdayOf(dayNumber(year, month, day))
  return real === a.weekday
    ? null
    : `${describe(b)} is a ${WEEKDAY_NAMES[real]}, not a ${WEEKDAY_NAMES[a.weekday]}`
}

/** "Thursday is July 11 only in 2019, 2024, 2030": when a weekday and a date without a year agree. */
export function condition(
  { partial: a }: DateMention,
  { partial: b }: DateMention,
  { first, last }: YearWindow,
): string | null {
  if (a === null || b === null || a.weekday === null || a.day !== null) return null
  const { year, month, day } = b
  if (year !== null || month === null || day === null) return null
  const name = `${WEEKDAY_NAMES[a.weekday]} is ${MONTH_NAMES[month]} ${day}`
  const fitting = yearsFrom(first, last).filter(
    (y) => isDate(y, month, day) && weekdayOf(dayNumber(y, month, day)) === a.weekday,
  )
  return fitting.length === 0
    ? `${name} in no year from ${first} to ${last}`
    : `${name} only in ${fitting.join(', ')}`
}

function yearsFrom(first: number, last: number): number[] {
  return [...Array(Math.max(0, last - first + 1)).keys()].map((step) => first + step)
}

export function whyUnknown(a: DateMention, b: DateMention): string {
  const open = [a, b].filter(({ interval }) => interval === null).map(({ exact }) => `"${exact}"`)
  return `${open.join(' and ')} cannot be placed in time`
}
