/**
 * Days and weeks of the proleptic Gregorian calendar, without zones and without `Date`.
 * A day is counted from 1970-01-01, which is day 0.
 */

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const DAYS_BEFORE_EPOCH = 719_468
const DAYS_PER_ERA = 146_097
const YEARS_PER_ERA = 400

/** Day number of a date; the algorithm is Howard Hinnant's `days_from_civil`, which counts years from March. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / YEARS_PER_ERA)
  const yearOfEra = y - era * YEARS_PER_ERA
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH
}

/** The date of a day number; Hinnant's `civil_from_days`. */
export function civilOf(dayNo: number): CivilDate {
  const z = dayNo + DAYS_BEFORE_EPOCH
  const era = Math.floor(z / DAYS_PER_ERA)
  const dayOfEra = z - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(dayNo: number): number {
  return ((((dayNo + 3) % 7) + 7) % 7) + 1
}

/** First day (Monday) of the ISO week a day falls in. */
export function mondayOf(dayNo: number): number {
  return dayNo - weekdayOf(dayNo) + 1
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeekOf(dayNo: number): { readonly year: number; readonly week: number } {
  const thursday = mondayOf(dayNo) + 3
  const { year } = civilOf(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)
  return next - dayNumber(year, month, 1)
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** A month some months away; months count from 1. */
export function addMonths(
  year: number,
  month: number,
  by: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + (month - 1) + by
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** Day number of the `nth` (1, 2, … or -1 for the last) given ISO weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
  }
  const last = dayNumber(year, month, daysInMonth(year, month))
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

/** Easter Sunday of the Gregorian calendar, by the anonymous ("Meeus/Jones/Butcher") algorithm. */
export function easterSunday(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const index = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(index / 31), (index % 31) + 1)
}

/** `YYYY-MM-DD`. */
export function isoDate(dayNo: number): string {
  const { year, month, day } = civilOf(dayNo)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/

/** Day number of an ISO date (or the date of an ISO instant); null where it is no date. */
export function parseIsoDate(text: string): number | null {
  const [, year, month, day] = (ISO_DATE.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  return isDate(year, month, day) ? dayNumber(year, month, day) : null
}

/** A number with leading zeros. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

export const MINUTES_PER_DAY = 1440
