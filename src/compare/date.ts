/** Whether two time expressions can both be right about one event. */
import type { DateMention } from '../model/mention.ts'
import type { Interval, PartialDate } from '../model/time.ts'
import { relate } from '../model/interval.ts'
import { civilOf, dayNumber, isDate, isoDate, MINUTES_PER_DAY, weekdayOf } from '../util/civil.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** Years to look at where two dates could agree in some years only; both ends included. */
export interface YearWindow {
  readonly first: number
  readonly last: number
}
/** Without a known year near by there is no better guess, and the answer must not depend on the day it is asked. */
const ANY_YEARS: YearWindow = { first: 2015, last: 2034 }

const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTH_NAMES = [
  '', 'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]

/**
 * Compares two dates or times said of one event.
 *
 * @param years where publication dates are unknown: the years to try, near a capture date if one is known.
 */
export function compareTimes(a: DateMention, b: DateMention, years: YearWindow = ANY_YEARS): Outcome {
  const [first, second] = inOrder(a, b)
  return decide(TIME_LEVELS, { mention: first, years }, { mention: second, years })
}

interface Compared {
  readonly mention: DateMention
  readonly years: YearWindow
}

/** So that an explanation does not depend on which source comes first. */
function inOrder(a: DateMention, b: DateMention): readonly [DateMention, DateMention] {
  const key = ({ timex3, exact }: DateMention): string => `${timex3.value} ${exact}`
  return key(a) <= key(b) ? [a, b] : [b, a]
}

const TIME_LEVELS: readonly Level<Compared>[] = [
  {
    id: 'date/same-words',
    verdict: 'same',
    holds: ({ mention: a }, { mention: b }) =>
      a.interval === null && b.interval === null && a.partial !== null && samePartial(a.partial, b.partial) && a.timex3.value === b.timex3.value
        ? `both say ${describe(a.partial)}`
        : null,
  },
  {
    id: 'date/stated-parts-differ',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) => (a.interval === null || b.interval === null ? partsThatDiffer(a.partial, b.partial) : null),
  },
  {
    id: 'date/unknown',
    verdict: 'unknown',
    holds: ({ mention: a, years }, { mention: b }) =>
      a.interval === null || b.interval === null ? (condition(a, b, years) ?? condition(b, a, years) ?? whyUnknown(a, b)) : null,
  },
  {
    id: 'time/zone-unknown',
    verdict: 'unknown',
    holds: ({ mention: a }, { mention: b }) => zoneMayExplain(a, b),
  },
  {
    id: 'date/same',
    verdict: 'same',
    holds: ({ mention: a }, { mention: b }) =>
      relation(a, b).kind === 'equal' ? `both are ${a.timex3.value}` : null,
  },
  {
    id: 'date/coarser',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const { kind } = relation(a, b)
      if (kind !== 'contains' && kind !== 'inside') return null
      const [wide, narrow] = kind === 'contains' ? [a, b] : [b, a]
      return `${valueOf(narrow)} lies within ${valueOf(wide)}`
    },
  },
  {
    id: 'date/overlap',
    verdict: 'compatible',
    holds: ({ mention: a }, { mention: b }) =>
      relation(a, b).kind === 'overlaps' ? `${valueOf(a)} and ${valueOf(b)} overlap` : null,
  },
  {
    id: 'date/around-midnight',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = gapOf(a, b)
      if (gap === null || gap > AROUND_MIDNIGHT || !(touchesMidnight(a) || touchesMidnight(b))) return null
      return dayOf(a) === dayOf(b) ? null : `${valueOf(a)} and ${valueOf(b)} meet at midnight`
    },
  },
  {
    id: 'date/hedged',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = gapOf(a, b)
      const slack = Math.max(slackOf(a), slackOf(b))
      return gap !== null && gap < slack ? `one is only approximate: ${valueOf(a)}, ${valueOf(b)}` : null
    },
  },
  {
    id: 'date/implied-part',
    verdict: 'unknown',
    holds: ({ mention: a }, { mention: b }) => impliedPartDecides(a, b),
  },
  {
    id: 'time/rounding',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = gapOf(a, b)
      return gap !== null && isClock(a) && isClock(b) && gap < CLOCK_ROUNDING ? `${gap + 1} minutes apart` : null
    },
  },
  {
    id: 'time/clock-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) =>
      isClock(a) && isClock(b) && dayOf(a) === dayOf(b) ? `${valueOf(a)} is not ${valueOf(b)}` : null,
  },
  {
    id: 'time/part-of-day-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) =>
      a.timex3.type === 'TIME' && b.timex3.type === 'TIME' && dayOf(a) === dayOf(b) ? `${valueOf(a)} is not ${valueOf(b)}` : null,
  },
  {
    id: 'date/day-differs',
    verdict: 'differs',
    holds({ mention: a }, { mention: b }) {
      if (!isDayOrFiner(a) || !isDayOrFiner(b)) return null
      const days = Math.abs(dayOf(a) - dayOf(b))
      return `${dayText(a)} is not ${dayText(b)} (${days} ${days === 1 ? 'day' : 'days'} apart)`
    },
  },
  {
    id: 'date/period-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) => `${valueOf(a)} and ${valueOf(b)} have no day in common`,
  },
]

/** Minutes on either side of midnight that "late on Friday" and "early on Saturday" may lie apart. */
const AROUND_MIDNIGHT = 60
/** Clock times are rounded to five or ten minutes. */
const CLOCK_ROUNDING = 10
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

function relation(a: DateMention, b: DateMention) {
  return relate(...intervals(a, b))
}

