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

/** What two groups need to be joined. */
export interface Thresholds {
  /** Probability of the link that joins them. */
  readonly link: number
  /** Mean probability over all pairs of different sources between them. */
  readonly mean: number
}

/**
 * Average-link agglomerative clustering. Strongest links first, ties by claim ids, so the order of input does not
 * matter. Two claims of one sentence are never joined.
 */
export function clusterClaims(links: readonly Link[], threshold: Thresholds): Claim[][] {
  const probability = new Map<Claim, Map<Claim, number>>()
  const note = (a: Claim, b: Claim, p: number): void => {
    const ofA = probability.get(a)
    if (ofA) ofA.set(b, p)
    else probability.set(a, new Map([[b, p]]))
  }
  const groups = new Map<Claim, Claim[]>()
  for (const { a, b, probability: p } of links) {
    note(a, b, p)
    note(b, a, p)
    for (const claim of [a, b]) groups.set(claim, [claim])
  }
  const strongest = links
    .filter((link) => link.probability >= threshold.link)
    .sort((x, y) => y.probability - x.probability || (pairKey(x.a, x.b) < pairKey(y.a, y.b) ? -1 : 1))
  for (const { a, b } of strongest) {
    const left = groups.get(a)
    const right = groups.get(b)
    if (
      !left ||
      !right ||
      left === right ||
      left.some((x) => right.some((y) => inOneSentence(x, y))) ||
      mean(left, right, probability) < threshold.mean
    )
      continue
    const joined = [...left, ...right]
    for (const claim of joined) groups.set(claim, joined)
  }
  return [...new Set(groups.values())].filter((group) => group.length > 1)
}

function mean(
  left: readonly Claim[],
  right: readonly Claim[],
  probability: ReadonlyMap<Claim, ReadonlyMap<Claim, number>>,
): number {
  let sum = 0
  let pairs = 0
  for (const a of left) {
    const ofA = probability.get(a)
    for (const b of right) {
      if (a.source === b.source) continue
      sum += ofA?.get(b) ?? UNSEEN
      pairs++
    }
  }
  return pairs === 0 ? 1 : sum / pairs
}

function pairKey(a: Claim, b: Claim): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
}
