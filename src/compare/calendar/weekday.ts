import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { civilOf, dayNumber, isDate, isoDate, parseIsoDate, weekdayOf } from '../../util/civil.ts'
import { type Problem, placeAt } from '../problem.ts'
import { between, type Dated, dayOf, placeOf } from './dated.ts'

/** Days around publication in which a date without a year is surely of that year. */
const NEAR = 60

/** "Tuesday, July 11" of a year in which it is no Tuesday. */
export function weekdayProblems({ source, dates }: Dated): Problem[] {
  return dates.flatMap((mention, at) => {
    const next = dates[at + 1]
    return [
      inOneMention(source, mention),
      next === undefined ? null : inTwoMentions(source, mention, next),
    ].filter((problem) => problem !== null)
  })
}

function inOneMention(source: AnnotatedArticle, mention: DateMention): Problem | null {
  const { partial } = mention
  const day = dayOf(mention)
  if (partial?.weekday == null || partial.day === null || day === null) return null
  if (!contradicts(source, partial.weekday, day, partial.year !== null)) return null
  const name = WEEKDAY_NAMES[partial.weekday] ?? ''
  const [lead = '', word = ''] = /^([A-Za-z]{3,9})\.?,? ?(?:the )?/.exec(mention.exact) ?? []
  const { start, end } = mention.span
  const weekday = placeAt(source, mention.sentence, { start, end: start + word.length }, name)
  const date = placeAt(source, mention.sentence, { start: start + lead.length, end }, isoDate(day))
  return problemOf(name, day, [weekday, date], partial.year !== null)
}

/** "on Friday (July 12)", "Friday, the 12th of July". */
function inTwoMentions(source: AnnotatedArticle, first: DateMention, second: DateMention): Problem | null {
  const day = dayOf(second)
  const weekday = first.partial?.weekday ?? null
  if (weekday === null || first.partial?.day !== null || first.timex3.type !== 'DATE' || day === null)
    return null
  if (second.partial?.day == null || second.partial.month === null || second.partial.weekday !== null)
    return null
  if (!/^(?:,? ?\(|, (?:the )?)$/.test(between(source, first, second))) return null
  const stated = second.partial.year !== null
  if (!contradicts(source, weekday, day, stated)) return null
  return problemOf(
    WEEKDAY_NAMES[weekday] ?? '',
    day,
    [placeOf(source, first), placeOf(source, second)],
    stated,
  )
}

function contradicts(
  { article }: AnnotatedArticle,
  weekday: number,
  day: number,
  yearStated: boolean,
): boolean {
  if (weekdayOf(day) === weekday) return false
  if (yearStated) return true
  const published = article.published.value === null ? null : parseIsoDate(article.published.value)
  if (published !== null && Math.abs(published - day) <= NEAR) return true
  // Far from publication the year itself is in doubt.
  const { year, month, day: dayOfMonth } = civilOf(day)
  return [year - 1, year + 1].every(
    (other) =>
      !isDate(other, month, dayOfMonth) || weekdayOf(dayNumber(other, month, dayOfMonth)) !== weekday,
  )
}

function problemOf(name: string, day: number, places: Problem['places'], yearStated: boolean): Problem {
  const real = WEEKDAY_NAMES[weekdayOf(day)] ?? ''
  return {
    dimension: 'date',
    level: 'date/weekday-of-date',
    severity: 'medium',
    confidence: yearStated ? 0.95 : 0.85,
    question: `On what day of the week was ${isoDate(day)}?`,
    message: `${isoDate(day)} was a ${real}, not a ${name}.`,
    places,
    evidence: [{ signal: 'calendar', weight: 1, detail: `${isoDate(day)} is a ${real}` }],
  }
}
