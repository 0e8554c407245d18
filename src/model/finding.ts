import type { Dimension } from './claim.ts'
import type { Evidence } from './cluster.ts'
import type { Decision } from './decision.ts'
import type { Span } from './span.ts'

export const FINDING_KINDS = [
  'agreement',
  'refinement',
  'discrepancy',
  'inconsistency',
  'superlative',
  'omission',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

export const SEVERITIES = ['high', 'medium', 'low'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The outcome of comparing two values. */
export type Verdict = 'same' | 'compatible' | 'differs' | 'unknown'

/** One source's answer to a question (TEI `rdg`). */
export interface Reading {
  /** `Article.id`. */
  readonly source: string
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
  readonly decision: Decision | null
}
