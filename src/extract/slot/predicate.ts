import type { Token } from '../../model/annotation.ts'
import type { Chunk, NounChunk, VerbChunk } from '../clause.ts'
import { LIGHT, LINKING, type PredicateClass, REPORTING } from '../data/predicates.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from './lexicon.ts'
import { stateIn, type TurnFound, turnIn } from './turn.ts'

/** What governs a number: the predicate that asks for it. */
export interface Predicate {
  /** A class of `data/predicates.ts`, else the lemma of the verb or noun. */
  readonly name: string
  /** `agent`: the counted act upon others ("five gunmen killed …"), which asks another question than "killed". */
  readonly part: 'affected' | 'agent' | 'other'
  /** The preposition between predicate and number, where that matters ("rose to", "from", "by"). */
  readonly link: string | null
  /** Its tokens are `[first, end)`. */
  readonly first: number
  readonly end: number
  /** A word of a known class, not a mere lemma. */
  readonly known: boolean
}

/** A sentence, chunked, with the number's own noun phrase as one chunk. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
}

type Rule = (clause: Clause, at: number, depth: number) => Predicate | null

/** How many noun phrases a predicate may be handed on over ("killed four people, two soldiers and a child"). */
const DEEPEST = 4

/** The predicate that governs the noun phrase at `chunks[at]`: the first rule that finds one. */
export function governing(clause: Clause, at: number, depth = 0): Predicate | null {
  if (depth > DEEPEST) return null
  for (const rule of RULES) {
    const found = rule(clause, at, depth)
    if (found) return found
  }
  return null
}

type Stretch = Pick<Predicate, 'first' | 'end'>

function ofClass(
  row: PredicateClass,
  { first, end }: Stretch,
  part: Predicate['part'] = 'affected',
  link: string | null = null,
): Predicate {
  return { name: row.name, part, link, first, end, known: true }
}

function ofLemma(
  name: string,
  { first, end }: Stretch,
  part: Predicate['part'],
  link: string | null = null,
): Predicate {
  return { name, part, link, first, end, known: false }
}

function ofTurn(turn: TurnFound | null): Predicate | null {
  return turn && ofClass(turn.row, turn)
}

const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun'
const isVerb = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verb'
const isKind = (chunk: Chunk | undefined, kinds: RegExp): boolean => kinds.test(chunk?.kind ?? '')

/** The last word of a chunk. */
function wordOf({ tokens }: Clause, chunk: Chunk | undefined): string {
  return chunk ? (tokens[chunk.end - 1]?.lower ?? '') : ''
}

/** Where the clause of `chunks[from]` ends: at a stop, comma or conjunction, or before another number. */
function clauseEnd({ chunks, tokens }: Clause, from: number): number {
  for (const [i, chunk] of chunks.slice(from).entries()) {
    if (chunk.kind === 'stop') return chunk.first
    if (i > 0 && (isKind(chunk, /^(?:comma|conjunction)$/u) || (isNoun(chunk) && hasNumber(tokens, chunk))))
      return chunk.first
  }
  return chunks.at(-1)?.end ?? 0
}

function hasNumber(tokens: readonly Token[], { first, end }: Chunk): boolean {
  return tokens.slice(first, end).some((token) => token.pos === 'NUM')
}

function skipAdverbs({ chunks }: Clause, at: number, step: 1 | -1): number {
  let next = at
  while (chunks[next]?.kind === 'adverb') next += step
  return next
}

/** "12 deaths", "eight arrests", "40 casualties". */
const nounItself: Rule = ({ tokens, chunks }, at) => {
  const chunk = chunks[at]
  if (!isNoun(chunk)) return null
  const row = NOUN_CLASSES.get(tokens[chunk.head]?.lemma ?? '')
  return row ? ofClass(row, { first: chunk.head, end: chunk.head + 1 }) : null
}

const PARTICLE = /^(?:down|up|off|out|over|away)$/u

/** The active verb directly before `chunks[at]`, a particle or adverb between them allowed. */
function verbBefore(clause: Clause, at: number): { readonly verb: VerbChunk; readonly at: number } | null {
  let before = skipAdverbs(clause, at - 1, -1)
  const particle = clause.chunks[before]
  if (
    particle?.kind === 'preposition' &&
    PARTICLE.test(wordOf(clause, particle)) &&
    isVerb(clause.chunks[before - 1])
  )
    before--
  const verb = clause.chunks[before]
  return isVerb(verb) && !verb.passive ? { verb, at: before } : null
}

