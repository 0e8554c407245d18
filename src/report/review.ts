import type { RecordedDecision, Review, ReviewState } from '../model/decision.ts'
import { DISMISSAL_REASONS } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { REASON_WORDS } from '../util/decided.ts'
import { verdictText } from './decision.ts'
import { capitalised, counted, listed, oneLine } from './text.ts'
import type { ChoiceView } from './view.ts'

/** A story in the list of stories. */
export interface StoryLineView {
  readonly id: string
  readonly title: string
  /** `3 of 9 decided`; empty until it has been read across. */
  readonly progress: string
  /** Why it cannot be reviewed, else empty. */
  readonly problem: string
}

export interface StoriesView {
  readonly stories: readonly StoryLineView[]
}

/** What a person who dismisses a finding chooses from. */
export const REASON_CHOICES: readonly ChoiceView[] = DISMISSAL_REASONS.map((value) => ({
  value,
  label: capitalised(REASON_WORDS[value]),
}))

const FLAGGED: ReadonlySet<string> = new Set(['discrepancy', 'inconsistency'])

/** What a review is for; the rest can be decided, too. */
export function isFlagged({ kind }: Finding): boolean {
  return FLAGGED.has(kind)
}

/** `Confirmed by Mia`, `Mia and Jo disagree`, `Changed since Mia decided`; empty where nobody has decided anything. */
export function stateText(review: Review | undefined): string {
  if (!review) return ''
  const names = (decisions: readonly RecordedDecision[]) =>
    listed([...new Set(decisions.map(({ reviewer }) => oneLine(reviewer)))])
  if (review.state === 'conflict') return `${names(review.current)} disagree`
  if (review.state !== 'open') {
    const agreeing = review.current.filter(({ verdict }) => verdict === review.state)
    return `${verdictText(review.state)} by ${names(agreeing)}`
  }
  return review.earlier.length > 0 ? `Changed since ${names(review.earlier)} decided` : ''
}

/** One decision in a sentence: `Confirmed`, `Dismissed: different events`, `Duplicate of “How many died?”`. */
export function decisionText(
  { verdict, reason, duplicateOf }: RecordedDecision,
  { findings }: Reconciliation,
): string {
  if (reason !== undefined) return `${verdictText(verdict)}: ${REASON_WORDS[reason]}`
  if (duplicateOf === undefined) return verdictText(verdict)
  const original = findings.find(({ id }) => id === duplicateOf)
  return `${verdictText(verdict)} of ${original ? `“${oneLine(original.question)}”` : duplicateOf}`
}

/** How far a story has come. */
export interface Progress {
  readonly total: number
  readonly decided: number
  readonly followUp: number
  readonly conflict: number
}

/** Of the flagged findings. */
export function progressOf({ findings }: Reconciliation): Progress {
  const flagged = findings.filter(isFlagged)
  const having = (...states: readonly ReviewState[]) =>
    flagged.filter(({ review }) => states.includes(review?.state ?? 'open')).length
  return {
    total: flagged.length,
    decided: having('confirmed', 'dismissed', 'duplicate'),
    followUp: having('follow-up'),
    conflict: having('conflict'),
  }
}

/** `3 of 9 decided, 1 to follow up`. */
export function progressText({ total, decided, followUp, conflict }: Progress): string {
  if (total === 0) return 'nothing flagged'
  return [
    `${decided} of ${total} decided`,
    ...(followUp > 0 ? [`${followUp} to follow up`] : []),
    ...(conflict > 0 ? [counted(conflict, 'disagreement')] : []),
  ].join(', ')
}
