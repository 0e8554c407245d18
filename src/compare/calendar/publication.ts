import type { DateMention } from '../../model/mention.ts'
import { WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { isoDate, parseIsoDate, weekdayOf } from '../../util/civil.ts'
import { REPORTING_PAST } from '../../util/data/reporting-verbs.ts'
import type { Problem } from '../problem.ts'
import { type Dated, dayOf, placeOf } from './dated.ts'

/** Dates that open the body count as its date line. */
const OPENING = 120
/** Characters in which a reporting verb stands before its day. */
const REACH = 20

/**
 * "police said on Monday" in an article dated Sunday: the date it bears is not the day it was written.
 * One problem an article, at the first such place.
 */
export function publicationProblems({ source, dates }: Dated): Problem[] {
  const { article } = source
  const published = article.published.value === null ? null : parseIsoDate(article.published.value)
  const dateline = dates.find(
    ({ span, partial }) =>
      span.start >= article.bodyStart &&
      span.start - article.bodyStart <= OPENING &&
      partial?.year != null &&
      partial.day !== null,
  )
  const written = dateline === undefined ? published : dayOf(dateline)
  if (written === null) return []
  const late = dates.find(
    (mention) => saysLater(mention, written) && datesStatement({ source, dates }, mention),
  )
  if (late === undefined) return []
  const day = `${WEEKDAY_NAMES[weekdayOf(written)]} ${isoDate(written)}`
  return [
    {
      dimension: 'date',
      level: 'date/after-publication',
      severity: 'low',
      confidence: 0.6,
      question: 'When was the article written?',
      message: `The article is dated ${day} but reports what was said on ${WEEKDAY_NAMES[late.partial?.weekday ?? 0]}.`,
      places:
        dateline === undefined ? [placeOf(source, late)] : [placeOf(source, dateline), placeOf(source, late)],
      evidence: [
        { signal: 'calendar', weight: 1, detail: `${late.timex3.value} comes after ${isoDate(written)}` },
      ],
    },
  ]
}

/** A bare weekday that is the day after the article's date. */
function saysLater(mention: DateMention, written: number): boolean {
  const { partial } = mention
  if (partial === null || partial.weekday === null || partial.day !== null) return false
  return partial.weekday === weekdayOf(written + 1) && mention.timex3.type === 'DATE'
}

/** "said Monday", "announced on Monday" in the body. */
function datesStatement({ source }: Dated, { span }: DateMention): boolean {
  const { text, bodyStart } = source.article
  const words = text
    .slice(Math.max(0, span.start - REACH), span.start)
    .trimEnd()
    .split(/\s/)
  const verb = words.at(-1) === 'on' ? words.at(-2) : words.at(-1)
  return span.start >= bodyStart && verb !== undefined && REPORTING_PAST.has(verb)
}
