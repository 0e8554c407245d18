import type { AnnotatedArticle } from '../model/annotation.ts'
import { type Finding, type FindingKind, SEVERITIES } from '../model/finding.ts'
import type { Fact, Reconciliation, Story } from '../model/reconciliation.ts'
import type { Revision } from '../model/revision.ts'
import { compositesOf } from './composites.ts'
import { factsOf } from './facts.ts'
import { linksOf } from './links.ts'
import { omissionsOf } from './omissions.ts'
import { originsOf } from './origins.ts'
import { publicationKey } from './published.ts'
import { testimonyOf } from './testimony.ts'
import { traceOf } from './trace.ts'

/**
 * What stands: sources grouped into independent origins, and every question with its readings and status.
 *
 * The order of `sources` and `findings` does not matter.
 *
 * @param revisions what changed between captures of one article, handed on as it is
 */
export function reconcileFindings(
  story: Story,
  sources: readonly AnnotatedArticle[],
  findings: readonly Finding[],
  revisions: readonly Revision[] = [],
): Reconciliation {
  const inOrder = [...sources].sort((a, b) => compare(a.article.id, b.article.id))
  const traces = inOrder.map(traceOf)
  const found = linksOf(traces)
  const composites = compositesOf(traces, found)
  const { origins, links } = originsOf(
    inOrder.map(({ article }) => article.id),
    found,
    composites,
  )
  const originOf = new Map(
    origins.flatMap(({ id, sources: ids }) => ids.map((source) => [source, id] as const)),
  )
  const weights = story.settings?.weights
  const testimony = testimonyOf(traces, origins, links, composites, weights)
  const published = new Map(inOrder.map(({ article }) => [article.id, publicationKey(article)] as const))
  const given = [...findings].sort((a, b) => compare(a.id, b.id))
  const facts = factsOf(given, testimony, published, (weights?.size ?? 0) > 0)
  const omissions = omissionsOf(facts, given, traces, origins)
  return {
    story,
    sources: inOrder.map((annotated) => ({ annotated, origin: originOf.get(annotated.article.id) ?? '' })),
    origins,
    links,
    findings: [...given, ...omissions].sort(byWeight),
    facts: facts.map((fact) => withOmissions(fact, omissions)),
    revisions,
  }
}

/** The fact with the findings that say who leaves it out: they have its very readings. */
function withOmissions(fact: Fact, omissions: readonly Finding[]): Fact {
  const ids = omissions.filter(({ readings }) => readings === fact.readings).map(({ id }) => id)
  return ids.length === 0 ? fact : { ...fact, findings: [...fact.findings, ...ids].sort() }
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
