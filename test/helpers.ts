import { annotate } from '../src/extract/annotate.ts'
import type { AnnotatedArticle } from '../src/model/annotation.ts'
import type { Article } from '../src/model/article.ts'

const NO_TITLE = ''

/** An article made of `body`, published 2025-07-11 unless told otherwise. */
export function articleOf(body: string, overrides: Partial<Article> = {}): Article {
  const title = overrides.title ?? NO_TITLE
  const text = title === NO_TITLE ? body : `${title}\n\n${body}`
  return {
    id: 'sample',
    file: 'sample.md',
    outlet: 'Sample Outlet',
    url: null,
    language: 'en',
    authors: [],
    published: { value: '2025-07-11', basis: 'stated', instant: null },
    captured: null,
    sha256: '0'.repeat(64),
    ...overrides,
    title,
    text,
    titleSpan: { start: 0, end: title.length },
    bodyStart: title === NO_TITLE ? 0 : title.length + 2,
  }
}

/** `articleOf`, with its tokens and sentences. */
export function annotated(body: string, overrides: Partial<Article> = {}): AnnotatedArticle {
  return annotate(articleOf(body, overrides))
}
