import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { MINUTES_PER_DAY } from '../../util/civil.ts'
import { type ProblemPlace, placeAt } from '../problem.ts'

/** An article and its time expressions in text order. */
export interface Dated {
  readonly source: AnnotatedArticle
  readonly dates: readonly DateMention[]
}

/** The place of a whole mention. */
export function placeOf(source: AnnotatedArticle, mention: DateMention): ProblemPlace {
  return placeAt(source, mention.sentence, mention.span, mention.timex3.value)
}

/** The words between two mentions; empty where they touch or overlap. */
export function between({ article }: AnnotatedArticle, a: DateMention, b: DateMention): string {
  return article.text.slice(a.span.end, Math.max(a.span.end, b.span.start))
}

/** The day number of a mention that is one day, else null. */
export function dayOf({ interval }: DateMention): number | null {
  if (interval === null || interval.grain !== 'day') return null
  return Math.floor(interval.from / MINUTES_PER_DAY)
}

/** A number of days or weeks of a duration, in days; null for other lengths and vague ones. */
export function daysOf({ timex3 }: DateMention): number | null {
  if (timex3.type !== 'DURATION' || timex3.mod !== undefined) return null
  const [, amount, unit] = /^P(\d{1,5})(D|W)$/.exec(timex3.value) ?? []
  return amount === undefined ? null : Number(amount) * (unit === 'W' ? 7 : 1)
}
