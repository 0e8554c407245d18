import { LINKING, REPORTING } from '../data/predicates.ts'
import { INTRANSITIVE, TRANSITIVE } from './lexicon.ts'
import {
  type Clause,
  hasNumber,
  isKind,
  isNoun,
  isVerb,
  nounClassBefore,
  ofClass,
  ofLemma,
  type Predicate,
  type Rule,
  wordOf,
} from './view.ts'

/** "2 medics among 31 dead": what governs the whole. */
export const partOfWhole: Rule = (clause, at, govern) => {
  const among = clause.chunks[at + 1]
  return wordOf(clause, among) === 'among' && isNoun(clause.chunks[at + 2]) ? govern(at + 2) : null
}

/** "killed four people and two soldiers", "31 people including two medics": what governs the one governs the other. */
export const coordinate: Rule = (clause, at, govern) => {
  const joined = /^(?:conjunction|comma|adverb|state)$/u
  let before = at - 1
  while (isKind(clause.chunks[before], joined)) before--
  const amongThem =
    wordOf(clause, clause.chunks[before]) === 'them' && wordOf(clause, clause.chunks[before - 1]) === 'among'
  if (amongThem || wordOf(clause, clause.chunks[before]) === 'including') {
    before -= amongThem ? 2 : 1
    while (isKind(clause.chunks[before], joined)) before--
    return beforeIncluding(clause, before, govern)
  }
  return before < at - 1 && isNoun(clause.chunks[before]) ? govern(before) : null
}

/** "killed 31 people, including two medics"; "31 people were killed, including two medics". */
function beforeIncluding(clause: Clause, at: number, govern: Parameters<Rule>[2]): Predicate | null {
  const before = clause.chunks[at]
  if (isVerb(before)) {
    const row = TRANSITIVE.get(before.lemma) ?? INTRANSITIVE.get(before.lemma)
    if (row) return ofClass(row, before)
  }
  for (let i = at; i >= 0 && clause.chunks[i]?.kind !== 'stop'; i--) {
    const chunk = clause.chunks[i]
    if (isNoun(chunk) && hasNumber(clause.tokens, chunk)) return govern(i)
  }
  return isNoun(before) ? govern(at) : null
}

/** The nearest verb to the left, else to the right: what the sentence is about. */
export const nearestVerb: Rule = (clause, at) => {
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
