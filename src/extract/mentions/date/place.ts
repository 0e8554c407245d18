/** Places one point in time: from the calendar, the publication date, or a date mentioned before. */
import type { Anchor, Interval, Timex3, TimexMod } from '../../../model/time.ts'
import { civilOf, MINUTES_PER_DAY } from '../../../util/civil.ts'
import type { Unit } from '../../data/time-words.ts'
import { openValue, placeFields, placeInYear, type Viewpoint } from './fields.ts'
import type { Fields, Point } from './meaning.ts'
import type { Reference } from './reference.ts'
import type { Outlook } from './tense.ts'
import { clockValue, type Placed, placeClock, placePart, placeUnit } from './timex.ts'

/** The date mentioned last, and in which sentence. */
export interface Previous {
  readonly placed: Placed
  readonly sentence: number
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly fields: Fields
}

/** "At 6 p.m." and "the next day" belong to a day named at most this many sentences before it. */
const DAY_CARRIES = 3

/** What a point leans on. */
export interface Context {
  readonly reference: Reference
  readonly previous: Previous | null
  /** The last one that is a day. */
  readonly previousDay: Previous | null
  /** The last day told in a sentence with a noun; null where there is none. */
  readonly dayOfEvent: (lemma: string) => Previous | null
  /** The date before and this one are told in one breath: "May 2008 to July". */
  readonly joined: boolean
  /** It is the second end of a range that the date before begins. */
  readonly rangeEnd: boolean
  /** See `Viewpoint`; null where no day is known. */
  readonly told: number | null
  readonly outlook: Outlook | null
  readonly sentence: number
}

export interface Resolved {
  readonly timex3: Timex3
  readonly interval: Interval | null
  readonly anchor: Anchor
  /** The date without clock time, for what leans on it; null where it is unknown. */
  readonly day: Placed | null
}

/** Where a point's date was taken from, and the date itself; `placed` is null where it cannot be known. */
interface Dated {
  readonly placed: Placed | null
  readonly open: string
  readonly anchor: Anchor
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

/** Whether a past tense goes on from a date that was over when the text was written. */
function tellsOfPast({ previous, outlook, reference, sentence }: Context): boolean {
  if (previous === null || outlook?.toward !== 'past' || sentence - previous.sentence > DAY_CARRIES)
    return false
  return reference.day === null || previous.placed.interval.to <= reference.day * MINUTES_PER_DAY
}

function dated(placed: Placed, anchor: Anchor): Dated {
  return { placed, open: placed.value, anchor }
}

function unknown(open: string, detail: string): Dated {
  return { placed: null, open, anchor: { basis: 'unknown', detail } }
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

const DAY_UNITS = new Set(['day', 'night'])
const FINER_THAN_YEAR = new Set(['quarter', 'month', 'half'])

function dateByPrevious(
  unit: Unit,
  by: number,
  fields: Fields,
  context: Context,
  inSentence = false,
): Dated | null {
  const { reference, sentence } = context
  const previous = DAY_UNITS.has(unit) ? context.previousDay : context.previous
  const reach = inSentence ? 0 : DAY_CARRIES
  const near = previous !== null && sentence - previous.sentence <= reach ? previous : null
  // "kidnapped in July 2009 and found the same day": no day is told.
  const coarser = context.previous
  if (near === null && DAY_UNITS.has(unit) && coarser !== null && coarser.sentence === sentence) {
    const { value, interval } = coarser.placed
    return unknown(interval.grain === 'month' ? `${value}-XX` : 'XXXX-XX-XX', `a day of "${coarser.exact}"`)
  }
  if (near === null) {
    // "Ten years later" of a past that no date names.
    if (by > 0 && context.outlook?.toward === 'past')
      return unknown(
        DAY_UNITS.has(unit) ? 'XXXX-XX-XX' : openValue(fields),
        'no date before it says from when',
      )
    if (reference.day === null) return unknown(openValue(fields), reference.detail)
    const placed = within(placeUnit(unit, reference.day, by), fields)
    return placed === null
      ? null
      : dated(placed, { basis: reference.basis, detail: `counted from ${reference.detail}` })
  }
  const anchor: Anchor = { basis: 'previous-date', detail: `counted from "${near.exact}"` }
  const { interval } = near.placed
  if (unit === 'year' && by !== 0 && FINER_THAN_YEAR.has(interval.grain)) {
    return dated(yearsAway(near.placed, by), anchor)
  }
  const placed = within(placeUnit(unit, Math.floor(interval.from / MINUTES_PER_DAY), by), fields)
  return placed === null ? null : dated(placed, anchor)
}

/** The same month, quarter or day of another year. */
function yearsAway({ value, interval }: Placed, by: number): Placed {
  if (by === 0) return { value, interval }
  const { year, month, day } = civilOf(Math.floor(interval.from / MINUTES_PER_DAY))
  const fields: Fields =
    interval.grain === 'quarter'
      ? { quarter: Math.ceil(month / 3) }
      : interval.grain === 'half'
        ? { half: Math.ceil(month / 6) }
        : interval.grain === 'month'
          ? { month }
          : interval.grain === 'day'
            ? { month, day }
            : {}
  return placeInYear(fields, year + by) ?? yearOf({ value, interval }, by)
}

/** Only where the text has dated the event: else nothing is known of it. */
function dateByEvent(event: string, unit: Unit, by: number, { dayOfEvent }: Context): Dated | null {
  const told = dayOfEvent(event)
  if (told === null) return null
  const day = Math.floor(told.placed.interval.from / MINUTES_PER_DAY)
  return dated(placeUnit(unit, day, by), {
    basis: 'event',
    detail: `counted from the ${event}, told with "${told.exact}"`,
  })
}

function dateOfSame(
  years: number,
  period: 'quarter' | 'any' | undefined,
  meaning: Point,
  context: Context,
): Dated | null {
  const { reference, sentence } = context
  const timed = meaning.clock !== null || meaning.part !== null
  const previous = timed ? context.previousDay : context.previous
  if (previous !== null && sentence - previous.sentence <= DAY_CARRIES) {
    const same =
      period !== undefined && previous.placed.interval.grain === 'day'
        ? yearOf(previous.placed, years)
        : yearsAway(previous.placed, years)
    return dated(same, { basis: 'previous-date', detail: `that of "${previous.exact}"` })
  }
  if (reference.day === null) return timed ? unknown('XXXX-XX-XX', reference.detail) : null
  const anchor: Anchor = { basis: reference.basis, detail: `taken from ${reference.detail}` }
  if (timed) return dated(placeUnit('day', reference.day, 0), anchor)
  if (years === 0) return null
  const whole = placeUnit(period === 'quarter' ? 'quarter' : 'year', reference.day, 0)
  return dated(yearsAway(whole, years), anchor)
}

function yearOf({ interval }: Placed, by: number): Placed {
  return placeUnit('year', interval.from / MINUTES_PER_DAY, by)
}

/** Fields inside a period: "October of next year", "Friday of last week". */
function within(period: Placed, fields: Fields): Placed | null {
  const day = Math.floor(period.interval.from / MINUTES_PER_DAY)
  if (fields.weekday !== undefined) return placeUnit('day', day, fields.weekday - 1)
  const finer = [fields.month, fields.quarter, fields.season, fields.half, fields.holiday].some(
    (field) => field !== undefined,
  )
  if (finer) return placeInYear(fields, civilOf(day).year)
  return fields.fiscal === true ? { ...period, value: `FY${period.value}` } : period
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
