import type { Published } from '../model/article.ts'
import { MONTH_NAMES } from '../util/calendar-names.ts'
import { pad } from '../util/civil.ts'
import { parseDate, type SourceDate } from './date.ts'

export const UNKNOWN_DATE: Published = { value: null, basis: 'unknown', instant: null }

/** RFC 5322 3.3 and RFC 822 5.1, as mail and RSS write them: `Mon, 14 Jul 2025 09:00:00 +0900`. */
const RFC_DATE =
  /^(?:[A-Za-z]{3,9},? )?(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?(?: ([+-]\d{4}|[A-Z]{1,4}))?)?(?: \([^()]{0,40}\))?$/u
/** ISO 8601 as pages write it: basic format, a blank for the T, a zone set apart, hours of one digit. */
const LOOSE_ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/u
/** Zones by name, RFC 822 5.1. Others by name are ambiguous (IST, CST of China): the clock time is dropped with them. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ['Z', 'Z'],
  ['UT', 'Z'],
  ['UTC', 'Z'],
  ['GMT', 'Z'],
  ['EST', '-05:00'],
  ['EDT', '-04:00'],
  ['CST', '-06:00'],
  ['CDT', '-05:00'],
  ['MST', '-07:00'],
  ['MDT', '-06:00'],
  ['PST', '-08:00'],
  ['PDT', '-07:00'],
])

/**
 * Reads a date as metadata of pages, feeds and mail write it: ISO 8601 in its usual forms, RFC 822 and 5322.
 *
 * @returns the day in the zone that is stated with it; null for all else.
 */
export function parseTimestamp(text: string): SourceDate | null {
  const written = text.trim().replace(/\s+/gu, ' ')
  return parseDate(written) ?? parseDate(fromRfc(written) ?? fromLooseIso(written) ?? '')
}

/** The same as a publication date that the source states; unknown where it is none. */
export function publishedAt(text: string | null | undefined): Published {
  const date = text ? parseTimestamp(text) : null
  return date ? { value: date.value, basis: 'stated', instant: date.instant } : UNKNOWN_DATE
}

function fromRfc(written: string): string | null {
  const [, day = '', name = '', year, hour, minute, second, zone] = RFC_DATE.exec(written) ?? []
  const month = MONTH_NAMES.findIndex(
    (each) => each !== '' && (each === name || each.slice(0, 3).toLowerCase() === name.toLowerCase()),
  )
  if (year === undefined || month < 0) return null
  return isoOf(`${year}-${pad(month, 2)}-${pad(Number(day), 2)}`, hour, minute, second, zone)
}

function fromLooseIso(written: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = LOOSE_ISO.exec(written) ?? []
  return year === undefined ? null : isoOf(`${year}-${month}-${day}`, hour, minute, second, zone)
}

function isoOf(
  day: string,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string {
  const offset = zone === undefined ? '' : (ZONES.get(zone) ?? offsetOf(zone))
  if (hour === undefined || offset === null) return day
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`
}

/** `+0900` → `+09:00`. */
function offsetOf(zone: string): string | null {
  const [, hours, minutes] = /^([+-]\d{2}):?(\d{2})$/u.exec(zone) ?? []
  return hours === undefined ? null : `${hours}:${minutes}`
}
