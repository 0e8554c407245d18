import type { Token } from '../model/annotation.ts'
import { baseForm } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'

/** Base forms of the words that tell what a sentence is about: those with any rarity. */
export function tellingWords(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ lemma }) => (rarity(lemma) > 0 ? [baseForm(lemma)] : [])))
}
