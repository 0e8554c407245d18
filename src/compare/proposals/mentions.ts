import type { Dimension } from '../../model/claim.ts'
import { isEntity, type Mention } from '../../model/mention.ts'
import { overlaps } from '../../model/span.ts'
import { compareTimes } from '../date.ts'
import { compareDurations } from '../duration.ts'
import type { Outcome } from '../level.ts'
import { compareNames } from '../name.ts'
import { compareQuantities } from '../quantity.ts'
import type { PlacedReading } from './placed.ts'

/** The mentions that a reading's sentence holds. */
export type MentionsOf = (reading: PlacedReading) => readonly Mention[]

/** Dimensions whose answers are mentions of these kinds. */
const KINDS: Readonly<Partial<Record<Dimension, Mention['kind']>>> = {
  quantity: 'quantity',
  money: 'quantity',
  percent: 'quantity',
  age: 'quantity',
  date: 'date',
  time: 'date',
  duration: 'date',
  person: 'person',
  place: 'place',
  organisation: 'organisation',
}
/** Share of the reading's words that a name must be: "the mayor of Selby" is not Selby. */
const MOST_OF_READING = 0.6

/**
 * Compares the one date, number or name in each of two readings that are no claims of ours: those of titles, datelines and
 * clauses that none was made of. Null where either holds none of the kind asked for, or several, or they cannot be compared.
 */
export function compareMentions(
  dimension: Dimension,
  a: PlacedReading,
  b: PlacedReading,
  mentionsOf: MentionsOf,
): Outcome | null {
  const [x, y] = [onlyMention(dimension, a, mentionsOf), onlyMention(dimension, b, mentionsOf)]
  if (x === null || y === null) return null
  const outcome = compare(x, y)
  // That times cannot be told apart is an answer, too; of all else the words may tell more.
  return outcome?.verdict === 'unknown' && x.kind !== 'date' ? null : outcome
}

function compare(a: Mention, b: Mention): Outcome | null {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return a.unit === b.unit ? compareQuantities(a, b) : null
  if (a.kind === 'date' && b.kind === 'date') {
    const lengths = [a, b].filter(({ timex3 }) => timex3.type === 'DURATION').length
    return lengths === 2 ? compareDurations(a, b) : lengths === 0 ? compareTimes(a, b) : null
  }
  if (!isEntity(a) || !isEntity(b) || a.kind !== b.kind) return null
  const [x, y] = [a, b].map(({ canonical }) => ({ kind: a.kind, name: canonical, entity: null }))
  return x && y ? compareNames(x, y) : null
}

function onlyMention(dimension: Dimension, reading: PlacedReading, mentionsOf: MentionsOf): Mention | null {
  const { span } = reading
  const [only, second] = mentionsOf(reading).filter(
    (mention) =>
      mention.kind === KINDS[dimension] &&
      overlaps(mention.kind === 'quantity' ? mention.numberSpan : mention.span, span) &&
      (!isEntity(mention) ||
        mention.span.end - mention.span.start >= MOST_OF_READING * (span.end - span.start)),
  )
  return only && !second ? only : null
}
