/** Periods by name: months, years, quarters, halves, seasons, holidays. */
import type { Token } from '../../../../model/annotation.ts'
import { HOLIDAYS } from '../../../data/holidays.ts'
import { PLANNED } from '../../../data/outlook.ts'
import { DOUBTFUL_MONTHS } from '../../../data/time-words.ts'
import { PART_OF_PERIOD, YEAR_AT_END, yearBeforeEnd } from '../fragments.ts'
import {
  type Base,
  type Direction,
  type Fields,
  type Groups,
  type Meaning,
  point,
  type Rule,
  type Surroundings,
} from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { modOf, monthOf, ordinalOf, seasonOf } from '../words.ts'

const MOD = `${PART_OF_PERIOD}?`
const WHICH =
  '(?:(?<which>last|next|this|this coming|this past|past|the coming|the current|the previous|the following) )?'
/** "of last year", "last year", ", 2009", "of the year before". */
const YEAR =
  "(?:(?:,? (?:of |in )?(?:{year}(?![0-9,.]?[0-9])|(?<yearWord>last|this|next|the (?:previous|following|current|same)|that) year))|(?: of)? (?<yearAfter>the year before)| of (?<thisYear>the year)(?! (?:before|earlier|that|when|ended|[0-9]))|,? (?:of )?['’](?<shortYear>[0-9]{2}))?"

/** Which year the groups of a `YEAR` name, as fields or as a base to count from. */
function yearOf({ year, yearWord, yearAfter, thisYear, shortYear }: Groups): { fields: Fields; base: Base } {
  if (year !== undefined) return { fields: { year: Number(year) }, base: { from: 'calendar' } }
  if (shortYear !== undefined) return { fields: { year: fullYear(shortYear) }, base: { from: 'calendar' } }
  const word = yearWord?.toLowerCase()
  if (yearAfter !== undefined || word === 'the previous')
    return { fields: {}, base: { from: 'previous', unit: 'year', by: -1 } }
  if (word === 'the following') return { fields: {}, base: { from: 'previous', unit: 'year', by: 1 } }
  if (word === 'that' || word === 'the same')
    return { fields: {}, base: { from: 'previous', unit: 'year', by: 0 } }
  if (thisYear !== undefined) return { fields: {}, base: { from: 'publication', unit: 'year', by: 0 } }
  if (word === undefined) return { fields: {}, base: { from: 'calendar' } }
  const by = word === 'last' ? -1 : word === 'next' ? 1 : 0
  return { fields: {}, base: { from: 'publication', unit: 'year', by } }
}

/** "'82", "'09": newspapers write them of the last hundred years. */
export function fullYear(short: string): number {
  return Number(short) + (Number(short) < 40 ? 2000 : 1900)
}

function directionOf(which: string | undefined): Direction | null {
  const word = which?.toLowerCase()
  if (word === undefined) return null
  if (/last|past|previous/.test(word)) return 'last'
  return /next|coming|following/.test(word) ? 'next' : 'this'
}

function inYear(groups: Groups, fields: Fields): Meaning {
  const year = yearOf(groups)
  return point({
    base: year.base,
    fields: { ...year.fields, ...fields },
    direction: directionOf(groups['which']),
    mod: modOf(groups['mod']),
  })
}

const BEFORE_A_MONTH =
  /^(?:in|since|by|until|till|of|from|to|and|between|during|last|next|this|early|late|mid|each|every|through|after|before|or|for|a|an|the|per|on|around|about)$/

