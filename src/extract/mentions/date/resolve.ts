/** Resolves time expressions in text order: some lean on the date mentioned before them. */
import type { AnnotatedArticle } from '../../../model/annotation.ts'
import type { DateMention } from '../../../model/mention.ts'
import { sliceOf } from '../../../model/span.ts'
import type { Anchor, DatePart, Interval, PartialDate, Timex3, Zone } from '../../../model/time.ts'
import { MINUTES_PER_DAY, weekdayOf } from '../../../util/civil.ts'
import { firstTokenEndingAfter } from '../../../util/tokens.ts'
import type { Previous } from './context.ts'
import { type Home, homeOf } from './home.ts'
import type { Expression, Fields, Point } from './meaning.ts'
import { resolvePoint } from './place.ts'
import { type Reference, referenceOf } from './reference.ts'
import { followsReport, outlookAt } from './tense.ts'
import { durationValue } from './timex.ts'
import type { Outlook } from './verbs.ts'
import { homeZone, readBrackets, zoneOn } from './zones.ts'

export function resolve(source: AnnotatedArticle, found: readonly Expression[]): DateMention[] {
  const home = homeOf(source.article)
  const reference = referenceOf(source, found, home)
  const expressions = readBrackets(source.article.text, found, reference.day)
  const { captured } = source.article
  const writtenBy = reference.day === null && captured !== null ? Number(captured.slice(0, 4)) : null
  const told = lastDayTold(source, expressions, reference)
  const mentions: DateMention[] = []
  let previous: Previous | null = null
  let previousDay: Previous | null = null
  const days: Previous[] = []
  const dayOfEvent = (lemma: string): Previous | null => lastDayWith(source, days, lemma)
  for (const [at, expression] of expressions.entries()) {
    const sentence = sentenceOf(source, expression)
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
    const rangeEnd = previous !== null && endsRange(source.article.text, previous, expression)
    const outlook =
      outlookAt(source, sentence, expression.span) ?? outlookBeside(previous, sentence, reference)
    const resolved = resolvePoint(asApposed(source.article.text, expression, meaning, expressions[at + 1]), {
      reference,
      previous,
      previousDay,
      outlook,
      sentence,
      joined,
      rangeEnd,
      told,
      dayOfEvent,
    })
    if (resolved === null) continue
    const { timex3, interval } = resolved
    const zone = zoneOn(meaning.zone, interval)
    const implied =
      meaning.clock === null || (zone?.offset ?? null) !== null ? null : impliedZone(meaning, home, interval)
    const anchor = implied === null ? resolved.anchor : withZone(resolved.anchor, implied)
    const partial = partialOf(meaning.fields)
    mentions.push({
      ...common,
      timex3,
      interval,
      stated: statedBy(meaning),
      anchor,
      partial,
      zone,
      ...(implied === null ? {} : { impliedZone: implied.zone }),
      ...(writtenBy === null ? {} : { writtenBy }),
    })
    if (resolved.day !== null) {
      previous = { placed: resolved.day, sentence, exact, ...expression.span, fields: meaning.fields }
      if (resolved.day.interval.grain === 'day') {
        previousDay = previous
        days.push(previous)
      }
    }
  }
  return mentions
}

/** "Three years later, in 2010": the date beside it tells which year is meant. */
function asApposed(text: string, { span }: Expression, meaning: Point, next: Expression | undefined): Point {
  if (next?.meaning.kind !== 'point' || meaning.base.from !== 'previous' || meaning.base.unit !== 'year')
    return meaning
  const { year } = next.meaning.fields
  if (year === undefined || !/^,? (?:in|on) $/.test(text.slice(span.end, next.span.start))) return meaning
  return { ...meaning, base: { from: 'calendar' }, fields: { year } }
}

/** So many days back an event is looked for. */
const MOST_DAYS = 20
/** Tokens on either side of a day in which its event is named. */
const EVENT_REACH = 15

/** The last of the days told in a sentence that has a noun. */
function lastDayWith(
  { sentences, tokens }: AnnotatedArticle,
  days: readonly Previous[],
  lemma: string,
): Previous | null {
  for (let at = days.length - 1; at >= Math.max(0, days.length - MOST_DAYS); at--) {
    const day = days[at]
    const sentence = day === undefined ? undefined : sentences[day.sentence]
    if (day === undefined || sentence === undefined) continue
    // Near the day, not anywhere in a sentence of thousands of words.
    const first = Math.max(sentence.firstToken, firstTokenEndingAfter(tokens, day.start) - EVENT_REACH)
    const near = tokens.slice(first, Math.min(sentence.endToken, first + 2 * EVENT_REACH))
    if (near.some(({ pos, lemma: one }) => pos === 'NOUN' && one === lemma)) return day
  }
  return null
}

