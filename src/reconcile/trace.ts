import type { AnnotatedArticle } from '../model/annotation.ts'
import { type Credit, creditsOf } from './credits.ts'
import { type ShingleIndex, shinglesOf } from './passages.ts'
import { type Word, wordsOf } from './words.ts'

/** What tracing copies needs of a source, computed once. */
export interface Trace {
  readonly source: AnnotatedArticle
  readonly words: readonly Word[]
  readonly shingles: ShingleIndex
  readonly credits: readonly Credit[]
}

export function traceOf(source: AnnotatedArticle): Trace {
  const words = wordsOf(source.article)
  return { source, words, shingles: shinglesOf(words), credits: creditsOf(source.article) }
}
