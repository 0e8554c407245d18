import type { Sentence, Token } from '../../../model/annotation.ts'
import type { Span } from '../../../model/span.ts'

/** Position of the first of `spans` (in text order, disjoint) that ends after `offset`; `spans.length` if none. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const span = spans[middle]
    if (span && span.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence at `offset`, or the next one where it falls between two. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[firstEndingAfter(sentences, offset)]
}

/** The token at `offset`, or the next one. */
export function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  return tokens[firstEndingAfter(tokens, offset)]
}