function sentenceOf({ tokens }: AnnotatedArticle, { span }: Expression): number {
  return tokens[firstTokenEndingAfter(tokens, span.start)]?.sentence ?? 0
}

/** What was "said on Monday" in an article dated Sunday was said after that date: so it tells of Monday. */
function lastDayTold(
  source: AnnotatedArticle,
  expressions: readonly Expression[],
  { day }: Reference,
): number | null {
  if (day === null) return null
  const next = weekdayOf(day + 1)
  const tells = expressions.some((expression) => {
    const { meaning, span } = expression
    if (meaning.kind !== 'point' || meaning.fields.weekday !== next || meaning.fields.day !== undefined)
      return false
    if (meaning.direction !== null || meaning.base.from !== 'calendar') return false
    return followsReport(source, sentenceOf(source, expression), span)
  })
  return tells ? day + 1 : day
}

/** Where a clock time that states no zone takes it from. */
function impliedZone(
  { offset }: Point,
  home: Home | null,
  interval: Interval | null,
): { readonly zone: Zone; readonly detail: string } | null {
  if (offset !== undefined)
    return { zone: { name: 'by the time beside it', offset }, detail: 'the time in brackets' }
  const zone = homeZone(home, interval)
  return zone === null || home === null ? null : { zone, detail: home.detail }
}

function withZone(anchor: Anchor, { detail }: { readonly detail: string }): Anchor {
  return { ...anchor, detail: `${anchor.detail}${anchor.detail === '' ? '' : '; '}zone: ${detail}` }
}

/** What may stand between two ends of a range or two dates of a list. */
const JOINT =
  /^,?\s{0,3}(?:and|to|until|till|through|or|-|–|—|&|,)?\s{0,3}(?:in |of |from |by |early |late )?$/

/** "in May 2010 and left in December" goes on from May 2010; "the most since May 2010" does not. */
function goesOn(text: string, previous: Previous, { span }: Expression, sentence: number): boolean {
  if (span.start - previous.end <= 16 && JOINT.test(text.slice(previous.end, span.start))) return true
  const compares = /\b(?:since|than|until|after|before|by|of) (?:the )?(?:early |late |mid-)?$/i.test(
    text.slice(Math.max(0, previous.start - 24), previous.start),
  )
  return sentence === previous.sentence && previous.fields.month !== undefined && !compares
}

/** "from Jan. 20 until the end of April". */
function endsRange(text: string, previous: Previous, { span }: Expression): boolean {
  return /^ ?(?:to|until|till|through|-|–|—) ?$/.test(
    text.slice(previous.end, Math.min(span.start, previous.end + 12)),
  )
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
      const rest = meaning.rest === undefined ? '' : durationValue(meaning.rest.amount, meaning.rest.unit)
      const whole = durationValue(meaning.amount, meaning.unit)
      // P1DT2H takes its T; PT3H20M has it already.
      const value = whole + rest.slice(whole.includes('T') ? 2 : 1)
      return { type: 'DURATION', value, ...(meaning.mod === null ? {} : { mod: meaning.mod }) }
    }
  }
}

function statedBy({ fields, clock, part, zone, base }: Point): DatePart[] {
  const stated: DatePart[] = []
  if (
    (fields.year !== undefined && fields.yearNamed !== true) ||
    (fields.decade ?? 0) >= 100 ||
    fields.century !== undefined
  )
    stated.push('year')
  if (fields.month !== undefined || fields.quarter !== undefined || fields.season !== undefined)
    stated.push('month')
  if (fields.day !== undefined && fields.around === undefined) stated.push('day')
  if (fields.holiday !== undefined) stated.push('month', 'day')
  if (fields.weekday !== undefined) stated.push('weekday')
  if (clock !== null || part !== null) stated.push('time')
  if (zone !== null) stated.push('zone')
  return base.from === 'calendar' || stated.length > 0 ? stated : []
}

function partialOf({ month, day, weekday, weekdayOfMonth, around, ...fields }: Fields): PartialDate | null {
  if (weekdayOfMonth !== undefined || around !== undefined) return null
  const year = fields.yearNamed === true ? undefined : fields.year
  if (year === undefined && month === undefined && day === undefined && weekday === undefined) return null
  return { year: year ?? null, month: month ?? null, day: day ?? null, weekday: weekday ?? null }
}
