import { byPublication } from './published.ts'
import type { Trace } from './trace.ts'

/** By how much more of one text must stand in the other before containment says who copied. */
const CLEAR_DIFFERENCE = 0.15

/**
 * The article of two that seems to derive from the other: the one without a credit where the other carries an agency's
 * text under its name; else the one published later, or, on one day, the one of which clearly more stands in the other.
 *
 * @returns its id, or null where the dates and the containment leave it open or contradict each other.
 */
export function derivedOf(a: Trace, b: Trace, shares: readonly [number, number]): string | null {
  if (Math.max(...shares) === 0) return null
  const carriers = [a, b].filter(({ credits }) => credits.some(({ reach }) => reach === 'byline'))
  if (carriers.length === 1) return idOf(carriers[0] === a ? b : a)
  const byDate = byPublication(a.source.article, b.source.article)
  const difference = shares[0] - shares[1]
  const byContainment = Math.abs(difference) < CLEAR_DIFFERENCE ? 0 : Math.sign(difference)
  const sum = Math.sign(byDate) + byContainment
  return sum === 0 ? null : idOf(sum > 0 ? a : b)
}

function idOf({ source }: Trace): string {
  return source.article.id
}
