/** Whether an article has all of some words, whole and in any case and order, in its title or text. */
export function hasAllWords(text: string, wanted: readonly string[]): boolean {
  const words = new Set(wordsIn(text))
  return wanted.every((word) => words.has(word))
}

/** The words of a text: runs of letters and digits, in lower case. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
