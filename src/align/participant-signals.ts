import type { Act } from '../model/claim.ts'
import { compareParticipants } from '../util/participants.ts'
import { inOrder, type Signal, type SignalName } from './signal.ts'

/** Whether two acts have one doer, and befall one thing; empty where either leaves that open. */
export function participantSignals(a: Act | undefined, b: Act | undefined): Signal[] {
  return ROLES.flatMap(({ role, same, other }): Signal[] => {
    const compared = compareParticipants(a, b, role)
    if (compared === null) return []
    const { like, heads } = compared
    return [{ name: like > 0 ? same : other, value: like > 0 ? like : 1, detail: inOrder(...heads) }]
  })
}

const ROLES: readonly {
  readonly role: 'subject' | 'object'
  readonly same: SignalName
  readonly other: SignalName
}[] = [
  { role: 'subject', same: 'same-doer', other: 'other-doer' },
  { role: 'object', same: 'same-patient', other: 'other-patient' },
]