function gapOf(a: DateMention, b: DateMention): number | null {
  const found = relation(a, b)
  return found.kind === 'disjoint' ? found.gap : null
}

/** Clock times whole half hours apart, one with a zone and one without, may be one moment. */
function zoneMayExplain(a: DateMention, b: DateMention): string | null {
  if (!isClock(a) || !isClock(b) || (a.zone === null) === (b.zone === null)) return null
  const apart = Math.abs((a.interval?.from ?? 0) - (b.interval?.from ?? 0))
  if (apart === 0 || apart % 30 !== 0 || apart > 14 * 60) return null
  return `${valueOf(a)} and ${valueOf(b)} may be one moment in two time zones`
}

function isClock({ interval, timex3 }: DateMention): boolean {
  return timex3.type === 'TIME' && interval !== null && interval.grain !== 'part-of-day'
}

function isDayOrFiner({ interval }: DateMention): boolean {
  return interval !== null && ['day', 'part-of-day', 'hour', 'minute', 'second'].includes(interval.grain)
}

/** The first day a mention speaks of. */
function dayOf({ interval }: DateMention): number {
  return Math.floor((interval?.from ?? 0) / MINUTES_PER_DAY)
}

function touchesMidnight({ interval, timex3 }: DateMention): boolean {
  if (interval === null) return false
  return interval.grain === 'part-of-day' || (interval.grain === 'day' && (timex3.mod === 'END' || timex3.mod === 'START'))
}

function slackOf({ interval, timex3, exact }: DateMention): number {
  if (interval === null) return 0
  const approximate = timex3.mod === 'APPROX' || /^(?:about|around|roughly|approximately|circa)\b/i.test(exact)
  return approximate ? Math.max(30, (interval.to - interval.from) * HEDGE) : 0
}

function valueOf({ timex3, exact }: DateMention): string {
  return `${timex3.value} ("${exact}")`
}

function dayText(mention: DateMention): string {
  const day = dayOf(mention)
  return `${WEEKDAY_NAMES[weekdayOf(day)] ?? ''} ${isoDate(day)}`
}

/** How many weeks a weekday, and years a date without a year, may have been placed wrongly. */
const WEEKS_IN_DOUBT = 4
const YEARS_IN_DOUBT = 3

/** Where only what the words leave out makes the difference, nothing is known to differ. */
function impliedPartDecides(a: DateMention, b: DateMention): string | null {
  const placesB = otherPlaces(b)
  const agrees = otherPlaces(a).some((one) => placesB.some((other) => relate(one, other).kind !== 'disjoint'))
  return agrees ? `"${a.exact}" and "${b.exact}" agree as far as stated; ${a.timex3.value} and ${b.timex3.value} rest on an implied part` : null
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
    .map((years) => shifted(interval, dayNumber(year + years, month, day) * MINUTES_PER_DAY - Math.floor(interval.from / MINUTES_PER_DAY) * MINUTES_PER_DAY))
}

function range(size: number): number[] {
  return [...Array(2 * size + 1).keys()].map((step) => step - size)
}

function samePartial(a: PartialDate, b: PartialDate | null): boolean {
  return b !== null && a.year === b.year && a.month === b.month && a.day === b.day && a.weekday === b.weekday
}

/** Parts that both state and that are not equal: July 10 is not July 11 in any year. */
function partsThatDiffer(a: PartialDate | null, b: PartialDate | null): string | null {
  if (a === null || b === null) return null
  const differ = (['year', 'month', 'day', 'weekday'] as const).find((part) => {
    const [one, other] = [a[part], b[part]]
    return one !== null && other !== null && one !== other
  })
  return differ === undefined ? null : `${describe(a)} and ${describe(b)} differ in the ${differ}`
}

function describe({ year, month, day, weekday }: PartialDate): string {
  const date = [month === null ? null : MONTH_NAMES[month], day, year].filter((part) => part !== null).join(' ')
  return [weekday === null ? '' : WEEKDAY_NAMES[weekday], date].filter((part) => part !== '').join(', ')
}

/** "Thursday is July 11 only in 2019, 2024, 2030": when a weekday and a date of the year agree. */
function condition(a: DateMention, b: DateMention, { first, last }: YearWindow): string | null {
  const { weekday = null, day: dayOfA = null } = a.partial ?? {}
  const { month = null, day = null, year = null } = b.partial ?? {}
  if (weekday === null || dayOfA !== null || month === null || day === null) return null
  const name = `${WEEKDAY_NAMES[weekday]} is ${MONTH_NAMES[month]} ${day}`
  const known = year ?? (b.interval === null ? null : civilOf(dayOf(b)).year)
  const candidates = known === null ? yearsFrom(first, last) : [known]
  const fitting = candidates.filter((y) => isDate(y, month, day) && weekdayOf(dayNumber(y, month, day)) === weekday)
  if (known !== null) return `${name} of ${known}: ${fitting.length > 0 ? 'yes' : 'no'}; ${whyUnknown(a, b)}`
  return fitting.length === 0 ? `${name} in no year from ${first} to ${last}` : `${name} only in ${fitting.join(', ')}`
}

function yearsFrom(first: number, last: number): number[] {
  return [...Array(Math.max(0, last - first + 1)).keys()].map((step) => first + step)
}

function whyUnknown(a: DateMention, b: DateMention): string {
  const open = [a, b].filter(({ interval }) => interval === null).map(({ exact }) => `"${exact}"`)
  return `${open.join(' and ')} cannot be placed in time`
}
