import type { Claim } from '../model/claim.ts'
import type { Alignment, Cluster, Evidence } from '../model/cluster.ts'
import { haveSameMembers } from '../util/members.ts'
import { type Account, accountsOf } from './accounts.ts'
import { type Alignments, byClaims } from './alignments.ts'
import { isSurelyOneTime } from './certainty.ts'
import { compareClaims } from './claims.ts'
import { OTHER_VAGUE } from './duration.ts'
import { agreedOf, type Fitting, fittingsOf } from './fitting.ts'
import type { Judged } from './judged.ts'
import type { Outcome } from './level.ts'
import { AS_LIKELY, between, type Compare } from './likeliest.ts'
import { type Limits, limitsOf } from './limits.ts'
import { measured } from './quantity/measure.ts'
import { OTHER_QUESTION } from './quantity/other-question.ts'
import { tollsWithin } from './tolls.ts'
import { GRAVITY } from './verdict.ts'

/** A question judged across its sources, and within each of them. */
export interface Judgement {
  /** The pair that decides across sources, or null where one source alone answers. */
  readonly across: Judged | null
  /** The reading each source is represented by, in the order of source ids. */
  readonly main: readonly Claim[]
  /** Answers besides those that decide, which fit each other though they are not the same. */
  readonly fittings: readonly Fitting[]
  /** Answers besides those that sources give alike. */
  readonly agreed: readonly Fitting[]
  /** Where the dispute is of another answer: what sources give as the most, if they dispute that, too. */
  readonly limits: Limits | null
  /** Where there is a dispute: other answers that sources pass on, which are disputed, too. */
  readonly accounts: readonly Account[]
  /** For each source that contradicts itself, the pair that does. */
  readonly within: readonly Judged[]
  /** For each source that contradicts another on a time and also gives the other's answer: its two answers. */
  readonly onBothSides: readonly Judged[]
}

/** Compares all answers to one question. */
export function judge(cluster: Cluster): Judgement {
  const bySource = new Map<string, Claim[]>()
  for (const claim of cluster.claims) {
    const list = bySource.get(claim.source)
    if (list) list.push(claim)
    else bySource.set(claim.source, [claim])
  }
  const alignments = byClaims(cluster.alignments)
  const compared = comparer(alignments)
  const groups = [...bySource.values()].map((claims) => [...claims].sort(byPrecedence))
  const across = acrossSources(groups, compared)
  const isDispute = across?.outcome.verdict === 'differs' && across.a.value.type !== 'time'
  const main = groups.flatMap((claims) =>
    isDispute ? disputing(claims, across, compared) : readingOf(claims, across, compared),
  )
  const fittings =
    across !== null && across.a.value.type === 'quantity'
      ? fittingsOf(groups, shownTogether(across, main), compared)
      : []
  const agreed =
    across !== null && across.a.value.type === 'quantity'
      ? agreedOf(groups, [readingsOf(across, main), ...fittings.map(({ claims }) => claims)], compared)
      : []
  const isOfLimits = across?.outcome.level === 'quantity/ceilings-differ'
  const limits = isDispute && !isOfLimits ? limitsOf(groups, compared, LEAST_ACROSS) : null
  const onBothSides =
    across?.outcome.verdict === 'differs' && across.a.value.type === 'time'
      ? groups.flatMap((claims) => onBothSidesOf(claims, across, compared))
      : []
  return {
    across,
    main,
    fittings,
    agreed,
    limits,
    accounts:
      across?.outcome.verdict === 'differs' ? accountsOf(groups, readingsOf(across, main), compared) : [],
    within: groups.flatMap((claims) => {
      const slips = withinSource(claims, compared)
      return slips.length > 0 ? slips : tollsWithin(claims, compared)
    }),
    onBothSides,
  }
}

/**
 * The claim that stands for a source: its first by precedence; where numbers fit, the first that fits, too. Of times, the likeliest to be of the event of the two
 * that were compared, if it is likely at all: an article tells of many days, and one that differs where those two
 * do not is of another event.
 */
function readingOf(claims: readonly Claim[], across: Judged | null, compared: Compare): readonly Claim[] {
  if (across === null) return claims.slice(0, 1)
  const { a, b, outcome } = across
  const own = claims.find((claim) => claim === a || claim === b)
  if (own) return [own]
  if (claims[0]?.value.type === 'quantity') {
    const isElsewhere = (claim: Claim): boolean =>
      [a, b].some((other) => /^(?:differs|unknown)$/u.test(compared(claim, other).outcome.verdict))
    return claims.filter((claim) => !isElsewhere(claim)).slice(0, 1)
  }
  if (claims[0]?.value.type !== 'time') return claims.slice(0, 1)
  const likelihood = (claim: Claim): number =>
    Math.max(compared(claim, a).probability, compared(claim, b).probability)
  const likeliest = claims.reduce((best, claim) => (likelihood(claim) > likelihood(best) ? claim : best))
  if (likelihood(likeliest) < LEAST_WITHIN) return []
  const differs = [a, b].some((claim) => compared(likeliest, claim).outcome.verdict === 'differs')
  return differs && outcome.verdict !== 'differs' ? [] : [likeliest]
}

