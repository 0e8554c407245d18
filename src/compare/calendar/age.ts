import type { Sentence } from '../../model/annotation.ts'
import type { DateMention } from '../../model/mention.ts'
import { civilOf, MINUTES_PER_DAY, parseIsoDate } from '../../util/civil.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { type Dated, placeOf } from './dated.ts'

/** Words directly before a birth date. */
const BORN = /\b(?:born|birth)(?: in (?:[A-Z][\w'’.-]{1,20},? ?){1,3})? (?:on |in )?$/
/** Ages that are those of the day of the report or of death; "at the age of 12 he left" is not among them. */
const AGE =
  /(?<=[\p{L}.], |\baged |\b(?:died|dead|death) at (?:the age of |age )?)(\d{1,3})(?=,| ?\)|\.|;| was\b| and\b)|\b(\d{1,3})(?=-year-old\b)/gu
const OLDEST = 115

/** "Brown, 56, was born on May 3, 1975" in an article of 2025. */
export function ageProblems({ source, dates }: Dated): Problem[] {
  return dates.flatMap((birth) => {
    const sentence = source.sentences[birth.sentence]
    if (sentence === undefined || birth.interval === null || birth.partial?.year == null) return []
    if (
      !BORN.test(source.article.text.slice(Math.max(sentence.start, birth.span.start - 70), birth.span.start))
    )
      return []
    const ages = agesIn(source.article.text, sentence)
    const [age] = ages
    // With two ages in a sentence it is open whose is whose.
    if (age === undefined || ages.length > 1) return []
    const possible = possibleAges(
      birth,
      dates.filter((date) => date.sentence === birth.sentence),
      source.article.published.value,
    )
    if (possible.length === 0 || possible.includes(age.years)) return []
    return [
      {
        dimension: 'age',
        level: 'age/against-birth',
        severity: 'medium',
        confidence: birth.interval.grain === 'day' ? 0.85 : 0.75,
        question: 'How old is the person?',
        message: `Born “${birth.exact}”, the person would be ${possible.join(' or ')}, not ${age.years}.`,
        places: inTextOrder([
          placeOf(source, birth),
          placeAt(source, birth.sentence, { start: age.start, end: age.end }, String(age.years)),
        ]),
        evidence: [
          { signal: 'arithmetic', weight: 1, detail: `${birth.timex3.value} to the day of the report` },
        ],
      } satisfies Problem,
    ]
  })
}

function agesIn(text: string, { start, end }: Sentence): { years: number; start: number; end: number }[] {
  return [...text.slice(start, end).matchAll(AGE)].flatMap((match) => {
    const years = Number(match[1] ?? match[2])
    return years > OLDEST
      ? []
      : [{ years, start: start + match.index, end: start + match.index + match[0].length }]
  })
}

/** Ages at publication and at every other date of the sentence after the birth. */
function possibleAges(
  birth: DateMention,
  beside: readonly DateMention[],
  published: string | null,
): number[] {
  const days = beside
    .filter(({ interval }) => interval !== null && interval.from > (birth.interval?.to ?? 0))
    .flatMap(({ interval }) =>
      interval === null ? [] : [interval.from / MINUTES_PER_DAY, interval.to / MINUTES_PER_DAY - 1],
    )
  const publication = published === null ? null : parseIsoDate(published)
  const ages = [...days, ...(publication === null ? [] : [publication])].flatMap((day) => agesOn(birth, day))
  return [...new Set(ages)].sort((a, b) => a - b)
}

/** One age, or two where the birth date leaves the birthday open. */
function agesOn({ interval }: DateMention, day: number): number[] {
  if (interval === null) return []
  return [interval.to / MINUTES_PER_DAY - 1, interval.from / MINUTES_PER_DAY].map((born) => {
    const [then, now] = [civilOf(born), civilOf(day)]
    const birthdayPassed = now.month > then.month || (now.month === then.month && now.day >= then.day)
    return now.year - then.year - (birthdayPassed ? 0 : 1)
  })
}
