import type { DismissalReason } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'

/** Why a finding is none, for a person. */
export const REASON_WORDS: Readonly<Record<DismissalReason, string>> = {
  'different-events': 'different events',
  'different-things': 'different things are counted or told',
  'both-true': 'both can be true',
  wording: 'only the wording differs',
  misread: 'Crossread misread a text',
  update: 'a later state of the same',
  other: 'another reason',
}

/** Whether people have decided the finding as it is, and agree: it is no longer open. */
export function isSettled({ decision }: Pick<Finding, 'decision'>): boolean {
  return decision !== null && decision.verdict !== 'follow-up'
}

/** Whether a person has said that this finding does not count. */
export function isSetAside({ decision }: Pick<Finding, 'decision'>): boolean {
  return decision?.verdict === 'dismissed' || decision?.verdict === 'duplicate'
}
