import type { Claim } from '../model/claim.ts'
import type { Judged } from './judged.ts'

/** Answers of several sources that can all be right, though they are not the same. */
export interface Fitting {
  /** The likeliest two of them. */
  readonly pair: Judged
  /** One a source, in the order of source ids. */
  readonly claims: readonly Claim[]
}

/**
 * Of a question that sources dispute, the answers that fit each other all the same: an early "at least 22" and a later
 * "at least 100" are no part of the quarrel between 100 and 24, and a reader of both must be told that they are not.
 *
 * @param groups the answers of each source, the main one first.
 * @param disputed the two that contradict each other: other answers are told before them.
 * @param compared how two answers of two sources compare.
 * @param least probability (0..1) that two answers must have to be of one question.
 */
export function fittingOf(
  groups: readonly (readonly Claim[])[],
  disputed: Judged,
  compared: (a: Claim, b: Claim) => Judged,
  least: number,
): Fitting | null {
  const isDisputed = (claim: Claim): boolean => claim === disputed.a || claim === disputed.b
  const freshness = ({ a, b }: Judged): number => [a, b].filter((claim) => !isDisputed(claim)).length
  let pair: Judged | null = null
  for (const [i, left] of groups.entries())
    for (const right of groups.slice(i + 1))
      for (const a of left)
        for (const b of right) {
          const judged = compared(a, b)
          if (judged.outcome.verdict !== 'compatible' || judged.probability < least) continue
          const isBetter =
            pair === null ||
            freshness(judged) > freshness(pair) ||
            (freshness(judged) === freshness(pair) && judged.probability > pair.probability)
          if (isBetter) pair = judged
        }
  if (pair === null) return null
  const { a, b } = pair
  const claims = groups.flatMap((group): Claim[] => {
    const own = group.find((claim) => claim === a || claim === b)
    if (own) return [own]
    const fits = (claim: Claim): boolean =>
      [a, b].every((other) => {
        const { outcome, probability } = compared(claim, other)
        return probability >= least && (outcome.verdict === 'compatible' || outcome.verdict === 'same')
      })
    return group.filter(fits).slice(0, 1)
  })
  return { pair, claims }
}
