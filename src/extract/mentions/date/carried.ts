/** Dates counted from one told before: "two days later", "the same period a year earlier", "the day after the vote". */
import type { Anchor } from '../../../model/time.ts'
import { civilOf, MINUTES_PER_DAY } from '../../../util/civil.ts'
import type { Unit } from '../../data/time-words.ts'
import { type Context, DAY_CARRIES, type Dated, dated, unknown } from './context.ts'
import { openValue, placeInYear } from './fields.ts'
import type { Fields, Point } from './meaning.ts'
import { type Placed, placeUnit } from './timex.ts'

/** Whether a past tense goes on from a date that was over when the text was written. */
export function tellsOfPast({ previous, outlook, reference, sentence }: Context): boolean {
  if (previous === null || outlook?.toward !== 'past' || sentence - previous.sentence > DAY_CARRIES)
    return false
  return reference.day === null || previous.placed.interval.to <= reference.day * MINUTES_PER_DAY
}

const DAY_UNITS = new Set(['day', 'night'])
const FINER_THAN_YEAR = new Set(['quarter', 'month', 'half'])

export function dateByPrevious(
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
export function yearsAway({ value, interval }: Placed, by: number): Placed {
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
export function dateByEvent(event: string, unit: Unit, by: number, { dayOfEvent }: Context): Dated | null {
  const told = dayOfEvent(event)
  if (told === null) return null
  const day = Math.floor(told.placed.interval.from / MINUTES_PER_DAY)
  return dated(placeUnit(unit, day, by), {
    basis: 'event',
    detail: `counted from the ${event}, told with "${told.exact}"`,
  })
}

export function dateOfSame(
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
export function within(period: Placed, fields: Fields): Placed | null {
  const day = Math.floor(period.interval.from / MINUTES_PER_DAY)
  if (fields.weekday !== undefined) return placeUnit('day', day, fields.weekday - 1)
  const finer = [fields.month, fields.quarter, fields.season, fields.half, fields.holiday].some(
    (field) => field !== undefined,
  )
  if (finer) return placeInYear(fields, civilOf(day).year)
  return fields.fiscal === true ? { ...period, value: `FY${period.value}` } : period
}
