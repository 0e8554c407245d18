import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** A word of an article's body as copying is traced by: white space, punctuation and case do not matter. */
export interface Word extends Span {
  /** Lower case, without apostrophes and thousands separators, which damaged captures lose. */
  readonly key: string
  /** Stands between quotation marks: independent reporters share these words too. */
  readonly quoted: boolean
  /** Begins with a capital letter or a digit: names and numbers that independent reporters share. */
  readonly proper: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+|(?<=\p{N})[.,]\p{N}+)*/gu
const INSIDE_WORD = /['’]|(?<=\p{N}),(?=\p{N}{3})/gu
const PROPER = /^[\p{Lu}\p{Lt}\p{N}]/u
/** An opening mark without a closing one quotes to the end of its paragraph, but not more than this. */
const LONGEST_UNCLOSED = 800

/** The words of an article's body, in text order. */
export function wordsOf(article: Article): Word[] {
  const quotations = quotationsOf(article.text, article.bodyStart)
  const words: Word[] = []
  let at = 0
  const body = article.text.slice(article.bodyStart)
  for (const match of body.matchAll(WORD)) {
    const start = article.bodyStart + match.index
    const end = start + match[0].length
    let quotation = quotations[at]
    while (quotation && quotation.end <= start) quotation = quotations[++at]
    words.push({
      start,
      end,
      key: match[0].replace(INSIDE_WORD, '').toLowerCase(),
      quoted: quotation !== undefined && quotation.start <= start,
      proper: PROPER.test(match[0]),
    })
  }
  return words
}

/** Stretches between double quotation marks, which never reach beyond their paragraph. */
function quotationsOf(text: string, from: number): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (let at = from; at <= text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '\n' || mark === '') {
      if (open !== null && at - open <= LONGEST_UNCLOSED) spans.push({ start: open, end: at })
      open = null
    } else if (mark === '“' || (mark === '"' && opens(text, at))) {
      open ??= at
    } else if (mark === '”' || mark === '"') {
      if (open !== null) spans.push({ start: open, end: at + 1 })
      open = null
    }
  }
  return spans
}

/** A straight mark opens after a space or bracket and before a word. */
function opens(text: string, at: number): boolean {
  return !/[^\s([—–-]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1))
}
