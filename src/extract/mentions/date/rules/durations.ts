/** Lengths of time: "15 years", "a two-and-a-half-year-old", "the past decade", "for months". */
import type { Unit } from '../../../data/time-words.ts'
import { ABOUT_AMOUNT } from '../fragments.ts'
import type { Duration, Rule, Surroundings } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { isSpeed } from '../speed.ts'
import { modOf, numberOf, unitOf } from '../words.ts'

const EMPHASIS =
  '(?:(?:a (?:mere|full|whole|total of|record|further|good)|another|the entire|just|only|some|an additional|exactly|barely) )?'
/** Not before "31-day": there the determiner belongs to the noun that follows. */
const DETERMINER = '(?:(?:the|these|those|his|her|its|their|our|this) (?![a-z0-9]{1,12}-))?'
const WHICH_STRETCH =
  '(?:(?:past|(?<!\\b(?:to|will|would|could|may|might|can|should|must|not) )last|next|coming|previous|first|final|following|opening|preceding|latest|recent|subsequent|entire) )?'
const KIND_OF_UNIT =
  '(?:(?:consecutive|straight|more|full|whole|long|additional|successive|short|further|entire|solid|grueling|trading|working|business|calendar|other) )?'
/** Numbers as the first end of a range. */
const RANGE_NUMBER =
  '(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)'

/** Words before a bare plural ("hours", "years") that make it a length. */
const LEADS_TO_PLURAL =
  'for|in|within|over|after|take|takes|took|taken|last|lasted|spent|spend|spending|just|of|through|the|been|mere|be|only|and|or|couple'
const PLURAL_AFTER_OF = new Set([
  'dozens',
  'hundreds',
  'thousands',
  'couple',
  'matter',
  'handful',
  'string',
  'scores',
  'period',
  'lot',
  'number',
])
const BEFORE_THE_PLURAL = new Set(['over', 'in', 'for', 'through', 'during'])
const UP_TO_NOW = /^(?:over|during|within|for|throughout|across|in)$/

export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'amount',
    cue: 'unit',
    pattern: pattern(
      `${ABOUT_AMOUNT}?${EMPHASIS}${DETERMINER}${WHICH_STRETCH}{number}[ -]${KIND_OF_UNIT}${KIND_OF_UNIT}{unit}(?:-long| long)?(?<half> and a half)?(?:[- ]?old)?`,
    ),
    read({ number = '', unit: word = '', mod, half }, around) {
      const unit = unitOf(word)
      const amount = numberOf(number)
      if (unit === null || amount === null || isNoLength(number, word, unit, around)) return null
      // "a raise over four years" is spread over them; "for over four years" is more than four.
      const spread = /^over\b/i.test(mod ?? '') && around.before[0]?.pos === 'NOUN'
      return length(amount + (half === undefined ? 0 : 0.5), unit, spread ? undefined : mod)
    },
  },
  {
    name: 'vague-amount',
    cue: 'unit',
    also: 'vagueNumber',
    pattern: pattern(
      `${ABOUT_AMOUNT}?${DETERMINER}${WHICH_STRETCH}{vagueNumber} ${KIND_OF_UNIT}(?:of )?{unit}(?:[- ]?old)?`,
    ),
    read({ vagueNumber = '', unit: word, mod }, { before }) {
      const unit = unitOf(word)
      if (unit === null || !isPlural(word) || /^(?:these|those)$/i.test(vagueNumber)) return null
      // "in as many months": as many as were just counted.
      if (before[0]?.lower === 'as' && /^many$/i.test(vagueNumber)) return null
      return before[0]?.lower === 'in' && unit === 'second' ? null : length(null, unit, mod)
    },
  },
  {
    name: 'stretch',
    cue: 'unit',
    also: 'which',
    pattern: pattern(
      `${DETERMINER}(?<which>past|last|next|coming|previous) (?:(?<few>few|several|couple(?: of)?|many) )?{unit}`,
    ),
    read({ unit: word, which = '', few }, { before, after }) {
      const unit = unitOf(word)
      if (unit === null || unit === 'second' || unit === 'weekend') return null
      if (few !== undefined) return length(/couple/.test(few) ? 2 : null, unit)
      // "the coming months" is the future, not a length.
      if (isPlural(word)) return /^coming$/i.test(which) ? null : length(null, unit)
      // "the past year" is a stretch; "the last year" only where it is said to go on.
      const goesOn = UP_TO_NOW.test(before[0]?.lower ?? '') && unit !== 'day' && after[0]?.lower !== 'of'
      return /^past$/i.test(which) || goesOn ? length(1, unit) : null
    },
  },
  {
    name: 'plural-alone',
    cue: 'unit',
    pattern: pattern(
      `(?<=\\b(?:${LEADS_TO_PLURAL}) ["“'\`]{0,2})(?:(?:just|only|more|literally|about|mere) )?{unit}(?! ago)`,
    ),
    read({ unit: word = '' }, around) {
      const unit = unitOf(word)
      if (unit === null || !isPlural(word) || isShort(word)) return null
      if (unit === 'second' || unit === 'weekend' || unit === 'quarter') return null
      return followsLength(around) ? length(null, unit) : null
    },
  },
  {
    name: 'plural-later',
    cue: 'unit',
    pattern: pattern(
      '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries)(?: (?:later|earlier)|(?= (?:after|before|into)\\b))',
    ),
    read({ unit: word }, { before }) {
      const unit = unitOf(word)
      const previous = before[0]
      const alone =
        previous === undefined ||
        previous.pos === 'VERB' ||
        /^(?:,|just|only|mere|and|but|–|—)$/.test(previous.lower)
      return unit === null || !alone ? null : length(null, unit)
    },
  },
  {
    name: 'compound',
    cue: 'unit',
    pattern: pattern(
      `${ABOUT_AMOUNT}?{number}[ -](?<unit>hours?|minutes?|years?|months?|weeks?|days?),?(?: and)? {rest:number}[ -](?<unit2>minutes?|seconds?|months?|days?|hours?|weeks?)(?:[- ]old)?`,
    ),
    read({ number = '', rest = '', unit: word, unit2, mod }) {
      const [unit, lesser] = [unitOf(word), unitOf(unit2)]
      const [amount, more] = [numberOf(number), numberOf(rest)]
      if (unit === null || lesser === null || amount === null || more === null) return null
      if (COMPOUNDS.get(unit)?.includes(lesser) !== true) return null
      return { ...length(amount, unit, mod), rest: { amount: more, unit: lesser } }
    },
  },
  {
    name: 'unit-long',
    cue: 'unit',
    pattern: pattern(
      '(?<word>minutes|hours|days|weeks|months|years|decades|centuries)[- ](?:long|old)|(?<word2>hour|day|week|month|year|decade|century|night)[- ]?long',
    ),
    read({ word, word2 }) {
      const unit = unitOf(word ?? word2)
      return unit === null ? null : length(word === undefined ? 1 : null, unit)
    },
  },
  {
    name: 'all-of-it',
    cue: 'unit',
    pattern: pattern('all (?<unit>day|night|week|weekend|month|year)(?:[- ]?long)?'),
    read({ unit: word }, { before }) {
      const unit = unitOf(word)
      return unit === null || before[0]?.lower === 'after' ? null : length(1, unit)
    },
  },
  {
    name: 'half-amount',
    cue: 'unit',
    pattern: pattern(
      '(?:an? half[- ]|half an? |(?:a )?(?<quarters>three[- ]quarters|quarter) of an? )(?<unit>decade|century|hour|year|day)',
    ),
    read({ unit: word, quarters }) {
      const unit = unitOf(word)
      const amount = quarters === undefined ? 0.5 : /^three/i.test(quarters) ? 0.75 : 0.25
      return unit === null ? null : length(amount, unit)
    },
  },
  {
    name: 'range-start',
    cue: 'unit',
    // "60" of "60 to 90 days".
    pattern: pattern(
      `(?<first>${RANGE_NUMBER})(?=(?: to | or | and |-|–| - |-to-)${RANGE_NUMBER}[ -](?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\\b)`,
    ),
    read({ first = '', unit: word }) {
      const unit = unitOf(word)
      const amount = numberOf(first)
      return unit === null || amount === null ? null : length(amount, unit)
    },
  },
]

