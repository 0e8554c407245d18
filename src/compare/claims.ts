import type { Claim, Dimension } from '../model/claim.ts'
import type { EntityKind } from '../model/mention.ts'
import { compareTimes } from './date.ts'
import { compareDurations } from './duration.ts'
import type { Outcome } from './level.ts'
import { compareNames } from './name.ts'
import { compareQuantities } from './quantity.ts'
import { compareRoles } from './role.ts'

/** Compares the answers of two claims of one question. */
export function compareClaims(a: Claim, b: Claim): Outcome {
  if (a.value.type === 'quantity' && b.value.type === 'quantity')
    return compareQuantities(a.value.mention, b.value.mention)
  if (a.value.type === 'time' && b.value.type === 'time') {
    const alike = sameWords(a, b)
    if (alike !== null) return alike
    const compareMentions = a.dimension === 'duration' ? compareDurations : compareTimes
    return compareMentions(a.value.mention, b.value.mention)
  }
  if (a.value.type === 'phrase' && b.value.type === 'phrase' && a.dimension === b.dimension && isNamed(a.dimension)) {
    const kind = a.dimension
    return compareNames(
      { kind, name: a.value.head, entity: a.value.entity },
      { kind, name: b.value.head, entity: b.value.entity },
    )
  }
  if (a.value.type === 'phrase' && b.value.type === 'phrase' && a.dimension === 'role' && b.dimension === 'role')
    return compareRoles(a.value.head, b.value.head)
  return { verdict: 'unknown', level: `${a.dimension}/incomparable`, explanation: 'the answers are of different kinds' }
}

/** Copies of one sentence mean one time, even where another day of publication would have it counted from another day. */
function sameWords(a: Claim, b: Claim): Outcome | null {
  if (a.exact.toLowerCase() !== b.exact.toLowerCase()) return null
  const isDuration = a.dimension === 'duration'
  if (!isDuration && a.cloze !== b.cloze) return null
  const level = isDuration ? 'duration/same' : 'date/same-words'
  return { verdict: 'same', level, explanation: `both say "${a.exact}"` }
}

function isNamed(dimension: Dimension): dimension is EntityKind {
  return dimension === 'person' || dimension === 'organisation' || dimension === 'place'
}
