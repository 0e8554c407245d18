import type { Article } from '../model/article.ts'
import type { Finding, FindingKind, Severity } from '../model/finding.ts'
import { FINDING_KINDS } from '../model/finding.ts'
import type { Fact, FactStatus, Origin, Reconciliation } from '../model/reconciliation.ts'
import { byInterest } from './interest.ts'
import { capitalised, counted, listed } from './text.ts'
import { isSetAside } from './variants.ts'

/** A reconciliation sorted into what a report speaks of in turn. */
export interface Digest {
  readonly title: string
  readonly articles: ReadonlyMap<string, Article>
  /** What to call each source: its outlet, with the source's id where two sources share an outlet. */
  readonly names: ReadonlyMap<string, string>
  /** `Origin.id` by `Article.id`. */
  readonly originOf: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
  /** Findings that no person has set aside. */
  readonly byKind: ReadonlyMap<FindingKind, readonly Finding[]>
  /** Findings that a person dismissed or called duplicates. */
  readonly setAside: readonly Finding[]
  /** Unresolved facts whose answers could be compared, were more known. */
  readonly openQuestions: readonly Fact[]
  /** The most telling facts first. */
  readonly byStatus: ReadonlyMap<FactStatus, readonly Fact[]>
}

const FACT_STATUSES = ['agreed', 'disputed', 'single-source', 'unresolved'] as const satisfies FactStatus[]
const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

export function digestOf(r: Reconciliation): Digest {
  const facts = byInterest(r.facts, new Map(r.findings.map(({ id, dimension }) => [id, dimension])))
  const standing = r.findings.filter((finding) => !isSetAside(finding))
  return {
    title: r.story.title,
    articles: new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated.article])),
    names: namesOf(r),
    originOf: new Map(r.sources.map(({ annotated, origin }) => [annotated.article.id, origin])),
    origins: r.origins,
    byKind: new Map(FINDING_KINDS.map((kind) => [kind, bySeverity(standing.filter((f) => f.kind === kind))])),
    setAside: r.findings.filter(isSetAside),
    openQuestions: openQuestionsOf(facts, r.findings),
    byStatus: new Map(FACT_STATUSES.map((status) => [status, facts.filter((f) => f.status === status)])),
  }
}

/** The worst first; findings equally severe stay in the pipeline's order. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.confidence - a.confidence)
}

export function findingsOf(digest: Digest, kind: FindingKind): readonly Finding[] {
  return digest.byKind.get(kind) ?? []
}

export function factsOf(digest: Digest, status: FactStatus): readonly Fact[] {
  return digest.byStatus.get(status) ?? []
}

/** Without those whose answers are merely of different kinds: that is nothing a reader could resolve. */
function openQuestionsOf(facts: readonly Fact[], findings: readonly Finding[]): readonly Fact[] {
  const beyondCompare = new Set(
    findings.filter(({ level }) => level.endsWith('/incomparable')).map(({ id }) => id),
  )
  return facts.filter(
    ({ status, reason, findings: rests }) =>
      status === 'unresolved' && reason !== null && !rests.some((id) => beyondCompare.has(id)),
  )
}

/** What a source is called in this story. */
export function outletOf(digest: Digest, source: string): string {
  return digest.names.get(source) ?? source
}

function namesOf({ sources }: Reconciliation): Map<string, string> {
  const uses = new Map<string, number>()
  for (const { annotated } of sources) {
    const { outlet } = annotated.article
    uses.set(outlet, (uses.get(outlet) ?? 0) + 1)
  }
  return new Map(
    sources.map(({ annotated: { article } }) => [
      article.id,
      uses.get(article.outlet) === 1 ? article.outlet : `${article.outlet} (${article.id})`,
    ]),
  )
}

/** What the message says beyond the question, which stands above it anyway. */
export function messageOf({ question, message }: Finding): string {
  return beyondQuestion(question, message)
}

/** A text that may repeat the question, without it. */
export function beyondQuestion(question: string, text: string): string {
  const rest = text.startsWith(question) ? text.slice(question.length).trim() : text
  return capitalised(rest === '' ? text : rest)
}

/** Outlets of some sources, each named once. */
export function outletsOf(digest: Digest, sources: readonly string[]): string[] {
  return [...new Set(sources.map((source) => outletOf(digest, source)))]
}

/** `4 sources, 3 independent origins`. */
export function sourcesLine(digest: Digest): string {
  return `${counted(digest.articles.size, 'source')}, ${counted(digest.origins.length, 'independent origin')}`
}

/** `Coast Radio and Norrland Telegraph go back to one original`, a line for each shared origin. */
export function sharedOriginLines(digest: Digest): string[] {
  return digest.origins
    .filter(({ sources }) => sources.length > 1)
    .map(({ sources }) => `${listed(outletsOf(digest, sources))} go back to one original`)
}

/** `3 discrepancies, 1 inconsistency, 5 facts agreed`: only what there is. */
export function countsLine(digest: Digest): string {
  const found = (['discrepancy', 'inconsistency'] as const).map(
    (kind) => [findingsOf(digest, kind).length, kind] as const,
  )
  const agreed = factsOf(digest, 'agreed').length
  const parts = found.filter(([count]) => count > 0).map(([count, kind]) => counted(count, kind))
  if (parts.length === 0) parts.push('no discrepancies')
  return [...parts, agreed === 0 ? 'nothing agreed' : `${counted(agreed, 'fact')} agreed`].join(', ')
}
