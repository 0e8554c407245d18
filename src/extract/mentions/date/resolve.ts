/** Places time expressions in time, in text order: some lean on the date mentioned before them. */
import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { DateMention } from '../../../model/mention.ts'
import { sliceOf } from '../../../model/span.ts'
import type { Anchor, DatePart, Interval, PartialDate, Timex3, TimexMod } from '../../../model/time.ts'
import { civilOf, MINUTES_PER_DAY } from '../../../util/civil.ts'
import { openValue, placeFields, placeInYear, type Viewpoint } from './fields.ts'
import type { Expression, Fields, Point } from './meaning.ts'
import { firstTokenEndingAfter } from './recognise.ts'
import { type Reference, referenceOf } from './reference.ts'
import { followsReport, type Outlook, outlookAt } from './tense.ts'
import { clockValue, durationValue, type Placed, placeClock, placePart, placeUnit } from './timex.ts'

/** The date mentioned last, and in which sentence. */
interface Previous {
  readonly placed: Placed
  readonly sentence: number
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly fields: Fields
}

/** "At 6 p.m." and "the next day" belong to a day named at most this many sentences before it. */
const DAY_CARRIES = 3

export function resolve(source: AnnotatedArticle, expressions: readonly Expression[]): DateMention[] {
  const reference = referenceOf(source, expressions)
  const mentions: DateMention[] = []
  let previous: Previous | null = null
  let previousDay: Previous | null = null
  for (const expression of expressions) {
    const sentence = source.tokens[firstTokenEndingAfter(source.tokens, expression.span.start)]?.sentence ?? 0
    const exact = sliceOf(source.article.text, expression.span)
    const common = { kind: 'date', exact, span: expression.span, sentence } as const
    const { meaning } = expression
    if (meaning.kind !== 'point') {
      const timex3 = timexOf(meaning)
      const anchor: Anchor = { basis: 'none', detail: '' }
      mentions.push({ ...common, timex3, interval: null, stated: [], anchor, partial: null, zone: null })
      continue
    }
    const joined = previous !== null && goesOn(source.article.text, previous, expression, sentence)
    const outlook = outlookAt(source, sentence, expression.span) ?? outlookBeside(previous, sentence, reference)
    const reported = followsReport(source, sentence, expression.span)
    const resolved = resolvePoint(meaning, { reference, previous, previousDay, outlook, sentence, joined, reported })
    if (resolved === null) continue
    const { timex3, interval, anchor } = resolved
    const partial = partialOf(meaning.fields)
    mentions.push({ ...common, timex3, interval, stated: statedBy(meaning), anchor, partial, zone: meaning.zone })
    if (resolved.day !== null) {
      previous = { placed: resolved.day, sentence, exact, ...expression.span, fields: meaning.fields }
      if (resolved.day.interval.grain === 'day') previousDay = previous
    }
  }
  return mentions
}

/** What may stand between two ends of a range or two dates of a list. */
const JOINT = /^,?\s{0,3}(?:and|to|until|till|through|or|-|–|—|&|,)?\s{0,3}(?:in |of |from |by |early |late )?$/

/** "in May 2010 and left in December" goes on from May 2010; "the most since May 2010" does not. */
function goesOn(text: string, previous: Previous, { span }: Expression, sentence: number): boolean {
  if (span.start - previous.end <= 16 && JOINT.test(text.slice(previous.end, span.start))) return true
  const compares = /\b(?:since|than|until|after|before|by|of) (?:the )?(?:early |late |mid-)?$/i.test(text.slice(previous.start - 24, previous.start))
  return sentence === previous.sentence && previous.fields.month !== undefined && !compares
}

/** "opens April 1 and ends in October": what a plain present tense says may follow from the date before it. */
function outlookBeside(previous: Previous | null, sentence: number, { day }: Reference): Outlook | null {
  if (previous === null || day === null || previous.sentence !== sentence) return null
  return previous.placed.interval.from > day * MINUTES_PER_DAY ? { toward: 'future', sure: false } : null
}

