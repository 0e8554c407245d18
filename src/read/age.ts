import { isoDate } from '../util/civil.ts'
import { MINUTES_A_DAY, minutesBefore, monthsBefore, type SourceDate } from './date.ts'

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** How long before its capture an aggregator page says an article appeared. */
export interface Age {
  readonly count: number
  readonly unit: Unit
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...(['minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit): [string, Unit][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
  ['min', 'minute'],
  ['mins', 'minute'],
  ['m', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['h', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['mo', 'month'],
  ['mos', 'month'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['y', 'year'],
])
const FIXED: ReadonlyMap<string, Age> = new Map([
  ['just now', { count: 0, unit: 'minute' }],
  ['today', { count: 0, unit: 'day' }],
  ['yesterday', { count: 1, unit: 'day' }],
  ['last week', { count: 1, unit: 'week' }],
  ['last month', { count: 1, unit: 'month' }],
  ['last year', { count: 1, unit: 'year' }],
])
const AGO = /^(?:about )?(an?|\d{1,4})\+? ?([a-z]{1,7}) ago$/

/** Reads "3 days ago", "an hour ago", "2w ago", "yesterday"; null for all else. */
export function parseAge(line: string): Age | null {
  const words = line.trim().toLowerCase().replace(/\s+/gu, ' ')
  const fixed = FIXED.get(words)
  if (fixed) return fixed
  const [, count, word] = AGO.exec(words) ?? []
  const unit = word === undefined ? undefined : UNITS.get(word)
  if (count === undefined || unit === undefined) return null
  return { count: count.startsWith('a') ? 1 : Number(count), unit }
}

/**
 * The day an article of this age appeared, `YYYY-MM-DD`.
 *
 * Pages cut ages down to whole units, so weeks, months and years give the latest day that fits: see `isCoarse`.
 * Where the capture has no clock time, hours within one day stay on the day of the capture.
 */
export function dayAtAge(captured: SourceDate, { count, unit }: Age): string {
  switch (unit) {
    case 'minute':
      return isoDate(minutesBefore(captured, captured.instant === null ? wholeDays(count) : count))
    case 'hour':
      return dayAtAge(captured, { count: count * 60, unit: 'minute' })
    case 'day':
      return isoDate(captured.day - count)
    case 'week':
      return isoDate(captured.day - count * 7)
    case 'month':
      return isoDate(monthsBefore(captured, count))
    case 'year':
      return isoDate(monthsBefore(captured, count * 12))
  }
}

function wholeDays(minutes: number): number {
  return minutes - (minutes % MINUTES_A_DAY)
}

/** Whether an age leaves several days open. */
export function isCoarse({ unit }: Age): boolean {
  return unit === 'week' || unit === 'month' || unit === 'year'
}
