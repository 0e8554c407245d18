/** Lengths of time: "15 years", "a two-and-a-half-year-old", "the past decade", "for months". */
import { ABOUT_AMOUNT } from '../fragments.ts'
import type { Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { modOf, numberOf, unitOf } from '../words.ts'

const EMPHASIS =
  '(?:(?:a (?:mere|full|whole|total of|record|further|good)|another|the entire|just|only|some|an additional|exactly|barely) )?'
/** Not before "31-day": there the determiner belongs to the noun that follows. */
const DETERMINER = '(?:(?:the|these|those|his|her|its|their|our|this) (?![a-z0-9]{1,12}-))?'
const SPAN_OF_TIME =
  '(?:(?<stretch>past|last|next|coming|previous|first|final|following|opening|preceding|latest|recent|subsequent|entire) )'
const BETWEEN =
  '(?:(?:consecutive|straight|more|full|whole|long|additional|successive|short|further|entire|solid|grueling|trading|working|business|calendar|other) )?'

const HALF_AFTER = '(?<half> and a half)?'
const AGE = '(?<age>[- ]?old)?'

export const DURATION_RULES: readonly Rule[] = [
  {
    name: 'amount',
    cue: 'unit',
    pattern: pattern(
      `${ABOUT_AMOUNT}?${EMPHASIS}${DETERMINER}${SPAN_OF_TIME}?{number}[ -]${BETWEEN}${BETWEEN}{unit}(?:-long| long)?${HALF_AFTER}${AGE}`,
    ),
    read({ number = '', unit: word = '', mod, half, age }, { text, span, before, after }) {
      const unit = unitOf(word)
      const amount = numberOf(number)
      if (unit === null || amount === null) return null
      const article = /^an?$/i.test(number)
      const plural = /s$/i.test(word)
      if (unit === 'second' && (article || !plural) && !/^[0-9]/.test(number)) return null
      if ((unit === 'quarter' || unit === 'weekend') && article) return null
      // "a decades-old", "a days-long": the article belongs to the noun that follows.
      if (article && plural) return null
      if (article && before[0]?.lower === 'once' && age === undefined) return null
      if (/^(?:min|sec|hr|yr)s?$/i.test(word) && !/^[0-9]/.test(number)) return null
      // "one day" in a tale is no length.
      if (/^one$/i.test(number) && unit === 'day' && before.length === 0) return null
      if (unit === 'quarter' && /^(?:one|three|four)[- ]quarters?$/i.test(text.slice(span.start, span.end)))
        return null
      if (
        article &&
        unit === 'day' &&
        after[0]?.lower === 'after' &&
        text.slice(span.end, span.end + 10) === ' after day'
      )
        return null
      return { kind: 'duration', amount: amount + (half === undefined ? 0 : 0.5), unit, mod: modOf(mod) }
    },
  },
  {
    name: 'vague-amount',
    cue: 'unit',
    pattern: pattern(
      `${ABOUT_AMOUNT}?${DETERMINER}${SPAN_OF_TIME}?{vagueNumber} ${BETWEEN}(?:of )?{unit}${AGE}`,
    ),
    read({ vagueNumber = '', unit: word, mod }, { before }) {
      const unit = unitOf(word)
      if (unit === null || !/s$|millennia/i.test(word ?? '')) return null
      if (/^(?:these|those)$/i.test(vagueNumber)) {
        return unit === 'day' && /^these$/i.test(vagueNumber) ? { kind: 'vague', value: 'PRESENT_REF' } : null
      }
      // "over many months" says during them, not more than them.
      const bound = /^over$/i.test(mod ?? '') ? null : modOf(mod)
      return before[0]?.lower === 'in' && unit === 'second'
        ? null
        : { kind: 'duration', amount: null, unit, mod: bound }
    },
  },
  {
    name: 'stretch',
    cue: 'unit',
    pattern: pattern(
      `${DETERMINER}(?<stretch>past|last|next|coming|previous) (?:(?<few>few|several|couple of|many) )?{unit}`,
    ),
    read({ unit: word = '', stretch = '', few }, { before, after }) {
      const unit = unitOf(word)
      if (unit === null || unit === 'second' || unit === 'weekend') return null
      const plural = /s$|centuries|millennia/i.test(word)
      if (few !== undefined)
        return { kind: 'duration', amount: /couple/.test(few) ? 2 : null, unit, mod: null }
      if (plural) return { kind: 'duration', amount: null, unit, mod: null }
      if (/^past$/i.test(stretch)) return { kind: 'duration', amount: 1, unit, mod: null }
      const within = /^(?:over|during|within|for|throughout|across|in)$/.test(before[0]?.lower ?? '')
      return within && unit !== 'day' && after[0]?.lower !== 'of'
        ? { kind: 'duration', amount: 1, unit, mod: null }
        : null
    },
  },
  {
    name: 'plural-alone',
    cue: 'unit',
    pattern: pattern(
      `(?<=\\b(?:for|in|within|over|after|take|takes|took|taken|last|lasted|spent|spend|spending|just|of|through|the|been|mere|be|only|and|or|couple) ["“'\`]{0,2})(?:(?:just|only|more|literally|about|mere) )?{unit}(?! ago)`,
    ),
    read({ unit: word = '' }, { before, after }) {
      const unit = unitOf(word)
      const plural = /s$|centuries|millennia/i.test(word)
      if (
        unit === null ||
        !plural ||
        unit === 'second' ||
        unit === 'weekend' ||
        /^(?:min|sec|hr|yr)s$/i.test(word)
      )
        return null
      if (unit === 'quarter') return null
      const lead = before[0]?.lower ?? ''
      if (
        lead === 'the' &&
        !(
          before[1] !== undefined &&
          /^(?:over|in|for|through|during)$/.test(before[1].lower) &&
          after[0]?.lower !== 'of'
        )
      )
        return null
      if (
        lead === 'of' &&
        !/^(?:dozens|hundreds|thousands|couple|matter|handful|string|scores|after|period|lot|number|month|bit)$/.test(
          before[1]?.lower ?? '',
        )
      )
        return null
      if (/^(?:and|or)$/.test(lead) && unitOf(before[1]?.lower) === null) return null
      return { kind: 'duration', amount: null, unit, mod: null }
    },
  },
  {
    name: 'unit-long',
    cue: 'unit',
    pattern: pattern(
      '(?<unit>(?:minutes|hours|days|weeks|months|years|decades|centuries)[- ](?:long|old)|(?:hour|day|week|month|year|decade|century|night)[- ]?long)',
    ),
    read({ unit: phrase = '' }) {
      const word = phrase.replace(/[- ]?(?:long|old)$/i, '')
      const unit = unitOf(word)
      return unit === null ? null : { kind: 'duration', amount: /s$/i.test(word) ? null : 1, unit, mod: null }
    },
  },
  {
    name: 'half-amount',
    cue: 'unit',
    pattern: pattern(
      '(?:a|half a|half an|quarter of an|three[- ]quarters of an) (?:half[- ])?(?<unit>decade|century|hour|year|day)',
    ),
    read({ unit: word }, { text, span }) {
      const phrase = text.slice(span.start, span.end).toLowerCase()
      const unit = unitOf(word)
      const amount = /quarters/.test(phrase)
        ? 0.75
        : /quarter/.test(phrase)
          ? 0.25
          : /half/.test(phrase)
            ? 0.5
            : null
      return unit === null || amount === null ? null : { kind: 'duration', amount, unit, mod: null }
    },
  },
  {
    name: 'range-start',
    cue: 'unit',
    // "60" of "60 to 90 days", "between 60 and 90 days".
    pattern: pattern(
      '(?<first>[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=(?: to | or | and |-|–| - |-to-)(?:[0-9]{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)[ -](?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\\b)',
    ),
    read({ first = '', unit: word }) {
      const unit = unitOf(word)
      const amount = numberOf(first)
      return unit === null || amount === null ? null : { kind: 'duration', amount, unit, mod: null }
    },
  },
]
