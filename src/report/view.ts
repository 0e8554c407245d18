import type { Finding, FindingKind } from '../model/finding.ts'
import { FINDING_KINDS, isTelling, SEVERITIES } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { plural } from '../util/counted.ts'
import { isSetAside } from '../util/decided.ts'
import { GENERATOR } from '../util/version.ts'
import { formerWords } from './decision.ts'
import { bySeverity, countsLine, type Digest, digestOf, factsOf, findingsOf, outletOf } from './digest.ts'
import { readerLines } from './reader.ts'
import { capitalised, counted } from './text.ts'
import { variantsOf } from './variants.ts'
import { type AccountView, accountView, agreedView, type FactView } from './view/account.ts'
import { type ArticleView, articleView, type ClaimMark } from './view/article.ts'
import { type DecisionView, decisionView, type FindingView, findingView } from './view/finding.ts'
import { type MatrixView, matrixView } from './view/matrix.ts'
import { type RevisionView, revisionView } from './view/revision.ts'
import { type OriginView, originViews, type UncomparedView, uncomparedViews } from './view/source.ts'
import { type TimelineView, timelineView } from './view/timeline.ts'

/** Findings of one kind. */
export interface FindingGroupView {
  readonly kind: FindingKind
  readonly heading: string
  readonly count: number
  /** Shown at once; the quiet kinds are folded away. */
  readonly open: boolean
  readonly findings: readonly FindingView[]
  /** What of the kind the page leaves out; empty where it shows all. */
  readonly more: string
}

/** A decision on a finding that occurs no longer. */
export interface BygoneView {
  readonly id: string
  readonly question: string
  readonly decision: DecisionView
}

export interface ChoiceView {
  readonly value: string
  readonly label: string
}

/** Everything the HTML templates show: text only, nothing to work out. See templates/README.md. */
export interface PageView {
  readonly title: string
  /** The story's short name where `title` is a headline, else empty. */
  readonly name: string
  /** `4 sources, 3 independent origins`. */
  readonly sourceCount: string
  readonly originCount: string
  readonly counts: string
  readonly origins: readonly OriginView[]
  /** Articles that were read and not compared, for their language. */
  readonly uncompared: readonly UncomparedView[]
  /** The two or three findings that matter most. */
  readonly lead: readonly FindingView[]
  /** `and 4 more`, empty where the lead shows them all. */
  readonly leadMore: string
  readonly agreed: readonly FactView[]
  readonly agreedMore: string
  readonly matrix: MatrixView
  readonly timeline: TimelineView | null
  readonly groups: readonly FindingGroupView[]
  readonly setAside: readonly FindingView[]
  /** What was decided on findings that occur no longer. */
  readonly bygone: readonly BygoneView[]
  readonly findingCount: number
  readonly choices: {
    readonly kinds: readonly ChoiceView[]
    readonly dimensions: readonly ChoiceView[]
    readonly severities: readonly ChoiceView[]
    readonly outlets: readonly ChoiceView[]
  }
  readonly account: AccountView
  /** What changed between captures of one article. */
  readonly revisions: readonly RevisionView[]
  readonly articles: readonly ArticleView[]
  /** Whether there are two articles to set side by side. */
  readonly comparable: boolean
  readonly generator: string
  /** What became of a reader's opinion, a sentence each; empty where none was asked. */
  readonly reader: readonly string[]
}

/** What leads: contradictions before what is only said once or left out. */
const ORDER: readonly FindingKind[] = [
  'discrepancy',
  'inconsistency',
  'superlative',
  'omission',
  'refinement',
  'agreement',
]
const OPEN: ReadonlySet<FindingKind> = new Set(['discrepancy', 'inconsistency', 'superlative'])
const LEAD = 3
const LEAD_AGREED = 6

/**
 * Most tellings that the page shows, the surest: they are the longest findings and say least, and a story of four
 * articles has dozens. What people decided on is shown in any case; report.md and report.json have them all.
 */
const MOST_TELLINGS = 8

