import { matches } from '../../../util/matches.ts'

/** A word, a run of digits, or a single mark. The tagger's tokens join some of these ("4-5"), so numbers have their own. */
export interface Lexeme {
  /** UTF-16 offsets into `Article.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** No white space stands before it. */
  readonly glued: boolean
}

/** Grouped digits count as one only with three digits a group: "3,500", but "3,50" is two numbers. */
const LEXEME = /(\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)|(\p{L}+(?:['’]\p{L}+)*)|[^\s\d\p{L}]/gu

/** Cuts `text.slice(start, end)` into lexemes. */
export function lexemesOf(text: string, start: number, end: number): Lexeme[] {
  const lexemes: Lexeme[] = []
  let last = start
  for (const match of matches(LEXEME, text.slice(start, end))) {
    const from = start + match.index
    const word = match[0]
    lexemes.push({
      start: from,
      end: from + word.length,
      text: word,
      lower: word.includes('’') ? word.toLowerCase().replaceAll('’', "'") : word.toLowerCase(),
      kind: match[1] !== undefined ? 'digits' : match[2] !== undefined ? 'word' : 'mark',
      glued: from === last && from > start,
    })
    last = from + word.length
  }
  return lexemes
}

const HYPHENS = new Set(['-', '‐', '‑', '–'])

/** Whether the lexeme is a hyphen (or a dash used as one) with no space before it. */
export function isHyphen(lexeme: Lexeme | undefined): boolean {
  return lexeme?.glued === true && HYPHENS.has(lexeme.text)
}
