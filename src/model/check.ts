import type { ReviewState } from './decision.ts'
import type { Finding, Severity } from './finding.ts'
import type { Position } from './placement.ts'

/** A stretch of a file: from its first character to just behind its last, as SARIF's regions are. */
export interface Region {
  readonly start: Position
  readonly end: Position
}

/** Where a reading stands in a file. */
export interface Location extends Region {
  /** As the user gave it or found below what the user gave, with `/` between folders. */
  readonly path: string
}

/** A source's answer, with all that an annotation of it needs. */
export interface CheckedReading {
  /** `Article.id`. */
  readonly source: string
  readonly outlet: string
  readonly value: string
  readonly exact: string
  readonly location: Location
}

/** A finding without its article and evidence: what a cache keeps and a CI platform shows. */
export interface CheckedFinding
  extends Pick<
    Finding,
    'id' | 'kind' | 'dimension' | 'level' | 'severity' | 'confidence' | 'question' | 'message'
  > {
  readonly readings: readonly CheckedReading[]
}

/** A story that was read across, as the gate sees it. */
export interface CheckedStory {
  /** `Story.id`. */
  readonly id: string
  readonly title: string
  /** Paths of its sources, as in `Location.path`. */
  readonly files: readonly string[]
  readonly findings: readonly CheckedFinding[]
}

/**
 * What became of a finding at the gate. The first that holds: `off` (its kind or level is not checked, or it lies below a
 * threshold), `reviewed` (a person has settled it), `known` (in the baseline), `untouched` (none of its readings is in a new or changed
 * source), `failing`.
 */
export type Standing = 'off' | 'reviewed' | 'known' | 'untouched' | 'failing'

export interface JudgedFinding {
  /** `Story.id`. */
  readonly story: string
  readonly finding: CheckedFinding
  readonly standing: Standing
  /** As configured, which may be another than the finding's own. */
  readonly severity: Severity
  /** The reading that is shown first: in a new or changed source where there is one. */
  readonly main: CheckedReading
  /** The others, in the order of the finding. */
  readonly related: readonly CheckedReading[]
  /** What the ledger says of it. */
  readonly review: ReviewState
}

/** Something that could not be read: it fails every run. */
export interface CheckProblem {
  /** Null where it concerns no file. */
  readonly path: string | null
  /** Line of the file, where one is to blame. */
  readonly line: number | null
  /** One sentence, without the place. */
  readonly message: string
}

/** An entry of the baseline that no finding answers to any more. */
export interface StaleEntry {
  readonly id: string
  readonly story: string
  /** Where the story’s sources lie, relative to the baseline’s folder. */
  readonly folder: string
  readonly question: string
}

/** What a run of the gate has found; its outputs are functions of it. */
export interface CheckResult {
  /** How many stories were read across, and how many sources they have. */
  readonly stories: number
  readonly sources: number
  /** How many sources are new or changed; null where all count as new. */
  readonly touched: number | null
  /** Sorted: failing ones first, by severity, story, place; then the others. */
  readonly findings: readonly JudgedFinding[]
  readonly problems: readonly CheckProblem[]
  readonly stale: readonly StaleEntry[]
  /** How many failing findings are let pass. */
  readonly allowed: number
  readonly verdict: 'clean' | 'findings' | 'error'
}
