/** Times that recur: "annually", "every Tuesday", "three times a week", "15 a year". */
import type { Unit } from '../../../data/time-words.ts'
import type { Repetition, Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { isSpeed } from '../speed.ts'
import { UNIT_CODES } from '../timex.ts'
import { dayPartOf, monthOf, numberOf, seasonOf, unitOf, weekdayNamed } from '../words.ts'

const ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hourly: 'PT1H',
    daily: 'P1D',
    nightly: 'XXXX-XX-XXTNI',
    weekly: 'P1W',
    biweekly: 'P2W',
    fortnightly: 'P2W',
    monthly: 'P1M',
    bimonthly: 'P2M',
    quarterly: 'P1Q',
    yearly: 'P1Y',
    annual: 'P1Y',
    annually: 'P1Y',
    biannual: 'P6M',
    biannually: 'P6M',
    biennial: 'P2Y',
    biennially: 'P2Y',
    'semi-annual': 'P6M',
    perennially: 'P1Y',
  }),
)

const repetition = (value: string, quant: string | null = null, freq: string | null = null): Repetition => ({
  kind: 'set',
  value,
  quant,
  freq,
})

export const SET_RULES: readonly Rule[] = [
  {
    name: 'adverb',
    cue: 'frequency',
    pattern: pattern(`(?<adverb>${[...ADVERBS.keys()].join('|')})`),
    read({ adverb = '' }, { before, after }) {
      // "Weekly Standard" is masked as a name; a capital next to another is one as well.
      const capital = /^[A-Z]/.test(adverb)
      if (capital && (/^\p{Lu}/u.test(after[0]?.text ?? '') || /^\p{Lu}/u.test(before[0]?.text ?? '')))
        return null
      const value = ADVERBS.get(adverb.toLowerCase())
      return value === undefined ? null : repetition(value)
    },
  },
  {
    name: 'every',
    cue: 'recurring',
    pattern: pattern(
      '(?<quant>every|each)(?: (?<other>other|second|third)| (?:single|passing|new))?(?: {number}| (?<few>few|several))? (?:{unit}|{weekday}|{month}|{season}|{part})',
    ),
    read(groups) {
      const quant = (groups['quant'] ?? '').toUpperCase()
      const named = namedSet(groups)
      if (named !== null) return repetition(named, quant)
      const unit = unitOf(groups['unit'])
      if (unit === null || unit === 'second') return null
      const other = groups['other']?.toLowerCase()
      const times =
        groups['few'] !== undefined
          ? null
          : other === 'third'
            ? 3
            : other !== undefined
              ? 2
              : groups['number'] === undefined
                ? 1
                : numberOf(groups['number'])
      return repetition(lengthOf(unit, times), quant)
    },
  },
  {
    name: 'weekday-of-every',
    cue: 'recurring',
    pattern: pattern(
      '(?:the )?(?<nth>first|second|third|fourth|last) (?:{weekday}|(?<day>day)|weekend) (?:of|in) (?<quant>every|each) (?<unit>month|quarter|year)',
    ),
    read({ quant = '', unit: word }) {
      const unit = unitOf(word)
      return unit === null ? null : repetition(lengthOf(unit, 1), quant.toUpperCase(), '1D')
    },
  },
  {
    name: 'times-per',
    cue: 'unit',
    pattern: pattern(
      '(?:(?<once>once|twice|thrice)|{number} (?<what>times|days|nights|hours|minutes|weeks|months)|several times|many times) (?:a|per|each|every|an) {unit}',
    ),
    read({ once, number, what, unit: word }) {
      const unit = unitOf(word)
      if (unit === null) return null
      const times =
        once === undefined
          ? numberOf(number ?? '')
          : ['once', 'twice', 'thrice'].indexOf(once.toLowerCase()) + 1
      const counted =
        what === undefined || /^times$/i.test(what) ? 'X' : (/^[a-z]/i.exec(what)?.[0] ?? '').toUpperCase()
      return repetition(lengthOf(unit, 1), null, times === null ? null : `${times}${counted}`)
    },
  },
  {
    name: 'per',
    cue: 'unit',
    pattern: pattern('(?<each>a|an|per) {unit}'),
    read({ each = '', unit: word }, { before, after }) {
      const unit = unitOf(word)
      if (unit === null || unit === 'second' || unit === 'quarter' || /s$/i.test(word ?? '')) return null
      if (/^per$/i.test(each)) return isSpeed(before[0], unit) ? null : repetition(lengthOf(unit, 1))
      // "15 a year", "$40 a day", "five people a week": right after what is counted.
      const counted = before[0]
      if (counted === undefined || !/^(?:NUM|NOUN|SYM)$/.test(counted.pos) || isSpeed(counted, unit))
        return null
      if (/^(?:ago|earlier|later|before|after|old|long)$/.test(after[0]?.lower ?? '')) return null
      const rate =
        counted.pos === 'NUM' || /^(?:percent|times|dollars|euros|pounds|cents)$/.test(counted.lower)
      return rate || before.some(({ pos, text }) => pos === 'NUM' || /[0-9$£€]/.test(text))
        ? repetition(lengthOf(unit, 1))
        : null
    },
  },
  {
    name: 'weekdays',
    cue: 'plural',
    pattern: pattern(
      '(?<=\\b(?:on|for|most|and|of) )(?<plural>mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)',
    ),
    read({ plural = '' }) {
      const word = plural.slice(0, -1)
      const weekday = weekdayNamed(word)
      if (weekday === null) return /^weekends$/i.test(plural) ? repetition('XXXX-WXX-WE') : null
      return /^[A-Z]/.test(plural) ? repetition(`XXXX-WXX-${weekday}`) : null
    },
  },
]

function namedSet(groups: Readonly<Record<string, string | undefined>>): string | null {
  const weekday = weekdayNamed(groups['weekday'])
  if (weekday !== null) return `XXXX-WXX-${weekday}`
  const month = monthOf(groups['month'])
  if (month !== null) return `XXXX-${String(month).padStart(2, '0')}`
  const season = seasonOf(groups['season'])
  if (season !== null) return `XXXX-${season}`
  const part = dayPartOf(groups['part'])
  return part === null ? null : `XXXX-XX-XXT${part}`
}

function lengthOf(unit: Unit, amount: number | null): string {
  const { prefix, factor, code } = UNIT_CODES[unit]
  return `${prefix}${amount === null ? 'X' : amount * factor}${code}`
}
