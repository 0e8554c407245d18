import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { WEEKDAY_NAMES } from '../../util/calendar-names.ts'
import { isoDate, parseIsoDate, weekdayOf } from '../../util/civil.ts'
import { REPORTING_PAST } from '../../util/data/reporting-verbs.ts'
import { inTextOrder, type Problem } from '../problem.ts'
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
  const today =
    dateline ??
    dates.find((mention) => mention.span.start < late.span.start && saysToday(source, mention, written))
  return [
    {
      dimension: 'date',
      level: 'date/after-publication',
      severity: 'low',
      confidence: 0.6,
      question: 'When was the article written?',
      message: `The article is dated ${day} but reports what was said on ${WEEKDAY_NAMES[late.partial?.weekday ?? 0]}.`,
      places: inTextOrder([...(today ? [placeOf(source, today)] : []), placeOf(source, late)]),
      evidence: [
        { signal: 'calendar', weight: 1, detail: `${late.timex3.value} comes after ${isoDate(written)}` },
      ],
    },
  ]
}

/** A bare weekday, or a part of it, that is the day after the article's date. */
function saysLater(mention: DateMention, written: number): boolean {
  return isWeekday(mention, weekdayOf(written + 1))
}

/** Where the body itself calls the day the article is dated by its weekday. */
function saysToday({ article }: AnnotatedArticle, mention: DateMention, written: number): boolean {
  return mention.span.start >= article.bodyStart && isWeekday(mention, weekdayOf(written))
}

function isWeekday({ partial, timex3 }: DateMention, weekday: number): boolean {
  return (
    partial !== null &&
    partial.day === null &&
    partial.weekday === weekday &&
    (timex3.type === 'DATE' || timex3.type === 'TIME')
  )
}

/** Participles of what is done with a picture after the day that its caption opens with: "In this … photo released on Monday". */
const RELEASED = /^(?:provided|released|distributed|issued|published|supplied)$/u

/** "said Monday", "announced on Monday", "on Monday morning according to a witness" in the body. */
function datesStatement({ source: { article, sentences } }: Dated, { span, sentence }: DateMention): boolean {
  const { text, bodyStart } = article
  const words = text
    .slice(Math.max(0, span.start - REACH), span.start)
    .trimEnd()
    .split(/\s/)
  const verb = words.at(-1) === 'on' ? words.at(-2) : words.at(-1)
  if (span.start < bodyStart || verb === undefined) return false
  if (REPORTING_PAST.has(verb) || text.startsWith(' according to ', span.end)) return true
  return RELEASED.test(verb) && text.startsWith('In this ', sentences[sentence]?.start ?? 0)
}
