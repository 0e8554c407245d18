/** Places the stated parts of a date in time, supplying what they leave out. */
import {
  civilOf,
  dayNumber,
  daysInMonth,
  easterSunday,
  isDate,
  MINUTES_PER_DAY,
  nthWeekday,
  pad,
  weekdayOf,
} from '../../../util/civil.ts'
import type { HolidayRule } from '../../data/holidays.ts'
import type { Direction, Fields } from './meaning.ts'
import {
  type Placed,
  placeCentury,
  placeDay,
  placeDecade,
  placeHalf,
  placeMonth,
  placeQuarter,
  placeSeason,
  placeWeek,
  placeWeekend,
  placeYear,
} from './timex.ts'
import type { Outlook } from './verbs.ts'

export interface Viewpoint {
  /** Day number the text speaks from. */
  readonly day: number
  readonly outlook: Outlook | null
  readonly direction: Direction | null
  /** "in May 2008 …; in July …": the year goes on from a date before it in the same sentence. */
  readonly notBefore: number | null
  /** The end of a range may lie ahead of the day the text speaks from. */
  readonly rangeEnd: boolean
  /** The last day the text tells of: the day it speaks from, or the next where it reports what was said then. */
  readonly told: number
}

/** The date or period that fields of a known year denote; null where there is none (February 30). */
export function placeInYear(fields: Fields, year: number): Placed | null {
  const { month, day } = fields
  if (fields.holiday !== undefined) return placeDay(holidayIn(fields.holiday, year))
  if (month !== undefined && fields.weekOfMonth !== undefined)
    return placeWeek(weekOfMonth(year, month, fields.weekOfMonth))
  if (month !== undefined && fields.weekdayOfMonth !== undefined && fields.weekday !== undefined) {
    return placeDay(nthWeekday(year, month, fields.weekday, fields.weekdayOfMonth))
  }
  if (month !== undefined && day !== undefined)
    return isDate(year, month, day) ? placeAround(dayNumber(year, month, day), fields.around) : null
  if (month !== undefined) return placeMonth(year, month)
  if (fields.quarter !== undefined) return placeQuarter(year, fields.quarter)
  if (fields.half !== undefined) return placeHalf(year, fields.half)
  if (fields.season !== undefined) return placeSeason(year, fields.season)
  const whole = placeYear(year)
  return fields.fiscal === true ? { ...whole, value: `FY${whole.value}` } : whole
}

function placeAround(day: number, around: Fields['around']): Placed {
  return around === 'week' ? placeWeek(day) : around === 'weekend' ? placeWeekend(day) : placeDay(day)
}

function holidayIn(holiday: HolidayRule, year: number): number {
  switch (holiday.rule) {
    case 'fixed':
      return dayNumber(year, holiday.month, holiday.day)
    case 'nth-weekday':
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)
    case 'easter':
      return easterSunday(year) + holiday.offset
  }
}

function weekOfMonth(year: number, month: number, nth: number): number {
  return dayNumber(year, month, nth > 0 ? 7 * nth - 3 : daysInMonth(year, month) - 3)
}

/** Places fields without a year (or with one) as seen from a day. */
export function placeFields(fields: Fields, view: Viewpoint): Placed | null {
  if (fields.century !== undefined) return placeCentury(fields.century)
  if (fields.decade !== undefined) return placeDecade(fullDecade(fields.decade, view.day))
  if (fields.year !== undefined) return placeInYear(fields, fields.year)
  const { month, day, weekday } = fields
  if (weekday !== undefined && month === undefined) return placeDay(weekdayFrom(weekday, view))
  if (fields.weekend === true) return placeWeekend(weekendFrom(view))
  if (day !== undefined && month === undefined) return placeDay(dayOfMonthFrom(day, view))
  return nearestYear(fields, view)
}

/** "the 80s": the latest such decade that has begun. */
function fullDecade(decade: number, day: number): number {
  if (decade >= 100) return decade
  const { year } = civilOf(day)
  const century = Math.floor(year / 100) * 100
  return century + decade <= year ? century + decade : century - 100 + decade
}

/** News speaks of the days just past unless a verb looks ahead; the day of publication counts as both. */
function weekdayFrom(weekday: number, { day, outlook, direction, told }: Viewpoint): number {
  const back = (weekdayOf(day) - weekday + 7) % 7
  const past = day - back
  const future = day + ((7 - back) % 7)
  if (direction === 'last' || direction === 'before-last')
    // On a Friday "last Thursday" is that of the week before: the day before is "Thursday" or "yesterday".
    return (back <= 1 ? day - 7 - back : past) - (direction === 'last' ? 0 : 7)
  if (direction === 'next') return back === 0 ? day + 7 : future
  if (direction === 'this' && outlook === null) return day + (weekday - weekdayOf(day))
  // "Monday" in an article dated Sunday that tells what was said on Monday is the day after that date, not six days before.
  if (told > day && back === 6) return told
  return outlook?.toward === 'future' ? future : past
}

