/** The language of a BCP 47 tag without region and script, lower case: `de-AT` → `de`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}

/** Whether a BCP 47 tag is English: what can be compared depends on the language alone, not on region or script. */
export function isEnglish(tag: string): boolean {
  return primaryLanguage(tag) === 'en'
}

/** `de-AT` → `Austrian German (de-AT)`; the tag alone where it has no name. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag)
    return name === undefined ? tag : `${name} (${tag})`
  } catch {
    return tag
  }
}

/** Articles by whether Crossread compares what they say: it has the words of English alone. In the order given. */
export function byComparability<T extends { readonly language: string }>(
  articles: readonly T[],
): { readonly compared: readonly T[]; readonly uncompared: readonly T[] } {
  return {
    compared: articles.filter(({ language }) => isEnglish(language)),
    uncompared: articles.filter(({ language }) => !isEnglish(language)),
  }
}
