import type { QuantityMention } from '../model/mention.ts'
import { decide, type Level, type Outcome } from './level.ts'
import { type Measured, measured } from './quantity/measure.ts'

/**
 * Compares two quantities that answer one question. Symmetric.
 *
 * A bound is compatible with any number inside it ("at least 58" and 72); a flat number outside the other's
 * bound is not ("31" and "at least 43").
 */
export function compareQuantities(a: QuantityMention, b: QuantityMention): Outcome {
  return decide(LEVELS, measured(a), measured(b))
}

/** Two numbers are equal up to the noise of unit conversion. */
const NOISE = 1e-6
/** Two flat numbers, one visibly rounded, may lie this far apart. */
const ROUNDING_SHARE = 0.05
/** A flat number counts as rounded with two zeros at its end. */
const ROUNDED_FROM = 100

function equal(a: number, b: number): boolean {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a === b
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b))
}

function meet(a: Measured, b: Measured): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high, b.high) * (1 + NOISE)
}

const words = (a: Measured, b: Measured): string => {
  const [x, y] = [a.mention.exact, b.mention.exact]
  return x <= y ? `“${x}” and “${y}”` : `“${y}” and “${x}”`
}

/** Holds for a pair in either order. */
function either(test: (a: Measured, b: Measured) => boolean): (a: Measured, b: Measured) => boolean {
  return (a, b) => test(a, b) || test(b, a)
}

function level(
  id: string,
  verdict: Outcome['verdict'],
  test: (a: Measured, b: Measured) => boolean,
  why: string,
): Level<Measured> {
  return { id: `quantity/${id}`, verdict, holds: (a, b) => (test(a, b) ? `${words(a, b)}: ${why}` : null) }
}

/** A vague word reaches further up than down ("dozens": from 24, not around it), an estimate as far either way. */
const isVague = (x: Measured): boolean =>
  x.mention.bound === '~' && !equal(x.value - x.low, x.high - (x.upper ?? x.value))
const isFlat = (x: Measured): boolean => x.mention.bound === '=' && x.upper === null
const isAbout = (x: Measured): boolean => x.mention.bound === '~' && !isVague(x)
const isCeiling = (x: Measured): boolean => x.mention.bound === '<='
const isOpen = (x: Measured): boolean => x.high === Number.POSITIVE_INFINITY
const isScore = (x: Measured): boolean => x.mention.form === 'score'
const isPoint = (x: Measured): boolean => x.mention.form === 'percentage-point'

/** A count that ends with a zero; shares and amounts are rounded as a rule. */
const isRound = ({ kind, value }: Measured): boolean => kind !== 'count' || (value > 0 && value % 10 === 0)

function sameUnit(a: Measured, b: Measured): boolean {
  return a.mention.unit === b.mention.unit
}

function sameScore(a: Measured, b: Measured): boolean {
  const [x, y] = [
    [a.value, a.upper ?? 0],
    [b.value, b.upper ?? 0],
  ].map((pair) => pair.sort((m, n) => m - n).join('-'))
  return x === y
}

/** Two estimates agree where one is the other, rounded: "some 40" and "about 39", not "about 130" and "about 125". */
function estimatesAgree(a: Measured, b: Measured): boolean {
  return Math.abs(a.value - b.value) < Math.max(a.tolerance, b.tolerance) * (1 - NOISE)
}

/** Two answers to one question never differ a hundredfold, unless somebody slipped a scale ("$5 million", "$5 billion"). */
const OTHER_MAGNITUDE = 100

function isOtherMagnitude(a: Measured, b: Measured): boolean {
  const [small, large] = a.value < b.value ? [a, b] : [b, a]
  if (small.value <= 0 || large.value / small.value < OTHER_MAGNITUDE) return false
  if (small.high === Number.POSITIVE_INFINITY && large.value >= small.low) return false
  const ratio = Math.log10(large.value / small.value)
  return Math.abs(ratio - Math.round(ratio)) > NOISE
}

/** "More than" is written of the round number just below: half as much again, and the next round number, is another count. */
const NO_ROUNDING = 1.5
/** Small counts grow while they are told; from here on they are estimates, which are rounded. */
const ESTIMATED_FROM = 1000

