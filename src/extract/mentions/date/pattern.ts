import { CARDINALS, ORDINALS } from '../../../util/data/number-words.ts'
import { HOLIDAYS } from '../../data/holidays.ts'
import {
  DAY_PARTS,
  MONTHS,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  VAGUE_NUMBERS,
  WEEKDAYS,
  ZONES,
} from '../../data/time-words.ts'

/**
 * Between two words. `legible` leaves no more than three spaces in a row, so this is bounded; said in the pattern itself ({1,3})
 * it has V8 write out each gap three times over, and what stands behind it with it (104 patterns: 70 ms to compile, so 20).
 */
const GAP = '(?: +)'
const NOT_AFTER_WORD = '(?<![a-z0-9À-ɏ_$£€])'
const NOT_BEFORE_WORD = '(?![a-z0-9À-ɏ_])'

const small = [...CARDINALS].filter(([, n]) => n > 0 && n < 10).map(([word]) => word)
const tens = [...CARDINALS].filter(([, n]) => n >= 20).map(([word]) => word)
const teens = [...CARDINALS].filter(([, n]) => n >= 10 && n < 20).map(([word]) => word)
const smallOrdinals = [...ORDINALS].filter(([, n]) => n < 10).map(([word]) => word)
const otherOrdinals = [...ORDINALS].filter(([, n]) => n >= 10 && n <= 31).map(([word]) => word)

function anyOf(words: Iterable<string>): string {
  const escaped = [...words].map((word) =>
    word.replace(/[.]/g, '\\.').replace(/ /g, GAP).replace(/'/g, "['’]?"),
  )
  return `(?:${escaped.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`
}

/** An abbreviation may take a stop; after a full name it ends the sentence. */
function namesAndAbbreviations(words: Iterable<string>): string {
  const all = [...words]
  const short = all.filter((word) => word.length <= 5 && !FULL_NAMES.has(word))
  return `(?:${anyOf(all.filter((word) => !short.includes(word)))}|${anyOf(short)}\\.?)`
}

const FULL_NAMES = new Set(['march', 'april', 'may', 'june', 'july'])

const numberWord = `(?:${anyOf(tens)}(?:[- ]${anyOf(small)})?|${anyOf(teens)}|${anyOf(small)})`
const half = '(?:[- ]and[- ]a[- ]half)'

/** The vocabulary of the patterns: `{name}` in a template stands for one of these and captures it. */
const LEXICON = {
  month: namesAndAbbreviations(MONTHS.keys()),
  weekday: anyOf(WEEKDAYS.keys()),
  weekdayShort: namesAndAbbreviations([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()]),
  day: '(?:3[01]|[12][0-9]|0?[1-9])',
  dayOrdinal: '(?:(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th))',
  monthNumber: '(?:1[0-2]|0?[1-9])',
  year: '(?:1[5-9][0-9]{2}|20[0-9]{2})',
  shortYear: '[0-9]{2}',
  part: anyOf(DAY_PARTS.flatMap(({ words }) => words)),
  season: anyOf(SEASONS.flatMap(({ words }) => words)),
  holiday: anyOf(HOLIDAYS.keys()),
  unit: anyOf(UNITS.keys()),
  zone: anyOf(ZONES.keys()),
  ordinal: `(?:${anyOf(tens)}[- ]${anyOf(smallOrdinals)}|${anyOf(otherOrdinals)}|${anyOf(smallOrdinals)}|[0-9]{1,2}(?:st|nd|rd|th))`,
  number:
    `(?:[0-9]{1,3}(?:,[0-9]{3}|[0-9]{1,2})?(?:\\.[0-9]{1,2}|${GAP}?½|${GAP}[1-3]/[2-4])?(?:${half}|${GAP}(?:thousand|million|billion))?|half${GAP}an?|an?${GAP}half|` +
    `an?${GAP}(?:couple${GAP}of|dozen|hundred|thousand)|an?${GAP}couple|the${GAP}couple${GAP}of|couple${GAP}of|` +
    `${numberWord}${half}?|an?)`,
  vagueNumber: anyOf(VAGUE_NUMBERS),
} as const

/**
 * A lower-case text as the patterns read it, of the same length: any white space is a space, at most a line break with
 * indentation between two words. A longer gap is made line feeds, which no pattern knows.
 */
export function legible(text: string): string {
  if (!/[^\S ]|\s{4}/.test(text)) return text
  return text.replace(/\s+/g, ({ length }) => (length > MOST_SPACES ? '\n' : ' ').repeat(length))
}

const MOST_SPACES = 3

/**
 * Compiles a template of words to a global pattern over whole words of a text that is `legible`. (Patterns that ignore
 * case take V8 ten times as long to compile.)
 * A space stands for a bounded gap (in a character class for one space), `{name}` for a word of the lexicon, captured under that name;
 * `{name:word}` captures it under another. All else is regular-expression syntax. Templates use no `*`
 * or `+`: every match is bounded, so a scan is linear in the text.
 */
export function pattern(template: string): RegExp {
  if (/(?<!\\)[*+]/.test(template)) throw new Error(`unbounded repetition in a time pattern: ${template}`)
  const body = template
    .replace(/ (?![^[\]]*\])/g, GAP)
    .replace(
      /\{([A-Za-z][A-Za-z0-9]{0,20})(?::([A-Za-z]+))?\}/g,
      (_, name: string, word: string | undefined) => {
        return `(?<${name}>${lookUp(word ?? name)})`
      },
    )
  return new RegExp(`${NOT_AFTER_WORD}(?:${body})${NOT_BEFORE_WORD}`, 'g')
}

function lookUp(word: string): string {
  const found = Object.entries(LEXICON).find(([name]) => name === word)?.[1]
  if (found === undefined) throw new Error(`no such word in time patterns: ${word}`)
  return found
}
