import type { NounChunk, VerbChunk } from '../clause.ts'
import { LIGHT, LINKING } from '../data/predicates.ts'
import { INTRANSITIVE, NOUN_CLASSES, TRANSITIVE } from './lexicon.ts'
import { objectOf } from './object.ts'
import { turnIn } from './turn.ts'
import {
  type Clause,
  isNoun,
  isVerb,
  nounClassBefore,
  ofClass,
  ofLemma,
  ofTurn,
  type Predicate,
  type Rule,
  skipAdverbs,
  wordOf,
} from './view.ts'

/** "the death toll was at least 24", "rose to four", "put the toll at 470", "a death toll of 58", "Death toll at least 112". */
export const complementOf: Rule = (clause, at, govern) => {
  const before = skipAdverbs(clause, at - 1, -1)
  const chunk = clause.chunks[before]
  if (isVerb(chunk))
    return wordOf(clause, chunk) === 'including' ? null : throughVerb(clause, before, chunk, null)
  if (isNoun(chunk)) return nounClassBefore(clause, before + 1)
  const link = wordOf(clause, chunk)
  if (chunk?.kind !== 'preposition' && link !== 'as') return null
  const turn = link === 'against' ? brought(clause, before) : null
  if (turn) return turn
  const governorAt = skipAdverbs(clause, before - 1, -1)
  const governor = clause.chunks[governorAt]
  if (isVerb(governor)) return throughVerb(clause, governorAt, governor, link)
  return isNoun(governor) ? throughNoun(clause, governorAt, governor, link, govern) : null
}

/** Chunks before "against" that may say what is brought against the counted: "filed a lawsuit in federal court against". */
const BROUGHT = 5

/** "a lawsuit against 30 tenants", "The suit filed in May against". */
function brought(clause: Clause, link: number): Predicate | null {
  const from = clause.chunks[Math.max(0, link - BROUGHT)]?.first ?? 0
  const end = clause.chunks[link]?.end ?? 0
  const turn = turnIn(clause.tokens, from, end)
  return turn?.end === end ? ofTurn(turn) : null
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

/** "a death toll of 58", "the lives of 67", "a reduction in employment of 500,000", "put the toll from the war at 470". */
function throughNoun(
  clause: Clause,
  at: number,
  noun: NounChunk,
  link: string,
  govern: Parameters<Rule>[2],
): Predicate | null {
  const outer = clause.chunks[at - 1]?.kind === 'preposition' ? clause.chunks[at - 2] : noun
  const turn = turnIn(clause.tokens, outer?.first ?? noun.first, noun.end)
  if (turn && turn.end > noun.first && link === 'of') return ofTurn(turn)
  const lemma = clause.tokens[noun.head]?.lemma ?? ''
  const row = NOUN_CLASSES.get(lemma)
  if (row) return ofClass(row, noun, 'affected', link)
  if (link === 'of') {
    // "seven of the 28 members": the number only says how many there are
    if (QUANTIFIER.test(lemma) || clause.tokens[noun.head]?.pos === 'NUM') return ofLemma('be', noun, 'other')
    if (lemma === 'life') return objectOf(clause, at, govern)
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
