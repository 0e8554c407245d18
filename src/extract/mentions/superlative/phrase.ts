import type { Token } from '../../../model/annotation.ts'
import {
  CALENDAR_UNITS,
  REDUCED_RELATIVES,
  SCOPE_ADVERBS,
  SCOPE_PREPOSITIONS,
} from '../../data/superlatives.ts'

/** A run of tokens `[from, end)` of one sentence. */
export interface Window {
  readonly tokens: readonly Token[]
  readonly end: number
}

/** A noun phrase read from left to right: where it ends, and its last noun. */
interface NounPhrase {
  readonly end: number
  readonly head: Token | null
}

/** What limits a rank, and where it ends; `start === end` where nothing does. */
interface Scope {
  readonly start: number
  readonly end: number
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u
const YEAR = /^(?:1[89]|20)\d\d$/u
const STOP_MARK = /^[.,;:!?()[\]"“”–—…|-]+$/u
/** Lost apostrophes are common in crawled texts, so possessives are not relied upon to end a phrase. */
const POSSESSIVE = /^(?:['’]s|s['’]|['’])$/u
const APPROXIMATE = /^(?:almost|nearly|about|over|at|least|more|than|all|just|some|roughly)$/u
/** Tokens in "a monitoring group" before "said". */
const LONGEST_REPORTER = 4
const LONGEST_SCOPE = 24
const REPORTING = /^(?:said|says|told|according|added|reported)$/u

const isNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN'
const isModifier = (token: Token | undefined): boolean => token?.pos === 'ADJ' || token?.pos === 'NUM'

function joins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const hyphen = tokens[at]
  const after = tokens[at + 1]
  return (
    hyphen !== undefined &&
    /^[-‑]$/u.test(hyphen.text) &&
    before?.end === hyphen.start &&
    after?.start === hyphen.end
  )
}

/**
 * Reads a noun phrase without its determiner.
 *
 * @param forced whether a determiner or superlative before it makes the first word nominal even where the tagger
 *   calls it a verb ("the only man").
 */
export function readNounPhrase({ tokens, end }: Window, from: number, forced = true): NounPhrase {
  let at = from
  let head: Token | null = null
  // After "most dangerous": "and unpredictable regimes".
  if (tokens[at]?.pos === 'CCONJ' && isModifier(tokens[at + 1]) && isNoun(tokens[at + 2])) at++
  while (at < end) {
    const token = tokens[at]
    if (token === undefined) break
    if (joins(tokens, at)) {
      const joined = tokens[at + 1]
      head = joined !== undefined && isNoun(joined) ? joined : null
      at += 2
      continue
    }
    if (head !== null && (WEEKDAY.test(token.lower) || REPORTING.test(token.lower))) break
    if (SCOPE_PREPOSITIONS.has(token.lower) && !joins(tokens, at + 1)) break
    // A name after a common noun is beside it: "aluminum producer Acme".
    if (
      head?.pos === 'NOUN' &&
      !head.lower.endsWith('ing') &&
      token.pos === 'PROPN' &&
      !joins(tokens, at - 1)
    )
      break
    const step = nominalStep(tokens, at, head !== null, forced && at === from)
    if (step === 'end') break
    if (step === 'head') head = token
    if (step === 'owner') head = null
    at++
  }
  const last = tokens[at - 1]
  // Nouns that the tagger takes for adjectives end a phrase all the same: "the world's most powerful military".
  if (head === null && at > from && last?.pos === 'ADJ') head = last
  return { end: Math.min(at, end), head }
}

type NominalStep = 'head' | 'modifier' | 'owner' | 'end'

/** What the token at `at` is to the noun phrase that is being read. */
function nominalStep(tokens: readonly Token[], at: number, hasHead: boolean, forced: boolean): NominalStep {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return 'end'
  if (isNoun(token)) return 'head'
  if (POSSESSIVE.test(token.lower)) return hasHead && (isNoun(next) || isModifier(next)) ? 'owner' : 'end'
  // "chief of staff", "general of the army": taken for an adjective by the tagger
  if (token.pos === 'ADJ' && next?.lower === 'of') return 'head'
  if (isModifier(token)) return !hasHead || isNoun(next) ? 'modifier' : 'end'
  const hyphenNext = joins(tokens, at + 1)
  if (token.pos === 'ADV') {
    // "the only privately run college"
    const participle = next?.pos === 'VERB' && isNoun(tokens[at + 2])
    return !hasHead && (isModifier(next) || hyphenNext || participle) ? 'modifier' : 'end'
  }
  if (token.pos !== 'VERB') return 'end'
  if (hyphenNext || (!hasHead && isNoun(next))) return 'modifier'
  if (forced) return 'head'
  // "mass shooting in", "one-month jump in": a verb form before a preposition, after a noun or a compound
  const nominal = token.lower.endsWith('ing') || (joins(tokens, at - 2) && token.lower === token.lemma)
  return nominal && at > 0 && next?.pos !== 'DET' && !isNoun(next) && next?.pos !== 'PRON' ? 'head' : 'end'
}

/**
 * Reads everything right after a ranked phrase that limits it ("in South Korea", "by a woman in 15 years").
 *
 * @param infinitives whether "to resign" limits it too: it does after "first" and "last", not after "largest".
 */
export function readScope(window: Window, from: number, infinitives: boolean): Scope {
  let at = from
  const limit = Math.min(window.end, from + LONGEST_SCOPE)
  const within: Window = { tokens: window.tokens, end: limit }
  while (at < limit) {
    const next = readLimit(within, at, infinitives)
    if (next === at) break
    at = next
  }
  return { start: from, end: at }
}

/** Reads one limiting phrase and returns where it ends, or `at` where none starts there. */
function readLimit(window: Window, at: number, infinitives: boolean): number {
  const { tokens, end } = window
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || STOP_MARK.test(token.text)) return at
  if (token.lower === 'since') return readSince(window, at)
  if (token.lower === 'to' && next?.lower === 'date') return at + 2
  if (token.lower === 'so' && next?.lower === 'far') return at + 2
  if (token.lower === 'to' && (next?.pos === 'VERB' || next?.pos === 'AUX') && at + 1 < end)
    return infinitives ? readInfinitive(window, at) : at
  if (token.lower === 'other' && next?.lower === 'than') return readObject(window, at + 2) ?? at
  if (SCOPE_ADVERBS.has(token.lower)) return at + 1
  if (token.lower === 'this' && next !== undefined && CALENDAR_UNITS.has(next.lemma)) return at + 2
  if (SCOPE_PREPOSITIONS.has(token.lower)) {
    if (next !== undefined && WEEKDAY.test(next.lower)) return at
    return readObject(window, at + 1) ?? at
  }
  if (REDUCED_RELATIVES.has(token.lower)) {
    const after = /^(?:out|on|up)$/u.test(next?.lower ?? '') ? at + 2 : at + 1
    return readLimit(window, after, infinitives) > after ? after : at
  }
  return readRelative(window, at)
}

/** "… (that) we have conducted to date", "… I have ever seen": only where it says "ever" or an end in time. */
function readRelative({ tokens, end }: Window, from: number): number {
  let at = from
  if (/^(?:that|who|which)$/u.test(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.pos !== 'PRON') return from
  at++
  let ever = false
  while (at < end && (tokens[at]?.pos === 'AUX' || tokens[at]?.lower === 'ever')) {
    ever ||= tokens[at]?.lower === 'ever'
    at++
  }
  if (tokens[at]?.pos !== 'VERB') return from
  at++
  const dated = tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'date'
  return ever || dated ? at : from
}

/** The object of a preposition: determiner, noun phrase; null where there is none. */
function readObject(window: Window, from: number): number | null {
  const { tokens, end } = window
  let at = from
  while (at < end && /^(?:DET|PRON)$/u.test(tokens[at]?.pos ?? '') && !isNoun(tokens[at])) at++
  while (at < end && (APPROXIMATE.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'SYM')) at++
  if (tokens[at]?.pos === 'DET') at++
  const phrase = readNounPhrase(window, at, false)
  if (phrase.end === at) return tokens[at - 1]?.pos === 'PRON' && at > from ? at : null
  if (phrase.head === null && tokens[phrase.end - 1]?.pos !== 'NUM') return null
  if (phrase.head?.pos === 'ADJ' && tokens[phrase.end]?.lower !== 'of') return null
  // "across Europe and Canada", "between a president and a king"
  if (
    tokens[phrase.end]?.lower === 'and' &&
    (phrase.head?.pos === 'PROPN' || tokens[from - 1]?.lower === 'between')
  ) {
    let second = phrase.end + 1
    if (tokens[second]?.pos === 'DET') second++
    const other = readNounPhrase(window, second, false)
    if (other.head !== null && other.head.pos === phrase.head?.pos) return other.end
  }
  return phrase.end
}

/** "since" takes a whole clause, up to a mark, a year or the words of a report. */
function readSince({ tokens, end }: Window, from: number): number {
  let at = from + 1
  while (at < end) {
    const token = tokens[at]
    if (token === undefined || (STOP_MARK.test(token.text) && !joins(tokens, at))) break
    if (REPORTING.test(token.lower) || opensRelative(tokens, at)) break
    at++
    if (YEAR.test(token.text)) break
  }
  // "… since the truce a monitor said": what was taken of the report's subject goes back.
  if (REPORTING.test(tokens[at]?.lower ?? '')) {
    const determiner = lastDeterminer(tokens, from + 2, at)
    if (determiner > from + 2 && at - determiner <= LONGEST_REPORTER) at = determiner
  }
  return at > from + 1 ? at : from
}

function opensRelative(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  if (word === 'that') return !CALENDAR_UNITS.has(tokens[at + 1]?.lemma ?? '')
  return /^(?:which|who|when|where)$/u.test(word)
}

function lastDeterminer(tokens: readonly Token[], from: number, before: number): number {
  for (let at = before - 1; at >= from; at--) if (tokens[at]?.pos === 'DET') return at
  return -1
}

/** "to resign", "to call to congratulate him", "to be released from prison". */
function readInfinitive(window: Window, from: number): number {
  const { tokens, end } = window
  let at = from + 1
  while (at < end && tokens[at]?.pos === 'AUX') at++
  if (tokens[at]?.pos !== 'VERB') return at > from + 1 ? at : from
  at++
  const object = readObject(window, at)
  return object ?? at
}
