/** TIMEX3 values of TimeML 1.2.1, and the stretch of time each denotes. */
import type { Grain, Interval } from '../../../model/time.ts'
import {
  addMonths,
  civilOf,
  dayNumber,
  isoDate,
  isoWeekOf,
  MINUTES_PER_DAY,
  mondayOf,
  pad,
} from '../../../util/civil.ts'
import { DAY_PARTS, type DayPart, SEASONS, type Season, type Unit } from '../../data/time-words.ts'
import type { Clock } from './meaning.ts'

/** A date or period with its place in time. */
export interface Placed {
  readonly value: string
  readonly interval: Interval
}

/** How a unit is written in a duration. TIDES has codes for decades and centuries (P1DE), but annotators of TimeML write P10Y. */
export const UNIT_CODES: Readonly<
  Record<Unit, { readonly prefix: string; readonly factor: number; readonly code: string }>
> = {
  second: { prefix: 'PT', factor: 1, code: 'S' },
  minute: { prefix: 'PT', factor: 1, code: 'M' },
  hour: { prefix: 'PT', factor: 1, code: 'H' },
  day: { prefix: 'P', factor: 1, code: 'D' },
  night: { prefix: 'P', factor: 1, code: 'N' },
  week: { prefix: 'P', factor: 1, code: 'W' },
  fortnight: { prefix: 'P', factor: 2, code: 'W' },
  weekend: { prefix: 'P', factor: 1, code: 'WE' },
  month: { prefix: 'P', factor: 1, code: 'M' },
  quarter: { prefix: 'P', factor: 1, code: 'Q' },
  year: { prefix: 'P', factor: 1, code: 'Y' },
  decade: { prefix: 'P', factor: 10, code: 'Y' },
  generation: { prefix: 'P', factor: 1, code: 'G' },
  century: { prefix: 'P', factor: 100, code: 'Y' },
  millennium: { prefix: 'P', factor: 1000, code: 'Y' },
}

/** Half a unit in the unit below it: "half an hour" is PT30M. */
const HALVES: Partial<Record<Unit, string>> = {
  minute: 'PT30S',
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
}

/** The value of a length of time; a null amount is vague and written X. */
export function durationValue(amount: number | null, unit: Unit): string {
  const { prefix, factor, code } = UNIT_CODES[unit]
  if (amount === null) return `${prefix}X${code}`
  if (amount === 0.5) return HALVES[unit] ?? `${prefix}0.5${code}`
  return `${prefix}${Math.round(amount * factor * 100) / 100}${code}`
}

function days(value: string, fromDay: number, toDay: number, grain: Grain): Placed {
  return { value, interval: { from: fromDay * MINUTES_PER_DAY, to: toDay * MINUTES_PER_DAY, grain } }
}

export function placeYear(year: number): Placed {
  return days(pad(year, 4), dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1), 'year')
}

export function placeMonth(year: number, month: number): Placed {
  return months(`${pad(year, 4)}-${pad(month, 2)}`, year, month, 1, 'month')
}

export function placeQuarter(year: number, quarter: number): Placed {
  return months(`${pad(year, 4)}-Q${quarter}`, year, 3 * quarter - 2, 3, 'quarter')
}

export function placeHalf(year: number, half: number): Placed {
  return months(`${pad(year, 4)}-H${half}`, year, 6 * half - 5, 6, 'half')
}

export function placeSeason(year: number, season: Season): Placed {
  const firstMonth = SEASONS.find(({ code }) => code === season)?.firstMonth ?? 1
  return months(`${pad(year, 4)}-${season}`, year, firstMonth, 3, 'season')
}

function months(value: string, year: number, month: number, count: number, grain: Grain): Placed {
  const end = addMonths(year, month, count)
  return days(value, dayNumber(year, month, 1), dayNumber(end.year, end.month, 1), grain)
}

export function placeDay(day: number): Placed {
  return days(isoDate(day), day, day + 1, 'day')
}

/** The ISO week a day falls in. */
export function placeWeek(day: number): Placed {
  const { year, week } = isoWeekOf(day)
  const monday = mondayOf(day)
  return days(`${pad(year, 4)}-W${pad(week, 2)}`, monday, monday + 7, 'week')
}

/** Saturday and Sunday of the ISO week a day falls in. */
export function placeWeekend(day: number): Placed {
  const { year, week } = isoWeekOf(day)
  const saturday = mondayOf(day) + 5
  return days(`${pad(year, 4)}-W${pad(week, 2)}-WE`, saturday, saturday + 2, 'weekend')
}

/** `197`: the 1970s, as TimeML writes a decade. */
export function placeDecade(firstYear: number): Placed {
  return days(
    String(Math.floor(firstYear / 10)),
    dayNumber(firstYear, 1, 1),
    dayNumber(firstYear + 10, 1, 1),
    'decade',
  )
}

/** The nth century by its common count: the 20th is `19`, 1900 to 1999. */
export function placeCentury(nth: number): Placed {
  const first = (nth - 1) * 100
  return days(pad(nth - 1, 2), dayNumber(first, 1, 1), dayNumber(first + 100, 1, 1), 'century')
}

/** The calendar unit that lies `by` steps from the one a day falls in. */
export function placeUnit(unit: Unit, day: number, by: number): Placed {
  const { year, month } = civilOf(day)
  switch (unit) {
    case 'week':
      return placeWeek(day + 7 * by)
    case 'fortnight':
      return placeWeek(day + 14 * by)
    case 'weekend':
      return placeWeekend(day + 7 * by)
    case 'month': {
      const at = addMonths(year, month, by)
      return placeMonth(at.year, at.month)
    }
    case 'quarter': {
      const at = addMonths(year, month, 3 * by)
      return placeQuarter(at.year, Math.ceil(at.month / 3))
    }
    case 'year':
      return placeYear(year + Math.trunc(by))
    case 'decade':
      return Math.abs(by) > 1
        ? placeYear(year + Math.trunc(10 * by))
        : placeDecade(Math.floor(year / 10) * 10 + 10 * Math.trunc(by))
    case 'generation':
      return placeYear(year + 30 * by)
    case 'century':
      return placeCentury(Math.floor(year / 100) + 1 + Math.trunc(by))
    case 'millennium':
      return placeYear(year + 1000 * by)
    case 'day':
    case 'night':
      return placeDay(day + Math.trunc(by))
    default:
      return placeDay(day)
  }
}

/** A part of a day. */
export function placePart(day: number, part: DayPart): Placed {
  const hours = DAY_PARTS.find(({ code }) => code === part) ?? { from: 0, to: 24 }
  const midnight = day * MINUTES_PER_DAY
  return {
    value: `${isoDate(day)}T${part}`,
    interval: { from: midnight + hours.from * 60, to: midnight + hours.to * 60, grain: 'part-of-day' },
  }
}

/** A clock time of a day; `suffix` is `Z` for UTC. */
export function placeClock(day: number, clock: Clock, suffix: string): Placed {
  const from = day * MINUTES_PER_DAY + clock.hour * 60 + (clock.minute ?? 0)
  const grain = clock.second !== null ? 'second' : clock.minute === null ? 'hour' : 'minute'
  return {
    value: `${isoDate(day)}${clockValue(clock)}${suffix}`,
    interval: { from, to: from + (clock.minute === null ? 60 : 1), grain },
  }
}

/** `T09:00`; the hour alone is written with its minutes, as corpora do. */
export function clockValue(clock: Clock): string {
  const seconds = clock.second === null ? '' : `:${pad(clock.second, 2)}`
  return `T${pad(clock.hour, 2)}:${pad(clock.minute ?? 0, 2)}${seconds}`
}