/** Units that go on with lesser ones: "two years and three months". */
const COMPOUNDS: ReadonlyMap<Unit, readonly Unit[]> = new Map([
  ['year', ['month', 'week', 'day']],
  ['month', ['week', 'day']],
  ['week', ['day']],
  ['day', ['hour']],
  ['hour', ['minute']],
  ['minute', ['second']],
])

function length(amount: number | null, unit: Unit, mod?: string): Duration {
  return { kind: 'duration', amount, unit, mod: modOf(mod) }
}

function isPlural(word: string | undefined): boolean {
  return /s$|millennia$/i.test(word ?? '')
}

/** "min", "hrs": read only after digits. */
function isShort(word: string): boolean {
  return /^(?:min|sec|hr|yr)s?$/i.test(word)
}

/** A number and a unit beside it that say something else. */
function isNoLength(number: string, word: string, unit: Unit, { text, span, before }: Surroundings): boolean {
  const article = /^an?$/i.test(number)
  const digits = /^[0-9]/.test(number)
  // "a decades-old feud": the article belongs to the noun that follows.
  if (article && (isPlural(word) || isSpeed(before[0], unit))) return true
  // "a second", "one second round": the ordinal.
  if (unit === 'second' && !digits && (article || !isPlural(word))) return true
  // "a quarter", "three-quarters": the fraction.
  if (
    unit === 'quarter' &&
    (article || /^(?:one|three|four)[- ]quarters?$/i.test(text.slice(span.start, span.end)))
  )
    return true
  if (unit === 'weekend' && article) return true
  if (isShort(word) && !digits) return true
  // "once a day", and "One day" at the start of a tale.
  return (
    (article && before[0]?.lower === 'once') ||
    (/^one$/i.test(number) && unit === 'day' && before.length === 0)
  )
}

/** Whether the words before a bare plural make it a length: "for years", not "the days of old". */
function followsLength({ before, after }: Surroundings): boolean {
  const [lead = '', earlier = ''] = [before[0]?.lower, before[1]?.lower]
  switch (lead) {
    case 'the':
      return BEFORE_THE_PLURAL.has(earlier) && after[0]?.lower !== 'of'
    case 'of':
      return PLURAL_AFTER_OF.has(earlier)
    case 'and':
    case 'or':
      return unitOf(earlier) !== null
    default:
      return true
  }
}
