import type { Article } from '../model/article.ts'
import type { RecordedDecision } from '../model/decision.ts'
import type { Finding, FindingKind, Reading, Severity } from '../model/finding.ts'
import { FINDING_KINDS } from '../model/finding.ts'
import type { Fact, FactStatus, Origin, Reconciliation } from '../model/reconciliation.ts'
import { isSetAside, isSettled } from '../util/decided.ts'
import { languageName } from '../util/language.ts'
import { headlineOf } from './headline.ts'
import { byInterest, isCompatible, isNaming, isStatement } from './interest.ts'
import { relatedOf } from './related.ts'
import { capitalised, counted, listed } from './text.ts'

/** A reconciliation sorted into what a report speaks of in turn. */
export interface Digest {
  /** What stands at the top. */
  readonly title: string
  /** The story's short name where `title` is another, else empty. */
  readonly name: string
  readonly articles: ReadonlyMap<string, Article>
  /** What to call each source: its outlet, with the source's id where two sources share an outlet. */
  readonly names: ReadonlyMap<string, string>
  /** `Origin.id` by `Article.id`. */
  readonly originOf: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
  /** Articles that were read and not compared. */
  readonly uncompared: readonly Article[]
  /** Findings that no person has set aside. */
  readonly byKind: ReadonlyMap<FindingKind, readonly Finding[]>
  /** Findings that a person dismissed or called duplicates. */
  readonly setAside: readonly Finding[]
  /** Decisions on findings that occur no longer. */
  readonly bygone: readonly RecordedDecision[]
  /** Unresolved facts whose answers could be compared, were more known. */
  readonly openQuestions: readonly Fact[]
  /** Other findings on the question of a finding, by its id; none that was set aside. */
  readonly related: ReadonlyMap<string, readonly Finding[]>
  /** The most telling facts first; without `naming`. */
  readonly byStatus: ReadonlyMap<FactStatus, readonly Fact[]>
  /** Facts agreed that are no news: what somebody or something is called, and who holds which office. */
  readonly naming: readonly Fact[]
  /** Ids of facts agreed whose answers differ and can all be right: each is shown. */
  readonly compatible: ReadonlySet<string>
  /** Ids of facts that are a whole statement: the words are question and answer. */
  readonly statements: ReadonlySet<string>
  /** Questions that several facts answer, of several events: there the question alone does not tell which. */
  readonly repeated: ReadonlySet<string>
}

const FACT_STATUSES = ['agreed', 'disputed', 'single-source', 'unresolved'] as const satisfies FactStatus[]
const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 }

export function digestOf(r: Reconciliation): Digest {
  const articles = new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated.article]))
  const context = { findings: new Map(r.findings.map((finding) => [finding.id, finding])), articles }
  const facts = byInterest(r.facts, context)
  const naming = facts.filter((fact) => fact.status === 'agreed' && isNaming(fact, context))
  const standing = r.findings.filter((finding) => !isSetAside(finding))
  const asked = facts.filter((fact) => !isAnsweredByNone(fact, context.findings))
  return {
    ...headlineOf(r),
    articles,
    names: namesOf(r),
    originOf: new Map(r.sources.map(({ annotated, origin }) => [annotated.article.id, origin])),
    origins: r.origins,
    uncompared: r.uncompared ?? [],
    byKind: new Map(FINDING_KINDS.map((kind) => [kind, bySeverity(standing.filter((f) => f.kind === kind))])),
    setAside: r.findings.filter(isSetAside),
    bygone: r.bygone ?? [],
    related: relatedOf(facts, standing),
    openQuestions: openQuestionsOf(asked, r.findings),
    byStatus: new Map(
      FACT_STATUSES.map((status) => [
        status,
        asked.filter((fact) => fact.status === status && !naming.includes(fact)),
      ]),
    ),
    naming,
    compatible: new Set(facts.filter((fact) => isCompatible(fact, context)).map(({ id }) => id)),
    statements: new Set(facts.filter((fact) => isStatement(fact, context)).map(({ id }) => id)),
    repeated: repeatedIn(facts.map(({ question }) => question)),
  }
}

/** Whether a person has said that there is no such question: all findings it rests on were set aside. */
function isAnsweredByNone(
  { status, findings: rests }: Fact,
  findings: ReadonlyMap<string, Finding>,
): boolean {
  return (
    status === 'unresolved' &&
    rests.length > 0 &&
    rests.every((id) => {
      const finding = findings.get(id)
      return finding !== undefined && isSetAside(finding)
    })
  )
}

