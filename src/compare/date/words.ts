/** Dates in words, for explanations. */
import type { DateMention } from '../../model/mention.ts'
import type { PartialDate } from '../../model/time.ts'
import { isoDate, MINUTES_PER_DAY, weekdayOf } from '../../util/civil.ts'

export const WEEKDAY_NAMES = [
  '',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]
export const MONTH_NAMES = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function inWords({ timex3, exact }: DateMention): string {
  return `${timex3.value} ("${exact}")`
}

export function dayText({ interval }: DateMention): string {
  const day = Math.floor((interval?.from ?? 0) / MINUTES_PER_DAY)
  return `${WEEKDAY_NAMES[weekdayOf(day)] ?? ''} ${isoDate(day)}`
}

export function describe({ year, month, day, weekday }: PartialDate): string {
  const date = [month === null ? null : MONTH_NAMES[month], day, year]
    .filter((part) => part !== null)
    .join(' ')
  return [weekday === null ? '' : WEEKDAY_NAMES[weekday], date].filter((part) => part !== '').join(', ')
}