function timexOf(meaning: Exclude<Expression['meaning'], Point>): Timex3 {
  switch (meaning.kind) {
    case 'vague':
      return { type: 'DATE', value: meaning.value }
    case 'set': {
      const { value, quant, freq } = meaning
      return { type: 'SET', value, ...(quant === null ? {} : { quant }), ...(freq === null ? {} : { freq }) }
    }
    case 'duration': {
      const value = durationValue(meaning.amount, meaning.unit)
      return { type: 'DURATION', value, ...(meaning.mod === null ? {} : { mod: meaning.mod }) }
    }
  }
}

interface Context {
  readonly reference: Reference
  readonly previous: Previous | null
  /** The last one that is a day. */
  readonly previousDay: Previous | null
  /** The date before and this one are told in one breath: "May 2008 to July". */
  readonly joined: boolean
  readonly reported: boolean
  readonly outlook: Outlook | null
  readonly sentence: number
}

interface Resolved {
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

function resolvePoint(meaning: Point, context: Context): Resolved | null {
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
    const date = /^\d{4}-\d{2}-\d{2}$|^XXXX-\d{2}-\d{2}$|^XXXX-WXX-\d$/.test(dated.open) ? dated.open : 'XXXX-XX-XX'
    return { timex3: { type: 'TIME', value: `${date}${time}`, ...mod }, interval: null, anchor, day: null }
  }
  const day = Math.floor(placed.interval.from / MINUTES_PER_DAY)
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
      const { day, basis, detail } = context.reference
      if (day === null) return unknown(openValue(fields), detail)
      const period = base.at === undefined ? placeUnit(base.unit, day, base.by) : yearsAway(placeUnit(base.at, day, 0), base.by)
      const placed = within(period, fields)
      return placed === null ? null : dated(placed, { basis, detail: `counted from ${detail}` })
    }
    case 'previous':
      return dateByPrevious(base.unit, base.by, fields, context)
    case 'same':
      return dateOfSame(base.years, base.period === true, meaning, context)
  }
}

function dated(placed: Placed, anchor: Anchor): Dated {
  return { placed, open: placed.value, anchor }
}

function unknown(open: string, detail: string): Dated {
  return { placed: null, open, anchor: { basis: 'unknown', detail } }
}

function dateByCalendar(meaning: Point, { reference, previous, outlook, joined, reported }: Context): Dated | null {
  const { fields, direction, alternatives } = meaning
  if (fields.year !== undefined) {
    const chosen = alternatives.length === 0 ? fields : likeliest([fields, ...alternatives], reference.day)
    const placed = placeInYear(chosen, fields.year)
    const detail = alternatives.length === 0 ? '' : 'day and month could be the other way round'
    return placed === null ? null : dated(placed, { basis: 'none', detail })
  }
  if (fields.century !== undefined || (fields.decade ?? 0) >= 100) {
    const placed = placeFields(fields, { day: 0, outlook: null, direction: null, notBefore: null, reported: false })
    return placed === null ? null : dated(placed, { basis: 'none', detail: '' })
  }
  const carried = joined && previous?.fields.year !== undefined ? previous : null
  if (reference.day === null) {
    if (carried !== null && fields.month !== undefined) {
      const placed = placeInYear(fields, civilOf(carried.placed.interval.from / MINUTES_PER_DAY).year)
      if (placed !== null) return dated(placed, { basis: 'previous-date', detail: `the year of "${carried.exact}"` })
    }
    return unknown(openValue(fields), reference.detail)
  }
  const earlier = carried !== null && carried.placed.interval.to <= reference.day * MINUTES_PER_DAY ? carried : null
  const notBefore = earlier !== null && fields.month !== undefined ? earlier.placed.interval.from / MINUTES_PER_DAY : null
  const view: Viewpoint = { day: reference.day, outlook, direction, notBefore, reported }
  const placed = placeFields(fields, view)
  if (placed === null) return null
  const way = outlook === null ? 'no verb tells the direction' : `the verb looks to the ${outlook.toward}`
  return dated(placed, { basis: reference.basis, detail: `${way}; seen from ${reference.detail}` })
}

