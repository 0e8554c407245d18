/** Clocks of time zones. The tables are those of the engine (`Intl`); the locale is fixed, and nothing depends on the machine's own zone. */
import { dayNumber, MINUTES_PER_DAY } from './civil.ts'

const formats = new Map<string, Intl.DateTimeFormat | null>()

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const format = makeFormat(zone)
  formats.set(zone, format)
  return format
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
  } catch {
    return null
  }
}

/** Whether `zone` is a name of the tz database that the engine knows ("Europe/Oslo", "UTC"). */
export function isZone(zone: string): boolean {
  return formatOf(zone) !== null
}

/**
 * What the clocks of a zone show at an instant.
 *
 * @param instant minutes since 1970-01-01T00:00Z.
 * @returns minutes since 1970-01-01T00:00 of civil time; null for an unknown zone.
 */
export function civilIn(zone: string, instant: number): number | null {
  const format = formatOf(zone)
  if (format === null || !Number.isFinite(instant)) return null
  const parts = new Map(
    format.formatToParts(instant * 60_000).map(({ type, value }) => [type, Number(value)]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0
  return (
    dayNumber(part('year'), part('month'), part('day')) * MINUTES_PER_DAY + part('hour') * 60 + part('minute')
  )
}

/**
 * Minutes that a zone is ahead of UTC when its clocks show `civil` (minutes since 1970-01-01T00:00 of civil time);
 * where they show it twice or never, as before the change.
 */
export function offsetIn(zone: string, civil: number): number | null {
  const first = civilIn(zone, civil)
  if (first === null) return null
  const second = civilIn(zone, civil - (first - civil))
  return second === null ? null : second - (civil - (first - civil))
}
