import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { inTextOrder, type Problem } from '../problem.ts'
import { between, type Dated, dayOf, daysOf, placeOf } from './dated.ts'

const BEFORE = /^ (?:before|ahead of|prior to|earlier than)\b/
const AFTER = /^ (?:after|following|later than)\b/
/** Between the length and the second date: a short noun phrase and nothing that could start another clause. */
const NOUN_PHRASE =
  /^ (?:before|ahead of|prior to|after|following|earlier than|later than)(?: (?:the|a|an|his|her|its|their|this|that|[\w'’-]{2,20})){0,6} (?:on |of |in )?$|^ (?:before|after|ahead of|prior to|following) (?:the )?$/

/** "On June 10, four days before the vote of June 15": the two dates must lie that far apart. */
export function distanceProblems({ source, dates }: Dated): Problem[] {
  const problems: Problem[] = []
  for (const [at, length] of dates.entries()) {
    const first = dates[at - 1]
    const second = dates[at + 1]
    const days = daysOf(length)
    if (first === undefined || second === undefined || days === null) continue
    if (first.sentence !== length.sentence || second.sentence !== length.sentence) continue
    if (!/^,? ?(?:just |only |exactly |some )?$/.test(between(source, first, length))) continue
    const words = between(source, length, second)
    if (!NOUN_PHRASE.test(words) || startsClause(source, length, second)) continue
    const [from, to] = BEFORE.test(words)
      ? [first, second]
      : AFTER.test(words)
        ? [second, first]
        : [null, null]
    const problem = from === null || to === null ? null : compareDistance(from, to, days)
    if (problem !== null) {
      problems.push({
        ...problem,
        places: inTextOrder([placeOf(source, first), placeOf(source, length), placeOf(source, second)]),
      })
    }
  }
  return problems
}

/** "three days before he died on June 30": the second date is that of another event. */
function startsClause({ tokens }: AnnotatedArticle, length: DateMention, second: DateMention): boolean {
  return tokens.some(
    ({ start, pos }) =>
      start >= length.span.end && start < second.span.start && /^(?:VERB|AUX|PRON)$/.test(pos),
  )
}

/** Dates whose day the words state, or a distance that does not fit them. */
function compareDistance(from: DateMention, to: DateMention, days: number): Omit<Problem, 'places'> | null {
  const [start, end] = [dayOf(from), dayOf(to)]
  if (start === null || end === null || !statesDay(from) || !statesDay(to)) return null
  const apart = end - start
  if (apart === days) return null
  return {
    dimension: 'duration',
    level: 'duration/days-between-dates',
    severity: 'medium',
    // One day off may be a way of counting.
    confidence: Math.abs(apart - days) === 1 ? 0.6 : 0.85,
    question: 'How many days lie between the two dates?',
    message: `From “${from.exact}” to “${to.exact}” it is ${apart} days, not ${days}.`,
    evidence: [
      { signal: 'calendar', weight: 1, detail: `${from.timex3.value} to ${to.timex3.value}: ${apart} days` },
    ],
  }
}

function statesDay({ stated }: DateMention): boolean {
  return stated.includes('day') || stated.includes('weekday')
}
