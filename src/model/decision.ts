import type { Dimension } from './claim.ts'
import type { FindingKind } from './kind.ts'

export const DECISION_VERDICTS = ['confirmed', 'dismissed', 'follow-up', 'duplicate'] as const
/** `dismissed` is "not a discrepancy"; `follow-up` settles nothing yet. */
export type DecisionVerdict = (typeof DECISION_VERDICTS)[number]

/** Why a finding is none: what a person who dismisses it chooses from. */
export const DISMISSAL_REASONS = [
  'different-events',
  'different-things',
  'both-true',
  'wording',
  'misread',
  'update',
  'other',
] as const
/**
 * `different-things`: other things are counted; `wording`: only the words differ; `misread`: by Crossread; `update`: a
 * later count of the same.
 */
export type DismissalReason = (typeof DISMISSAL_REASONS)[number]

/** A reading as it was when a person decided: no offsets, which edits elsewhere would change. */
export interface DecidedReading {
  /** `Article.id`. */
  readonly source: string
  readonly outlet: string
  /** Normalised, as in `Reading.value`. */
  readonly value: string
  /** The article's words. */
  readonly exact: string
}

/** The reading that a person takes for the right one. */
export interface Preference extends DecidedReading {
  /** In the person's words; may be empty. */
  readonly why: string
}

/** A person's verdict on a finding. */
export interface Decision {
  /** Id of the finding as it was. */
  readonly finding: string
  readonly verdict: DecisionVerdict
  /** With `confirmed` alone, and only where the person prefers a reading. */
  readonly prefer?: Preference
  /** With `dismissed`. */
  readonly reason?: DismissalReason
  /** With `duplicate`: id of the finding that says the same. */
  readonly duplicateOf?: string
  /** May be empty. */
  readonly note: string
  readonly reviewer: string
  /** ISO 8601 instant in UTC with milliseconds: compares as a string. */
  readonly time: string
}

/** A decision as the ledger keeps it: with the finding as it was, so that a line says all by itself. */
export interface RecordedDecision extends Decision {
  /** Unique in the world; names the line. */
  readonly id: string
  /** `Story.id`. */
  readonly story: string
  readonly kind: FindingKind
  readonly dimension: Dimension
  readonly level: string
  readonly question: string
  /** In the order of the finding. */
  readonly readings: readonly DecidedReading[]
}

/** Takes a decision back, or another undo. */
export interface Undo {
  readonly id: string
  /** Id of the line that no longer counts. */
  readonly undoes: string
  readonly reviewer: string
  readonly time: string
}

export type LedgerEntry = RecordedDecision | Undo

/**
 * Where a finding stands with its reviewers. `open`: nobody has decided it as it is now; `follow-up`: the last word is
 * that somebody must look into it; `conflict`: reviewers hold different verdicts or prefer different readings.
 */
export type ReviewState = 'open' | DecisionVerdict | 'conflict'

/** What the ledger says of a finding. */
export interface Review {
  readonly state: ReviewState
  /** The last decision of each reviewer on the finding as it is, the oldest first. */
  readonly current: readonly RecordedDecision[]
  /**
   * The last decision of each reviewer on what this finding was before its readings changed, the oldest first. An open
   * finding that has some is open again.
   */
  readonly earlier: readonly RecordedDecision[]
}
