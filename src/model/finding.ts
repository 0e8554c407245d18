import type { Dimension } from './claim.ts'
import type { Evidence } from './cluster.ts'
import type { Decision, Review } from './decision.ts'
import type { FindingKind } from './kind.ts'
import type { Span } from './span.ts'

export { FINDING_KINDS, type FindingKind } from './kind.ts'

export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The outcome of comparing two values. */
export type Verdict = 'same' | 'compatible' | 'differs' | 'unknown'

/** One source's answer to a question (TEI `rdg`). */
export interface Reading {
  /** `Article.id`. */
  readonly source: string
  /** `Article.outlet`: identities rest on it, so that a renamed file changes none. */
  readonly outlet: string
  /** Normalised: TIMEX3 for times, digits for numbers, the canonical name for people. */
  readonly value: string
  /** The shortest words that carry the value: `text.slice(span.start, span.end)`. */
  readonly exact: string
  readonly span: Span
  /** Up to 32 UTF-16 code units before and after (W3C TextQuoteSelector). */
  readonly prefix: string
  readonly suffix: string
  readonly sentence: Span
  /** Whom the article credits for it, or null when it speaks in its own voice. */
  readonly attribution: string | null
}

export interface Finding {
  /** Fingerprint of question and readings; never of offsets, file order or other findings. */
  readonly id: string
  readonly kind: FindingKind
  readonly dimension: Dimension
  /** The rule that decided, `dimension/rule`; public and stable. */
  readonly level: string
  readonly severity: Severity
  /** 0..1: how likely it is that an editor would call this finding right. */
  readonly confidence: number
  readonly question: string
  /** One sentence for a person. */
  readonly message: string
  readonly readings: readonly Reading[]
  readonly evidence: readonly Evidence[]
  /** The decision that stands; null while the finding is open or its reviewers disagree. */
  readonly decision: Decision | null
  /** All that the ledger says of it; absent where it says nothing. */
  readonly review?: Review
}

/** Whether a finding only sets sentences side by side: it asks no question that has an answer. */
export const isTelling = ({ level }: Pick<Finding, 'level'>): boolean => level.startsWith('telling/')