/**
 * What agrees is one answer, however many ways there are to write it: the words a person prefers, or most sources use.
 * Where answers differ and can all be right, each of them, the newest last.
 */
export function agreedAnswers(
  { id, readings, answers, preferred }: Fact,
  { compatible }: Digest,
): readonly string[] {
  const chosen =
    preferred &&
    readings.find(({ source, value }) => source === preferred.source && value === preferred.value)
  if (chosen) return [chosen.exact]
  if (compatible.has(id)) return answers.map(({ value }) => wordsOf(readings, value))
  const uses = new Map<string, number>()
  for (const { exact } of readings) uses.set(exact, (uses.get(exact) ?? 0) + 1)
  const [words = ''] = [...uses].sort(([, a], [, b]) => b - a)[0] ?? []
  return [words]
}

/** `agreedAnswers` in one line: `at least four / eleven`. */
export function agreedWords(fact: Fact, digest: Digest): string {
  return agreedAnswers(fact, digest).join(' / ')
}

/** The words of the first reading that gives an answer. */
export function wordsOf(readings: readonly Reading[], value: string): string {
  return readings.find((reading) => reading.value === value)?.exact ?? value
}

function repeatedIn(questions: readonly string[]): ReadonlySet<string> {
  return new Set(questions.filter((question, index) => questions.indexOf(question) !== index))
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

/** Rules after which answers are merely of different kinds or in other words: nothing that a date or a unit would settle. */
const BEYOND_SETTLING =
  /\/(?:incomparable|other-(?:magnitude|words|modifier|source)|own-voice|both-possible)$/u

function openQuestionsOf(facts: readonly Fact[], findings: readonly Finding[]): readonly Fact[] {
  const beyondCompare = new Set(
    findings.filter(({ level }) => BEYOND_SETTLING.test(level)).map(({ id }) => id),
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

/** Levels whose message only repeats the words that the question quotes. */
const QUOTED_IN_QUESTION: ReadonlySet<string> = new Set(['other/same-statement', 'other/same-act'])

/**
 * What the message says beyond the question, which stands above it anyway, and beyond the answers; empty where that is
 * nothing: what reads the same in all sources needs no word.
 */
export function messageOf({ kind, level, question, message, readings }: Finding): string {
  const words = new Set(readings.map(({ exact }) => exact.toLowerCase()))
  const isPlain = QUOTED_IN_QUESTION.has(level) || (kind === 'agreement' && words.size === 1)
  return isPlain ? '' : beyondQuestion(question, message)
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

/** `Tagblatt is in German (de) and is left out of the comparison: Crossread compares English`, a line for each. */
export function uncomparedLines({ uncompared }: Digest): string[] {
  return uncompared.map(
    ({ outlet, language }) =>
      `${outlet} is in ${languageName(language)} and is left out of the comparison: Crossread compares English`,
  )
}

/**
 * `3 discrepancies, 1 inconsistency, 5 facts agreed`: only what there is. Once people have decided on findings, those
 * that are open, and how many are not: `2 open discrepancies, 1 confirmed, 2 set aside, 5 facts agreed`.
 */
export function countsLine(digest: Digest): string {
  const flagged = (['discrepancy', 'inconsistency'] as const).map(
    (kind) => [kind, findingsOf(digest, kind)] as const,
  )
  const confirmed = flagged.flatMap(([, found]) => found.filter(isSettled)).length
  const isDecided = confirmed + digest.setAside.length > 0
  const parts = flagged
    .map(([kind, found]) => [found.filter((finding) => !isSettled(finding)).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => counted(count, isDecided ? `open ${kind}` : kind))
  if (parts.length === 0) parts.push(`no ${isDecided ? 'open ' : ''}discrepancies`)
  const agreed = factsOf(digest, 'agreed').length
  return [
    ...parts,
    ...(confirmed > 0 ? [`${confirmed} confirmed`] : []),
    ...(digest.setAside.length > 0 ? [`${digest.setAside.length} set aside`] : []),
    agreed === 0 ? 'nothing agreed' : `${counted(agreed, 'fact')} agreed`,
  ].join(', ')
}
