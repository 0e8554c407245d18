import type { Act, Claim } from '../../model/claim.ts'
import type { Cluster } from '../../model/cluster.ts'
import { type ActMatch, isOneEvent, matchActs } from '../../util/acts.ts'
import { type Alignments, byClaims } from '../alignments.ts'
import { BY_WAY_OF_OTHERS } from '../statement/place.ts'

/** An act with the claim that it is the value of. */
export interface Acted {
  readonly claim: Claim
  readonly act: Act
}

/** An act held against the fullest one of its cluster, which is `a` of the match. */
export interface ActCounterpart extends Acted {
  readonly match: ActMatch
  /** Probability (0..1) that both are one act. */
  readonly probability: number
}

/** Two tellings of one act, by two sources. */
export interface ActPair {
  readonly own: Acted
  readonly other: ActCounterpart
}

/** A cluster of acts, seen from the one that says most, and two by two. */
export interface AlignedActs {
  readonly cluster: Cluster
  readonly fullest: Acted
  readonly counterparts: readonly ActCounterpart[]
  /** Those of the fullest first, then by place. */
  readonly pairs: readonly ActPair[]
}

/** How likely two acts are one that were not linked but have one verb and one object. */
const ONE_EVENT = 0.75
/** Tellings of one act that are held against each other two by two. */
const MOST = 12

/** Null where the cluster is none of acts. */
export function alignedActs(cluster: Cluster): AlignedActs | null {
  const acts = cluster.claims
    .flatMap((claim): Acted[] => (claim.value.type === 'act' ? [{ claim, act: claim.value.act }] : []))
    .sort((x, y) => weightOf(y.act) - weightOf(x.act) || (x.claim.id < y.claim.id ? -1 : 1))
  const [fullest] = acts
  if (!fullest) return null
  const alignments = byClaims(cluster.alignments)
  const pairs = acts.slice(0, MOST).flatMap((own, at) =>
    acts
      .slice(at + 1, MOST)
      .filter(({ claim }) => claim.source !== own.claim.source)
      .map((other): ActPair => ({ own, other: counterpartOf(alignments, own, other) })),
  )
  const counterparts = pairs
    .filter(({ own }) => own === fullest)
    .map(({ other }) => other)
    .sort((x, y) => y.probability - x.probability)
  return { cluster, fullest, counterparts, pairs }
}

function counterpartOf(alignments: Alignments, own: Acted, other: Acted): ActCounterpart {
  const match = matchActs(own.act, other.act)
  const [first, second] = own.claim.id < other.claim.id ? [own, other] : [other, own]
  const probability =
    alignments.get(first.claim.id)?.get(second.claim.id)?.probability ??
    (isOneEvent(own.act, other.act, match) ? ONE_EVENT : BY_WAY_OF_OTHERS)
  return { ...other, match, probability }
}

function weightOf({ verb, parts }: Act): number {
  return (
    (verb?.weight ?? 0) +
    parts.reduce((sum, { units }) => sum + units.reduce((total, unit) => total + unit.weight, 0), 0)
  )
}
