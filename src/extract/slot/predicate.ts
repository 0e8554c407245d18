import { complementOf } from './complement.ts'
import { coordinate, nearestVerb, partOfWhole } from './handed-on.ts'
import { against, nounItself, objectOf, objectOfKnown, stateAfter } from './object.ts'
import { subjectOf, turnAfter } from './subject-of.ts'
import type { Clause, Predicate, Rule } from './view.ts'

/** In this order: the first rule that finds a predicate decides. */
const RULES: readonly Rule[] = [
  nounItself,
  objectOfKnown,
  stateAfter,
  against,
  objectOf,
  subjectOf,
  turnAfter,
  partOfWhole,
  complementOf,
  coordinate,
  nearestVerb,
]

/** How many noun phrases a predicate may be handed on over ("killed four people, two soldiers and a child"). */
const DEEPEST = 4

/** The predicate that governs the noun phrase at `chunks[at]`, or null. */
export function governing(clause: Clause, at: number, depth = 0): Predicate | null {
  if (depth > DEEPEST) return null
  for (const rule of RULES) {
    const found = rule(clause, at, (other) => governing(clause, other, depth + 1))
    if (found) return found
  }
  return null
}
