import { addMonths, civilOf, dayNumber, daysInMonth, isDate, isoDate } from '../util/civil.ts'

/** A date as its source writes it, in the source's own place. */
export interface SourceDate {
  /** `YYYY-MM-DD`. */
  readonly value: string
  /** The date with its clock time as written (ISO 8601), null where only a day is given. */
  readonly instant: string | null
  /** Days since 1970-01-01 of that place. */
  readonly day: number
  /** Minutes since midnight of that place, 0 where no clock time is given. */
  readonly minute: number
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/

export const MINUTES_A_DAY = 24 * 60

/** Reads `YYYY-MM-DD`, with or without a clock time and zone (ISO 8601, RFC 3339); null for all else. */
export function parseDate(text: string): SourceDate | null {
  const written = text.trim()
  const match = ISO.exec(written)
  if (!match) return null
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (!isDate(year, month, date) || hour > 23 || minute > 59 || second > 60) return null
  const day = dayNumber(year, month, date)
  return {
    value: isoDate(day),
    instant: match[4] === undefined ? null : written,
    day,
    minute: hour * 60 + minute,
  }
}

/** The day that lies some minutes before a date with a clock time, counted from 1970-01-01. */
export function minutesBefore({ day, minute }: SourceDate, minutes: number): number {
  return day + Math.floor((minute - minutes) / MINUTES_A_DAY)
}

/** The same day of the month some months earlier, or that month's last day where it is shorter. */
export function monthsBefore({ day }: SourceDate, months: number): number {
  const now = civilOf(day)
  const { year, month } = addMonths(now.year, now.month, -months)
  return dayNumber(year, month, Math.min(now.day, daysInMonth(year, month)))
}
