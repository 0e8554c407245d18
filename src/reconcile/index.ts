import type { AnnotatedArticle } from '../model/annotation.ts'
import { type Finding, type FindingKind, SEVERITIES } from '../model/finding.ts'
import type { Reconciliation, Story } from '../model/reconciliation.ts'
import { factsOf } from './facts.ts'
import { linksOf } from './links.ts'
import { originsOf } from './origins.ts'
import { testimonyOf } from './testimony.ts'
import { traceOf } from './trace.ts'

/**
 * What stands: sources grouped into independent origins, and every question with its readings and status.
 *
 * The order of `sources` and `findings` does not matter.
 */
export function reconcileFindings(
  story: Story,
  sources: readonly AnnotatedArticle[],
  findings: readonly Finding[],
): Reconciliation {
  const inOrder = [...sources].sort((a, b) => compare(a.article.id, b.article.id))
  const traces = inOrder.map(traceOf)
  const links = linksOf(traces)
  const origins = originsOf(
    inOrder.map(({ article }) => article.id),
    links,
  )
  const originOf = new Map(
    origins.flatMap(({ id, sources: ids }) => ids.map((source) => [source, id] as const)),
  )
  const testimony = testimonyOf(traces, origins, links)
  const published = new Map(
    inOrder.flatMap(({ article: { id, published: date } }) =>
      date.value === null ? [] : [[id, date.instant ?? date.value] as const],
    ),
  )
  const byId = [...findings].sort((a, b) => compare(a.id, b.id))
  return {
    story,
    sources: inOrder.map((annotated) => ({ annotated, origin: originOf.get(annotated.article.id) ?? '' })),
    origins,
    links,
    findings: [...byId].sort(byWeight),
    facts: factsOf(byId, testimony, published),
  }
}

/** What an editor should see first, first. */
const ORDER_OF_KINDS: readonly FindingKind[] = [
  'discrepancy',
  'inconsistency',
  'superlative',
  'refinement',
  'omission',
  'agreement',
]

function byWeight(a: Finding, b: Finding): number {
  return (
    ORDER_OF_KINDS.indexOf(a.kind) - ORDER_OF_KINDS.indexOf(b.kind) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    b.confidence - a.confidence ||
    compare(a.id, b.id)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
