import { baseForm } from '../util/concepts.ts'
import { CARDINALS } from '../util/data/number-words.ts'

/** What limits a claim of rank: in time, and otherwise. */
export interface RankScope {
  /** "since the summit": the words after "since", lower case; null if none. */
  readonly since: string | null
  /** The year that "since" names, else null. */
  readonly sinceYear: number | null
  /** "in 15 years": that many years; null if none. */
  readonly years: number | null
  /** Whether "at least", "more than", "almost" and the like make the years vague. */
  readonly vague: boolean
  /** "this year", "this month": the calendar unit; null if none. */
  readonly current: string | null
  /** "ever", "in history", "on record": no limit in time, and says so. */
  readonly ever: boolean
  /** Lower-case words of all other limits (places, groups, kinds), without function words. */
  readonly words: readonly string[]
}

/** Numbers in words, and "a" as in "a decade". */
const NUMBERS: ReadonlyMap<string, number> = new Map([...CARDINALS, ['a', 1], ['an', 1], ['hundred', 100]])
const UNIT_YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, generation: 25, century: 100 }
const SINCE = /(?:^|\s)since\s+(.+)$/u
const YEAR = /\b(1[5-9]\d\d|20\d\d)\b/u
const STRETCH =
  /(?:^|\s)in ((?:[a-z]+ ){0,3}?)(\d{1,3}|[a-z]+)(?: |-)(quarter-?)?(year|decade|generation|century|centurie)s?\b/u
const QUARTER_CENTURY = /(?:^|\s)in (?:[a-z]+ )*?(?:a|the) (quarter|half)(?: |-)century\b/u
const VAGUE = /\b(?:at least|more than|over|almost|nearly|about|around|some|roughly)\b/u
const CURRENT = /(?:^|\s)this (week|month|quarter|year|season|decade|century)\b/u
const EVER = /\b(?:ever|in (?:\S+ ){0,2}history|on record|of all time|in living memory)\b/u
const FUNCTION = new Set(
  'a an the in of on to at by for from and or its their his her our my this that these those with within into under over to yet so far date ever since be been is was were are all'.split(
    ' ',
  ),
)

/** Reads the words that limit a superlative ("in Korea since 2013"), or their absence. */
export function readRankScope(scope: string | null): RankScope {
  const text = (scope ?? '').toLowerCase().replace(/\s+/gu, ' ')
  const since = SINCE.exec(text)?.[1] ?? null
  const rest = since === null ? text : text.slice(0, SINCE.exec(text)?.index ?? text.length)
  const years = readYears(rest)
  return {
    since,
    sinceYear: since === null ? null : numberOrNull(YEAR.exec(since)?.[1]),
    years,
    vague: years !== null && VAGUE.test(rest),
    current: CURRENT.exec(rest)?.[1] ?? null,
    ever: EVER.test(rest),
    words: contentWords(
      rest.replace(QUARTER_CENTURY, ' ').replace(STRETCH, ' ').replace(CURRENT, ' ').replace(EVER, ' '),
    ),
  }
}

/** Whether the scope sets a limit in time that presupposes an earlier case ("since the war", "in 15 years"). */
export function presupposesEarlier({ since, years }: RankScope): boolean {
  return since !== null || years !== null
}

/** Content words in their base forms, without doubles, in text order. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? []
  return [
    ...new Set(
      words
        .filter((word) => !FUNCTION.has(word) && word !== 's')
        .map(singular)
        .map(baseForm),
    ),
  ]
}

function readYears(text: string): number | null {
  const part = QUARTER_CENTURY.exec(text)?.[1]
  if (part !== undefined) return part === 'half' ? 50 : 25
  const match = STRETCH.exec(text)
  if (match === null) return null
  const unit = UNIT_YEARS[match[4] === 'centurie' ? 'century' : (match[4] ?? '')]
  const count = numberOrNull(match[2]) ?? NUMBERS.get(match[2] ?? '')
  return unit === undefined || count === undefined ? null : count * unit
}

function numberOrNull(digits: string | undefined): number | null {
  return digits !== undefined && /^\d+$/u.test(digits) ? Number(digits) : null
}

/** Rough singular: enough to see that "strikes" and "strike" are one word. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word) ? word.slice(0, -1) : word
}
