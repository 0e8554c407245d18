import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Finding, FindingKind, Reading } from '../../model/finding.ts'
import { type Digest, outletOf, outletsOf } from '../digest.ts'
import { excerptOf } from '../excerpt.ts'
import { levelText } from '../levels.ts'
import { capitalised, listed } from '../text.ts'
import { isSetAside, variantsOf } from '../variants.ts'
import { differingWords, plainRuns, type WordRun } from '../words.ts'

/** One source's words in their sentence. */
export interface ReadingView {
  readonly outlet: string
  readonly source: string
  /** Id of the place in the article where the words stand. */
  readonly anchor: string
  readonly before: string
  readonly runs: readonly WordRun[]
  readonly after: string
  /** Whom the article credits, empty when it speaks in its own voice. */
  readonly attribution: string
}

/** One answer and who gives it. */
export interface VariantView {
  /** `A`, `B`, …; empty where there is only one answer. */
  readonly letter: string
  /** The normalised value, empty where it is just the words again. */
  readonly value: string
  readonly outlets: string
  /** The words of the first reading. */
  readonly runs: readonly WordRun[]
  /** Long wordings are set smaller. */
  readonly long: boolean
  readonly readings: readonly ReadingView[]
}

/** A step of the waterfall; `x` and `width` are percent of its row. */
export interface EvidenceView {
  readonly signal: string
  readonly detail: string
  readonly weight: string
  readonly against: boolean
  readonly x: string
  readonly width: string
}

export interface DecisionView {
  readonly verdict: string
  readonly reviewer: string
  readonly note: string
  readonly time: string
}

export interface FindingView {
  readonly id: string
  /** Anchor of the finding on the page. */
  readonly anchor: string
  /** Place in the page's order of findings, from 1. */
  readonly number: number
  readonly kind: FindingKind
  readonly kindText: string
  readonly dimension: string
  readonly severity: string
  readonly level: string
  readonly levelText: string
  readonly confidence: string
  readonly question: string
  readonly message: string
  readonly variants: readonly VariantView[]
  readonly evidence: readonly EvidenceView[]
  readonly decision: DecisionView | null
  readonly setAside: boolean
  /** Source ids, separated by spaces, for the outlet filter. */
  readonly sources: string
}

/** Kinds whose differing words are marked. */
const MARKED: ReadonlySet<FindingKind> = new Set(['discrepancy', 'inconsistency', 'refinement'])
const LONG = 48

export function anchorOf(id: string): string {
  return `f-${id}`
}

/** Id of the place in an article where a finding's reading stands; `index` is its place in `Finding.readings`. */
export function readingAnchor(finding: string, index: number): string {
  return `r-${finding}-${index + 1}`
}

export function findingView(
  finding: Finding,
  number: number,
  digest: Digest,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): FindingView {
  const runs = MARKED.has(finding.kind) ? differingWords(finding.readings, sources) : null
  const readingView = (reading: Reading): ReadingView => {
    const article = digest.articles.get(reading.source)
    const around = article ? excerptOf(article, reading) : { before: '', after: '' }
    return {
      outlet: outletOf(digest, reading.source),
      source: reading.source,
      anchor: readingAnchor(finding.id, finding.readings.indexOf(reading)),
      before: around.before,
      runs: runs?.get(reading) ?? plainRuns(reading),
      after: around.after,
      attribution: reading.attribution ?? '',
    }
  }
  const variants = variantsOf(finding.readings)
  return {
    id: finding.id,
    anchor: anchorOf(finding.id),
    number,
    kind: finding.kind,
    kindText: capitalised(finding.kind),
    dimension: finding.dimension,
    severity: finding.severity,
    level: finding.level,
    levelText: levelText(finding.level),
    confidence: `${Math.round(finding.confidence * 100)}%`,
    question: finding.question,
    message: finding.message,
    variants: variants.map(({ letter, value, readings }) => {
      const views = readings.map(readingView)
      const [first] = readings
      return {
        letter: variants.length > 1 ? letter : '',
        value: first && isJustTheWords(value, first.exact) ? '' : value,
        outlets: listed(
          outletsOf(
            digest,
            readings.map(({ source }) => source),
          ),
        ),
        runs: views[0]?.runs ?? [],
        long: (first?.exact.length ?? 0) > LONG,
        readings: views,
      }
    }),
    evidence: waterfall(finding.evidence),
    decision: finding.decision && {
      verdict: capitalised(finding.decision.verdict),
      reviewer: finding.decision.reviewer,
      note: finding.decision.note,
      time: finding.decision.time.slice(0, 10),
    },
    setAside: isSetAside(finding),
    sources: [...new Set(finding.readings.map(({ source }) => source))].join(' '),
  }
}

/** Whether showing the value beside the words would say the same twice. */
function isJustTheWords(value: string, exact: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return bare(value) === bare(exact)
}

/** Each weight as a bar that begins where the one before ended. */
function waterfall(evidence: Finding['evidence']): EvidenceView[] {
  const ends: number[] = []
  let sum = 0
  for (const { weight } of evidence) {
    sum += weight
    ends.push(sum)
  }
  const low = Math.min(0, ...ends)
  const range = Math.max(0, ...ends) - low || 1
  return evidence.map(({ signal, weight, detail }, index) => {
    const from = ends[index - 1] ?? 0
    const to = ends[index] ?? from
    return {
      signal: signal.replace(/-/gu, ' '),
      detail,
      weight: `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`,
      against: weight < 0,
      x: percent((Math.min(from, to) - low) / range),
      width: percent(Math.abs(to - from) / range),
    }
  })
}

/** A share of 1 as percent with one decimal. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}
