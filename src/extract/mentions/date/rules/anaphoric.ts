/** Times counted from a time mentioned before: "two days later", "the same period a year earlier", "by then". */
import type { Token } from '../../../../model/annotation.ts'
import type { Unit } from '../../../data/time-words.ts'
import { ABOUT_AMOUNT } from '../fragments.ts'
import { type Base, point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { dayPartOf, modOf, numberOf, unitOf } from '../words.ts'

const previous = (unit: Unit, by: number): Base => ({ from: 'previous', unit, by })

/** The lemma of the noun that a phrase is about: "debate" of "the first presidential debate in Ohio". */
function headOf([_determiner, ...tokens]: readonly Token[]): string | null {
  const end = tokens.findIndex(({ pos }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos))
  const phrase = end < 0 ? tokens : tokens.slice(0, end)
  const head = phrase.at(-1)
  return head?.pos === 'NOUN' ? head.lemma : null
}

export const ANAPHORIC_RULES: readonly Rule[] = [
  {
    name: 'earlier-later',
    cue: 'unit',
    also: 'side',
    pattern: pattern(
      `${ABOUT_AMOUNT}?(?:just |only |exactly |barely )?{number}[ -]{unit}s? (?<side>earlier|later(?! than)|previously|beforehand|afterwards?)`,
    ),
    read({ number = '', unit: word, mod, side = '' }) {
      const unit = unitOf(word)
      const amount = numberOf(number)
      if (unit === null || amount === null || unit === 'quarter') return null
      if (/^(?:second|minute|hour)$/.test(unit)) return { kind: 'duration', amount, unit, mod: modOf(mod) }
      const sign = /^(?:later|after)/i.test(side) ? 1 : -1
      return point({ base: previous(unit, sign * amount), mod: modOf(mod) })
    },
  },
  {
    name: 'before-after-it',
    cue: 'unit',
    pattern: pattern(
      '(?<size>the|a|one|two|three|four|five|six|seven) {unit} (?<side>before|after|previous|prior)(?=[.,;:)"”’]|$| (?:and|but|when|in|at)\\b)',
    ),
    read({ size = '', unit: word, side = '' }) {
      const unit = unitOf(word)
      const amount = size.toLowerCase() === 'the' ? 1 : numberOf(size)
      if (unit === null || amount === null) return null
      return point({ base: previous(unit, side.toLowerCase() === 'after' ? amount : -amount) })
    },
  },
  {
    name: 'around-event',
    cue: 'unit',
    pattern: pattern(
      'the (?<unit>day|night|week|month|year)(?: (?<side>before|after|following|preceding)(?= (?:the|his|her|its|their|that) )|(?= of (?:the|his|her|its|their|that) ))',
    ),
    read({ unit: word, side }, { after }) {
      const unit = unitOf(word)
      const event = headOf(side === undefined ? after.slice(1) : after)
      if (unit === null || event === null) return null
      const by = side === undefined ? 0 : /^(?:after|following)$/i.test(side) ? 1 : -1
      return point({ base: { from: 'event', event, unit, by }, part: unit === 'night' ? 'NI' : null })
    },
  },
  {
    name: 'next-part',
    cue: 'part',
    pattern: pattern('(?:the )(?<which>next|following|previous|same|that) {part}'),
    read({ which = '', part }) {
      const by = /next|following/i.test(which) ? 1 : /previous/i.test(which) ? -1 : 0
      return point({ base: previous('day', by), part: dayPartOf(part) })
    },
  },
  {
    name: 'that-part',
    cue: 'part',
    pattern: pattern('that (?:(?:very|same) )?{part}'),
    read: ({ part }) => point({ base: previous('day', 0), part: dayPartOf(part) }),
  },
  {
    name: 'same-period',
    cue: 'earlier',
    pattern: pattern(
      '(?:(?:the )?(?:same|corresponding|comparable) (?:period|time|quarter|month|week|day|stretch|point|season|quarters|months)|(?:the )?(?:year[- ]earlier|year[- ]ago|prior[- ]year)(?: (?:period|quarter))?|this time)' +
        '(?:(?: of| in|,)? (?:the )?(?<year>last year|previous year|prior year|year before|year previous|year[- ]ago|(?:a|one) year (?:ago|earlier|before)))?',
    ),
    read({ year }, { text, span, before, after }) {
      const words = text.slice(span.start, span.end).toLowerCase()
      const back = year !== undefined || /^(?:the )?(?:year|prior)/.test(words)
      if (/^this time/.test(words) && year === undefined) return null
      // "at the same time" joins two things; "at the time" is no date either.
      if (!back && /\btime$/.test(words)) return null
      if (!back && after[0]?.lower === 'of') return null
      if (!back && /^(?:for|over)$/.test(before[0]?.lower ?? '')) return null
      return point({
        base: {
          from: 'same',
          years: back ? -1 : 0,
          ...(/quarter/.test(words)
            ? { period: 'quarter' }
            : /period|months?\b|year[- ]|prior/.test(words)
              ? { period: 'any' }
              : {}),
        },
      })
    },
  },
  {
    name: 'that-time',
    cue: 'thatTime',
    pattern: pattern(
      '(?<=\\b(?:by|since|until|before|after|around|from|at) )(?:that (?:time|date|moment)|then)',
    ),
    read(_, { text, span, after }) {
      // "then-President", "since then-prime minister".
      if (/^then/i.test(text.slice(span.start, span.end)) && text[span.end] === '-') return null
      if (after[0]?.lower === 'when') return null
      return point({ base: { from: 'same', years: 0 } })
    },
  },
  {
    name: 'in-the-quarter',
    cue: 'quarter',
    pattern: pattern(
      '(?<=\\b(?:in|over) )the quarter(?! (?:of|that|when|to|ago|earlier|before|after|century|mile))',
    ),
    read: () => point({ base: previous('quarter', 0) }),
  },
  {
    name: 'this-day',
    cue: 'unit',
    pattern: pattern(
      '(?<=\\b(?:for|end|ends|ended|ending|finish|finished|finishing|in|during|throughout|start|started|closed?|closing|on) )the day(?! (?:of|when|that|before|after|which|in which|they|he|she|it|we|i|the|a|job|care|laborer|labourer|trader|trip|school|one|two)\\b)',
    ),
    read: () => point({ base: previous('day', 0) }),
  },
]
