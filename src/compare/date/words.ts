/** Dates in words, for explanations. */
import type { DateMention } from '../../model/mention.ts'
import type { PartialDate } from '../../model/time.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { isoDate, MINUTES_PER_DAY, weekdayOf } from '../../util/civil.ts'

export function inWords({ timex3, exact }: DateMention): string {
  return `${timex3.value} ("${exact}")`
}

/** The first day a mention speaks of; "midnight on Monday", where Monday ends, is Monday. */
export function dayOf({ interval, timex3 }: DateMention): number {
  const from = (interval?.from ?? 0) - (timex3.value.endsWith('T24:00') ? 1 : 0)
  return Math.floor(from / MINUTES_PER_DAY)
}

export function dayText(mention: DateMention): string {
  const day = dayOf(mention)
  return `${WEEKDAY_NAMES[weekdayOf(day)] ?? ''} ${isoDate(day)}`
}

export function describe({ year, month, day, weekday }: PartialDate): string {
  const date = [month === null ? null : MONTH_NAMES[month], day, year]
    .filter((part) => part !== null)
    .join(' ')
  return [weekday === null ? '' : WEEKDAY_NAMES[weekday], date].filter((part) => part !== '').join(', ')
}