/**
 * The answer by which a source takes part in a dispute, else its first: what it contradicts tells more than what it can
 * go along with, and most of all where it takes sides. "Another 40" answers less than the two that are disputed, and
 * what is surely of something else does not.
 */
function disputing(claims: readonly Claim[], { a, b }: Judged, compared: Compare): readonly Claim[] {
  const own = claims.find((claim) => claim === a || claim === b)
  if (own) return [own]
  const likelihood = (claim: Claim): number =>
    Math.max(...[a, b].map((other) => contradiction(claim, other, compared)))
  const isElsewhere = (claim: Claim): boolean =>
    [a, b].some((other) => compared(claim, other).outcome.level === OTHER_QUESTION) ||
    [a, b].every((other) => isHardlyOfOne(compared(claim, other)))
  const highest = Math.max(...claims.map(likelihood))
  if (highest < UNSCORED) return claims.filter((claim) => !isElsewhere(claim)).slice(0, 1)
  const siding = claims.filter(
    (claim) =>
      likelihood(claim) >= LEAST_ACROSS &&
      [a, b].some((other) => compared(claim, other).outcome.verdict === 'same'),
  )
  const likely = claims.filter((claim) => likelihood(claim) >= highest - AS_LIKELY)
  return [...siding, ...likely].slice(0, 1)
}

/** What a contradiction between a number and a vague word counts against one of two numbers. */
const SOFT = 0.7

/** How likely two claims contradict each other in one question, 0..1. */
function contradiction(a: Claim, b: Claim, compared: Compare): number {
  const judged = compared(a, b)
  const { outcome, probability } = judged
  if (outcome.verdict !== 'differs' || !haveSameFacets(a, b) || isHardlyOfOne(judged)) return 0
  return [a, b].some(isVague) ? probability * SOFT : probability
}

function haveSameFacets({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return haveSameMembers(a.facets, b.facets)
}

/**
 * Among answers that are the same, those that only mean the same tell more than those that also look it; among others
 * two wholes tell more than a whole and "another 40", and two numbers more than "several" and a number.
 */
function gravityOf({ outcome: { verdict, level }, a, b }: Judged): number {
  if (verdict === 'differs')
    return GRAVEST - (haveSameFacets(a, b) ? 0 : 1) - ([a, b].some(isVague) ? VAGUENESS : 0)
  return 2 * GRAVITY[verdict] + (level.endsWith('/same') || level === 'name/short' ? 0 : 1)
}

const VAGUENESS = 0.5
const GRAVEST = 2 * GRAVITY.differs + 1

/**
 * The body before the title, what is asserted before what is supposed, the source's own voice before others', a number
 * before a vague word, one that says what it counts before one that leaves it out, early before late.
 */
function byPrecedence(a: Claim, b: Claim): number {
  const rank = (claim: Claim): number =>
    (claim.part === 'body' ? 0 : 16) +
    (claim.modality === 'asserted' ? 0 : 8) +
    (claim.attribution === null ? 0 : 4) +
    (isVague(claim) ? 2 : 0) +
    (namesNothing(claim) ? 5 : 0)
  return rank(a) - rank(b) || a.span.start - b.span.start
}

const isVague = ({ value }: Claim): boolean => value.type === 'quantity' && value.mention.form === 'vague'

function namesNothing({ value }: Claim): boolean {
  return value.type === 'quantity' && value.mention.of === null && value.mention.unit === null
}

/** What two claims that were joined by way of others are taken to have in common. */
const UNSCORED = 0.2
/** Levels of two that answer two questions. */
const NO_ANSWER: ReadonlySet<string> = new Set([OTHER_VAGUE, OTHER_QUESTION, 'quantity/other-magnitude'])
/** From here on two sources that differ are held to contradict each other, and one source itself. */
const LEAST_ACROSS = 0.37
const LEAST_WITHIN = 0.5

/** Exact numbers this many times apart are of one thing only by a slip, and then all else is alike. */
const FAR_APART = 8
const LEAST_FAR_APART = 0.7
/** "Three other counts" are seldom the two that another source names. */
const LEAST_OF_OTHERS = 0.6

/** The probability (0..1) from which on two answers of two sources that differ contradict each other. */
function leastOf({ a, b }: Judged): number {
  if (isOfOthers(a) !== isOfOthers(b)) return LEAST_OF_OTHERS
  const [x, y] = [a, b].map(exactNumber)
  if (x == null || y == null) return LEAST_ACROSS
  return Math.max(x, y) >= FAR_APART * Math.min(x, y) ? LEAST_FAR_APART : LEAST_ACROSS
}

/** Two numbers that ask for more likelihood than they have. */
function isHardlyOfOne(judged: Judged): boolean {
  const least = leastOf(judged)
  return least > LEAST_ACROSS && judged.probability < least
}

/** "52 others were hurt" are other than the dead, and so all that were hurt. */
const isOfOthers = ({ slot }: Claim): boolean => slot.facets.includes('exclusive') && slot.of !== 'person'

/** In its base unit; null for "dozens", estimates and bounds, and for what is no number. */
function exactNumber({ value }: Claim): number | null {
  return value.type === 'quantity' && value.mention.bound === '=' ? measured(value.mention).value : null
}

/** Several rules ask for the same pairs: each is compared once. */
function comparer(alignments: Alignments): Compare {
  const known = new Map<Claim, Map<Claim, Judged>>()
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<Claim, Judged>()
    if (ofA.size === 0) known.set(a, ofA)
    const before = ofA.get(b)
    if (before) return before
    const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
    const judged = new ComparedPair(a, b, alignments.get(first)?.get(second))
    ofA.set(b, judged)
    return judged
  }
}

