import type { Bound } from '../../../model/mention.ts'
import { toleranceOf } from '../../../util/precision.ts'

/** "Nearly 500" is at least 90% of it; "just over 500" at most 110%. */
const NEAR_SHARE = 0.1

/**
 * Every number that a hedged number leaves possible, inclusive.
 *
 * @param whole the number counts things, so that "more than 50" begins at 51.
 */
export function intervalOf(
  low: number,
  high: number,
  bound: Bound,
  near: boolean,
  whole: boolean,
): { readonly low: number; readonly high: number } {
  const above = whole ? low + 1 : low * (1 + 1e-9)
  const below = whole ? high - 1 : high * (1 - 1e-9)
  switch (bound) {
    case '=':
      return { low, high }
    case '~':
      return { low: low - toleranceOf(low), high: high + toleranceOf(high) }
    case '>=':
      return { low, high: near ? high * (1 + NEAR_SHARE) : Number.POSITIVE_INFINITY }
    case '>':
      return { low: above, high: near ? high * (1 + NEAR_SHARE) : Number.POSITIVE_INFINITY }
    case '<=':
      return { low: 0, high }
    case '<':
      // "nearly 1,900" is also written of 1,900 itself
      return near ? { low: low * (1 - NEAR_SHARE), high } : { low: 0, high: Math.max(0, below) }
  }
}
