import type { Claim } from '../model/claim.ts'
import type { Evidence } from '../model/cluster.ts'
import type { Outcome } from './level.ts'

/** Two claims of a cluster and how their answers compare. */
export interface Judged {
  readonly a: Claim
  readonly b: Claim
  readonly outcome: Outcome
  /** Probability (0..1) that both answer one question, and why. */
  readonly probability: number
  readonly evidence: readonly Evidence[]
}
