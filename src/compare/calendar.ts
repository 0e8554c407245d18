/** What one article says of dates against the calendar, against arithmetic and against itself. */
import type { DateMention, Mention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { ageProblems } from './calendar/age.ts'
import { appositionProblems } from './calendar/apposition.ts'
import type { Dated } from './calendar/dated.ts'
import { distanceProblems } from './calendar/distance.ts'
import { lengthProblems } from './calendar/length.ts'
import { newsAfterProblems } from './calendar/news-after.ts'
import { publicationProblems } from './calendar/publication.ts'
import { weekdayProblems } from './calendar/weekday.ts'
import type { Problem } from './problem.ts'

/** Each rule is conservative: it looks only at dates that the words themselves tie together. */
const RULES: readonly ((dated: Dated) => readonly Problem[])[] = [
  weekdayProblems,
  appositionProblems,
  distanceProblems,
  lengthProblems,
  ageProblems,
  publicationProblems,
  newsAfterProblems,
]

/** Dates of one article that cannot all be right. */
export function calendarProblems({ source, mentions }: Witness): Problem[] {
  const dates = mentions.filter(isDate)
  return RULES.flatMap((rule) => rule({ source, dates }))
}

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date'
}
