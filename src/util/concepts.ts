import table from './data/concepts.json' with { type: 'json' }

const read = (text: string): Map<string, string> =>
  new Map(
    text.split('|').map((entry) => {
      const at = entry.indexOf('=')
      return [entry.slice(0, at), entry.slice(at + 1)]
    }),
  )
const derived = read(table.derived)
const synsets = read(table.synsets)
const NONE: readonly string[] = []
const split = new Map<string, readonly string[]>()

/**
 * The verb that a noun of action is made from ("meeting": "meet"), else the lemma itself, so that "met" and "the
 * meeting" count as one word. From WordNet's derivational links.
 */
export function baseForm(lemma: string): string {
  return derived.get(lemma) ?? lemma
}

/** Identifiers of the synonym sets (WordNet) of the word's most frequent senses; empty for words without a synonym. */
export function synonymSets(lemma: string): readonly string[] {
  const known = split.get(lemma)
  if (known) return known
  const entry = synsets.get(lemma)
  const ids = entry === undefined ? NONE : entry.split(' ')
  split.set(lemma, ids)
  return ids
}

/** Whether two lemmas have a synonym set in common; a word without synonyms shares none, not even with itself. */
export function shareSense(a: string, b: string): boolean {
  const sets = synonymSets(b)
  return synonymSets(a).some((id) => sets.includes(id))
}
