import type { Token } from '../../model/annotation.ts'
import type { Chunk, NounChunk, VerbChunk } from '../clause.ts'
import { LIGHT, REPORTING } from '../data/predicates.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from './lexicon.ts'
import { stateIn, turnIn } from './turn.ts'

/** What governs a number: the predicate that asks for it. */
export interface Predicate {
  /** A class of `data/predicates.ts`, else the lemma of the verb or noun. */
  readonly name: string
  /** `agent`: the counted act upon others ("five gunmen killed …"), so it is another question than how many were killed. */
  readonly part: 'affected' | 'agent' | 'other'
  /** The preposition between predicate and number, where that matters ("rose to", "from", "by"). */
  readonly link: string | null
  /** Its tokens are `[first, end)`. */
  readonly first: number
  readonly end: number
  /** A word of a known class, not a mere lemma. */
  readonly known: boolean
}

/** A sentence, chunked. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
}

type Rule = (clause: Clause, at: number, depth: number) => Predicate | null

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

function known(name: string, first: number, end: number, part: Predicate['part'] = 'affected'): Predicate {
  return { name, part, link: null, first, end, known: true }
}

function bare(
  name: string,
  part: Predicate['part'],
  first: number,
  end: number,
  link: string | null = null,
): Predicate {
  return { name, part, link, first, end, known: false }
}

const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun'
const isVerb = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verb'

function lemmaOf({ tokens }: Clause, chunk: NounChunk | VerbChunk): string {
  return tokens[chunk.head]?.lemma ?? ''
}

function wordOf({ tokens }: Clause, chunk: Chunk | undefined): string {
  return chunk ? (tokens[chunk.end - 1]?.lower ?? '') : ''
}

/** Where the clause of `chunks[from]` ends: at a stop, at a conjunction before a verb or another number, at a relative. */
function clauseEnd({ chunks, tokens }: Clause, from: number): number {
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (chunk.kind === 'stop') return chunk.first
    if ((chunk.kind === 'comma' || chunk.kind === 'conjunction') && at > from) return chunk.first
    if (isNoun(chunk) && at > from && hasNumber(tokens, chunk)) return chunk.first
  }
  return chunks.at(-1)?.end ?? 0
}

function hasNumber(tokens: readonly Token[], { first, end }: Chunk): boolean {
  return tokens.slice(first, end).some((token) => token.pos === 'NUM')
}

/** "12 deaths", "eight arrests", "40 casualties". */
const nounItself: Rule = ({ tokens, chunks }, at) => {
  const chunk = chunks[at]
  if (!isNoun(chunk)) return null
  const row = NOUN_CLASSES.get(tokens[chunk.head]?.lemma ?? '')
  return row ? known(row.name, chunk.head, chunk.head + 1) : null
}

/** "24 dead", "40 people injured in the blast", "55 wounded". */
const stateAfter: Rule = (clause, at) => {
  const next = clause.chunks[skipAdverbs(clause, at + 1)]
  if (!next) return null
  const row = STATE_CLASSES.get(wordOf(clause, next))
  if (!row) return null
  if (next.kind === 'state') return known(row.name, next.first, next.end)
  if (!isVerb(next) || !next.bare) return null
  return takesObject(clause, at + 1) ? null : known(row.name, next.first, next.end)
}

function skipAdverbs({ chunks }: Clause, at: number): number {
  let next = at
  while (chunks[next]?.kind === 'adverb') next++
  return next
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|overnight|last|late|early|this|earlier|each|every)$/u

/** Whether a noun phrase that is no date follows the verb at `chunks[verb]`. */
function takesObject({ chunks, tokens }: Clause, verb: number): boolean {
  const next = chunks[verb + 1]
  return isNoun(next) && !CALENDAR.test(tokens[next.first]?.lower ?? '')
}

