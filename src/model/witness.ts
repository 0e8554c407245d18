import type { AnnotatedArticle } from './annotation.ts'
import type { Mentions } from './mention.ts'

/** One source of a story with what was extracted from it. */
export interface Witness {
  readonly source: AnnotatedArticle
  readonly mentions: Mentions
}
