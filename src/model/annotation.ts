import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export const POS_TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Pos = (typeof POS_TAGS)[number]

/** One token of an article. White space is no token. */
export interface Token extends Span {
  /** Position in `AnnotatedArticle.tokens`. */
  readonly index: number
  /** Position of its sentence in `AnnotatedArticle.sentences`. */
  readonly sentence: number
  readonly text: string
  /** Lower case, for look-ups. */
  readonly lower: string
  /** Lower-case dictionary form. */
  readonly lemma: string
  readonly pos: Pos
}

export interface Sentence extends Span {
  /** Position in `AnnotatedArticle.sentences`. */
  readonly index: number
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number
  readonly endToken: number
  /** Number of its paragraph in the body, from 0; the title has -1. */
  readonly paragraph: number
  readonly part: 'title' | 'body'
}

/** An article with its tokens and sentences, in text order: what every extractor reads. */
export interface AnnotatedArticle {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}
