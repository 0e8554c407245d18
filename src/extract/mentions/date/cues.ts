/**
 * Words without which a group of rules cannot match. A sentence is tried for each once, and only the rules whose
 * cue it holds are run: most sentences hold none or one.
 */
import { HOLIDAYS } from '../../data/holidays.ts'
import { DAY_PARTS, MONTHS, SEASONS, UNITS, VAGUE_NUMBERS, WEEKDAYS } from '../../data/time-words.ts'

const words = (list: Iterable<string>): RegExp =>
  new RegExp(`\\b(?:${[...list].join('|').replace(/[.]/g, '\\.')})`)

const CUES = {
  month: words(MONTHS.keys()),
  weekday: words(WEEKDAYS.keys()),
  relativeDay: /\b(?:today|yesterday|tomorrow|tonight)/,
  unit: words([...UNITS.keys(), 'midyear', 'midweek']),
  part: words(DAY_PARTS.flatMap((part) => part.words)),
  season: words(SEASONS.flatMap((season) => season.words)),
  holiday: words([...HOLIDAYS.keys()].map((name) => name.replace(/'/g, "['’]?"))),
  clock:
    /[0-9] *[ap]\.? *m|[0-9][:h][0-5][0-9]|\b0[0-9]\.[0-5][0-9]|clock|noon|midnight|(?:half|quarter) +(?:past|to)|[0-9]{4} *(?:utc|gmt|local|est|edt|h(?:ou)?rs)/,
  year: /(?:1[5-9]|20)[0-9]{2}/,
  shortYear: /['’][0-9]{2}|[0-9]0['’]?s|[0-9]{4}[-–/][0-9]{2}/,
  numericDate: /[0-9][/.-][0-9]{1,2}[/.-][0-9]/,
  ordinal: /\bthe [0-9]{1,2}(?:st|nd|rd|th)/,
  quarter: /quarter|half|q[1-4]|[1-4]q/,
  fiscal: /fiscal|financial|fy/,
  century: /century/,
  decade: /[0-9]0['’]?s\b|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies/,
  earlier: /same|corresponding|comparable|earlier|ago|year|this time/,
  thatTime: /\bthat (?:time|date|moment)|\bthen\b/,
  last: /before last/,
  eventDate: /9\/11|7\/7|nine[- ]eleven/,
  stretch: /early|earlier|late/,
  ago: /ago/,
  fromNow: /from +(?:now|today)|hence/,
  side: /earlier|later|previously|beforehand|afterward/,
  which: /past|last|next|coming|previous/,
  vagueNumber: words(VAGUE_NUMBERS.flatMap((phrase) => phrase.split(' ').filter((word) => word.length > 2))),
  immediate: /immediate/,
  overnight: /overnight/,
  frequency: /(?:ly|nnual)\b|ennial/,
  recurring: /\b(?:every|each|once|twice|thrice|times)\b/,
  plural: /(?:days|ends)\b/,
  vague:
    /\b(?:now|current|present|nowadays|moment|point|these days|being|date|recent|late|past|future|term|soon|coming|later|some ?day|year)/,
} as const satisfies Record<string, RegExp>

export type Cue = keyof typeof CUES

/** Tells of one sentence, lower-case and `legible`, which cues it holds; each is looked for once. */
export function cuesOf(sentence: string): (cue: Cue) => boolean {
  const known = new Map<Cue, boolean>()
  return (cue) => {
    const before = known.get(cue)
    if (before !== undefined) return before
    const holds = CUES[cue].test(sentence)
    known.set(cue, holds)
    return holds
  }
}
