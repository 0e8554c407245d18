/** Dates in words, for explanations. */
import type { DateMention } from '../../model/mention.ts'
import type { PartialDate } from '../../model/time.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { isoDate, MINUTES_PER_DAY, weekdayOf } from '../../util/civil.ts'

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
