import type { Sentence, Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { baseForm } from '../util/concepts.ts'
import { type Chunk, chunksOf } from './clause.ts'
import {
  BEGINNING,
  EMPTY_VERBS,
  EVENT_CLASSES,
  EVENT_NOUNS,
  LEADING_VERBS,
  LIGHT_VERBS,
  NO_EVENTS,
  ONSETS,
  OWN_VERBS,
  PARTICIPLE_PREPOSITIONS,
  SPEECH,
  VERB_PHRASES,
} from './data/events.ts'
import { HUMAN_NOUNS } from './data/reporting.ts'
import { tokenFrom } from './token-search.ts'

/** How a time lies to its event: at it, or where the event begins or ends; "before" and "after" it only bound it. */
export type Relation = 'since' | 'until' | 'by' | 'before' | 'after'

/** The event that a time belongs to. */
export interface Governor {
  /** Its verb, or its noun of action as the verb it is made from, or the class of both; dictionary form. */
  readonly event: string
  /** Null for a plain "at", "on", "in". */
  readonly relation: Relation | null
  /** The text says that the event begins then ("the war broke out on", "since the start of the war in"). */
  readonly begins: boolean
  /** The time modifies a noun of action ("the five-year-old conflict"). */
  readonly ofEvent: boolean
  /** Index of the token that tells it: the verb, or the noun of action. */
  readonly at: number
}

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['starting', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
])

/**
 * The event whose time `span` tells, read from the chunks around it; null where the text leaves it open, and for the
 * time at which somebody spoke.
 *
 * @param isLength whether `span` is a length of time ("four weeks of fighting").
 */
export function governorOf(
  tokens: readonly Token[],
  sentence: Sentence,
  span: Span,
  isLength: boolean,
): Governor | null {
  const { firstToken, endToken } = sentence
  let first = tokenFrom(tokens, firstToken, endToken, span.start)
  // A span may begin inside a token.
  if (first > firstToken && (tokens[first - 1]?.end ?? 0) > span.start) first--
  const last = tokenFrom(tokens, first, endToken, span.end) - 1
  if (last < first) return null
  const modified = modifiedNoun(tokens, sentence, first, last, isLength)
  if (modified !== null)
    return {
      event: classOf(wordAt(tokens, modified)),
      relation: null,
      begins: false,
      ofEvent: isEventful(modified),
      at: modified.index,
    }
  const chunks = chunksOf(tokens, sentence)
  const preposition = relationBefore(tokens, sentence, first)
  const nominal = before(tokens, chunks, first, preposition === 'since')
  const startsThen = nominal !== null && nominal !== 'nothing' && nominal.begins
  const left = startsThen ? nominal : (verbNext(tokens, chunks, first, last) ?? nominal)
  const found = left === 'nothing' ? after(tokens, chunks, last) : left
  if (found === null) return null
  const relation = (isLength ? sideOf(tokens, first, last) : null) ?? preposition
  return { ...found, relation, ofEvent: false }
}

const SIDES: ReadonlyMap<string, Relation> = new Map([
  ['before', 'before'],
  ['earlier', 'before'],
  ['ago', 'before'],
  ['after', 'after'],
  ['later', 'after'],
])

/** "nine days after", "20 hours later": a length that lies between two events, not one that an event lasts ("for 40 minutes before"). */
function sideOf(tokens: readonly Token[], first: number, last: number): Relation | null {
  if (tokens[first - 1]?.lower === 'for') return null
  for (let at = first; at <= last + 1; at++) {
    const side = SIDES.get(tokens[at]?.lower ?? '')
    if (side !== undefined) return side
  }
  return null
}

function relationBefore(tokens: readonly Token[], sentence: Sentence, first: number): Relation | null {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 3); at--) {
    const relation = RELATIONS.get(tokens[at]?.lower ?? '')
    if (relation !== undefined) return relation
    if (tokens[at]?.pos !== 'ADV' && tokens[at]?.pos !== 'ADJ' && tokens[at]?.pos !== 'DET') return null
  }
  return null
}

