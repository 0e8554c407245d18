/** Code units of a statement that are enough to tell which one is meant. */
const LONGEST = 90

/** A statement on one line, cut at a word where it is long: what a question quotes to say what it is about. */
export function openingOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return line.replace(/[.,;:]$/u, '')
  const space = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, space > 0 ? space : LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}…`
}
