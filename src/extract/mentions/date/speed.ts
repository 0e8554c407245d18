import type { Token } from '../../../model/annotation.ts'
import type { Unit } from '../../data/time-words.ts'

const DISTANCES = new Set(
  'mile miles kilometer kilometers kilometre kilometres km knot knots meter meters metre metres foot feet'.split(
    ' ',
  ),
)

/** "90 miles an hour" is a speed and tells no time; "five miles a day" is a habit all the same. */
export function isSpeed(before: Token | undefined, unit: Unit): boolean {
  return before !== undefined && /^(?:hour|minute|second)$/.test(unit) && DISTANCES.has(before.lower)
}
