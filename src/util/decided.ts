import type { DecisionVerdict, DismissalReason, ReviewState } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'

/** What each verdict is called, for a person. */
export const VERDICT_WORDS: Readonly<Record<DecisionVerdict, string>> = {
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  'follow-up': 'needs follow-up',
  duplicate: 'duplicate',
}

/** Why a finding is none, for a person. */
export const REASON_WORDS: Readonly<Record<DismissalReason, string>> = {
  'different-events': 'different events',
  'different-things': 'different things counted',
  'both-true': 'both true',
  wording: 'wording only',
  misread: 'misread by Crossread',
  update: 'an update',
  other: 'another reason',
}

const SETTLED: ReadonlySet<ReviewState> = new Set<ReviewState>(['confirmed', 'dismissed', 'duplicate'])

/** Whether a state leaves nothing to decide. */
export function isSettledState(state: ReviewState): boolean {
  return SETTLED.has(state)
}

/** Whether people have decided the finding as it is, and agree: it is no longer open. */
export function isSettled({ decision }: Pick<Finding, 'decision'>): boolean {
  return decision !== null && isSettledState(decision.verdict)
}

/** Whether a person has said that this finding does not count. */
export function isSetAside({ decision }: Pick<Finding, 'decision'>): boolean {
  return decision?.verdict === 'dismissed' || decision?.verdict === 'duplicate'
}
