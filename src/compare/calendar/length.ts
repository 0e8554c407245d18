import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { civilOf, MINUTES_PER_DAY } from '../../util/civil.ts'
import { inTextOrder, type Problem } from '../problem.ts'
import { between, type Dated, daysOf, placeOf } from './dated.ts'

const TO = /^ ?(?:to|until|till|through|-|–|—) ?$/
const AND = /^ and $/
/** Between a length and the range that spells it out: "a 31-day strike, from", "31 days of talks between". */
const LEADS_TO_RANGE =
  /^(?:[ -](?:of )?(?:[\w'’-]{2,20} ){0,3}[\w'’-]{2,20})?,? (?:from|between) $|^[ -](?:[\w'’-]{2,20} )?\($|^,? (?:from|between) $/
const LEADS_TO_LENGTH =
  /^,? (?:a (?:period|total|stretch|span) of |or |in all |that is |for |lasting )?$|^ \((?:a total of )?$/

/** "a 31-day truce from July 1 to August 15", "from 1990 to 2001, 15 years": a length against its two ends. */
export function lengthProblems({ source, dates }: Dated): Problem[] {
  const problems: Problem[] = []
  for (const [at, start] of dates.entries()) {
    const end = dates[at + 1]
    if (end === undefined || !isRange(source, start, end)) continue
    const length = [dates[at - 1], dates[at + 2]].find(
      (other) => other !== undefined && belongs(source, other, start, end),
    )
    if (length === undefined) continue
    const problem = compareLength(length, start, end)
    if (problem !== null)
      problems.push({
        ...problem,
        places: inTextOrder([length, start, end].map((mention) => placeOf(source, mention))),
      })
  }
  return problems
}

function isRange({ article }: AnnotatedArticle, start: DateMention, end: DateMention): boolean {
  if (start.interval === null || end.interval === null || start.sentence !== end.sentence) return false
  if (end.interval.from <= start.interval.from || start.interval.grain !== end.interval.grain) return false
  const words = article.text.slice(start.span.end, end.span.start)
  const lead = article.text.slice(start.span.start - 8, start.span.start)
  return TO.test(words) || (AND.test(words) && /between $/i.test(lead))
}

function belongs(
  source: AnnotatedArticle,
  length: DateMention,
  start: DateMention,
  end: DateMention,
): boolean {
  if (
    length.sentence !== start.sentence ||
    length.timex3.type !== 'DURATION' ||
    length.timex3.mod !== undefined
  )
    return false
  return length.span.start < start.span.start
    ? LEADS_TO_RANGE.test(between(source, length, start))
    : LEADS_TO_LENGTH.test(between(source, end, length))
}

function compareLength(
  length: DateMention,
  start: DateMention,
  end: DateMention,
): Omit<Problem, 'places'> | null {
  const days = daysOf(length)
  const years = /^P(\d{1,4})Y$/.exec(length.timex3.value)?.[1]
  const [from, to] = [start.interval?.from ?? 0, end.interval?.from ?? 0]
  const grain = start.interval?.grain
  if (days !== null && grain === 'day') {
    const apart = Math.round((to - from) / MINUTES_PER_DAY)
    // Both ends, one or neither may be counted; a length in weeks is rounded.
    const slack = length.timex3.value.endsWith('W') ? 3 : 1
    return Math.abs(apart - days) <= slack
      ? null
      : problemOf(length, start, end, `${apart + 1} days with both ends`)
  }
  if (years !== undefined && (grain === 'year' || grain === 'month')) {
    const apart = civilOf(to / MINUTES_PER_DAY).year - civilOf(from / MINUTES_PER_DAY).year
    return Math.abs(apart - Number(years)) <= 1 ? null : problemOf(length, start, end, `${apart} years`)
  }
  return null
}

function problemOf(
  length: DateMention,
  start: DateMention,
  end: DateMention,
  real: string,
): Omit<Problem, 'places'> {
  return {
    dimension: 'duration',
    level: 'duration/length-of-range',
    severity: 'medium',
    confidence: 0.8,
    question: 'How long did it last?',
    message: `From “${start.exact}” to “${end.exact}” it is ${real}, not “${length.exact}”.`,
    evidence: [
      { signal: 'calendar', weight: 1, detail: `${start.timex3.value} to ${end.timex3.value}: ${real}` },
    ],
  }
}
