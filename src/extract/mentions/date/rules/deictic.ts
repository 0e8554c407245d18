/** Periods counted from now: "last week", "three years ago", "the weekend", "by year-end". */
import type { Unit } from '../../../data/time-words.ts'
import { ABOUT_AMOUNT, PART_OF_PERIOD } from '../fragments.ts'
import { type Base, point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { dayPartOf, modOf, numberOf, unitOf, weekdayNamed } from '../words.ts'

const PERIOD = '(?:day|week|weekend|month|quarter|year|decade|century)'
const MOD = `(?:${PART_OF_PERIOD}|(?<mod2>earlier|later)(?: in)? )?`

const publication = (unit: Unit, by: number): Base => ({ from: 'publication', unit, by })
const previous = (unit: Unit, by: number): Base => ({ from: 'previous', unit, by })

/** Steps that a word before a unit means, and what they are counted from. */
function stepOf(
  word: string,
  unit: Unit,
): { readonly by: number; readonly from: 'publication' | 'previous'; readonly inTale?: boolean } {
  // "the next week" of a forecast is the one after this; "the next day" follows the day just told of.
  if (word === 'the next' && unit !== 'day' && unit !== 'quarter')
    return { by: 1, from: 'publication', inTale: true }
  if (/^the (?:following|next|subsequent|ensuing)/.test(word)) return { by: 1, from: 'previous' }
  if (/^the (?:previous|preceding|prior)/.test(word)) return { by: -1, from: 'previous' }
  if (/^(?:that|the (?:very )?same|the (?:entire|whole|full))/.test(word)) return { by: 0, from: 'previous' }
  if (/last|previous|past|prior/.test(word)) return { by: -1, from: 'publication' }
  if (/next|coming|following/.test(word)) return { by: 1, from: 'publication' }
  return { by: 0, from: 'publication' }
}

/** Before this many units ago there are no years of a calendar. */
const OLDEST = 2000

const UP_TO_NOW = /^(?:over|during|within|for|throughout|across)$/

/** A word and a unit that are no period some steps away. */
function isNoPeriodAway(word: string, unit: Unit, before = '', after = ''): boolean {
  // "over the last year" is a stretch up to now; without "over" it is the one before this.
  const stretch = UP_TO_NOW.test(before) || (before === 'in' && after !== 'of')
  if (/^the (?:last|next)$/.test(word) && unit !== 'quarter' && stretch) return true
  if (/past$/.test(word) && unit !== 'weekend' && unit !== 'week') return true
  if (unit !== 'day') return false
  // "this day", "the last day": today and yesterday have their own words. "to that day" ends a story.
  if (/^(?:this|(?:the )?(?:last|current|coming)|next|previous|prior|the (?:entire|whole|full))$/.test(word))
    return true
  return word === 'that' && /^(?:to|for)$/.test(before)
}

export const DEICTIC_RULES: readonly Rule[] = [
  {
    name: 'period-away',
    cue: 'unit',
    pattern: pattern(
      `${MOD}(?<which>this coming|this past|(?:the )?(?:last|next|current|coming)|the (?:previous|preceding|prior|following|subsequent|ensuing|very same|same|entire|whole|full)|this|that|previous|prior) (?:(?<fiscal>fiscal|financial) |calendar |entire |whole )?(?<unit>${PERIOD})(?! old)`,
    ),
    read({ which = '', unit: word, mod, mod2, fiscal }, { before, after }) {
      const unit = unitOf(word)
      const spelt = which.toLowerCase().replace(/\s+/g, ' ')
      if (unit === null || isNoPeriodAway(spelt, unit, before[0]?.lower, after[0]?.lower)) return null
      const year = fiscal === undefined || unit !== 'year' ? {} : { fiscal: true }
      return point({ base: { ...stepOf(spelt, unit), unit }, fields: year, mod: modOf(mod ?? mod2) })
    },
  },
  {
    name: 'the-period',
    cue: 'unit',
    pattern: pattern(
      `(?:${PART_OF_PERIOD}|(?<mod2>earlier|later) in )(?:the )?(?<unit>day|week|month|quarter|year|decade|century)(?! (?:old|ago|earlier|later)\\b)`,
    ),
    read({ mod, mod2, unit: word }, { text, span, after }) {
      const unit = unitOf(word)
      if (unit === null || !/\bthe\b/i.test(text.slice(span.start, span.end).slice(-14))) return null
      if (after[0]?.lower === 'of') return null
      const base: Base = unit === 'day' ? previous('day', 0) : publication(unit, 0)
      return point({ base, mod: modOf(mod ?? mod2) })
    },
  },
  {
    name: 'rest-of-period',
    cue: 'unit',
    // The whole is meant by "for the year"; "the rest of the week" is dated by its week.
    pattern: pattern(
      '(?:the (?:rest|remainder|balance|course) of the (?<unit>week|month|quarter|year|decade)|(?<=\\b(?:for|during|throughout|through|within|so far in) )the (?<unit2>week|month|quarter|year|decade))(?! (?:ago|earlier|later|before|after|to|that|when|of|the|[0-9]|end(?:ed|ing)))',
    ),
    read({ unit: word, unit2 }) {
      const unit = unitOf(word ?? unit2)
      if (unit === null) return null
      return point({ base: unit === 'quarter' ? previous(unit, 0) : publication(unit, 0) })
    },
  },
  {
    name: 'fiscal-period',
    cue: 'fiscal',
    pattern: pattern(
      `(?:${PART_OF_PERIOD})?(?:the|its|their|this) (?:(?<which>current|last|next|previous|coming) )?(?:fiscal|financial) year(?! (?:that|which|ended|ending|to|[0-9]))`,
    ),
    read({ which, mod }) {
      const by = which === undefined ? 0 : stepOf(which.toLowerCase(), 'year').by
      return point({ base: publication('year', by), fields: { fiscal: true }, mod: modOf(mod) })
    },
  },
  {
    name: 'year-end',
    cue: 'unit',
    pattern: pattern(
      "(?:the )?(?<unit>year|month|week|quarter)(?:['’]s[- ]|-)end|(?<=\\bby |\\bat )(?<unit2>year|month) end|(?:the )?end of (?<unit3>year)|(?<middle>mid-?(?<unit4>year|week))",
    ),
    read: ({ unit, unit2, unit3, unit4, middle }) =>
      point({
        base: publication(unitOf(unit ?? unit2 ?? unit3 ?? unit4) ?? 'year', 0),
        mod: middle === undefined ? 'END' : 'MID',
      }),
  },
  {
    name: 'ago',
    cue: 'unit',
    also: 'ago',
    pattern: pattern(
      `${ABOUT_AMOUNT}?(?:just |only |exactly |barely )?(?:{number}|{vagueNumber})(?: and a half)?[ -]{unit} ago(?: (?:(?<at>today)|this (?<at2>month|week)))?`,
    ),
    read({ number, unit: word, mod, at, at2 }) {
      const unit = unitOf(word)
      if (unit === null) return null
      const amount = number === undefined ? null : numberOf(number)
      if (amount === null || amount > OLDEST) return { kind: 'vague', value: 'PAST_REF' }
      const finer = at !== undefined ? 'day' : unitOf(at2)
      // Counted in years: "a decade ago" is no decade of the calendar.
      if (unit === 'decade' || unit === 'century')
        return point({
          base: publication('year', (unit === 'decade' ? -10 : -100) * amount),
          mod: modOf(mod),
        })
      const base =
        unit === 'year' && finer !== null
          ? { ...publication(unit, -amount), at: finer }
          : publication(unit, -amount)
      return point({ base, mod: modOf(mod) })
    },
  },
  {
    name: 'long-ago',
    cue: 'earlier',
    pattern: pattern('(?:(?:not (?:so|too|that|very) )?long|{unit}) ago'),
    read: () => ({ kind: 'vague', value: 'PAST_REF' }),
  },
  {
    name: 'from-now',
    cue: 'unit',
    also: 'fromNow',
    pattern: pattern(`${ABOUT_AMOUNT}?{number}[ -]{unit} (?:from (?:now|today)|hence)`),
    read({ number = '', unit: word, mod }) {
      const unit = unitOf(word)
      const amount = numberOf(number)
      return unit === null || amount === null
        ? null
        : point({ base: publication(unit, amount), mod: modOf(mod) })
    },
  },
  {
    name: 'day-around-today',
    cue: 'relativeDay',
    pattern: pattern('the day (?:(?<past>before yesterday)|after tomorrow)'),
    read: ({ past }) => point({ base: publication('day', past === undefined ? 2 : -2) }),
  },
  {
    name: 'before-last',
    cue: 'last',
    pattern: pattern('(?:the )?(?:{weekday}|(?<unit>night|week|weekend|month|year)) before last'),
    read({ weekday, unit: word }) {
      const day = weekdayNamed(weekday)
      if (day !== null) return point({ fields: { weekday: day }, direction: 'before-last' })
      const unit = unitOf(word)
      if (unit === null) return null
      return point({ base: publication(unit, -2), part: unit === 'night' ? 'NI' : null })
    },
  },
  {
    name: 'consecutive',
    cue: 'unit',
    pattern: pattern(
      '(?:(?:the|a|its|his|her|their|our|my) {ordinal}[ -](?:consecutive|straight|successive)[ -](?:trading |business |calendar )?(?<unit>day|night|week|weekend|month|quarter|year)' +
        '|(?<=\\bfor )(?:the|a) {nth:ordinal} (?<unit2>day|night|week|weekend|month|quarter|year)(?: in a row| running)?(?! of\\b))',
    ),
    read({ unit: word, unit2 }) {
      const unit = unitOf(word ?? unit2)
      if (unit === null) return null
      // "rose on Tuesday for the third straight day" tells of Tuesday; else it is the one of the report.
      return point({
        base: { from: 'previous', unit, by: 0, inSentence: true },
        part: unit === 'night' ? 'NI' : null,
      })
    },
  },
  {
    name: 'weekday-of-week',
    cue: 'weekday',
    pattern: pattern(
      '(?:(?<early>early|late) )?{weekday}(?:,? (?:of )?(?<which>last|this|next|this past|the previous|the following) week| (?<weekAgo>a week ago|of the week before))(?: {part})?',
    ),
    read({ weekday, which, weekAgo, part }) {
      const day = weekdayNamed(weekday)
      if (day === null) return null
      const base: Base =
        weekAgo === undefined
          ? { ...stepOf((which ?? '').toLowerCase(), 'week'), unit: 'week' }
          : publication('week', -1)
      return point({ base, fields: { weekday: day }, part: dayPartOf(part) })
    },
  },
  {
    name: 'weekend',
    cue: 'unit',
    pattern: pattern(
      '(?<=\\b(?:over|during|at|on|for|before|after|through|throughout|of|in) (?:a |the )?|\\bthe )(?:the )?weekend',
    ),
    read: () => point({ fields: { weekend: true } }),
  },
  {
    name: 'weekend-of',
    cue: 'unit',
    pattern: pattern(
      '(?:the )?(?<which>last|next|this|this past|past|coming|the following|the previous) weekend',
    ),
    read({ which = '' }) {
      const word = which.toLowerCase()
      if (/^the (?:following|previous)/.test(word))
        return point({ base: previous('weekend', word.endsWith('g') ? 1 : -1) })
      const direction = /last|past/.test(word) ? 'last' : /next|coming/.test(word) ? 'next' : 'this'
      return point({ fields: { weekend: true }, direction })
    },
  },
]
