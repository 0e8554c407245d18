import type { Evidence } from '../../model/cluster.ts'
import type { Proposal, ProposedReading } from '../../model/proposal.ts'
import type { Outcome } from '../level.ts'
import type { QuotePair } from '../quote.ts'
import { GRAVITY } from '../verdict.ts'
import {
  type AlignmentOf,
  type ClaimIndex,
  type ClaimPair,
  comparablePairs,
  type TypedPair,
  typedPair,
} from './answers.ts'
import { type DaysOf, mayBeOneThing, ONE_QUESTION, sharedContent, withReader } from './event.ts'
import { compareMentions, type MentionsOf } from './mentions.ts'
import type { PlacedReading } from './placed.ts'
import { compareWordings, haveWordsInCommon } from './wording.ts'

/** What the engine finds in two readings that a reader holds to answer one question. */
export interface JudgedPair {
  readonly a: PlacedReading
  readonly b: PlacedReading
  readonly outcome: Outcome
  /** The values compared, where both readings hold some. */
  readonly typed: TypedPair | null
  /** 0..1: how likely both are of one question, the reader's word counted in. */
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/** What judging needs to know of the story. */
export interface Bench {
  readonly index: ClaimIndex
  readonly alignmentOf: AlignmentOf
  readonly quotes: readonly QuotePair[]
  readonly daysOf: DaysOf
  readonly mentionsOf: MentionsOf
}

/** Every two readings of a proposal that can be held against each other and are of one thing, the gravest first. */
export function judgePairs(
  { kind, dimension }: Proposal,
  readings: readonly PlacedReading[],
  bench: Bench,
): JudgedPair[] {
  const pairs = readingPairs(kind, readings).flatMap(([a, b]) => judgePair(dimension, a, b, bench) ?? [])
  return pairs.sort(
    (x, y) => GRAVITY[y.outcome.verdict] - GRAVITY[x.outcome.verdict] || y.probability - x.probability,
  )
}

/** All pairs of claims that judging a proposal will ask the alignment of. */
export function claimPairsOf({ kind, dimension, readings }: Proposal, index: ClaimIndex): ClaimPair[] {
  return readingPairs(kind, readings).flatMap(([a, b]) => comparablePairs(dimension, a, b, index))
}

/** Readings that can be held against each other: of two articles, or of one that contradicts itself. */
function readingPairs<T extends ProposedReading>(
  kind: Proposal['kind'],
  readings: readonly T[],
): (readonly [T, T])[] {
  return readings.flatMap((a, i) =>
    readings
      .slice(i + 1)
      .filter((b) => (kind === 'inconsistency') === (a.source === b.source))
      .map((b) => [a, b] as const),
  )
}

/** What a pair without values of ours counts: one reader's word, and words in common. */
const BY_WORDS = 0.6

function judgePair(
  dimension: Proposal['dimension'],
  a: PlacedReading,
  b: PlacedReading,
  { index, alignmentOf, quotes, daysOf, mentionsOf }: Bench,
): JudgedPair | null {
  const isOneThing = (): boolean =>
    mayBeOneThing(a, b, dimension === 'date' || dimension === 'time' ? () => [] : daysOf)
  const typed = typedPair(comparablePairs(dimension, a, b, index), alignmentOf)
  if (typed && typed.outcome.verdict !== 'unknown') {
    const own = typed.alignment?.probability ?? null
    const probability = own === null ? BY_WORDS : withReader(own, a.source === b.source ? 'within' : 'across')
    if (own === null ? !isOneThing() : probability < ONE_QUESTION) return null
    return { a, b, outcome: typed.outcome, typed, probability, evidence: typed.alignment?.evidence ?? [] }
  }
  if (!isOneThing() || (dimension === 'quote' && !haveWordsInCommon(a, b))) return null
  const outcome = compareMentions(dimension, a, b, mentionsOf) ?? compareWordings(dimension, a, b, quotes)
  const { words, weight } = sharedContent(a, b)
  const shared = {
    signal: 'shared-words',
    weight: Math.round(100 * weight) / 100,
    detail: words.slice(0, SHOWN).join(', '),
  }
  return { a, b, outcome, typed: null, probability: BY_WORDS, evidence: [shared] }
}

/** Shared words shown to a person. */
const SHOWN = 6
