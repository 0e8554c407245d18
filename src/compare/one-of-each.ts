import type { AnnotatedArticle } from '../model/annotation.ts'

/** The first of each source: a source has one reading in a finding. */
export function oneOfEach<T extends { readonly source: AnnotatedArticle }>(all: readonly T[]): T[] {
  const seen = new Set<AnnotatedArticle>()
  return all.filter(({ source }) => !seen.has(source) && seen.add(source))
}
