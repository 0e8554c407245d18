import type { Article } from '../model/article.ts'
import type { Reading } from '../model/finding.ts'
import type { Span } from '../model/span.ts'

/** A reading's words in their sentence. */
export interface Excerpt {
  readonly before: string
  readonly exact: string
  readonly after: string
}

/** A sentence longer than this is cut around the words. */
const CONTEXT = 220

/**
 * The reading's words with what stands around them in their sentence; line ends become spaces, `…` marks a cut.
 *
 * @param context most code units of the sentence to keep on either side of the words.
 */
export function excerptOf(article: Article, reading: Reading, context: number = CONTEXT): Excerpt {
  const { text } = article
  const { span } = reading
  const sentence: Span = {
    start: Math.min(reading.sentence.start, span.start),
    end: Math.max(reading.sentence.end, span.end),
  }
  return {
    before: tailOf(spaced(text.slice(sentence.start, span.start)), context),
    exact: spaced(text.slice(span.start, span.end)),
    after: headOf(spaced(text.slice(span.end, sentence.end)), context),
  }
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function tailOf(text: string, limit: number): string {
  if (text.length <= limit) return text
  const tail = text.slice(-limit)
  const space = tail.indexOf(' ')
  return `… ${tail.slice(space < 0 ? whole(tail) : space + 1)}`
}

function headOf(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = text.slice(0, limit)
  const space = head.lastIndexOf(' ')
  if (space >= 0) return `${head.slice(0, space)} …`
  return `${/[\uD800-\uDBFF]$/u.test(head) ? head.slice(0, -1) : head} …`
}

/** 1 where the text begins with the second half of a surrogate pair. */
function whole(text: string): number {
  return /^[\uDC00-\uDFFF]/u.test(text) ? 1 : 0
}