/** "killed 31 people", "gunned down at least four": a verb of a class whose object is counted. */
const objectOfKnown: Rule = (clause, at) => {
  const before = verbBefore(clause, at)
  if (!before || LIGHT.has(before.verb.lemma)) return null
  const turn = turnIn(clause.tokens, before.verb.first, clauseEnd(clause, at))
  if (turn && turn.first <= before.verb.head) return ofTurn(turn)
  const row = TRANSITIVE.get(before.verb.lemma)
  return row ? ofClass(row, before.verb) : null
}

/** "24 dead", "40 people injured in the blast", "55 wounded". */
const stateAfter: Rule = (clause, at) => {
  const next = skipAdverbs(clause, at + 1, 1)
  const chunk = clause.chunks[next]
  const row = STATE_CLASSES.get(wordOf(clause, chunk))
  if (!chunk || !row) return null
  if (chunk.kind === 'state') return ofClass(row, chunk)
  return isVerb(chunk) && chunk.bare && !takesObject(clause, next) ? ofClass(row, chunk) : null
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|overnight|last|late|early|this|earlier|each|every)$/u

/** Whether a noun phrase that is no date follows the verb at `chunks[verb]`. */
function takesObject({ chunks, tokens }: Clause, verb: number): boolean {
  const next = chunks[verb + 1]
  return isNoun(next) && !CALENDAR.test(tokens[next.first]?.lower ?? '')
}

/** "left 40 people injured", "claimed the lives of", "fines totaling $1 million", "said 40 people had died". */
const objectOf: Rule = (clause, at) => {
  const before = verbBefore(clause, at)
  if (!before || wordOf(clause, before.verb) === 'including') return null
  const { verb } = before
  if (LINKING.has(verb.lemma)) {
    const subject = nounClassBefore(clause, before.at)
    if (subject) return subject
  }
  if (verb.lemma === 'be') return null
  // what was said is a clause of its own
  if (REPORTING.has(verb.lemma) && isVerb(clause.chunks[skipAdverbs(clause, at + 1, 1)])) return null
  if (LIGHT.has(verb.lemma)) {
    const end = clauseEnd(clause, at)
    const further =
      turnIn(clause.tokens, verb.first, end) ?? stateIn(clause.tokens, clause.chunks[at]?.end ?? 0, end)
    if (further) return ofTurn(further)
    if (REPORTING.has(verb.lemma)) return null
  }
  const row = TRANSITIVE.get(verb.lemma) ?? INTRANSITIVE.get(verb.lemma)
  return row
    ? ofClass(row, verb, TRANSITIVE.has(verb.lemma) ? 'affected' : 'other')
    : ofLemma(verb.lemma, verb, 'affected')
}

/** "58 people were killed", "58 died", "29 of whom were taken to hospital", "31 requiring treatment". */
const subjectOf: Rule = (clause, at) => {
  // inside a prepositional phrase it is no subject ("a toll of 31 was given"), save in "with 31 requiring"
  const before = clause.chunks[at - 1]
  if (before?.kind === 'preposition' && wordOf(clause, before) !== 'with') return null
  const verbAt = verbAfter(clause, at)
  const verb = verbAt === null ? undefined : clause.chunks[verbAt]
  if (verbAt === null || !isVerb(verb)) return null
  const { lemma } = verb
  const end = lemma === 'be' ? complementEnd(clause, verbAt) : clauseEnd(clause, verbAt)
  const turn = turnIn(clause.tokens, verb.first, end)
  if (turn && (LIGHT.has(lemma) || turn.first <= verb.head)) return ofTurn(turn)
  if (LIGHT.has(lemma)) {
    const state = stateIn(clause.tokens, verb.end, end)
    if (state) return ofTurn(state)
    // "three of whom were soldiers": what they are is no question of how many there were
    if (lemma === 'be') return null
  }
  const acted = verb.passive || (verb.bare && !takesObject(clause, verbAt))
  const transitive = TRANSITIVE.get(lemma)
  if (acted && transitive) return ofClass(transitive, verb)
  const intransitive = INTRANSITIVE.get(lemma)
  if (intransitive) return ofClass(intransitive, verb)
  if (transitive) return ofClass(transitive, verb, 'agent')
  return ofLemma(lemma, verb, verb.passive ? 'affected' : 'agent')
}

/** "were among the 12 people killed": a number inside the complement does not end it. */
function complementEnd(clause: Clause, verb: number): number {
  const among = clause.chunks[verb + 1]
  return wordOf(clause, among) === 'among' ? (clause.chunks.at(-1)?.end ?? 0) : clauseEnd(clause, verb)
}

/** How many prepositional phrases may stand between a subject and its verb. */
const MOST_PHRASES = 3

/**
 * Index of the verb of which `chunks[at]` is the subject, or null. A relative clause is taken where its verb is of a
 * class ("the 12 people who died"), else passed over ("5,000 people who had lived there left").
 */
