import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { recognise } from './date/recognise.ts'
import { resolve } from './date/resolve.ts'

/**
 * The time expressions of an article with their TIMEX3 values (TimeML 1.2.1), in text order; none overlap.
 *
 * The rules in `date/rules` say which words denote a time and what they mean; `date/resolve` places that meaning
 * in time, seen from the publication date, the date line or a date mentioned before. Where the publication date
 * is unknown, dates that need it have no interval and `partial` keeps what the words state.
 */
export function findDates(source: AnnotatedArticle): DateMention[] {
  return resolve(source, recognise(source))
}
