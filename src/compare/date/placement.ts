/** Where two dates lie to each other, and how far the words fix that. */
import { type IntervalRelation, relate } from '../../model/interval.ts'
import type { DateMention } from '../../model/mention.ts'
import type { Interval, Zone } from '../../model/time.ts'
import { civilOf, dayNumber, isDate, MINUTES_PER_DAY } from '../../util/civil.ts'
import { inWords } from './words.ts'

/** How far an approximate time may be off, as a share of the time it names. */
const HEDGE = 0.5

const NOWHERE: Interval = { from: 0, to: 0, grain: 'second' }

/** In UTC where both state a zone, else as the clocks of the place show it. */
function intervals(a: DateMention, b: DateMention): readonly [Interval, Interval] {
  const [one, other] = [a.interval ?? NOWHERE, b.interval ?? NOWHERE]
  const [zoneA, zoneB] = [a.zone?.offset ?? null, b.zone?.offset ?? null]
  return zoneA === null || zoneB === null ? [one, other] : [shifted(one, -zoneA), shifted(other, -zoneB)]
}

function shifted({ from, to, grain }: Interval, minutes: number): Interval {
  return { from: from + minutes, to: to + minutes, grain }
}

export function relation(a: DateMention, b: DateMention): IntervalRelation {
  return relate(...intervals(a, b))
}

export function gapOf(a: DateMention, b: DateMention): number | null {
  const found = relation(a, b)
  return found.kind === 'disjoint' ? found.gap : null
}

/**
 * Minutes between two clock times, each taken as the point it names: "2 p.m." is no hour long; null where one is none.
 * In UTC where both state a zone.
 */
export function clockGap(a: DateMention, b: DateMention): number | null {
  if (!isClock(a) || !isClock(b)) return null
  const [x, y] = intervals(a, b)
  return Math.abs(x.from - y.from)
}

/** Minutes to which speakers round. */
const ROUND = 5

/** Whether a clock time may have been rounded ("9:05"); "7:42" was read off a clock. */
export function isRoundClock({ interval }: DateMention): boolean {
  return interval !== null && interval.from % ROUND === 0
}

/** Two clock times, one in an implied zone at least, that are one moment when each is read in its zone. */
export function sameMoment(a: DateMention, b: DateMention): string | null {
  if (!isClock(a) || !isClock(b) || (statesOffset(a) && statesOffset(b))) return null
  const [zoneA, zoneB] = [zoneOf(a), zoneOf(b)]
  if (zoneA?.offset == null || zoneB?.offset == null || zoneA.offset === zoneB.offset) return null
  const [x, y] = [
    shifted(a.interval ?? NOWHERE, -zoneA.offset),
    shifted(b.interval ?? NOWHERE, -zoneB.offset),
  ]
  return relate(x, y).kind === 'disjoint'
    ? null
    : `${inWords(a)} in ${zoneA.name} is the moment of ${inWords(b)} in ${zoneB.name}`
}

function statesOffset({ zone }: DateMention): boolean {
  return zone !== null && zone.offset !== null
}

function zoneOf(mention: DateMention): Zone | null {
  return statesOffset(mention) ? mention.zone : (mention.impliedZone ?? null)
}

/** Clock times whole half hours apart, one with a zone and one without, may be one moment. */
export function zoneMayExplain(a: DateMention, b: DateMention): string | null {
  if (!isClock(a) || !isClock(b) || (a.zone === null) === (b.zone === null)) return null
  const apart = Math.abs((a.interval?.from ?? 0) - (b.interval?.from ?? 0))
  if (apart === 0 || apart % 30 !== 0 || apart > 14 * 60) return null
  return `${inWords(a)} and ${inWords(b)} may be one moment in two time zones`
}

export function isClock({ interval, timex3 }: DateMention): boolean {
  return timex3.type === 'TIME' && interval !== null && interval.grain !== 'part-of-day'
}

export function isDayOrFiner({ interval }: DateMention): boolean {
  return interval !== null && ['day', 'part-of-day', 'hour', 'minute', 'second'].includes(interval.grain)
}

export function touchesMidnight({ interval, timex3 }: DateMention): boolean {
  if (interval === null) return false
  return (
    interval.grain === 'part-of-day' ||
    (interval.grain === 'day' && (timex3.mod === 'END' || timex3.mod === 'START'))
  )
}

export function slackOf({ interval, timex3, exact }: DateMention): number {
  if (interval === null) return 0
  const approximate =
    timex3.mod === 'APPROX' || /^(?:about|around|roughly|approximately|circa)\b/i.test(exact)
  return approximate ? Math.max(30, (interval.to - interval.from) * HEDGE) : 0
}

/** How many weeks a weekday, and years a date without a year, may have been placed wrongly. */
const WEEKS_IN_DOUBT = 4
const YEARS_IN_DOUBT = 3

/** Where only what the words leave out makes the difference, nothing is known to differ. */
export function impliedPartDecides(a: DateMention, b: DateMention): string | null {
  const placesB = otherPlaces(b)
  const agrees =
    onlyYearImplied(a, b) ||
    otherPlaces(a).some((one) => placesB.some((other) => relate(one, other).kind !== 'disjoint'))
  return agrees
    ? `"${a.exact}" and "${b.exact}" agree as far as stated; ${a.timex3.value} and ${b.timex3.value} rest on an implied part`
    : null
}

/** The same month and day, of which one leaves out the year: however far back that lies. */
function onlyYearImplied({ partial: a }: DateMention, { partial: b }: DateMention): boolean {
  if (a === null || b === null || (a.year !== null && b.year !== null)) return false
  return a.month !== null && a.month === b.month && a.day === b.day
}

/** The stretches the stated words allow around the one chosen. */
function otherPlaces({ interval, partial, stated }: DateMention): Interval[] {
  if (interval === null) return []
  if (partial === null || partial.year !== null) return [interval]
  if (partial.weekday !== null && partial.day === null) {
    return range(WEEKS_IN_DOUBT).map((weeks) => shifted(interval, weeks * 7 * MINUTES_PER_DAY))
  }
  if (partial.month === null || !stated.includes('month')) return [interval]
  const { year, month, day } = civilOf(Math.floor(interval.from / MINUTES_PER_DAY))
  return range(YEARS_IN_DOUBT)
    .filter((years) => isDate(year + years, month, day))
    .map((years) =>
      shifted(
        interval,
        dayNumber(year + years, month, day) * MINUTES_PER_DAY -
          Math.floor(interval.from / MINUTES_PER_DAY) * MINUTES_PER_DAY,
      ),
    )
}

function range(size: number): number[] {
  return [...Array(2 * size + 1).keys()].map((step) => step - size)
}