function isFarAbove(high: Measured, base: Measured): boolean {
  return (
    base.mention.bound === '>' &&
    base.mention.form !== 'vague' &&
    base.value >= ESTIMATED_FROM &&
    !isVague(high) &&
    !isOpen(high) &&
    high.value >= Math.max(base.value * NO_ROUNDING, base.value + base.step)
  )
}

function isRoundingOf(a: Measured, b: Measured): boolean {
  if (a.step <= b.step || Math.abs(a.value - b.value) > (a.step / 2) * (1 + NOISE)) return false
  // "5.2 points" are measured, not counted.
  if (a.kind === 'count' && Number.isInteger(b.value) && a.step < ROUNDED_FROM) return false
  return Math.abs(a.value - b.value) <= ROUNDING_SHARE * Math.max(a.value, b.value)
}

/** A conversion is as exact as the coarser of its two numbers, but never worse than a rounding. */
function convertsTo(a: Measured, b: Measured): boolean {
  const size = Math.max(Math.abs(a.value), Math.abs(b.value))
  const reach = Math.min(Math.max(a.step, b.step) / 2, size * ROUNDING_SHARE)
  return Math.abs(a.value - b.value) <= Math.max(reach, size * NOISE)
}

const LEVELS: readonly Level<Measured>[] = [
  level('incomparable', 'unknown', (a, b) => a.kind !== b.kind, 'measured in different ways'),
  level('same-score', 'same', (a, b) => isScore(a) && sameScore(a, b), 'the same result'),
  level('score-differs', 'differs', (a) => isScore(a), 'different results'),
  level(
    'percent-or-point',
    'differs',
    (a, b) => isPoint(a) !== isPoint(b),
    'a percentage is not a number of percentage points',
  ),
  level(
    'other-magnitude',
    'unknown',
    (a, b) => isOtherMagnitude(a, b),
    'too far apart to answer one question',
  ),
  level(
    'same',
    'same',
    (a, b) => sameUnit(a, b) && equal(a.low, b.low) && equal(a.high, b.high) && equal(a.value, b.value),
    'the same number',
  ),
  level(
    'converted',
    'same',
    (a, b) => !sameUnit(a, b) && isFlat(a) === isFlat(b) && convertsTo(a, b),
    'the same in another unit',
  ),
  level(
    'ceilings-differ',
    'differs',
    (a, b) => isCeiling(a) && isCeiling(b),
    'two answers to how many it can be at most',
  ),
  level(
    'ceiling-or-estimate',
    'differs',
    either((a, b) => isCeiling(a) && !isCeiling(b) && !isAbout(b) && equal(a.value, b.value)),
    'one gives as the most what the other gives as the number, or as the least',
  ),
  level(
    'estimates-agree',
    'compatible',
    (a, b) => isAbout(a) && isAbout(b) && estimatesAgree(a, b),
    'estimates that round to each other',
  ),
  level(
    'estimates-differ',
    'differs',
    (a, b) => isAbout(a) && isAbout(b),
    'estimates too far apart to be roundings of each other',
  ),
  level(
    'far-above-bound',
    'differs',
    either((a, b) => isFarAbove(a, b)),
    'a number half as high again is no rounding of “more than”',
  ),
  level('bounds', 'compatible', (a, b) => isOpen(a) && isOpen(b), 'two lower bounds, which can both hold'),
  level(
    'within-bound',
    'compatible',
    either((a, b) => meet(a, b) && (isOpen(a) || isCeiling(a) || a.mention.bound === '<')),
    'the bound allows the number',
  ),
  level(
    'at-bound',
    'compatible',
    either((a, b) => a.mention.bound === '>' && isFlat(b) && equal(a.value, b.value) && isRound(b)),
    'a round number may be a little more than it says',
  ),
  level(
    'vague',
    'compatible',
    either((a, b) => meet(a, b) && isVague(a)),
    'the vague word allows the number',
  ),
  level('approximate', 'compatible', (a, b) => meet(a, b), 'close enough for the precision given'),
  level(
    'rounded',
    'compatible',
    either((a, b) => isFlat(a) && isFlat(b) && isRoundingOf(a, b)),
    'one may be the other, rounded',
  ),
  level(
    'outside-bound',
    'differs',
    either((a) => isOpen(a)),
    'the number lies outside the bound',
  ),
  level('differs', 'differs', () => true, 'different numbers'),
]
