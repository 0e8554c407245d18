import table from './data/concepts.json' with { type: 'json' }
import { remember } from './remember.ts'
import { valuesIn } from './sorted.ts'

const NONE: readonly string[] = []
const derived = valuesIn(table.derived)
const synsets = valuesIn(table.synsets)
const basesOf = remember((lemma) => derived(lemma) ?? lemma)
const setsOf = remember((lemma): readonly string[] => synsets(lemma)?.split(' ') ?? NONE)

/**
 * The verb that a noun of action is made from ("meeting": "meet"), else the lemma itself, so that "met" and "the
 * meeting" count as one word. From WordNet's derivational links.
 */
export function baseForm(lemma: string): string {
  return basesOf(lemma)
}

/** Identifiers of the synonym sets (WordNet) of the word's most frequent senses; empty for words without a synonym. */
export function synonymSets(lemma: string): readonly string[] {
  return setsOf(lemma)
}

/** Whether two lemmas have a synonym set in common; a word without synonyms shares none, not even with itself. */
export function shareSense(a: string, b: string): boolean {
  const sets = synonymSets(b)
  return synonymSets(a).some((id) => sets.includes(id))
}
