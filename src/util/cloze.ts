import type { Blank } from './blank.ts'
import { ASKING, SIZES } from './data/question-words.ts'
import { readsWell } from './reads-well.ts'

export type { Blank }

/** Fewer words around the blank than this say too little. */
const FEWEST_WORDS = 3
/** More words on one side of the blank than this are no heading. */
const MOST_WORDS = 14
/** A shorter side of a blank was not cut, in UTF-16 code units. */
const CUT_FROM = 40
/** So many words on either side of the blank are quoted where they make no question. */
const MOST_QUOTED = 9
/** Where a clause may end; the comma of "1,200" is no end, nor is the point of "Gen.": the text is one sentence. */
const EDGES = [/[;:!?()"“”—–|•]|,(?!\d)/u, /[;:!?()"“”—–|•]/u] as const
/** Words that lead up to an answer and not to its question. */
const LEADING: Readonly<Partial<Record<Blank, ReadonlySet<string>>>> = {
  'which day’s': new Set(['in', 'on', 'at', 'the']),
  when: new Set(['in', 'on', 'at', 'during', 'of', 'the', 'around', 'over', 'early', 'late']),
  where: new Set(['in', 'at', 'to', 'near', 'the']),
  who: new Set(['the', 'a', 'an']),
  what: new Set(['the', 'a', 'an']),
}
const BEFORE_NUMBER = new Set(['the', 'a', 'an', 'some', 'another', 'his', 'her', 'its', 'their'])
/** Begins a clause and says nothing once it stands alone. */
const OPENING = new Set(['and', 'but', 'or', 'that', 'as', 'while', 'so'])
/** After a time that opens the sentence: what it does, where the time itself is the subject. */
const PREDICATES = new Set(['was', 'is', 'will', 'has', 'had', 'marks', 'marked', 'saw', 'brought', 'came'])
/** "…, a monitor said": who says it is no part of what is asked. */
const SAYING = new Set(['said', 'says', 'say', 'told', 'reported', 'confirmed', 'announced'])
const LONGEST_CREDIT = 5
/** A question does not end in one of these. */
const DANGLING = new Set(
  'a an the and or but of to in on at by for from with that which who whose as than its his her their is was were are be been has had have'.split(
    ' ',
  ),
)

/** Stands for the value in a cloze. */
const GAP = '…'

/** A cloze and what it leaves out. */
export interface Gapped {
  readonly cloze: string
  readonly blank: Blank
}

/** Asks with the first of several clozes that makes a question; quotes the first where none does. */
export function askFirst(clozes: readonly Gapped[]): string {
  const asked = clozes.map(({ cloze, blank }) => askCloze(cloze, blank))
  return asked.find((question) => !isQuoting(question)) ?? asked[0] ?? ''
}

/** Asks for what a cloze leaves out: a statement with "…" for the value. */
export function askCloze(cloze: string, blank: Blank): string {
  const [before = '', ...after] = cloze.split(GAP)
  return askInPlace(before, after.join(GAP), blank)
}

/** How to ask for a value by its kind alone, before the words it stands among. */
const BY_KIND: Readonly<Record<Blank, string>> = {
  when: 'What date or time is given',
  'how long': 'What length of time is given',
  'how many': 'What number is given',
  'how much': 'What amount is given',
  'how far': 'What length or distance is given',
  'how old': 'What age is given',
  'what share': 'What share is given',
  which: 'What number is given',
  'which day’s': 'What day is given',
  whose: 'Who is named',
  where: 'What place is given',
  who: 'Who is named',
  what: 'What words are used',
}

/**
 * Asks for what is left out, with the question word where the blank is: "the pier opened when?". English allows that
 * of a statement; where the words around the blank are none, or the blank stands before a noun ("the … pier"), they are
 * quoted instead: "What length or distance is given: “the … pier opened”?". No word is made up.
 *
 * @param before what stands before the blank in its sentence, and `after` behind it; either may be cut.
 */
