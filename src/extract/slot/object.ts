import type { VerbChunk } from '../clause.ts'
import { LIGHT, LINKING, REPORTING } from '../data/predicates.ts'
import { ofBoth } from './both.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from './lexicon.ts'
import { stateIn, turnIn } from './turn.ts'
import {
  type Clause,
  clauseEnd,
  hasNumber,
  isNoun,
  isVerb,
  nounClassBefore,
  ofClass,
  ofLemma,
  ofTurn,
  type Rule,
  skipAdverbs,
  wordOf,
} from './view.ts'

/** "12 deaths", "eight arrests", "40 casualties". */
export const nounItself: Rule = ({ tokens, chunks }, at) => {
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
export const objectOfKnown: Rule = (clause, at) => {
  const before = verbBefore(clause, at)
  if (!before || LIGHT.has(before.verb.lemma)) return null
  // "fatally shot": the adverb is no part of the verb
  const adverb = clause.chunks[before.at - 1]?.kind === 'adverb' ? 1 : 0
  const turn = turnIn(clause.tokens, before.verb.first - adverb, clauseEnd(clause, at))
  if (turn && turn.first <= before.verb.head) return ofTurn(turn)
  const row = TRANSITIVE.get(before.verb.lemma)
  return row ? ofClass(row, before.verb) : null
}

/** "24 dead", "40 people injured in the blast", "55 wounded". */
export const stateAfter: Rule = (clause, at) => {
  const next = skipAdverbs(clause, at + 1, 1)
  const chunk = clause.chunks[next]
  const row = STATE_CLASSES.get(wordOf(clause, chunk))
  if (!chunk || !row) return null
  if (chunk.kind !== 'state' && !(isVerb(chunk) && chunk.bare && !takesObject(clause, next))) return null
  return ofClass(ofBoth(clause, next, row), chunk)
}

/** "with 71 against": who votes against is opposed; but "88 against 71" is a result, and "71 people against a wall" none. */
export const against: Rule = (clause, at) => {
  const [own, next, after] = clause.chunks.slice(at, at + 3)
  if (next?.kind !== 'preposition' || wordOf(clause, next) !== 'against') return null
  if (
    !isNoun(own) ||
    clause.tokens[own.head]?.pos !== 'NUM' ||
    (isNoun(after) && hasNumber(clause.tokens, after))
  )
    return null
  const row = STATE_CLASSES.get('opposed')
  return row ? ofClass(row, next) : null
}

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|overnight|last|late|early|this|earlier|each|every)$/u

/** Whether a noun phrase that is no date follows the verb at `chunks[verb]`. */
export function takesObject({ chunks, tokens }: Clause, verb: number): boolean {
  const next = chunks[verb + 1]
  return isNoun(next) && !CALENDAR.test(tokens[next.first]?.lower ?? '')
}

/** "left 40 people injured", "claimed the lives of", "fines totaling $1 million", "said 40 people had died". */
export const objectOf: Rule = (clause, at) => {
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
