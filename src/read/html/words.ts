/** Words of a text as they are compared between parts of a page: lower case, without marks. */
export function plainWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** The same as one string. */
export function plainKey(text: string): string {
  return plainWords(text).join(' ')
}
