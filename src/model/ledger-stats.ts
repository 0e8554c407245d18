import type { DecisionVerdict, DismissalReason, ReviewState } from './decision.ts'

/** How far two reviewers agree on the findings that both have decided. */
export interface Agreement {
  readonly reviewers: readonly [string, string]
  readonly findings: number
  /** On how many of them both gave the same verdict. */
  readonly alike: number
  /** Cohen's kappa; null where it is undefined, because chance alone would make them agree on all. */
  readonly kappa: number | null
}

/** How a rule of Crossread's has fared with its users. */
export interface LevelRecord {
  readonly level: string
  readonly confirmed: number
  readonly dismissed: number
  /** Reasons for which findings were dismissed, each with how many; the commonest first. */
  readonly reasons: readonly (readonly [DismissalReason, number])[]
  /** Share (0..1) of confirmed findings among those confirmed or dismissed; null where there are none. */
  readonly precision: number | null
}

export interface LedgerStats {
  /** Findings with a decision that counts. */
  readonly findings: number
  /** Decisions that count: the last of each reviewer on each finding. */
  readonly decisions: number
  readonly reviewers: readonly { readonly reviewer: string; readonly decisions: number }[]
  readonly verdicts: Readonly<Record<DecisionVerdict, number>>
  /** Where the findings stand. */
  readonly states: Readonly<Record<Exclude<ReviewState, 'open'>, number>>
  /** Each pair of reviewers with a finding in common, those with most first. */
  readonly agreement: readonly Agreement[]
  /** The rules decided on most often first. */
  readonly levels: readonly LevelRecord[]
  /** Over all rules, as `LevelRecord.precision`. */
  readonly precision: number | null
}
