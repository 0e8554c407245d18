import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'

/** One of the places of an article that do not go together. */
export interface ProblemPlace {
  /** Normalised. */
  readonly value: string
  /** `text.slice(span.start, span.end)`. */
  readonly exact: string
  readonly span: Span
  /** Position of its sentence in `AnnotatedArticle.sentences`. */
  readonly sentence: number
}

/** What one source says against itself, against arithmetic or against the units it names. */
export interface Problem
  extends Pick<
    Finding,
    'dimension' | 'level' | 'severity' | 'confidence' | 'question' | 'message' | 'evidence'
  > {
  /** Two or more, in text order. */
  readonly places: readonly ProblemPlace[]
}

/** The place that `span` covers, in sentence number `sentence`. */
export function placeAt(
  { article }: AnnotatedArticle,
  sentence: number,
  span: Span,
  value: string,
): ProblemPlace {
  return { value, exact: article.text.slice(span.start, span.end), span, sentence }
}

/** Places in text order, as a `Problem` lists them. */
export function inTextOrder(places: readonly ProblemPlace[]): ProblemPlace[] {
  return [...places].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}
