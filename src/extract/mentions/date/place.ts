/** Places one point in time: from the calendar, the publication date, or a date mentioned before. */
import type { Anchor, Interval, Timex3, TimexMod } from '../../../model/time.ts'
import { civilOf, MINUTES_PER_DAY } from '../../../util/civil.ts'
import { dateByEvent, dateByPrevious, dateOfSame, tellsOfPast, within, yearsAway } from './carried.ts'
import { type Context, type Dated, dated, unknown } from './context.ts'
import { openValue, placeFields, placeInYear, type Viewpoint } from './fields.ts'
import type { Fields, Point } from './meaning.ts'
import { clockValue, type Placed, placeClock, placePart, placeUnit } from './timex.ts'

export interface Resolved {
  readonly timex3: Timex3
  readonly interval: Interval | null
  readonly anchor: Anchor
  /** The date without clock time, for what leans on it; null where it is unknown. */
  readonly day: Placed | null
}

export function resolvePoint(meaning: Point, context: Context): Resolved | null {
  const dated = datePoint(meaning, context)
  if (dated === null) return null
  const { placed, anchor } = dated
  const mod: { mod?: TimexMod } = meaning.mod === null ? {} : { mod: meaning.mod }
  const { clock, part } = meaning
  if (clock === null && part === null) {
    const interval = placed === null ? null : narrow(placed.interval, meaning, context.reference.day)
    const value = placed?.value ?? dated.open
    return { timex3: { type: typeOf(value), value, ...mod }, interval, anchor, day: placed }
  }
  const suffix = meaning.zone?.offset === 0 ? 'Z' : ''
  if (placed === null) {
    const time = clock === null ? `T${part}` : `${clockValue(clock)}${suffix}`
    const date = /^\d{4}-\d{2}-\d{2}$|^XXXX-\d{2}-\d{2}$|^XXXX-WXX-\d$/.test(dated.open)
      ? dated.open
      : 'XXXX-XX-XX'
    return { timex3: { type: 'TIME', value: `${date}${time}`, ...mod }, interval: null, anchor, day: null }
  }
  const day = Math.floor(placed.interval.from / MINUTES_PER_DAY) + (meaning.shift ?? 0)
  const time = clock !== null ? placeClock(day, clock, suffix) : part !== null ? placePart(day, part) : placed
  return { timex3: { type: 'TIME', value: time.value, ...mod }, interval: time.interval, anchor, day: placed }
}

function typeOf(value: string): 'TIME' | 'DATE' {
  return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE'
}

function datePoint(meaning: Point, context: Context): Dated | null {
  const { base, fields } = meaning
  switch (base.from) {
    case 'calendar':
      return dateByCalendar(meaning, context)
    case 'publication': {
      if (base.inTale === true && tellsOfPast(context))
        return dateByPrevious(base.unit, base.by, fields, context)
      const { day, basis, detail } = context.reference
      if (day === null) return unknown(openValue(fields), detail)
      const period =
        base.at === undefined
          ? placeUnit(base.unit, day, base.by)
          : yearsAway(placeUnit(base.at, day, 0), base.by)
      const placed = within(period, fields)
      return placed === null ? null : dated(placed, { basis, detail: `counted from ${detail}` })
    }
    case 'previous':
      return dateByPrevious(base.unit, base.by, fields, context, base.inSentence)
    case 'event':
      return dateByEvent(base.event, base.unit, base.by, context)
    case 'same':
      return dateOfSame(base.years, base.period, meaning, context)
  }
}

function dateByCalendar(
  meaning: Point,
  { reference, previous, outlook, joined, rangeEnd, told }: Context,
): Dated | null {
  const { fields, direction, alternatives } = meaning
  if (fields.year !== undefined) {
    const chosen = alternatives.length === 0 ? fields : likeliest([fields, ...alternatives], reference.day)
    const placed = placeInYear(chosen, fields.year)
    const detail = alternatives.length === 0 ? '' : 'day and month could be the other way round'
    return placed === null ? null : dated(placed, { basis: 'none', detail })
  }
  if (fields.century !== undefined || (fields.decade ?? 0) >= 100) {
    const placed = placeFields(fields, {
      day: 0,
      outlook: null,
      direction: null,
      notBefore: null,
      rangeEnd: false,
      told: 0,
    })
    return placed === null ? null : dated(placed, { basis: 'none', detail: '' })
  }
  const carried = rangeEnd || (joined && previous?.fields.year !== undefined) ? previous : null
  if (reference.day === null) {
    if (carried !== null && fields.month !== undefined) {
      const placed = placeInYear(fields, civilOf(carried.placed.interval.from / MINUTES_PER_DAY).year)
      if (placed !== null)
        return dated(placed, { basis: 'previous-date', detail: `the year of "${carried.exact}"` })
    }
    return unknown(openValue(fields), reference.detail)
  }
  const over = carried !== null && carried.placed.interval.to <= reference.day * MINUTES_PER_DAY
  const earlier = over || rangeEnd ? carried : null
  const notBefore =
    earlier !== null && fields.month !== undefined ? earlier.placed.interval.from / MINUTES_PER_DAY : null
  const view: Viewpoint = {
    day: reference.day,
    outlook,
    direction,
    notBefore,
    rangeEnd,
    told: told ?? reference.day,
  }
  const placed = placeFields(fields, view)
  if (placed === null) return null
  const way = outlook === null ? 'no verb tells the direction' : `the verb looks to the ${outlook.toward}`
  return dated(placed, { basis: reference.basis, detail: `${way}; seen from ${reference.detail}` })
}

/** Days around the reference in which an ambiguous date is taken to lie if one of its readings does. */
const NEAR_REFERENCE = 60

/** Of an ambiguous numeric date the reading near the reference is the likeliest, else the usual order of its mark. */
function likeliest(readings: readonly Fields[], day: number | null): Fields {
  const [first = {}] = readings
  if (day === null) return first
  const distance = (fields: Fields): number => {
    const placed = fields.year === undefined ? null : placeInYear(fields, fields.year)
    return placed === null ? Number.POSITIVE_INFINITY : Math.abs(placed.interval.from / MINUTES_PER_DAY - day)
  }
  const nearest = readings.reduce(
    (best, fields) => (distance(fields) < distance(best) ? fields : best),
    first,
  )
  return distance(nearest) <= NEAR_REFERENCE ? nearest : first
}

/** "early June", "late 2006", "earlier this year": the part of the period that is meant, drawn generously. */
function narrow(interval: Interval, { mod, base }: Point, today: number | null): Interval {
  const { from, to, grain } = interval
  const length = to - from
  const now = today === null ? null : (today + 1) * MINUTES_PER_DAY
  const current = base.from === 'publication' && base.by === 0 && now !== null && from < now && now <= to
  if (mod === 'START') return { from, to: current ? now : from + Math.round(length / 2), grain }
  if (mod === 'END') return { from: current ? now - MINUTES_PER_DAY : to - Math.round(length / 2), to, grain }
  if (mod === 'MID') return { from: from + Math.round(length / 4), to: to - Math.round(length / 4), grain }
  return interval
}
