import type { Claim, Dimension } from '../../model/claim.ts'
import type { Alignment } from '../../model/cluster.ts'
import type { ProposedReading } from '../../model/proposal.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { compareClaims } from '../claims.ts'
import type { Outcome } from '../level.ts'

/** What two readings say, where both hold values of ours that can be compared. */
export interface TypedPair {
  readonly a: Claim
  readonly b: Claim
  readonly outcome: Outcome
  /** The engine's own probability that both answer one question; null for names, whose alignment is another. */
  readonly alignment: Alignment | null
}

export type ClaimPair = readonly [Claim, Claim]
/** Weighs pairs of claims by the evidence of alignment, in the order given. */
export type Weigh = (pairs: readonly ClaimPair[]) => readonly Alignment[]
export type AlignmentOf = (pair: ClaimPair) => Alignment | null

/** Weighs all pairs at once, because what one costs is mostly what is common to them. */
export function weighed(pairs: readonly ClaimPair[], weigh: Weigh): AlignmentOf {
  const byIds = new Map<string, ClaimPair>()
  for (const [a, b] of pairs) {
    const ordered: ClaimPair = a.id < b.id ? [a, b] : [b, a]
    byIds.set(`${ordered[0].id} ${ordered[1].id}`, ordered)
  }
  const distinct = [...byIds].sort(([x], [y]) => (x < y ? -1 : 1))
  const alignments = distinct.length === 0 ? [] : weigh(distinct.map(([, pair]) => pair))
  const known = new Map(distinct.map(([ids], i) => [ids, alignments[i] ?? null]))
  return ([a, b]) => known.get(a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`) ?? null
}

type Family = 'number' | 'time' | 'length' | 'name' | 'office'

/** Which values answer a question of a dimension; for all others the words alone are compared. */
const FAMILIES: Readonly<Partial<Record<Dimension, readonly Family[]>>> = {
  quantity: ['number'],
  money: ['number'],
  percent: ['number'],
  age: ['number'],
  date: ['time'],
  time: ['time'],
  duration: ['length', 'number'],
  person: ['name'],
  place: ['name'],
  organisation: ['name'],
  role: ['office'],
}
/** Share of the reading's words that a name must be: "the mayor of Selby" is not Selby. */
const MOST_OF_READING = 0.6

/** Claims of one source by the sentence they stand in. */
export type ClaimIndex = ReadonlyMap<string, readonly Claim[]>

/** Makes the look-up of claims by source and sentence; statements and quotations are compared as words. */
export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const index = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (familyOf(claim) === null) continue
    const key = `${claim.source} ${claim.sentence}`
    const known = index.get(key)
    if (known) known.push(claim)
    else index.set(key, [claim])
  }
  return index
}

/** Pairs of claims under two readings that the engine can compare, of the first kind that a dimension asks for and both hold. */
export function comparablePairs(
  dimension: Dimension,
  left: ProposedReading,
  right: ProposedReading,
  index: ClaimIndex,
): ClaimPair[] {
  for (const family of FAMILIES[dimension] ?? []) {
    const pairs = claimsUnder(left, family, index).flatMap((a) =>
      claimsUnder(right, family, index)
        .filter((b) => a.id !== b.id && canCompare(a, b))
        .map((b): ClaimPair => [a, b]),
    )
    if (pairs.length > 0) return pairs
  }
  return []
}

/** Of such pairs the one that is likeliest to answer one question, compared; null where there is none. */
export function typedPair(pairs: readonly ClaimPair[], alignmentOf: AlignmentOf): TypedPair | null {
  const [first] = pairs
  if (!first) return null
  if (first[0].value.type === 'phrase') return compared(first, null)
  let best = compared(first, alignmentOf(first))
  for (const pair of pairs) {
    const alignment = alignmentOf(pair)
    if ((alignment?.probability ?? 0) > (best.alignment?.probability ?? 0)) best = compared(pair, alignment)
  }
  return best
}

function compared([a, b]: ClaimPair, alignment: Alignment | null): TypedPair {
  return { a, b, outcome: compareClaims(a, b), alignment }
}

function familyOf({ value, dimension, slot }: Claim): Family | null {
  if (value.type === 'quantity') return 'number'
  if (value.type === 'time') return dimension === 'duration' ? 'length' : 'time'
  if (value.type !== 'phrase') return null
  return slot.role === 'office' ? 'office' : slot.role === 'name' ? 'name' : null
}

function claimsUnder(
  { source, sentence, span }: ProposedReading,
  family: Family,
  index: ClaimIndex,
): Claim[] {
  return (index.get(`${source} ${sentence}`) ?? []).filter(
    (claim) =>
      familyOf(claim) === family &&
      overlaps(span, valueSpan(claim)) &&
      (family !== 'name' || lengthOf(claim.span) >= MOST_OF_READING * lengthOf(span)),
  )
}

/** The words that carry the value itself: of "at least 58 people" the number. */
function valueSpan({ value, span }: Claim): Span {
  return value.type === 'quantity' ? value.mention.numberSpan : span
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Numbers in one unit, or counts; names of one kind. */
function canCompare(a: Claim, b: Claim): boolean {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') return a.slot.unit === b.slot.unit
  return a.value.type !== 'phrase' || a.dimension === b.dimension
}
