import type { AnnotatedArticle, Sentence } from '../../model/annotation.ts'

/** A headline is held against this many sentences of the body: further down the story may be another. */
export const LEAD = 3

/** The first sentences of the body that do not merely repeat the headline. */
export function leadOf({ article, sentences }: AnnotatedArticle, title: Sentence): Sentence[] {
  const headline = article.text.slice(title.start, title.end)
  return sentences
    .filter(({ part, start, end }) => part === 'body' && !article.text.slice(start, end).includes(headline))
    .slice(0, LEAD)
}