function weekendFrom({ day, outlook, direction }: Viewpoint): number {
  const weekend = weekdayOf(day) >= 6
  if (direction === 'next') return day + 7
  if (direction === 'last') return day - 7
  if (weekend) return day
  if (outlook?.toward === 'future') return day
  // From Tuesday on "this weekend" lies ahead; "the weekend" is the last one.
  return direction === 'this' && outlook === null && weekdayOf(day) > 2 ? day : day - 7
}

function dayOfMonthFrom(dayOfMonth: number, { day, outlook }: Viewpoint): number {
  const { year, month } = civilOf(day)
  const candidates: number[] = []
  for (let by = -2; by <= 2; by++) {
    const index = year * 12 + month - 1 + by
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    if (isDate(y, m, dayOfMonth)) candidates.push(dayNumber(y, m, dayOfMonth))
  }
  const past = candidates.findLast((candidate) => candidate <= day)
  const future = candidates.find((candidate) => candidate >= day)
  return (outlook?.toward === 'future' ? future : past) ?? day
}

const NEAR = 31

/** A month, day, quarter, season or holiday of the year that fits best. */
function nearestYear(
  fields: Fields,
  { day, outlook, direction, notBefore, rangeEnd }: Viewpoint,
): Placed | null {
  const { year } = civilOf(day)
  const placed = [year - 2, year - 1, year, year + 1, year + 2]
    .map((candidate) => placeInYear(fields, candidate))
    .filter((candidate): candidate is Placed => candidate !== null)
  const first = (p: Placed): number => p.interval.from / 1440
  const last = (p: Placed): number => p.interval.to / 1440 - 1
  if (notBefore !== null) {
    const onward = [...Array(3).keys()]
      .map((by) => placeInYear(fields, civilOf(notBefore).year + by))
      .find((candidate) => candidate !== null && last(candidate) >= notBefore)
    if (onward !== undefined && onward !== null && (rangeEnd || first(onward) <= day)) return onward
  }
  const begun = placed.findLast((p) => first(p) <= day) ?? null
  const over = placed.findLast((p) => last(p) < day) ?? null
  const ahead = placed.find((p) => last(p) >= day) ?? null
  const later = placed.find((p) => first(p) > day) ?? null
  if (direction === 'last') return over
  if (direction === 'next') return later
  if (direction === 'this') return placed.find((p) => civilOf(first(p)).year === year) ?? null
  const single = fields.day !== undefined || fields.holiday !== undefined
  if (outlook?.weak === true && !single) return nearer(day, begun, ahead)
  if (outlook?.toward === 'future') {
    return single && !outlook.sure && begun !== null && day - first(begun) <= NEAR ? begun : ahead
  }
  // Nobody tells the result of a half year that goes on.
  if (!single) return fields.half === undefined ? begun : over
  const nearest = begun !== null && ahead !== null && first(ahead) - day < day - first(begun) ? ahead : begun
  if (outlook?.toward === 'past') {
    // A misread tense must not move a date next week into last year.
    return nearest !== null && first(nearest) > day && first(nearest) - day > NEAR ? begun : nearest
  }
  return nearest
}

/** Of a period before a day and one after it, the one with fewer days between. */
function nearer(day: number, before: Placed | null, after: Placed | null): Placed | null {
  if (before === null || after === null) return before ?? after
  return after.interval.from - day * MINUTES_PER_DAY < day * MINUTES_PER_DAY - before.interval.to
    ? after
    : before
}

/** The value of fields that cannot be placed: X stands for what is not known. */
export function openValue({
  month,
  day,
  weekday,
  quarter,
  half,
  season,
  weekend,
  decade,
  century,
  year,
}: Fields): string {
  if (century !== undefined) return placeCentury(century).value
  if (decade !== undefined && decade >= 100) return placeDecade(decade).value
  const open = year === undefined ? 'XXXX' : pad(year, 4)
  if (weekday !== undefined && month === undefined) return `${open}-WXX-${weekday}`
  if (weekend === true) return `${open}-WXX-WE`
  if (quarter !== undefined) return `${open}-Q${quarter}`
  if (half !== undefined) return `${open}-H${half}`
  if (season !== undefined) return `${open}-${season}`
  if (month === undefined) return day === undefined ? open : `${open}-XX-${pad(day, 2)}`
  return day === undefined ? `${open}-${pad(month, 2)}` : `${open}-${pad(month, 2)}-${pad(day, 2)}`
}