/** Of an ambiguous numeric date the reading nearest to the reference is the likeliest. */
function likeliest(readings: readonly Fields[], day: number | null): Fields {
  const [first = {}] = readings
  if (day === null) return first
  const distance = (fields: Fields): number => {
    const placed = fields.year === undefined ? null : placeInYear(fields, fields.year)
    return placed === null ? Number.POSITIVE_INFINITY : Math.abs(placed.interval.from / MINUTES_PER_DAY - day)
  }
  return readings.reduce((best, fields) => (distance(fields) < distance(best) ? fields : best), first)
}

const DAY_UNITS = new Set(['day', 'night'])
const FINER_THAN_YEAR = new Set(['quarter', 'month', 'half'])

function dateByPrevious(unit: Parameters<typeof placeUnit>[0], by: number, fields: Fields, context: Context): Dated | null {
  const { reference, sentence } = context
  const previous = DAY_UNITS.has(unit) ? context.previousDay : context.previous
  const near = previous !== null && sentence - previous.sentence <= DAY_CARRIES ? previous : null
  if (near === null) {
    // "Ten years later" of a past that no date names.
    if (by > 0 && context.outlook?.toward === 'past') return unknown(openValue(fields), 'no date before it says from when')
    if (reference.day === null) return unknown(openValue(fields), reference.detail)
    const placed = within(placeUnit(unit, reference.day, by), fields)
    return placed === null ? null : dated(placed, { basis: reference.basis, detail: `counted from ${reference.detail}` })
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

function dateOfSame(years: number, period: boolean, meaning: Point, context: Context): Dated | null {
  const { reference, sentence } = context
  const timed = meaning.clock !== null || meaning.part !== null
  const previous = timed ? context.previousDay : context.previous
  if (previous !== null && sentence - previous.sentence <= DAY_CARRIES) {
    const same = period && previous.placed.interval.grain === 'day' ? yearOf(previous.placed, years) : yearsAway(previous.placed, years)
    return dated(same, { basis: 'previous-date', detail: `that of "${previous.exact}"` })
  }
  if (reference.day === null) return timed ? unknown('XXXX-XX-XX', reference.detail) : null
  const anchor: Anchor = { basis: reference.basis, detail: `taken from ${reference.detail}` }
  if (timed) return dated(placeUnit('day', reference.day, 0), anchor)
  return years === 0 ? null : dated(placeUnit('year', reference.day, years), anchor)
}

function yearOf({ interval }: Placed, by: number): Placed {
  return placeUnit('year', interval.from / MINUTES_PER_DAY, by)
}

/** Fields inside a period: "October of next year", "Friday of last week". */
function within(period: Placed, fields: Fields): Placed | null {
  const day = Math.floor(period.interval.from / MINUTES_PER_DAY)
  if (fields.weekday !== undefined) return placeUnit('day', day, fields.weekday - 1)
  const finer = [fields.month, fields.quarter, fields.season, fields.half, fields.holiday].some((field) => field !== undefined)
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

function statedBy({ fields, clock, part, zone, base }: Point): DatePart[] {
  const stated: DatePart[] = []
  if (fields.year !== undefined || (fields.decade ?? 0) >= 100 || fields.century !== undefined) stated.push('year')
  if (fields.month !== undefined || fields.quarter !== undefined || fields.season !== undefined) stated.push('month')
  if (fields.day !== undefined) stated.push('day')
  if (fields.holiday !== undefined) stated.push('month', 'day')
  if (fields.weekday !== undefined) stated.push('weekday')
  if (clock !== null || part !== null) stated.push('time')
  if (zone !== null) stated.push('zone')
  return base.from === 'calendar' || stated.length > 0 ? stated : []
}

function partialOf({ year, month, day, weekday, weekdayOfMonth }: Fields): PartialDate | null {
  if (weekdayOfMonth !== undefined) return null
  if (year === undefined && month === undefined && day === undefined && weekday === undefined) return null
  return { year: year ?? null, month: month ?? null, day: day ?? null, weekday: weekday ?? null }
}
