import { compareTwoStrings } from 'string-similarity'

/** Likeness (Dice's coefficient of letter pairs) from which one word may be meant by another. */
const NEAR = 0.4

/** The name that somebody who wrote `word` may have meant; null where none is near. The first of equals. */
export function nearest(word: string, names: readonly string[]): string | null {
  let best: { readonly name: string; readonly likeness: number } | null = null
  for (const name of names) {
    const likeness = compareTwoStrings(word.toLowerCase(), name.toLowerCase())
    if (likeness >= NEAR && likeness > (best?.likeness ?? 0)) best = { name, likeness }
  }
  return best?.name ?? null
}
