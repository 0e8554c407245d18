import type { Published } from '../../model/article.ts'
import { isoDate } from '../../util/civil.ts'
import type { SourceDate } from '../date.ts'
import { parseTimestamp, UNKNOWN_DATE } from '../timestamp.ts'

/** A date as one place of a page states it. */
export interface StatedDate {
  /** The place, for a warning: "JSON-LD". */
  readonly place: string
  readonly written: string
}

const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/u
const UTC = /(?:Z|[+-]00:?00)$/u

/**
 * Chooses among what places of a page say of one date, given in the order in which they are believed.
 *
 * The first that can be read counts. Where another one states the same instant, or the same day, more exactly it is
 * taken instead: with a clock time, with a zone, in the newsroom's zone rather than in UTC. Places that contradict the
 * first by more than a day (zones explain one) are told.
 */
export function chooseDate(stated: readonly StatedDate[]): {
  readonly date: Published
  readonly contradiction: string | null
} {
  const read = stated.flatMap(({ place, written }) => {
    const date = parseTimestamp(written)
    return date ? [{ place, date }] : []
  })
  const [first, ...others] = read
  if (!first) return { date: UNKNOWN_DATE, contradiction: null }
  const best = others
    .filter(({ date }) => isSame(first.date, date))
    .reduce((found, { date }) => (exactness(date) > exactness(found) ? date : found), first.date)
  const other = others.find(({ date }) => Math.abs(date.day - first.date.day) > 1)
  return {
    date: { value: best.value, basis: 'stated', instant: best.instant },
    contradiction: other
      ? `${first.place} says ${isoDate(first.date.day)} and ${other.place} says ${isoDate(other.date.day)}`
      : null,
  }
}

function isSame(a: SourceDate, b: SourceDate): boolean {
  if (isZoned(a) && isZoned(b)) return Date.parse(a.instant ?? '') === Date.parse(b.instant ?? '')
  return a.day === b.day && (a.instant === null || b.instant === null || a.minute === b.minute)
}

function isZoned({ instant }: SourceDate): boolean {
  return instant !== null && ZONED.test(instant)
}

function exactness(date: SourceDate): number {
  if (date.instant === null) return 0
  if (!isZoned(date)) return 1
  return UTC.test(date.instant) ? 2 : 3
}
