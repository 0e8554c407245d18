/**
 * Like `matchAll`, which makes a copy of the pattern for every text: that costs more than to search a sentence.
 *
 * @param pattern global; not to be used for another text before the last match is taken.
 */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) yield match
}
