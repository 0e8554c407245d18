/** Years by their number. Four digits are often something else: troops, prices, models, resolutions. */
import type { Token } from '../../../../model/annotation.ts'
import { PART_OF_PERIOD } from '../fragments.ts'
import { point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { modOf } from '../words.ts'
import { fullYear } from './periods.ts'

const LEADS_TO_YEAR = new Set([
  'in',
  'since',
  'by',
  'of',
  'from',
  'until',
  'till',
  'to',
  'between',
  'during',
  'for',
  'before',
  'after',
  'early',
  'late',
  'mid',
  'around',
  'about',
  'through',
  'circa',
  'year',
  'the',
  'and',
  'or',
  'election',
  'class',
  'as',
])
const LEADS_TO_NUMBER = new Set([
  'least',
  'than',
  'nearly',
  'almost',
  'over',
  'some',
  'approximately',
  'roughly',
  'exactly',
  'only',
  'no',
  'number',
  'resolution',
  'section',
  'article',
  'flight',
  'chapter',
  'page',
  'room',
  'highway',
  'route',
  'us',
  'estimated',
  'up',
  'nearer',
  'below',
  'above',
  'passed',
  'reached',
  'past',
])

export const YEAR_RULES: readonly Rule[] = [
  {
    name: 'year',
    cue: 'year',
    pattern: pattern(
      `${PART_OF_PERIOD}?(?:(?<![0-9][.,:/-])(?<!\\.)|(?<=(?:19|20)[0-9]{2}[-–/]))(?:calendar year |the year )?{year}(?![.,:/]?[0-9]|-[0-9]{1,2}-|%|[-–][a-z]{2,12} (?:gun|rifle|engine)| ?(?:km|kg|mm|miles|metres|meters|feet|ft|tons|tonnes|lb|pounds|dollars|percent|per cent|people|degrees|points)\\b)`,
    ),
    read(groups, { before, after }) {
      const meaning = point({ fields: { year: Number(groups['year']) }, mod: modOf(groups['mod']) })
      if (groups['mod'] !== undefined) return meaning
      return isYear(Number(groups['year']), before, after) ? meaning : null
    },
  },
  {
    name: 'short-year',
    cue: 'shortYear',
    pattern: pattern(
      `${PART_OF_PERIOD}?(?<=(?:since|in|of|from|by|until|class of|and|to) ?)['’](?<shortYear>[0-9]{2})`,
    ),
    read: ({ shortYear = '', mod }) => point({ fields: { year: fullYear(shortYear) }, mod: modOf(mod) }),
  },
  {
    name: 'year-range-end',
    cue: 'shortYear',
    pattern: pattern('(?<=(?:19|20)[0-9]{2}[-–/])(?<shortYear>[0-9]{2})(?![-–/0-9])'),
    read({ shortYear = '' }, { text, span }) {
      const first = Number(text.slice(span.start - 5, span.start - 1))
      const year = Math.floor(first / 100) * 100 + Number(shortYear)
      return year > first ? point({ fields: { year } }) : null
    },
  },
]

function isYear(year: number, before: readonly Token[], after: readonly Token[]): boolean {
  const previous = before[0]
  const next = after[0]
  if (previous !== undefined && LEADS_TO_NUMBER.has(previous.lower)) return false
  const led = previous !== undefined && LEADS_TO_YEAR.has(previous.lower)
  // "the 1800 block of Main Street", "the 1500 dead".
  if (year < 1900 && (year % 100 === 0 || previous === undefined) && previous?.lower !== 'in') return false
  if (
    /^(?:people|troops|soldiers|men|women|others|more|votes|jobs|civilians|residents|words|block|meters|metres)$/.test(
      next?.lower ?? '',
    )
  ) {
    return false
  }
  const counted = next?.pos === 'NOUN' && next.lemma !== next.lower
  // "2000 fighters", "the 1500 families": a round number before a plural counts things.
  if (counted && (year % 100 === 0 || !led)) return false
  if (led) return true
  if (previous === undefined || !/^[\p{L}\p{N}]/u.test(previous.text)) return year >= 1800
  // "iPhone 2007", "Expo 2020", "Boeing 2000": part of a name.
  if (
    (/^\p{Lu}/u.test(previous.text) &&
      !/^(?:an?|its|his|her|their|this|one|most|some)$/.test(previous.lower)) ||
    previous.pos === 'NUM'
  )
    return false
  return year >= 1900 && year < 2100 && year % 100 !== 0
}
