/**
 * Most words remembered. A story has some thousands; the bound keeps a process that reads many from growing without
 * end.
 */
const MOST = 20_000

/** A pure function of a word that works out its answer once: news repeats its words, and stages ask for each again. */
export function remember<T extends NonNullable<unknown> | null>(
  find: (word: string) => T,
): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const found = find(word)
    known.set(word, found)
    return found
  }
}