function verbAfter(clause: Clause, at: number): number | null {
  const { chunks } = clause
  let relative: number | null = null
  let inRelative = false
  let phrases = 0
  for (let next = at + 1; next < chunks.length && phrases <= MOST_PHRASES; next++) {
    const chunk = chunks[next]
    if (isVerb(chunk)) {
      // after a preposition, "-ing" is what the preposition governs ("victims of the shooting")
      if (chunk.form === 'infinitive' || (chunk.form === 'participle' && phrases > 0)) return relative
      if (!inRelative || isClassed(chunk)) return next
      relative ??= next
      inRelative = false
    } else if (chunk?.kind === 'adverb') continue
    else if (wordOf(clause, chunk) === '(') next = closing(clause, next)
    else if (chunk?.kind === 'relative' && RELATIVE.test(wordOf(clause, chunk)))
      inRelative = wordOf(clause, chunk) !== 'whom'
    else if (chunk?.kind === 'preposition') {
      phrases++
      if (isNoun(chunks[next + 1])) next++
    } else if (!(isNoun(chunk) && (relative !== null || wordOf(clause, chunks[next - 1]) === ')')))
      return relative
  }
  return relative
}

const RELATIVE = /^(?:who|that|which|whom)$/u

function isClassed({ lemma }: VerbChunk): boolean {
  return LIGHT.has(lemma) || TRANSITIVE.has(lemma) || INTRANSITIVE.has(lemma)
}

/** Index of the chunk that closes a bracket, or of the opening one where none does. */
function closing(clause: Clause, open: number): number {
  const close = clause.chunks.findIndex((chunk, i) => i > open && wordOf(clause, chunk) === ')')
  return close < 0 ? open : close
}

/** "seven of them with gunshot wounds": a turn before the clause ends, without a verb. */
const turnAfter: Rule = (clause, at) => {
  const chunk = clause.chunks[at]
  return chunk ? ofTurn(turnIn(clause.tokens, chunk.end, clauseEnd(clause, at))) : null
}

/** "2 medics among 31 dead": what governs the whole. */
const partOfWhole: Rule = (clause, at, depth) => {
  const among = clause.chunks[at + 1]
  return wordOf(clause, among) === 'among' && isNoun(clause.chunks[at + 2])
    ? governing(clause, at + 2, depth + 1)
    : null
}

/** "the death toll was at least 24", "rose to four", "put the toll at 470", "a death toll of 58", "Death toll at least 112". */
const complementOf: Rule = (clause, at) => {
  const before = skipAdverbs(clause, at - 1, -1)
  const chunk = clause.chunks[before]
  if (isVerb(chunk))
    return wordOf(clause, chunk) === 'including' ? null : throughVerb(clause, before, chunk, null)
  if (isNoun(chunk)) return nounClassBefore(clause, before + 1)
  const link = wordOf(clause, chunk)
  if (chunk?.kind !== 'preposition' && link !== 'as') return null
  const governorAt = skipAdverbs(clause, before - 1, -1)
  const governor = clause.chunks[governorAt]
  if (isVerb(governor)) return throughVerb(clause, governorAt, governor, link)
  return isNoun(governor) ? throughNoun(clause, governorAt, governor, link) : null
}

function throughVerb(clause: Clause, at: number, verb: VerbChunk, link: string | null): Predicate | null {
  if (LINKING.has(verb.lemma) || LIGHT.has(verb.lemma)) {
    const subject = nounClassBefore(clause, at)
    if (subject) return { ...subject, link }
  }
  if (verb.lemma === 'be' && link === null) return null
  const row = INTRANSITIVE.get(verb.lemma) ?? TRANSITIVE.get(verb.lemma)
  return row ? ofClass(row, verb, 'other', link) : ofLemma(verb.lemma, verb, 'other', link)
}

/** How far back the noun may stand that a toll or total belongs to, in chunks. */
const NOUN_REACH = 8

/** The nearest noun or state of a class before `chunks[at]`, no further than the verb before it. */
function nounClassBefore(clause: Clause, at: number): Predicate | null {
  const { chunks, tokens } = clause
  for (let before = at - 1; before >= Math.max(0, at - NOUN_REACH); before--) {
    const chunk = chunks[before]
    if (!chunk || chunk.kind === 'stop') return null
    const state = STATE_CLASSES.get(wordOf(clause, chunk))
    if (state && (chunk.kind === 'state' || (isVerb(chunk) && (chunk.bare || chunk.passive))))
      return ofClass(state, chunk)
    // "the storming of" is a noun in all but form
    if (isVerb(chunk) && chunk.form !== 'participle') return null
    if (!isNoun(chunk)) continue
    for (let i = chunk.end - 1; i >= chunk.first; i--) {
      const row = NOUN_CLASSES.get(tokens[i]?.lemma ?? '')
      if (row) return ofClass(row, { first: i, end: i + 1 })
    }
  }
  return null
}

