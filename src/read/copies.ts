interface Copyable {
  readonly path: string
  readonly file: string
}

/**
 * Keeps one of the items that share a key.
 *
 * Which one stays does not depend on the order of input: the one with the shortest file name ("a.md", not "a copy.md").
 *
 * @param precedes whether `a` stays rather than `b`.
 * @param leave is told of each item that is left out, and of the one that stands for it.
 * @returns the kept items in the order of input.
 */
export function withoutCopies<T extends Copyable>(
  items: readonly T[],
  keyOf: (item: T) => string,
  leave: (item: T, original: T) => void,
  precedes: (a: T, b: T) => boolean = isOriginal,
): readonly T[] {
  const kept = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    const twin = kept.get(key)
    if (twin === undefined || precedes(item, twin)) kept.set(key, item)
  }
  return items.filter((item) => {
    const original = kept.get(keyOf(item))
    if (original === undefined || original === item) return true
    leave(item, original)
    return false
  })
}

/** By the shorter file name, then by its letters. */
export function isOriginal(a: Copyable, b: Copyable): boolean {
  if (a.file.length !== b.file.length) return a.file.length < b.file.length
  if (a.file !== b.file) return a.file < b.file
  return a.path < b.path
}
