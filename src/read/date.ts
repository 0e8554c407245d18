/** A date as its source writes it, in the source's own place. */
export interface CivilDate {
  /** `YYYY-MM-DD`. */
  readonly value: string
  /** The date with its clock time as written (ISO 8601), null where only a day is given. */
  readonly instant: string | null
  /** Minutes since 1970-01-01T00:00 of that place; midnight where no clock time is given. */
  readonly minutes: number
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/

export const MINUTES_A_DAY = 24 * 60

/** Reads `YYYY-MM-DD`, with or without a clock time and zone (ISO 8601, RFC 3339); null for all else. */
export function parseDate(text: string): CivilDate | null {
  const match = ISO.exec(text.trim())
  if (!match) return null
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0))
  if (year === undefined || month === undefined || day === undefined) return null
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const clock = match[4] === undefined ? 0 : (hour ?? 0) * 60 + (minute ?? 0)
  return {
    value: text.trim().slice(0, 10),
    instant: match[4] === undefined ? null : text.trim(),
    minutes: minutesOf(year, month, day) + clock,
  }
}

/** Minutes since 1970 to `YYYY-MM-DD`. */
export function dayOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 10)
}

/** The same day of the month `months` earlier, or that month's last day where it is shorter; in minutes since 1970. */
export function monthsBefore(minutes: number, months: number): number {
  const date = new Date(minutes * 60_000)
  const count = date.getUTCFullYear() * 12 + date.getUTCMonth() - months
  const year = Math.floor(count / 12)
  const month = (count % 12) + 1
  return minutesOf(year, month, Math.min(date.getUTCDate(), daysInMonth(year, month)))
}

function minutesOf(year: number, month: number, day: number): number {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 60_000
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}
