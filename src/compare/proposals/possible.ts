import type { Dimension } from '../../model/claim.ts'
import { liesIn } from '../../util/place.ts'
import type { Outcome } from '../level.ts'
import { type PlacedReading, tokensOf } from './placed.ts'

/** Two answers that no rule for their kind can compare, and the kind of answer that a reader says they are. */
interface Answers {
  readonly dimension: Dimension
  readonly a: PlacedReading
  readonly b: PlacedReading
}

interface Possibility {
  readonly level: string
  readonly explanation: string
  holds(answers: Answers): boolean
}

const NUMBERS: ReadonlySet<Dimension> = new Set(['quantity', 'money', 'percent', 'age'])
const TIMES: ReadonlySet<Dimension> = new Set(['date', 'time', 'duration'])
/** "A", "one" and "the only" count as surely as a number does, and "no" does so, too. */
const COUNTING = /^(?:an?|one|no|none|only|single|both|another|each)$/u

/**
 * Where two answers that differ in their words can surely both be right: which is decided by what kind of answer they are.
 * A careful editor would mark none of these, and readers list them often. Only rules that on annotated pairs were right ten
 * times as often as wrong are here: three in four of a careful reader's items are right, so a rule must be surer than it is.
 * ("Another is credited for it", and "one names, the other describes" of people, were right five times as often, and dropped.)
 */
const POSSIBILITIES: readonly Possibility[] = [
  {
    level: 'quantity/vague',
    explanation: 'one gives no number',
    holds: ({ dimension, a, b }) =>
      NUMBERS.has(dimension) &&
      a.source !== b.source &&
      ((hasFigure(a) && !hasNumber(b)) || (hasFigure(b) && !hasNumber(a))),
  },
  {
    level: 'date/vague',
    explanation: 'one gives no time that could be placed',
    holds: ({ dimension, a, b }) =>
      TIMES.has(dimension) && [a, b].some((one) => !hasNumber(one) && !hasName(one)),
  },
  {
    level: 'name/description',
    explanation: 'one names, the other describes',
    holds: ({ dimension, a, b }) =>
      (dimension === 'organisation' || dimension === 'place') && hasName(a) !== hasName(b),
  },
  {
    level: 'name/place-within',
    explanation: 'one place lies in the other, or is told by it',
    holds: ({ dimension, a, b }) => dimension === 'place' && shareNames(a, b),
  },
]

/** The first way in which both answers can be right; null where none holds. */
export function bothPossible(dimension: Dimension, a: PlacedReading, b: PlacedReading): Outcome | null {
  // Within one article it is worth a look all the same: there was one editor.
  if (a.source === b.source) return null
  const found = POSSIBILITIES.find(({ holds }) => holds({ dimension, a, b }))
  return found ? { verdict: 'compatible', level: found.level, explanation: found.explanation } : null
}

/** A number that counts: not "32nd-floor", nor none. */
function hasFigure(reading: PlacedReading): boolean {
  return tokensOf(reading).some(({ pos, lower }) =>
    pos === 'NUM' ? lower !== 'zero' : /^\p{N}[\p{N}.,]*$/u.test(lower),
  )
}

function hasNumber(reading: PlacedReading): boolean {
  return hasFigure(reading) || tokensOf(reading).some(({ lower }) => COUNTING.test(lower))
}

const namesIn = (reading: PlacedReading): string[] =>
  tokensOf(reading).flatMap(({ pos, text }) => (pos === 'PROPN' ? [text] : []))
const hasName = (reading: PlacedReading): boolean => namesIn(reading).length > 0

/** A place name that both say, or of which one lies in the other's. */
function shareNames(a: PlacedReading, b: PlacedReading): boolean {
  return namesIn(a).some((x) =>
    namesIn(b).some((y) => x.toLowerCase() === y.toLowerCase() || liesIn(x, y) || liesIn(y, x)),
  )
}
