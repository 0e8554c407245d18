import type { Token } from '../../../model/annotation.ts'
import { SPEAKING_NOUNS, TIME_WORDS } from '../../data/reporting.ts'
import { asToken, type Item } from './frames.ts'

/** A run of items `[from, to)` of a frame. */
export interface Run {
  readonly from: number
  readonly to: number
}

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|others|some|many|most|both|one|another|everyone|someone|nobody)$/u
const NO_NAME: ReadonlySet<string> = new Set(['DET', 'PRON', 'ADP', 'SCONJ', 'CCONJ', 'AUX', 'PUNCT'])
/** Longest noun phrase looked for: a bound on work, well above what news prose has. */
const LONGEST = 16

export function isName(token: Token): boolean {
  return (/^\p{Lu}/u.test(token.text) && !NO_NAME.has(token.pos)) || token.text === 'May'
}

const ALWAYS_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|July|September|October|November|December)$/u
const NEVER_NAMES = /^(?:The|Last|Next|Late|Early|Recently|Then|Now|Later|Earlier|Ago)$/u

/** Words for times, capitalised only where they always are: "Today" in "USA Today" and Theresa May are names. */
export function isTimeWord(token: Token): boolean {
  if (!TIME_WORDS.has(token.lower)) return false
  return !/^\p{Lu}/u.test(token.text) || ALWAYS_TIME.test(token.text) || NEVER_NAMES.test(token.text)
}

function isPlural(token: Token): boolean {
  return token.pos === 'NOUN' && token.lower !== token.lemma && token.lower.endsWith('s')
}

function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos) || isName(token) || SPEAKING_NOUNS.has(token.lemma)
}

function isDeterminer(token: Token): boolean {
  return (
    token.pos === 'DET' || (token.pos === 'PRON' && /^(?:his|her|its|their|our|my|your)$/u.test(token.lower))
  )
}

/** "-", "&", "'s": what joins words inside a noun phrase. */
function joins(token: Token, next: Token | undefined): boolean {
  if (/^(?:'s|’s|'|’)$/u.test(token.text)) return true
  return /^[-–&/]$/u.test(token.text) && (token.text === '&' || next?.start === token.end)
}

/** The noun phrase that ends before item `to`, or null. "of" and "for" attach to words for people: "head of the UN". */
export function nounPhraseBefore(items: readonly Item[], to: number): Run | null {
  const head = asToken(items[to - 1])
  if (!head) return null
  if (PRONOUN.test(head.lower)) return { from: to - 1, to }
  if (!isNominal(head) || isTimeWord(head)) return null
  if (isAge(items, to)) return nounPhraseBefore(items, to - 2)
  let from = walkBack(items, to)
  for (let links = 0; links < 3; links++) {
    const preposition = asToken(items[from - 1])
    const owner = asToken(items[from - 2])
    if (!preposition || !/^(?:of|for|from|at)$/u.test(preposition.lower)) break
    if (!owner || !SPEAKING_NOUNS.has(owner.lemma) || isPlural(owner)) break
    from = walkBack(items, from - 1)
  }
  return { from, to }
}

/** "Ann Lee, 53, …": an age stands for the one it is told of. */
function isAge(items: readonly Item[], to: number): boolean {
  const name = asToken(items[to - 3])
  return (
    /^\d{1,3}$/u.test(asToken(items[to - 1])?.text ?? '') &&
    asToken(items[to - 2])?.text === ',' &&
    name !== undefined &&
    isName(name)
  )
}

function walkBack(items: readonly Item[], to: number): number {
  let from = to - 1
  while (from > 0 && to - from < LONGEST) {
    const token = asToken(items[from - 1])
    const next = asToken(items[from])
    if (!token || !next) break
    if (isDeterminer(token)) return from - 1
    if (joins(token, next)) {
      from--
      continue
    }
    if (isTimeWord(token) || PRONOUN.test(token.lower)) break
    if (isNominal(token)) {
      if (isPlural(token) && !isName(token)) break
      if (token.pos === 'NUM' && next.pos === 'PROPN') break
      // No adjective follows its noun: the text lost a comma ("after the incident Syrian media said").
      if (token.pos === 'NOUN' && next.pos === 'ADJ') break
    } else if (!/(?:ing|ed)$/u.test(token.lower) || asToken(items[from - 2])?.pos !== 'DET') break
    from--
  }
  return from
}

/** The noun phrase that starts at item `from`, or null. */
export function nounPhraseAfter(items: readonly Item[], from: number): Run | null {
  const first = asToken(items[from])
  if (!first) return null
  if (PRONOUN.test(first.lower)) return { from, to: from + 1 }
  let to = from
  let speaking = false
  while (to - from < LONGEST) {
    const token = asToken(items[to])
    if (!token) break
    const inner = to > from
    if (isNominal(token) && !isTimeWord(token)) speaking ||= SPEAKING_NOUNS.has(token.lemma)
    else if (isDeterminer(token)) {
      if (inner && !/^(?:of|for|from|at)$/u.test(asToken(items[to - 1])?.lower ?? '')) break
    } else if (!(inner && joins(token, asToken(items[to + 1])))) {
      if (!(inner && /^(?:of|for)$/u.test(token.lower) && speaking)) break
    }
    to++
  }
  while (to > from && /^(?:of|for|-|–|&|')$/u.test(asToken(items[to - 1])?.lower ?? '')) to--
  const head = asToken(items[to - 1])
  return to > from && head && !isDeterminer(head) ? { from, to } : null
}

/** Whether the run names somebody who can speak: a name, a pronoun for people, a word for people. */
export function canSpeak(items: readonly Item[], run: Run): boolean {
  for (let i = run.from; i < run.to; i++) {
    const token = asToken(items[i])
    if (token && (isName(token) || SPEAKING_NOUNS.has(token.lemma) || PRONOUN.test(token.lower))) return true
  }
  return false
}
