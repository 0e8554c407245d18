import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import type { Finding, Reading } from '../../src/model/finding.ts'

/** The reading that the first `exact` of a source's text stands for. */
export function readingIn({ article, sentences }: AnnotatedArticle, exact: string, value: string): Reading {
  const start = article.text.indexOf(exact)
  if (start < 0) throw new Error(`“${exact}” is not in ${article.id}`)
  const span = { start, end: start + exact.length }
  const sentence =
    sentences.find((candidate) => candidate.start <= start && span.end <= candidate.end) ?? span
  return {
    source: article.id,
    outlet: article.outlet,
    value,
    exact,
    span,
    prefix: article.text.slice(Math.max(0, start - 32), start),
    suffix: article.text.slice(span.end, span.end + 32),
    sentence: { start: sentence.start, end: sentence.end },
    attribution: null,
  }
}

/** A finding about a count, unless told otherwise. */
export function findingOf(overrides: Partial<Finding> & Pick<Finding, 'kind' | 'readings'>): Finding {
  return {
    id: 'finding',
    dimension: 'quantity',
    level: 'quantity/rule',
    severity: 'medium',
    confidence: 0.8,
    question: 'How many people were found?',
    message: 'The counts go together, or not.',
    evidence: [],
    decision: null,
    ...overrides,
  }
}
