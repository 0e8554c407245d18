import type { Claim } from './claim.ts'

/** One named reason for or against an alignment or a level, with its weight in logits. */
export interface Evidence {
  readonly signal: string
  readonly weight: number
  /** For a person: what was found. */
  readonly detail: string
}

/** How well two claims of a cluster go together. */
export interface Alignment {
  /** `Claim.id`s, the smaller first. */
  readonly claims: readonly [string, string]
  /** Probability (0..1) that both answer one question. */
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/** Claims that answer one question. */
export interface Cluster {
  /** The question in words, for a person. */
  readonly question: string
  /** The question free of wording that an edit elsewhere could change: part of a finding's identity. */
  readonly key: string
  /** In a fixed order: by source id, then by position. */
  readonly claims: readonly Claim[]
  /** The pairs that were scored; a pair that was not is joined by way of others. */
  readonly alignments: readonly Alignment[]
  /** Two claims that may answer one question, too weakly tied for it to count that they differ. */
  readonly loose?: boolean
  /** Clauses whose sentences tell one thing in words of their own: the other clauses of those sentences. */
  readonly beside?: readonly Claim[]
}
