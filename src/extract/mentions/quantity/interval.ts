import type { Bound } from '../../../model/mention.ts'

/**
 * The step of a number's last digit that says something: 10 for 130, 100 for 3,500, 0.1 for 7.8.
 * What a rounded number is rounded to.
 */
export function stepOf(value: number): number {
  if (value === 0) return 1
  const digits = Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/u, '')
    .replace('.', '')
    .replace(/^0+/u, '')
    .replace(/0+$/u, '')
  const magnitude = Math.floor(Math.log10(Math.abs(value)))
  return 10 ** (magnitude - digits.length + 1)
}

/** "About" reaches half the last digit either way, but at least 2.5% and at most 15% of the number. */
const LEAST_SHARE = 0.025
const MOST_SHARE = 0.15
/** "Nearly 500" is at least 85% of it; "just over 500" at most 115%. */
const NEAR_SHARE = 0.15

/** How far an approximate number may be off. */
export function toleranceOf(value: number): number {
  const size = Math.abs(value)
  return Math.min(Math.max(stepOf(value) / 2, size * LEAST_SHARE), size * MOST_SHARE)
}

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
