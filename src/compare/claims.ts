import type { Claim } from '../model/claim.ts'
import { compareTimes } from './date.ts'
import { compareDurations } from './duration.ts'
import type { Outcome } from './level.ts'
import { compareQuantities } from './quantity.ts'

/** Compares the answers of two claims of one question. */
export function compareClaims(a: Claim, b: Claim): Outcome {
  if (a.value.type === 'quantity' && b.value.type === 'quantity')
    return compareQuantities(a.value.mention, b.value.mention)
  if (a.value.type === 'time' && b.value.type === 'time') {
    const compareMentions = a.dimension === 'duration' ? compareDurations : compareTimes
    return compareMentions(a.value.mention, b.value.mention)
  }
  return { verdict: 'unknown', level: `${a.dimension}/incomparable`, explanation: 'the answers are of different kinds' }
}
