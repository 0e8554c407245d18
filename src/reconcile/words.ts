import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { remember } from '../util/remember.ts'

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
/** Markdown's mark of a quoted paragraph, and the signature of an embedded post: "— Name (@handle) April 22, 2018". */
const BLOCK_QUOTATION = /^ {0,3}>/u
const POST = /(?:^|\s)[—–-] ?[^@\n]{1,60}\(@\w{1,20}\)|pic\.twitter\.com\//u
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
    const { key, proper } = readingOf(match[0])
    words.push({ start, end, key, quoted: quotation !== undefined && quotation.start <= start, proper })
  }
  return words
}

/** The keys of the words of any text, in order. */
export function keysOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => readingOf(word).key)
}

const readingOf = remember(
  (word): Pick<Word, 'key' | 'proper'> => ({
    key: word.replace(INSIDE_WORD, '').toLowerCase(),
    proper: PROPER.test(word),
  }),
)

/** Stretches that quote: between double quotation marks, or a whole line that ends as an embedded post does. */
function quotationsOf(text: string, from: number): Span[] {
  const spans: Span[] = []
  for (let start = from; start < text.length; ) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const line = text.slice(start, end)
    if (BLOCK_QUOTATION.test(line) || POST.test(line)) spans.push({ start, end })
    else spans.push(...markedQuotations(text, start, end))
    start = end + 1
  }
  return spans
}

function markedQuotations(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at)
    if (mark === '“' || (mark === '"' && opens(text, at))) {
      open ??= at
    } else if (mark === '”' || mark === '"') {
      if (open !== null) spans.push({ start: open, end: at + 1 })
      open = null
    }
  }
  if (open !== null && to - open <= LONGEST_UNCLOSED) spans.push({ start: open, end: to })
  return spans
}

/** A straight mark opens after a space or bracket and before a word. */
function opens(text: string, at: number): boolean {
  return !/[^\s([—–-]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 1))
}
