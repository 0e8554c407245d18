import type { ReviewState } from '../../model/decision.ts'
import type { Finding } from '../../model/finding.ts'
import type { Reconciliation } from '../../model/reconciliation.ts'
import { bySeverity, type Digest, digestOf, outletOf } from '../digest.ts'
import { isFlagged, stateText } from '../review.ts'
import { capitalised, oneLine } from '../text.ts'
import { choicesOf, type PageView } from '../view.ts'

/** A finding in the queue. */
export interface QueueItemView {
  readonly id: string
  readonly kind: string
  readonly kindText: string
  readonly dimension: string
  readonly severity: string
  /** Discrepancies and inconsistencies are what a review is for; the rest can be decided, too. */
  readonly flagged: boolean
  readonly question: string
  /** Source ids, separated by spaces. */
  readonly sources: string
  readonly state: ReviewState
  /** Empty for what nobody has decided. */
  readonly stateText: string
  /** Who has decided it as it is, a name a line. */
  readonly reviewers: string
  /** What the text filter looks in, in lower case. */
  readonly text: string
}

/** The findings of a story in the order of review. */
export interface QueueView {
  /** `Story.id`. */
  readonly story: string
  readonly title: string
  readonly items: readonly QueueItemView[]
  readonly choices: PageView['choices']
}

export function queueView(r: Reconciliation): QueueView {
  const digest = digestOf(r)
  const findings = inReviewOrder(r.findings)
  return {
    story: r.story.id,
    title: digest.title,
    items: findings.map((finding) => itemView(finding, digest)),
    choices: choicesOf(findings, digest),
  }
}

/** The flagged ones by severity, then the others; a decision moves none, so that nobody loses the place. */
export function inReviewOrder(findings: readonly Finding[]): readonly Finding[] {
  const quiet = (finding: Finding) => (isFlagged(finding) ? 0 : finding.kind === 'agreement' ? 2 : 1)
  return [...bySeverity(findings)].sort((a, b) => quiet(a) - quiet(b))
}

function itemView(finding: Finding, digest: Digest): QueueItemView {
  const { id, kind, dimension, severity, question, message, readings, review } = finding
  const sources = [...new Set(readings.map(({ source }) => source))]
  const words = readings.flatMap((reading) => [reading.exact, outletOf(digest, reading.source)])
  return {
    id,
    kind,
    kindText: capitalised(kind),
    dimension,
    severity,
    flagged: isFlagged(finding),
    question,
    sources: sources.join(' '),
    state: review?.state ?? 'open',
    stateText: stateText(review),
    reviewers: (review?.current ?? []).map(({ reviewer }) => reviewer).join('\n'),
    text: oneLine([question, message, kind, dimension, ...words].join(' ')).toLowerCase(),
  }
}
