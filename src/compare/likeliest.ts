import type { Claim } from '../model/claim.ts'
import type { Judged } from './judged.ts'

/** Compares two answers to one question. */
export type Compare = (a: Claim, b: Claim) => Judged

/** Two times that are less likely of one event, or were joined by way of others alone, are so too seldom; equal lengths tell more. */
const LEAST_ALIKE = 0.33
const LEAST_OF_LENGTHS = 0.25

/**
 * The pairs of two sources' answers that are compared: all, but of times only the likeliest pair. An article tells of
 * one event by its hour, its day and its month, and a cluster of such claims would always look like a refinement.
 */
export function between(left: readonly Claim[], right: readonly Claim[], compared: Compare): Judged[] {
  const pairs = left.flatMap((a) => right.map((b) => compared(a, b)))
  if (left[0]?.value.type !== 'time') return pairs
  const highest = Math.max(...pairs.map(({ probability }) => probability))
  const likely = pairs.filter(({ probability }) => probability >= highest - AS_LIKELY)
  const closest = likely.reduce<Judged | null>(
    (best, pair) => (best === null || wordsShared(pair) > wordsShared(best) ? pair : best),
    null,
  )
  const least = left[0].slot.role === 'how-long' ? LEAST_OF_LENGTHS : LEAST_ALIKE
  return closest === null || closest.probability < least ? [] : [closest]
}

/** Pairs whose probabilities lie no further apart are equally likely: the one in like words stands for them. */
export const AS_LIKELY = 0.1
/** "July 11" before "that same day", as if they shared as many words more. */
const EXPLICIT = 0.5

function wordsShared({ a, b, evidence }: Judged): number {
  const shared = evidence.filter(({ signal }) => signal === 'shared-context' || signal === 'shared-place')
  return shared.reduce((sum, { weight }) => sum + weight, [a, b].filter(statesPart).length * EXPLICIT)
}

function statesPart({ value }: Claim): boolean {
  return value.type === 'time' && value.mention.stated.length > 0
}
