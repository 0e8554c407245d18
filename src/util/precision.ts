/**
 * The step of a number's last digit that says something: 10 for 130, 100 for 3,500, 0.1 for 7.8.
 * It is what a rounded number is rounded to.
 */
export function stepOf(value: number): number {
  if (value === 0) return 1
  const size = Math.abs(value)
  const digits = size.toExponential(11).replace(/e.*$/u, '').replace('.', '').replace(/0+$/u, '').length
  return 10 ** (Math.floor(Math.log10(size)) - digits + 1)
}

/** "About" reaches half the last digit either way, but at least 2.5% and at most 15% of the number. */
const LEAST_SHARE = 0.025
const MOST_SHARE = 0.15

/** How far an approximate number may be off, in its own unit. */
export function toleranceOf(value: number): number {
  const size = Math.abs(value)
  return Math.min(Math.max(stepOf(value) / 2, size * LEAST_SHARE), size * MOST_SHARE)
}
