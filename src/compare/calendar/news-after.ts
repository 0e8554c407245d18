import type { DateMention } from '../../model/mention.ts'
import { isoDate, parseIsoDate } from '../../util/civil.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { type Dated, dayOf, placeOf } from './dated.ts'

/** "The move comes just days after …": how long before the news something was. */
const COMES = /\bcomes (?:just |only |mere |barely )?(days|weeks|months) after\b/u
/** Days that the plural says at least. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['days', 2],
  ['weeks', 8],
  ['months', 32],
])
/** Characters between that and the day of what it comes after. */
const REACH = 150

/**
 * "The news comes days after the mayor, on Saturday, resigned", in an article of Sunday: from Saturday to Sunday it is
 * one day. The news is taken to be of the day of publication.
 */
export function newsAfterProblems({ source, dates }: Dated): Problem[] {
  const { text, published } = source.article
  const today = published.value === null ? null : parseIsoDate(published.value)
  if (today === null) return []
  return source.sentences.flatMap((sentence): Problem[] => {
    const found = COMES.exec(text.slice(sentence.start, sentence.end))
    if (!found) return []
    const [words, unit = ''] = found
    const start = sentence.start + found.index
    const from = start + words.length
    const first = dates.find(
      ({ span }) => span.start >= from && span.start < Math.min(sentence.end, from + REACH),
    )
    const day = first && statesDay(first) ? dayOf(first) : null
    const apart = day === null ? null : today - day
    if (!first || apart === null || apart < 0 || apart >= (LEAST.get(unit) ?? 0)) return []
    return [
      {
        dimension: 'duration',
        level: 'duration/news-after',
        severity: 'low',
        confidence: CONFIDENCE,
        question: 'How long before the news was it?',
        message: `From “${first.exact}” to the date of the article it is ${apart === 1 ? 'one day' : `${apart} days`}, not ${unit}.`,
        places: inTextOrder([
          placeAt(source, sentence.index, { start, end: from }, unit),
          placeOf(source, first),
        ]),
        evidence: [
          {
            signal: 'calendar',
            weight: 1,
            detail: `${first.timex3.value} to ${isoDate(today)}: ${apart} days`,
          },
        ],
      },
    ]
  })
}

const CONFIDENCE = 0.6

function statesDay({ stated, timex3 }: DateMention): boolean {
  return timex3.type === 'DATE' && (stated.includes('day') || stated.includes('weekday'))
}