/** "killed 31 people", "killing at least 100", "claimed the lives of 67". */
const objectOf: Rule = (clause, at) => {
  const before = beforeAdverbs(clause, at - 1)
  const verb = clause.chunks[before]
  if (!isVerb(verb) || verb.passive) return null
  const lemma = lemmaOf(clause, verb)
  if (lemma === 'be' || wordOf(clause, verb) === 'including') return null
  // "said 40 people had been killed": what was said is a clause
  if (REPORTING.has(lemma) && isVerb(clause.chunks[skipAdverbs(clause, at + 1)])) return null
  const end = clauseEnd(clause, at)
  const turn = turnIn(clause.tokens, verb.first, end)
  if (turn && (LIGHT.has(lemma) || turn.first <= verb.head)) return known(turn.row.name, turn.first, turn.end)
  const row = TRANSITIVE.get(lemma)
  if (row) return known(row.name, verb.first, verb.end)
  if (LIGHT.has(lemma)) {
    const chunk = clause.chunks[at]
    const state = stateIn(clause.tokens, chunk?.end ?? 0, end)
    if (state) return known(state.row.name, state.first, state.end)
    if (REPORTING.has(lemma)) return null
  }
  const self = INTRANSITIVE.get(lemma)
  if (self) return bare(self.name, 'other', verb.first, verb.end)
  return bare(lemma, 'affected', verb.first, verb.end)
}

function beforeAdverbs({ chunks }: Clause, at: number): number {
  let before = at
  while (chunks[before]?.kind === 'adverb') before--
  return before
}

/** "58 people were killed", "58 died", "29 of whom were taken to hospital", "31 requiring treatment". */
const subjectOf: Rule = (clause, at) => {
  const verbAt = verbAfter(clause, at)
  const verb = verbAt === null ? undefined : clause.chunks[verbAt]
  if (verbAt === null || !isVerb(verb)) return null
  const lemma = lemmaOf(clause, verb)
  const end = clauseEnd(clause, verbAt)
  const turn = turnIn(clause.tokens, verb.first, end)
  if (turn && (LIGHT.has(lemma) || turn.first <= verb.head)) return known(turn.row.name, turn.first, turn.end)
  if (LIGHT.has(lemma)) {
    const state = stateIn(clause.tokens, verb.end, end)
    if (state) return known(state.row.name, state.first, state.end)
    const state2 = STATE_CLASSES.get(clause.tokens[verb.head]?.lower ?? '')
    if (state2 && verb.passive) return known(state2.name, verb.first, verb.end)
  }
  const acted = verb.passive || (verb.bare && !takesObject(clause, verbAt))
  const transitive = TRANSITIVE.get(lemma)
  const intransitive = INTRANSITIVE.get(lemma)
  if (acted && transitive) return known(transitive.name, verb.first, verb.end)
  if (intransitive) return known(intransitive.name, verb.first, verb.end)
  if (transitive) return known(transitive.name, verb.first, verb.end, 'agent')
  return bare(lemma, verb.passive ? 'affected' : 'agent', verb.first, verb.end)
}

/** How many prepositional phrases may stand between a subject and its verb. */
const MOST_PHRASES = 3

/** Index of the verb of which `chunks[at]` is the subject, or null. */
function verbAfter({ chunks, tokens }: Clause, at: number): number | null {
  let next = at + 1
  for (let phrases = 0; phrases <= MOST_PHRASES; ) {
    const chunk = chunks[next]
    if (!chunk) return null
    if (isVerb(chunk)) return chunk.form === 'infinitive' ? null : next
    if (chunk.kind === 'adverb') next++
    else if (chunk.kind === 'relative' && /^(?:who|that|which|whom)$/u.test(tokens[chunk.first]?.lower ?? ''))
      next++
    else if (chunk.kind === 'preposition') {
      phrases++
      const object = chunks[next + 1]
      next += isNoun(object) ? 2 : 1
    } else return null
  }
  return null
}

/** "seven of them with gunshot wounds": a turn before the clause ends, without a verb. */
const turnAfter: Rule = (clause, at) => {
  const chunk = clause.chunks[at]
  if (!chunk) return null
  const turn = turnIn(clause.tokens, chunk.end, clauseEnd(clause, at))
  return turn ? known(turn.row.name, turn.first, turn.end) : null
}

