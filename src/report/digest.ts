import type { Article } from '../model/article.ts'
import type { Finding, FindingKind, Severity } from '../model/finding.ts'
import { FINDING_KINDS } from '../model/finding.ts'
import type { Fact, FactStatus, Origin, Reconciliation } from '../model/reconciliation.ts'
import { capitalised, counted, listed } from './text.ts'
import { isSetAside } from './variants.ts'

/** A reconciliation sorted into what a report speaks of in turn. */
export interface Digest {
  readonly title: string
  readonly articles: ReadonlyMap<string, Article>
  /** `Origin.id` by `Article.id`. */
  readonly originOf: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
  /** Findings that no person has set aside. */
  readonly byKind: ReadonlyMap<FindingKind, readonly Finding[]>
  /** Findings that a person dismissed or called duplicates. */
  readonly setAside: readonly Finding[]
  readonly byStatus: ReadonlyMap<FactStatus, readonly Fact[]>
}

const FACT_STATUSES = ['agreed', 'disputed', 'single-source', 'unresolved'] as const satisfies FactStatus[]
const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

export function digestOf(r: Reconciliation): Digest {
  const standing = r.findings.filter((finding) => !isSetAside(finding))
  return {
    title: r.story.title,
    articles: new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated.article])),
    originOf: new Map(r.sources.map(({ annotated, origin }) => [annotated.article.id, origin])),
    origins: r.origins,
    byKind: new Map(FINDING_KINDS.map((kind) => [kind, bySeverity(standing.filter((f) => f.kind === kind))])),
    setAside: r.findings.filter(isSetAside),
    byStatus: new Map(FACT_STATUSES.map((status) => [status, r.facts.filter((f) => f.status === status)])),
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

/** The outlet's name; the source's id where two sources share an outlet. */
export function outletOf(digest: Digest, source: string): string {
  return digest.articles.get(source)?.outlet ?? source
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
