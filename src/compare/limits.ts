import type { Claim } from '../model/claim.ts'
import type { Judged } from './judged.ts'

/** What sources give as the most it can be, where they give other mosts. */
export interface Limits {
  /** The likeliest two that differ. */
  readonly pair: Judged
  /** One a source, in the order of source ids. */
  readonly claims: readonly Claim[]
}

/**
 * How many it can be at most is a question of its own beside how many it is: one source's "as many as 500" may be
 * disputed both with "about 500" and with "up to 1,000".
 *
 * @param groups the answers of each source, the main one first.
 * @param compared how two answers of two sources compare.
 * @param least probability (0..1) from which two answers are held to contradict each other.
 */
export function limitsOf(
  groups: readonly (readonly Claim[])[],
  compared: (a: Claim, b: Claim) => Judged,
  least: number,
): Limits | null {
  const mosts = groups.flatMap((group) => group.filter(isCeiling).slice(0, 1))
  let pair: Judged | null = null
  for (const [i, a] of mosts.entries())
    for (const b of mosts.slice(i + 1)) {
      const judged = compared(a, b)
      const disputes = judged.outcome.level === 'quantity/ceilings-differ' && judged.probability >= least
      if (disputes && judged.probability > (pair?.probability ?? 0)) pair = judged
    }
  return pair && { pair, claims: mosts }
}

function isCeiling({ value }: Claim): boolean {
  return value.type === 'quantity' && value.mention.bound === '<='
}