/** "a death toll of 58", "the lives of 67", "a reduction in employment of 500,000", "put the toll from the war at 470". */
function throughNoun(clause: Clause, at: number, noun: NounChunk, link: string): Predicate | null {
  const outer = clause.chunks[at - 1]?.kind === 'preposition' ? clause.chunks[at - 2] : noun
  const turn = turnIn(clause.tokens, outer?.first ?? noun.first, noun.end)
  if (turn && turn.end > noun.first && link === 'of') return ofTurn(turn)
  const lemma = clause.tokens[noun.head]?.lemma ?? ''
  const row = NOUN_CLASSES.get(lemma)
  if (row) return ofClass(row, noun, 'affected', link)
  if (link === 'of') {
    // "seven of the 28 members": the number only says how many there are
    if (QUANTIFIER.test(lemma) || clause.tokens[noun.head]?.pos === 'NUM') return ofLemma('be', noun, 'other')
    if (lemma === 'life') return objectOf(clause, at, 0)
    const chained = chainedNounClass(clause, at)
    return chained ?? ofLemma(lemma, noun, 'affected', link)
  }
  const further = link === 'at' || link === 'to' || link === 'as' ? nounClassBefore(clause, at) : null
  return further && { ...further, link }
}

const QUANTIFIER =
  /^(?:many|most|some|all|few|several|none|half|any|each|both|majority|rest|dozens|hundreds|thousands|number)$/u

/** "a reduction in employment of": the noun before the preposition before. */
function chainedNounClass(clause: Clause, at: number): Predicate | null {
  const outer = clause.chunks[at - 2]
  if (clause.chunks[at - 1]?.kind !== 'preposition' || !isNoun(outer)) return null
  const row = NOUN_CLASSES.get(clause.tokens[outer.head]?.lemma ?? '')
  return row ? ofClass(row, outer, 'affected', 'of') : null
}

/** "killed four people and two soldiers", "31 people including two medics": what governs the one governs the other. */
const coordinate: Rule = (clause, at, depth) => {
  const joined = /^(?:conjunction|comma|adverb|state)$/u
  let before = at - 1
  while (isKind(clause.chunks[before], joined)) before--
  const amongThem =
    wordOf(clause, clause.chunks[before]) === 'them' && wordOf(clause, clause.chunks[before - 1]) === 'among'
  if (amongThem || wordOf(clause, clause.chunks[before]) === 'including') {
    before -= amongThem ? 2 : 1
    while (isKind(clause.chunks[before], joined)) before--
    return beforeIncluding(clause, before, depth)
  }
  return before < at - 1 && isNoun(clause.chunks[before]) ? governing(clause, before, depth + 1) : null
}

/** "killed 31 people, including two medics"; "31 people were killed, including two medics". */
function beforeIncluding(clause: Clause, at: number, depth: number): Predicate | null {
  const before = clause.chunks[at]
  if (isVerb(before)) {
    const row = TRANSITIVE.get(before.lemma) ?? INTRANSITIVE.get(before.lemma)
    if (row) return ofClass(row, before)
  }
  for (let i = at; i >= 0 && clause.chunks[i]?.kind !== 'stop'; i--) {
    const chunk = clause.chunks[i]
    if (isNoun(chunk) && hasNumber(clause.tokens, chunk)) return governing(clause, i, depth + 1)
  }
  return isNoun(before) ? governing(clause, at, depth + 1) : null
}

/** The nearest verb to the left, else to the right: what the sentence is about. */
const nearestVerb: Rule = (clause, at) => {
  const { chunks } = clause
  for (let before = at - 1; before >= 0; before--) {
    const chunk = chunks[before]
    if (chunk?.kind === 'stop') break
    if (isVerb(chunk) && !REPORTING.has(chunk.lemma)) {
      const subject = LINKING.has(chunk.lemma) ? nounClassBefore(clause, before) : null
      return subject ?? ofLemma(chunk.lemma, chunk, 'other', wordOf(clause, chunks[at - 1]))
    }
  }
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === 'stop') break
    if (isVerb(chunk) && !REPORTING.has(chunk.lemma)) return ofLemma(chunk.lemma, chunk, 'other')
  }
  return null
}

const RULES: readonly Rule[] = [
  nounItself,
  objectOfKnown,
  stateAfter,
  objectOf,
  subjectOf,
  turnAfter,
  partOfWhole,
  complementOf,
  coordinate,
  nearestVerb,
]
