import type { VerbChunk } from '../clause.ts'
import { LIGHT } from '../data/predicates.ts'
import { ofBoth } from './both.ts'
import { INTRANSITIVE, TRANSITIVE } from './lexicon.ts'
import { takesObject } from './object.ts'
import { stateIn, turnIn } from './turn.ts'
import {
  type Clause,
  clauseEnd,
  isKind,
  isNoun,
  isVerb,
  ofClass,
  ofLemma,
  ofTurn,
  type Rule,
  wordOf,
} from './view.ts'

/** "58 people were killed", "58 died", "29 of whom were taken to hospital", "31 requiring treatment". */
export const subjectOf: Rule = (clause, at) => {
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
  if (acted && transitive) return ofClass(ofBoth(clause, verbAt, transitive), verb)
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
    // "six rowers, including a girl, were among": what is included stands in brackets, in all but form
    if (isVerb(chunk) && INCLUDING.test(wordOf(clause, chunk))) {
      phrases++
      next = endOfIncluded(clause, next)
    } else if (isVerb(chunk)) {
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

const INCLUDING = /^(?:including|excluding)$/u

/** Index of the last chunk of what is included ("including a girl and two men,"), or of the word that opens it. */
function endOfIncluded({ chunks }: Clause, open: number): number {
  let last = open
  for (let at = open + 1; at < chunks.length; at++) {
    const chunk = chunks[at]
    if (isNoun(chunk)) last = at
    else if (!isKind(chunk, /^(?:conjunction|comma|adverb)$/u)) break
  }
  return chunks[last + 1]?.kind === 'comma' ? last + 1 : last
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
export const turnAfter: Rule = (clause, at) => {
  const chunk = clause.chunks[at]
  return chunk ? ofTurn(turnIn(clause.tokens, chunk.end, clauseEnd(clause, at))) : null
}
