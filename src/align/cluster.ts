import type { Claim } from '../model/claim.ts'
import { inOneSentence } from './candidates.ts'

/** A scored pair of claims. */
export interface Link {
  readonly a: Claim
  readonly b: Claim
  /** Probability that both answer one question. */
  readonly probability: number
}

/** Probability taken for a pair that was never a candidate. */
const UNSEEN = 0.02

/**
 * Average-link agglomerative clustering: two groups are joined while the mean probability over all their pairs
 * is at least `threshold`. Strongest links first, ties by claim ids, so the order of input does not matter.
 */
export function clusterClaims(links: readonly Link[], threshold: number): Claim[][] {
  const probability = new Map<string, number>()
  for (const { a, b, probability: p } of links) probability.set(pairKey(a, b), p)
  const groups = new Map<string, Claim[]>()
  for (const { a, b } of links) for (const claim of [a, b]) groups.set(claim.id, [claim])
  const strongest = links
    .filter((link) => link.probability >= threshold)
    .sort((x, y) => y.probability - x.probability || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1))
  for (const { a, b } of strongest) {
    const left = groups.get(a.id)
    const right = groups.get(b.id)
    if (!left || !right || left === right || left.some((x) => right.some((y) => inOneSentence(x, y))) || mean(left, right, probability) < threshold) continue
    const joined = [...left, ...right]
    for (const claim of joined) groups.set(claim.id, joined)
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1)
}

function mean(left: readonly Claim[], right: readonly Claim[], probability: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const a of left) for (const b of right) sum += probability.get(pairKey(a, b)) ?? UNSEEN
  return sum / (left.length * right.length)
}

function pairKey(a: Claim, b: Claim): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
}