/** A month without a day may be a name: "April Smith", "Theresa May", "may", "march". */
function isMonth(groups: Groups, { text, span, before, after }: Surroundings): boolean {
  const word = groups['month'] ?? ''
  if (!/^[A-Z]/.test(word)) return false
  if (word.length === 3 && word === word.toUpperCase() && word !== 'MAY') return false
  if (groups['year'] !== undefined || groups['yearWord'] !== undefined || groups['mod'] !== undefined)
    return true
  if (groups['which'] !== undefined) return true
  const previous = before[0]
  // "by May's predecessor" names a person.
  if (
    word === 'May' &&
    /^['’]s\b/.test(text.slice(span.end, span.end + 3)) &&
    !PLANNED.has(after[1]?.lemma ?? '') &&
    !/^(?:in|of|since|from)$/.test(previous?.lower ?? '')
  )
    return false
  const led =
    previous !== undefined &&
    (BEFORE_A_MONTH.test(previous.lower) || /^[a-z]{2,12}(?:est)$/.test(previous.text))
  const doubtful = DOUBTFUL_MONTHS.has(word.toLowerCase().replace('.', ''))
  if (doubtful && !led) return false
  const weakly = /^(?:and|or|to|the|a|an|for)$/.test(previous?.lower ?? '')
  const named = /^ \p{Lu}\p{Ll}/u.test(text.slice(span.end, span.end + 3))
  if (led && !(weakly && (doubtful || named))) return true
  // "the May meeting", but not "the March on Washington".
  if (doubtful && weakly) return after[0]?.pos === 'NOUN' && !/^\p{Lu}/u.test(after[0].text)
  if (doubtful && /^(?:AUX|VERB)$/.test(after[0]?.pos ?? '')) return false
  if (previous !== undefined && /^\p{Lu}/u.test(previous.text) && previous.end + 1 === span.start)
    return false
  // "August Busch", "June Carter": a capital follows and no preposition leads.
  return !named
}

/** What is counted by half years: "first-half sales". */
const HALF_YEARLY =
  /^(?:sales|profits?|earnings|results?|revenues?|net|loss|losses|income|output|growth|figures|pre-?tax|operating|core|gdp)$/

const QUARTER_NAMES = new Map([
  ['final', 4],
  ['last', 4],
  ['opening', 1],
  ['closing', 4],
])

export const PERIOD_RULES: readonly Rule[] = [
  {
    name: 'month',
    cue: 'month',
    pattern: pattern(`${MOD}${WHICH}{month}${YEAR}(?! ?[0-9])${YEAR_AT_END}`),
    read(groups, around) {
      const month = monthOf(groups['month'])
      if (month === null || !isMonth(groups, around)) return null
      const year = yearBeforeEnd(month, groups)
      const stated = groups['year'] ?? groups['yearWord'] ?? groups['yearAfter'] ?? groups['shortYear']
      return inYear(groups, year === undefined || stated !== undefined ? { month } : { month, year })
    },
  },
  {
    name: 'quarter',
    cue: 'quarter',
    pattern: pattern(
      `(?:${MOD}(?:the |its |their |his |our )?(?:(?<fiscal>fiscal|financial)[ -])?(?:(?<which>last year['’]?s|this year['’]?s) )?(?<nth>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:(?<fiscal2>fiscal|financial)[ -])?(?<size>quarter|half)|q(?<digit>[1-4])|(?<digit2>[1-4])q)${YEAR}`,
    ),
    read(groups, { before, after }) {
      const { nth, size, digit, digit2, which } = groups
      // "the second half" of a match, "a quarter" of the votes: only a season of money is meant with "half".
      const number =
        digit ?? digit2 ?? String(QUARTER_NAMES.get(nth?.toLowerCase() ?? '') ?? ordinalOf(nth) ?? '')
      if (size?.toLowerCase() === 'half') {
        const stated = [groups['year'], groups['yearWord'], groups['thisYear']].some(
          (word) => word !== undefined,
        )
        const ofMoney = HALF_YEARLY.test(after[0]?.lower ?? '')
        if (!(stated || ofMoney) || (Number(number) > 2 && number !== '4')) return null
        return inYear({ ...groups, which: undefined }, { half: number === '4' ? 2 : Number(number) })
      }
      if (
        after[0]?.lower === 'of' &&
        groups['thisYear'] === undefined &&
        groups['year'] === undefined &&
        groups['yearWord'] === undefined
      ) {
        const fiscal = /^(?:fiscal|the|its|this|last|next)$/.test(after[1]?.lower ?? '')
        if (!fiscal) return null
      }
      if (before[0]?.lower === 'a') return null
      const meaning = inYear({ ...groups, which: undefined }, { quarter: Number(number) })
      if (which === undefined || meaning.kind !== 'point') return meaning
      return { ...meaning, base: { from: 'publication', unit: 'year', by: /last/i.test(which) ? -1 : 0 } }
    },
  },
  {
    name: 'season',
    cue: 'season',
    pattern: pattern(`${MOD}${WHICH}{season}${YEAR}`),
    read(groups, { before, after }) {
      const season = seasonOf(groups['season'])
      if (season === null) return null
      const stated = groups['which'] ?? groups['year'] ?? groups['yearWord'] ?? groups['mod']
      if (stated === undefined && !isSeason(groups['season'] ?? '', before, after)) return null
      return inYear(groups, { season })
    },
  },
  {
    name: 'holiday',
    cue: 'holiday',
    pattern: pattern(`${WHICH}{holiday}(?:(?: weekend| period| season))?(?:,? (?:of |in )?{year})?`),
    read(groups, { before }) {
      const name = (groups['holiday'] ?? '').replace(/’/g, "'").replace(/\s+/g, ' ')
      const spelt = name.toLowerCase()
      const holiday = HOLIDAYS.get(spelt) ?? HOLIDAYS.get(spelt.replace(/s day$/, "'s day"))
      // Of another calendar.
      if (/^(?:orthodox|coptic|julian)$/.test(before[0]?.lower ?? '')) return null
      return holiday !== undefined && /^[A-Z]/.test(name) ? inYear(groups, { holiday }) : null
    },
  },
  {
    name: 'fiscal-year',
    cue: 'fiscal',
    pattern: pattern(
      "(?:(?:the )?(?:fiscal|financial)(?: year)?|fy) ?['’]?(?<fiscalYear>(?:19|20)?[0-9]{2})(?:[-/–][0-9]{2,4})?",
    ),
    read({ fiscalYear = '' }) {
      const year = fiscalYear.length === 4 ? Number(fiscalYear) : fullYear(fiscalYear)
      return point({ fields: { year, fiscal: true } })
    },
  },
]

const ONLY_SEASONS = /^(?:summer|summertime|winter|wintertime|autumn|springtime)$/i

/** "in the spring", "by autumn", "their spring meetings": but not "the fall of Aleppo", "a hot spring". */
function isSeason(word: string, before: readonly Token[], after: readonly Token[]): boolean {
  const [previous, earlier] = before
  const next = after[0]
  // "Spring Hill", "Winter Palace".
  if (/^[A-Z]/.test(word) && /^\p{Lu}/u.test(next?.text ?? '')) return false
  if (next?.lower === 'of' && !ONLY_SEASONS.test(word)) return false
  if (ONLY_SEASONS.test(word)) return true
  if (previous === undefined) return false
  if (/^(?:in|by|since|until|during|each|every|mid|late|early|through)$/.test(previous.lower)) return true
  if (/^(?:its|their|his|her|our)$/.test(previous.lower)) return next?.pos === 'NOUN'
  return (
    previous.lower === 'the' &&
    /^(?:in|by|since|until|during|over|through|for|before|after)$/.test(earlier?.lower ?? '')
  )
}