export function pageView(all: Reconciliation): PageView {
  const r = { ...all, findings: withoutExcess(all.findings) }
  const excess = all.findings.length - r.findings.length
  const digest = digestOf(r)
  const sources = new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated]))
  const ordered = inOrder(r.findings)
  const views = new Map(
    ordered.map((finding, index) => [finding.id, findingView(finding, index + 1, digest, sources)]),
  )
  const viewsOf = (findings: readonly Finding[]) => findings.flatMap(({ id }) => views.get(id) ?? [])
  const standing = ordered.filter((finding) => !isSetAside(finding))
  const leading = leadOf(digest)
  const agreed = factsOf(digest, 'agreed')
  const [left, right] = pairOf(leading, [...digest.articles.keys()])
  return {
    title: digest.title,
    name: digest.name,
    sourceCount: counted(digest.articles.size, 'source'),
    originCount: counted(digest.origins.length, 'independent origin'),
    counts: countsLine(digest),
    origins: originViews(r, digest),
    uncompared: uncomparedViews(digest),
    lead: viewsOf(leading.slice(0, LEAD)),
    leadMore: more(leading.length - LEAD),
    agreed: agreed.slice(0, LEAD_AGREED).map((fact) => agreedView(fact, digest)),
    agreedMore: more(agreed.length - LEAD_AGREED),
    matrix: matrixView(
      standing.filter((finding) => !isTelling(finding)),
      digest,
    ),
    timeline: timelineView(standing, digest),
    groups: ORDER.map((kind) =>
      groupView(kind, viewsOf(findingsOf(digest, kind)), kind === 'refinement' ? excess : 0),
    ).filter(({ count }) => count > 0),
    setAside: viewsOf(digest.setAside),
    bygone: digest.bygone.map((decision) => ({
      id: decision.finding,
      question: decision.question,
      decision: decisionView(formerWords(decision)),
    })),
    findingCount: ordered.length,
    choices: choicesOf(ordered, digest),
    account: accountView(digest),
    revisions: r.revisions.map(revisionView),
    articles: r.sources.map(({ annotated: { article }, origin }) =>
      articleView(
        article,
        {
          outlet: outletOf(digest, article.id),
          origin,
          left: article.id === left,
          right: article.id === right,
        },
        marksIn(article.id, ordered, views),
      ),
    ),
    comparable: r.sources.length > 1,
    generator: `${capitalised(GENERATOR.name)} ${GENERATOR.version}`,
    reader: readerLines(r.hearing),
  }
}

/** All findings as the page numbers them: by kind, the gravest first; what a person set aside last. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding) => ORDER.indexOf(finding.kind) + (isSetAside(finding) ? ORDER.length : 0)
  return [...bySeverity(findings)].sort((a, b) => rank(a) - rank(b))
}

function leadOf(digest: Digest): readonly Finding[] {
  return [...findingsOf(digest, 'discrepancy'), ...findingsOf(digest, 'inconsistency')]
}

/** The two sources to set side by side at first: those that the weightiest finding holds against each other. */
function pairOf(leading: readonly Finding[], sources: readonly string[]): readonly [string, string] {
  for (const { readings } of leading) {
    const [first, second] = variantsOf(readings).map((variant) => variant.readings[0]?.source)
    if (first !== undefined && second !== undefined && first !== second) return [first, second]
  }
  return [sources[0] ?? '', sources[1] ?? '']
}

function more(count: number): string {
  return count > 0 ? `and ${count} more` : ''
}

function withoutExcess(findings: readonly Finding[]): readonly Finding[] {
  const tellings = findings.filter((finding) => isTelling(finding) && !finding.review && !finding.decision)
  if (tellings.length <= MOST_TELLINGS) return findings
  const surest = [...tellings].sort((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
  const excess = new Set(surest.slice(MOST_TELLINGS))
  return findings.filter((finding) => !excess.has(finding))
}

function groupView(kind: FindingKind, findings: readonly FindingView[], left: number): FindingGroupView {
  return {
    kind,
    heading: capitalised(plural(kind)),
    count: findings.length,
    open: OPEN.has(kind),
    findings,
    more: left > 0 ? `${left} more, of sentences side by side, stand in report.md and report.json.` : '',
  }
}

/** What the filters offer: only what occurs. */
export function choicesOf(findings: readonly Finding[], digest: Digest): PageView['choices'] {
  const occurring = <T extends string>(all: readonly T[], of: (finding: Finding) => string) =>
    all
      .filter((value) => findings.some((finding) => of(finding) === value))
      .map((value) => ({ value, label: capitalised(value) }))
  return {
    kinds: occurring(FINDING_KINDS, ({ kind }) => kind),
    dimensions: occurring(
      [...new Set(findings.map(({ dimension }) => dimension))].sort(),
      ({ dimension }) => dimension,
    ),
    severities: occurring(SEVERITIES, ({ severity }) => severity),
    outlets: [...digest.articles.keys()].map((source) => ({
      value: source,
      label: outletOf(digest, source),
    })),
  }
}

/** Where findings rest on a source, those of the first finding first. */
export function marksIn(
  source: string,
  findings: readonly Finding[],
  views: ReadonlyMap<string, FindingView>,
): ClaimMark[] {
  return findings.flatMap(({ id, readings }) => {
    const finding = views.get(id)
    if (!finding) return []
    return readings.flatMap((reading, index) =>
      reading.source === source ? [{ ...reading.span, finding, reading: index }] : [],
    )
  })
}
