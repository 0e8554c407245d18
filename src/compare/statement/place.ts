import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Claim } from '../../model/claim.ts'
import type { Alignment, Cluster } from '../../model/cluster.ts'
import type { Reading } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { readingAt } from '../reading.ts'

export type Articles = ReadonlyMap<string, AnnotatedArticle>

/** A stretch of one source, inside of what a claim states. */
export interface Place {
  readonly claim: Claim
  readonly span: Span
}

/** The words of a place on one line. */
export function textAt(articles: Articles, { claim, span }: Place): string {
  return (articles.get(claim.source)?.article.text.slice(span.start, span.end) ?? '').replace(/\s+/gu, ' ')
}

export function readingOf(articles: Articles, { claim, span }: Place, value: string): Reading[] {
  const source = articles.get(claim.source)
  if (!source) return []
  return [
    readingAt(source.article, { value, span, sentence: claim.sentenceSpan, attribution: claim.attribution }),
  ]
}

/** The alignments of a cluster between the claims of these places. */
export function alignmentsOf({ alignments }: Cluster, places: readonly Place[]): readonly Alignment[] {
  const ids = new Set(places.map(({ claim }) => claim.id))
  return alignments.filter(({ claims }) => claims.every((id) => ids.has(id)))
}

/** Confidence in statements that were joined by way of a third. */
export const BY_WAY_OF_OTHERS = 0.6