/**
 * Compares when the outcome is asked for: of times only the likeliest pair is. Leaves the evidence of its alignment where it
 * is until then, too: that is costly, and few pairs are shown.
 */
class ComparedPair implements Judged {
  readonly a: Claim
  readonly b: Claim
  readonly probability: number
  readonly #alignment: Alignment | undefined
  #outcome: Outcome | null = null

  constructor(a: Claim, b: Claim, alignment: Alignment | undefined) {
    this.a = a
    this.b = b
    this.probability = alignment?.probability ?? UNSCORED
    this.#alignment = alignment
  }

  get outcome(): Outcome {
    this.#outcome ??= compareClaims(this.a, this.b)
    return this.#outcome
  }

  get evidence(): readonly Evidence[] {
    return this.#alignment?.evidence ?? []
  }
}

/**
 * The gravest outcome between two sources, over all their readings: a source that also gives the other's answer, or
 * reports two rival counts, still gives one that the other contradicts. Of equally grave ones the earliest by precedence,
 * of contradictions the likeliest.
 */
function acrossSources(groups: readonly (readonly Claim[])[], compared: Compare): Judged | null {
  let worst: Judged | null = null
  let worstGravity = 0
  const isWorse = (judged: Judged, gravity: number): boolean => {
    if (worst === null) return true
    if (gravity !== worstGravity || judged.outcome.verdict !== 'differs') return gravity > worstGravity
    return judged.probability > worst.probability + AS_LIKELY
  }
  for (const [i, left] of groups.entries())
    for (const right of groups.slice(i + 1))
      for (const judged of between(left, right, compared)) {
        if (
          judged.outcome.verdict === 'differs' &&
          (judged.probability < leastOf(judged) || isPartAndWhole(judged))
        )
          continue
        if (NO_ANSWER.has(judged.outcome.level) || !isSurelyOneTime(judged)) continue
        const gravity = gravityOf(judged)
        if (isWorse(judged, gravity)) [worst, worstGravity] = [judged, gravity]
      }
  return worst
}

/** "Hit three guards outside" and a toll of nine: a part of no name of its own, no larger than what may be the whole. */
function isPartAndWhole({ a, b }: Judged): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity' || isNamelessPart(a) === isNamelessPart(b))
    return false
  const [part, whole] = isNamelessPart(a) ? [a.value, b.value] : [b.value, a.value]
  return part.mention.low <= whole.mention.high
}

const isNamelessPart = ({ slot: { facets, part } }: Claim): boolean =>
  facets.includes('subset') && part.length === 0

/** The answer of a source that decides, and another one of its own that the other source confirms. */
function onBothSidesOf(claims: readonly Claim[], { a, b }: Judged, compared: Compare): Judged[] {
  const own = claims.find((claim) => claim === a || claim === b)
  const rival = own === a ? b : a
  const second = claims.find(
    (claim) =>
      claim !== own &&
      claim.part === 'body' &&
      compared(claim, rival).outcome.verdict === 'same' &&
      compared(claim, rival).probability >= LEAST_WITHIN,
  )
  if (!own || !second) return []
  const { a: first, b: other, outcome } = compared(own, second)
  if (outcome.verdict !== 'differs') return []
  // That both answer one question is known by way of the other source.
  const { probability, evidence } = compared(second, rival)
  return [{ a: first, b: other, outcome, probability, evidence }]
}

/**
 * The first pair of one source's answers that cannot both be right. What it credits to two rival sources is
 * their quarrel, not its own.
 */
function withinSource(claims: readonly Claim[], compared: Compare): Judged[] {
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1)) {
      if (a.attribution !== null && b.attribution !== null && a.attribution !== b.attribution) continue
      const judged = compared(a, b)
      if (isSlip(judged.outcome) && judged.probability >= LEAST_WITHIN) return [judged]
    }
  return []
}

/** Two sources may round otherwise; one that has "over 60" in its headline and 60 below does not know which. */
const isSlip = ({ verdict, level }: Outcome): boolean =>
  verdict === 'differs' || level === 'quantity/at-bound'

/** What the finding on the deciding pair shows: one reading a source where they fit; where they clash, only the clash is told. */
function shownTogether(across: Judged, main: readonly Claim[]): readonly Claim[] {
  return across.outcome.verdict === 'differs' ? [] : readingsOf(across, main)
}

/** One reading a source; the two that decide stand for their sources. */
export function readingsOf({ a, b }: Judged, main: readonly Claim[]): readonly Claim[] {
  return main.map((claim) => (claim.source === a.source ? a : claim.source === b.source ? b : claim))
}
