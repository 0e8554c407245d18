import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { type QuoteWord, quoteWords } from './words.ts'

/** A stretch of a quotation without a marked omission: at most one sentence. */
export interface Segment {
  readonly words: readonly QuoteWord[]
  /** The quotation marks an omission before or after these words. */
  readonly gapBefore: boolean
  readonly gapAfter: boolean
}

/** Longest segment: a bound on the work of comparing, well above any spoken sentence. */
const LONGEST = 120

/** Cuts a quotation at its sentence ends and marked omissions. */
export function segmentsOf(source: AnnotatedArticle, span: Span): Segment[] {
  const segments: Segment[] = []
  let words: QuoteWord[] = []
  let gapBefore = false
  const close = (gapAfter: boolean): void => {
    if (words.length > 0) segments.push({ words, gapBefore, gapAfter })
    words = []
    gapBefore = gapAfter
  }
  for (const word of quoteWords(source, span)) {
    if (word.gapBefore) close(true)
    else if (word.opensSentence || words.length >= LONGEST) close(false)
    words.push(word)
  }
  close(false)
  return segments
}
