import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { ProposedReading } from '../../model/proposal.ts'
import { overlaps } from '../../model/span.ts'

/** A reading with the article it stands in. */
export interface PlacedReading extends ProposedReading {
  readonly article: AnnotatedArticle
}

/** The tokens a reading covers, in part or whole. */
export function tokensOf({ article, span }: Pick<PlacedReading, 'article' | 'span'>): Token[] {
  return article.tokens.filter((token) => overlaps(token, span))
}
