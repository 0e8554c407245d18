/**
 * Tables that are kept as one text, entries in code-unit order: splitting it costs a tenth of what making a map of it
 * does, and a run asks for few of the entries.
 */

/** Where `key` lies in a list in code-unit order, each entry once; null where it is not. */
export function rowOf(sorted: readonly string[], key: string): number | null {
  const at = firstFrom(sorted, key)
  return sorted[at] === key ? at : null
}

/**
 * Looks values up in a text of entries `key=value`.
 *
 * @param text entries in code-unit order, each key once, with `|` between them.
 */
export function valuesIn(text: string): (key: string) => string | null {
  const entries = text.split('|')
  return (key) => {
    const start = `${key}=`
    const entry = entries[firstFrom(entries, start)]
    return entry?.startsWith(start) ? entry.slice(start.length) : null
  }
}

/** Index of the first entry that is not before `key`. */
function firstFrom(sorted: readonly string[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}