/** "Thursday's meeting", "the April 15 bombings", "a 72-hour cease-fire", "four weeks of fighting": the noun. */
function modifiedNoun(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  isLength: boolean,
): Token | null {
  let at = last + 1
  const next = tokens[at]
  if (!next || at >= sentence.endToken) return null
  const end = tokens[last]
  // Texts that lost their apostrophes have "Saturdays attack".
  const possessive = /days$/u.test(end?.lower ?? '') && tokens[first - 1]?.pos !== 'ADP'
  if (/^['’](?:s)?$/u.test(next.text)) at++
  else if (possessive) at += 0
  else if (isLength && next.lower === 'of') at++
  else {
    const opener = tokens[first - 1]
    const hyphenated =
      isLength &&
      /-/u.test(
        tokens
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(''),
      )
    if (
      !hyphenated &&
      !(
        opener &&
        opener.index >= sentence.firstToken &&
        (opener.pos === 'DET' || /^(?:his|her|its|their|our)$/u.test(opener.lower))
      )
    )
      return null
  }
  let head: Token | null = null
  for (; at < sentence.endToken; at++) {
    const token = tokens[at]
    if (!token) break
    // The first part of a compound may be tagged as anything ("cease-fire").
    if (tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === token.end) continue
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = token
    else if (
      token.pos !== 'ADJ' &&
      token.pos !== 'NUM' &&
      token.text !== '-' &&
      !(token.pos === 'DET' && head === null)
    ) {
      const participle = token.pos === 'VERB' && /(?:ing|ed)$/u.test(token.lower) && head === null
      if (!participle) break
      if (EVENT_NOUNS.has(token.lower)) head = token
    }
  }
  return head
}

/** "cease-fire" and "opened fire" in several tokens are one word; else the lemma of the token. */
function wordAt(tokens: readonly Token[], { index, lemma, lower }: Token): string {
  const [first, second] = [tokens[index - 2], tokens[index - 1]]
  if (lower !== 'fire') return lemma
  if (second?.text === '-' && first?.lower === 'cease') return 'cease-fire'
  return second?.lemma === 'open' ? 'shoot' : lemma
}

/** A verb made from a verb ("sign", "signify") is another verb: only nouns are led back. */
function verbOf(lemma: string): string {
  return EVENT_CLASSES.has(lemma) || OWN_VERBS.has(lemma) ? lemma : baseForm(lemma)
}

/** The kind of event a word tells of: "talks", "gathering" and "summit" are all "meet". */
function classOf(lemma: string): string {
  const base = verbOf(lemma)
  return EVENT_CLASSES.get(lemma) ?? EVENT_CLASSES.get(base) ?? base
}

interface Found {
  readonly event: string
  /** The verb says that the event begins. */
  readonly begins: boolean
  /** Index of the token it was read from. */
  readonly at: number
}

function isEventful({ lemma, pos }: Token): boolean {
  if (EVENT_NOUNS.has(lemma)) return true
  return pos === 'NOUN' && baseForm(lemma) !== lemma && !NO_EVENTS.has(lemma) && !HUMAN_NOUNS.has(lemma)
}

/** Prepositions whose noun of action takes the time that follows it: "during the meeting in Seoul on July 11". */
const OF_EVENTS = new Set(['since', 'after', 'before', 'during', 'following', 'until', 'amid'])

/** The nearest verb before the time, or the noun of action between them; 'nothing' where the clause begins with the time. */
function before(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  first: number,
  nounFirst: boolean,
): Found | null | 'nothing' {
  let noun: Token | null = null
  let begins = false
  const at = chunks.findLastIndex((chunk) => chunk.first < first)
  for (let index = at; index >= 0; index--) {
    const chunk = chunks[index]
    if (!chunk || chunk.kind === 'stop') break
    const word = tokens[chunk.first]?.lower ?? ''
    // A war lasts "since 2011", whatever the verb before it.
    if (noun !== null && (nounFirst || OF_EVENTS.has(word))) break
    if (noun === null && /^["“]$/u.test(word)) break
    if (chunk.kind === 'relative' && !RELATIONS.has(word) && index >= at - 1) break
    if (chunk.kind === 'noun') {
      const head = tokens[chunk.head]
      if (!head || chunk.head >= first) continue
      if (noun === null && isEventful(head) && !ONSETS.has(head.lemma)) noun = head
      else if (ONSETS.has(head.lemma)) begins = true
    }
    if (chunk.kind !== 'verb' || isNoVerb(tokens, chunk.head)) continue
    return fromVerb(tokens, chunks, index, chunk.lemma, noun)
  }
  return noun === null ? 'nothing' : { event: classOf(wordAt(tokens, noun)), begins, at: noun.index }
}

/** "including two medics", "its remaining forces": participles that govern no time. */
function isNoVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !token.lower.endsWith('ing')) return false
  return (
    PARTICIPLE_PREPOSITIONS.has(token.lemma) ||
    /^(?:its|his|her|their|our)$/u.test(tokens[at - 1]?.lower ?? '')
  )
}

/** The finite verb right after a time that stands between subject and verb: "The mayor on Tuesday signed". */
function verbNext(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  first: number,
  last: number,
): Found | null {
  const at = chunks.findIndex((chunk) => chunk.first > last)
  const next = chunks[at]
  if (next?.kind !== 'verb' || next.form !== 'finite' || next.end - next.first > 1) return null
  const previous = chunks.findLast(
    (chunk) => chunk.end <= first && chunk.kind !== 'preposition' && chunk.kind !== 'adverb',
  )
  return previous?.kind === 'noun' ? fromVerb(tokens, chunks, at, next.lemma, null) : null
}

function fromVerb(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  index: number,
  lemma: string,
  noun: Token | null,
): Found | null {
  const head = chunks[index]?.kind === 'verb' ? tokens[chunks[index].head] : undefined
  const at = head?.index ?? -1
  const verb = verbOf(head?.lower === 'fire' ? wordAt(tokens, head) : lemma)
  const chunk = chunks[index]
  const next = chunks[index + 1]
  if (next?.kind === 'verb' && next.form === 'infinitive' && LEADING_VERBS.has(verb))
    return fromVerb(tokens, chunks, index + 1, next.lemma, noun)
  if (chunk?.kind === 'verb' && leavesDead(tokens, chunk)) return { event: 'die', begins: false, at }
  const phrase = chunk && VERB_PHRASES.get(`${verb} ${tokens[chunk.end]?.lower ?? ''}`)
  if (phrase !== undefined) return { event: phrase, begins: false, at }
  if (BEGINNING.has(verb)) {
    const named = subjectOf(tokens, chunks, index) ?? noun
    return { event: classOf(named === null ? verb : wordAt(tokens, named)), begins: true, at }
  }
  if (SPEECH.has(verb))
    return noun === null ? null : { event: classOf(wordAt(tokens, noun)), begins: false, at: noun.index }
  if (!LIGHT_VERBS.has(verb)) return { event: classOf(verb), begins: false, at }
  const named = noun ?? subjectOf(tokens, chunks, index)
  if (named !== null) return { event: classOf(wordAt(tokens, named)), begins: false, at }
  if (verb === 'be' && isLastDay(tokens, chunks[index - 1])) return { event: 'leave', begins: false, at }
  return EMPTY_VERBS.has(verb) ? null : { event: classOf(verb), begins: false, at }
}

/** "Her last day in office will be", "his final day on the job is". */
function isLastDay(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false
  const sentence = tokens[chunk.first]?.sentence
  return tokens
    .slice(Math.max(0, chunk.end - LAST_DAY), chunk.end)
    .some(
      (token, at, near) =>
        token.sentence === sentence &&
        token.lower === 'day' &&
        /^(?:last|final)$/u.test(near[at - 1]?.lower ?? ''),
    )
}

/** Tokens: "last day", and where or as what ("on the job", "as chief of staff"). */
const LAST_DAY = 8

/** "left him dead", "leaving 27 people dead". */
function leavesDead(tokens: readonly Token[], { head, end }: Chunk & { readonly kind: 'verb' }): boolean {
  return (
    tokens[head]?.lemma === 'leave' &&
    tokens
      .slice(end, end + 5)
      .some(({ lower, sentence }) => lower === 'dead' && sentence === tokens[head]?.sentence)
  )
}

/** The noun of action nearest before a verb, in its clause. */
function subjectOf(tokens: readonly Token[], chunks: readonly Chunk[], index: number): Token | null {
  for (let at = index - 1; at >= 0; at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'stop') return null
    if (chunk.kind === 'relative' && !/^(?:which|who|that)$/u.test(tokens[chunk.first]?.lower ?? ''))
      return null
    if (chunk.kind !== 'noun') continue
    const head = tokens[chunk.head]
    if (head && isEventful(head)) return head
  }
  return null
}

/** The verb that follows a time at the head of its clause: "On Monday, the delegation presented". */
function after(tokens: readonly Token[], chunks: readonly Chunk[], last: number): Found | null {
  const at = chunks.findIndex((chunk) => chunk.first > last)
  if (at < 0) return null
  for (let index = at; index < chunks.length; index++) {
    const chunk = chunks[index]
    if (!chunk || chunk.kind === 'stop') return null
    if (chunk.kind !== 'verb' || chunk.form === 'infinitive') continue
    // "At noon, the official said, he was moved".
    if (SPEECH.has(chunk.lemma) && chunks[index + 1]?.kind === 'comma') continue
    return fromVerb(tokens, chunks, index, chunk.lemma, null)
  }
  return null
}
