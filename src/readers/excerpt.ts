import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'

/** A sentence, or a part of a very long one, as a prompt shows it. */
export interface Line {
  /** Names the sentence to the reader: the article's letter and the sentence's number from 1, `B12`. */
  readonly id: string
  /** On one line: white space is squeezed, which nothing depends on, as words are found again by us. */
  readonly text: string
}

/** A part of an article as a prompt shows it. */
export interface Excerpt {
  readonly source: AnnotatedArticle
  /** Letter of the article in its story: `A`, `B`, … `AA`. */
  readonly letter: string
  readonly lines: readonly Line[]
}

/** The letter of the n-th article, from 0: `A` to `Z`, then `AA`. */
export function letterOf(n: number): string {
  const rest = String.fromCharCode(65 + (n % 26))
  return n < 26 ? rest : `${letterOf(Math.floor(n / 26) - 1)}${rest}`
}

/** What a prompt calls a sentence. */
export function sentenceId(letter: string, { index }: Sentence): string {
  return `${letter}${index + 1}`
}

/** A sentence as a prompt shows it: on one line. */
export function lineOf({ source: { article }, letter }: Omit<Excerpt, 'lines'>, sentence: Sentence): Line {
  return {
    id: sentenceId(letter, sentence),
    text: article.text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ').trim(),
  }
}