/** "the death toll was at least 24", "the toll reached 112", "the number of dead stood at 40". */
const complementOf: Rule = (clause, at) => {
  let before = beforeAdverbs(clause, at - 1)
  const link = clause.chunks[before]
  let preposition: string | null = null
  if (link?.kind === 'preposition' || wordOf(clause, link) === 'as') {
    preposition = wordOf(clause, link)
    before = beforeAdverbs(clause, before - 1)
  }
  const governor = clause.chunks[before]
  if (isVerb(governor)) return throughVerb(clause, before, governor, preposition)
  if (preposition === null || !isNoun(governor)) return null
  return throughNoun(clause, before, governor, preposition)
}

function throughVerb(
  clause: Clause,
  at: number,
  verb: VerbChunk,
  preposition: string | null,
): Predicate | null {
  const lemma = lemmaOf(clause, verb)
  const subject = nounClassBefore(clause, at)
  if (subject) return { ...subject, link: preposition }
  if (lemma === 'be' && preposition === null) return null
  const row = INTRANSITIVE.get(lemma) ?? TRANSITIVE.get(lemma)
  return row
    ? { ...known(row.name, verb.first, verb.end, 'other'), link: preposition }
    : bare(lemma, 'other', verb.first, verb.end, preposition)
}

/** The nearest noun of a class before `chunks[at]`, no further than the clause. */
function nounClassBefore({ chunks, tokens }: Clause, at: number): Predicate | null {
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const chunk = chunks[before]
    if (!chunk || chunk.kind === 'stop') return null
    if (isVerb(chunk)) return null
    if (chunk.kind === 'state') {
      const row = STATE_CLASSES.get(tokens[chunk.first]?.lower ?? '')
      if (row) return known(row.name, chunk.first, chunk.end)
    }
    if (!isNoun(chunk)) continue
    for (let i = chunk.end - 1; i >= chunk.first; i--) {
      const row = NOUN_CLASSES.get(tokens[i]?.lemma ?? '')
      if (row) return known(row.name, i, i + 1)
    }
  }
  return null
}

/** "a death toll of 58", "the lives of 67", "the killing of 12 people". */
function throughNoun(clause: Clause, at: number, noun: NounChunk, preposition: string): Predicate | null {
  const lemma = lemmaOf(clause, noun)
  const row = NOUN_CLASSES.get(lemma)
  if (row) return { ...known(row.name, noun.first, noun.end), link: preposition }
  if (preposition === 'of' && (lemma === 'life' || lemma === 'lives')) {
    const outer = objectOf(clause, at, 0)
    if (outer) return outer
  }
  if (preposition === 'of') return bare(lemma, 'affected', noun.first, noun.end, preposition)
  return null
}

/** "killed four people and two soldiers", "31 people including two medics": what governs the one governs the other. */
const coordinate: Rule = (clause, at, depth) => {
  let before = at - 1
  while (/^(?:conjunction|comma|adverb|state)$/u.test(clause.chunks[before]?.kind ?? '')) before--
  const chunk = clause.chunks[before]
  const joined = before < at - 1
  const including = isVerb(chunk) && wordOf(clause, chunk) === 'including'
  if (including) {
    before--
    while (/^(?:comma|state)$/u.test(clause.chunks[before]?.kind ?? '')) before--
  }
  if (!joined && !including) return null
  return isNoun(clause.chunks[before]) ? governing(clause, before, depth + 1) : null
}

/** The nearest verb to the left, else to the right: what the sentence is about. */
const nearestVerb: Rule = (clause, at) => {
  const { chunks } = clause
  for (let before = at - 1; before >= 0; before--) {
    const chunk = chunks[before]
    if (chunk?.kind === 'stop') break
    if (isVerb(chunk) && !REPORTING.has(lemmaOf(clause, chunk)))
      return loose(clause, chunk, wordOf(clause, chunks[at - 1]))
  }
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === 'stop') break
    if (isVerb(chunk) && !REPORTING.has(lemmaOf(clause, chunk))) return loose(clause, chunk, null)
  }
  return null
}

function loose(clause: Clause, verb: VerbChunk, link: string | null): Predicate {
  return bare(lemmaOf(clause, verb), 'other', verb.first, verb.end, link)
}

const RULES: readonly Rule[] = [
  nounItself,
  stateAfter,
  objectOf,
  subjectOf,
  turnAfter,
  complementOf,
  coordinate,
  nearestVerb,
]