export function askInPlace(before: string, after: string, blank: Blank): string {
  if (/^['’]s\s/u.test(after))
    return askInPlace(before, after.slice(2), blank === 'when' ? 'which day’s' : 'whose')
  const leading = LEADING[blank] ?? BEFORE_NUMBER
  const [left, right] = clauseAround(before, after, leading)
  const whole = wordsOf(left)
  const lead = withoutLast(whole, leading)
  const tail = withoutCredit(wordsOf(right))
  const taken = whole.slice(lead.length)
  const isGlued = /[-–\p{L}\p{N}$£€]$/u.test(before) || /^[-–\p{L}\p{N}]/u.test(after)
  const isAside = /[,(]\s*$/u.test(before) && /^\s*[,)]/u.test(after)
  const [size = ''] = tail
  // "Six metres deep" is asked for by "how deep".
  const asksSize = blank === 'how far' && SIZES.has(size.replace(/[.,]+$/u, ''))
  const rest = asksSize ? tail.slice(1) : tail
  if (isGlued || isAside || !readsWell({ lead, tail: rest, taken }, blank))
    return `${BY_KIND[blank]}: “${quotedAround(whole, tail)}”?`
  const word = asksSize ? `how ${size.replace(/[.,]+$/u, '')}` : blank
  // "On …, crowds gathered": a time that opens a sentence is asked for at its end.
  const words =
    blank === 'when' && lead.length === 0 && !PREDICATES.has(rest[0] ?? '')
      ? [...cutEnd(rest, false), word]
      : [
          ...cutStart(lead, left.length === before.length),
          word,
          ...cutEnd(rest, after.endsWith(right) && isCutOff(after)),
        ]
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`
}

const QUOTING = Object.values(BY_KIND).map((words) => `${words}: “`)

/** Whether a question quotes words with a gap, because they make no question by themselves. */
export const isQuoting = (question: string): boolean => QUOTING.some((words) => question.startsWith(words))

/** The nearest words on both sides with "…" for the blank. */
function quotedAround(left: readonly string[], right: readonly string[]): string {
  return [...left.slice(-MOST_QUOTED), GAP, ...right.slice(0, MOST_QUOTED)]
    .map((word) => word.replace(/["“”]/gu, ''))
    .join(' ')
    .replace(/[.,;:]+$/u, '')
}

/** The clause that the blank stands in, or more where that says too little or begins in mid-air ("also on …"). */
function clauseAround(
  before: string,
  after: string,
  leading: ReadonlySet<string>,
): readonly [string, string] {
  const behind = after.replace(/^\s*,/u, '')
  for (const edge of EDGES) {
    const left = before.split(edge).at(-1) ?? ''
    const right = behind.split(edge)[0] ?? ''
    const lead = withoutLast(wordsOf(left), leading).length
    if (lead > 0 && lead < FEWEST_WORDS && left.length < before.length) continue
    if (lead + wordsOf(right).length >= FEWEST_WORDS) return [left, right]
  }
  return [before, behind]
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

function withoutLast(words: readonly string[], leading: ReadonlySet<string>): readonly string[] {
  const last = words.findLastIndex((word) => !leading.has(word.toLowerCase()))
  return words.slice(0, last + 1).map((word, index) => (index === last ? word.replace(/,$/u, '') : word))
}

function withoutCredit(words: readonly string[]): readonly string[] {
  const last = (words.at(-1) ?? '').replace(/\.$/u, '').toLowerCase()
  return words.length <= LONGEST_CREDIT && SAYING.has(last) ? [] : words
}

/**
 * @param fromStart whether the words begin where the text does: in lower case they begin inside a sentence.
 */
function cutStart(words: readonly string[], fromStart: boolean): readonly string[] {
  const opening = words.findIndex((word) => !OPENING.has(word.toLowerCase()))
  const own = opening > 0 && opening < words.length ? words.slice(opening) : words
  const isCut = own.length > MOST_WORDS || (fromStart && own === words && /^\p{Ll}/u.test(own[0] ?? ''))
  const [first = '', ...rest] = own.slice(-MOST_WORDS)
  return first === '' ? [] : [isCut ? `…${first}` : first, ...rest]
}

/** Whoever cut the sentence to a line has left no mark: it is long and ends in no stop. */
function isCutOff(text: string): boolean {
  return text.length > CUT_FROM && !/[.!?"”’)]\s*$/u.test(text)
}

/** Without the full stop, and without a last word that waits for the next; words left out are marked by "…". */
function cutEnd(words: readonly string[], isCutOff: boolean): readonly string[] {
  const kept = words.slice(0, MOST_WORDS)
  const last = kept.findLastIndex(
    (word) => !DANGLING.has(word.toLowerCase()) && !ASKING.has(word.toLowerCase()),
  )
  const isCut = isCutOff || words.length > MOST_WORDS
  return kept
    .slice(0, last + 1)
    .map((word, index) => (index === last ? `${word.replace(/[.,'’]+$/u, '')}${isCut ? '…' : ''}` : word))
}
