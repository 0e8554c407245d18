/** References to past, present and future that name no date. */
import type { Rule, Vague } from '../meaning.ts'
import { pattern } from '../pattern.ts'

interface VagueWords {
  readonly value: Vague['value']
  readonly words: string
}

const LIST: readonly VagueWords[] = [
  {
    value: 'PRESENT_REF',
    words:
      'now(?!-|’)|right now|just now|currently|presently|nowadays|at present|at (?:the|this) (?:present|very|current) (?:time|moment)|at (?:the|this) moment|at this (?:point|time|stage)(?: in time)?|these days|(?<=for )the time being|to date|(?<=the )current|current',
  },
  {
    value: 'PAST_REF',
    words:
      '(?:(?:more|most|very|just|as) )?recently|(?:in )?recent (?:years|months|weeks|days|decades|times|hours|history|memory)|lately|of late|recent|(?<=in |of |to |from )the (?:recent |distant |not[- ]too[- ]distant )?past(?! (?:[0-9]|week|month|year|decade|few|several|two|three|four|five|six|seven|eight|nine|ten|day|hour|century|quarter|season|summer|winter|spring|fall|couple|dozen))|in the past(?! (?:[0-9]|week|month|year|decade|few|several|two|three|four|five|six|seven|eight|nine|ten|day|hour|century|quarter|season|summer|winter|spring|fall|couple|dozen))|at one point|years past|in bygone years',
  },
  {
    value: 'FUTURE_REF',
    words:
      '(?:the |in )?(?:the )?(?:near|nearer|immediate|foreseeable|not[- ]too[- ]distant|distant) (?:future|term)|(?<=(?:in|for|of|into) )the (?:future|long[- ]term|short[- ]term|years (?:ahead|to come))|(?:very |any time |sometime )?soon(?!-| (?:after|before|as|became|found|followed|turned|began))|(?:the )?coming (?:days|weeks|months|years|hours|decades)|in the coming (?:days|weeks|months|years)|at a later (?:date|time|stage)|some ?day',
  },
]

export const VAGUE_RULES: readonly Rule[] = LIST.map(({ value, words }) => ({
  name: value.toLowerCase(),
  cue: 'vague',
  pattern: pattern(words),
  read(_, { text, span, before, after }) {
    const phrase = text.slice(span.start, span.end)
    if (/^(?:current|recent)$/i.test(phrase) && !/^(?:NOUN|ADJ|PROPN|ADV|VERB)$/.test(after[0]?.pos ?? ''))
      return null
    // "as soon as", "sooner"; "now that" gives a reason; "until now" is still a time.
    if (
      /soon$/i.test(phrase) &&
      (/^(?:as|too|how)$/.test(before[0]?.lower ?? '') || after[0]?.lower === 'as')
    )
      return null
    if (
      /^now$/i.test(phrase) &&
      (after[0]?.lower === 'that' || (/^\p{Lu}/u.test(phrase) && /^\p{Lu}/u.test(after[0]?.text ?? '')))
    )
      return null
    if (/^recent$/i.test(phrase) && /^(?:most|more)$/.test(before[0]?.lower ?? '')) return null
    return { kind: 'vague', value }
  },
}))
