import type { Claim } from '../model/claim.ts'
import type { Alignment, Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { answerFinding } from './answers.ts'
import { compareClaims } from './claims.ts'
import type { Judged } from './judged.ts'
import { touches } from './statement/others.ts'

/** Two numbers of one thing that lie close, with the pair of claims they came as. */
interface Twin {
  readonly cluster: Cluster
  readonly judged: Judged
}

/**
 * Numbers of one thing that differ by a little: one source has 31 mills at a standstill, another has 30 affected. Verbs
 * and words around them say too little for one question, but an article seldom counts the same things twice and nearly
 * alike, so that two sources which do so mean one count. A source that has both numbers means two.
 *
 * @param aligned questions and pairs too weakly tied to be one.
 * @param others findings that set answers against each other already.
 */
export function twinFindings(
  aligned: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const numbers = new Map(witnesses.map((witness) => [witness.source.article.id, numbersOf(witness)]))
  const hasOther = (source: string, claim: Claim): boolean =>
    numbers.get(source)?.has(numberOf(claim) ?? '') === true
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  const twins = aligned
    .flatMap((cluster) => twinsIn(cluster))
    .filter(({ judged: { a, b } }) => !hasOther(a.source, b) && !hasOther(b.source, a))
    .sort((x, y) => y.judged.probability - x.judged.probability || (idOf(x) < idOf(y) ? -1 : 1))
  return joined(twins).flatMap(({ twin: { cluster, judged }, claims }) => {
    const finding = answerFinding(
      cluster,
      { ...judged, evidence: judged.evidence, probability: CONFIDENCE },
      'discrepancy',
      claims,
      articles,
    )
    return others.some((other) => touches(other, finding.readings)) ? [] : [finding]
  })
}

/** How sure (0..1) it is that an editor would query two such numbers. */
const CONFIDENCE = 0.55
/** Probability below which what stands around the numbers is of other things. */
const POSSIBLE = 0.02
/** Smaller numbers are close by chance; share (0..1) of the larger by which two may differ. */
const LEAST = 20
const APART = 0.15

function twinsIn(cluster: Cluster): Twin[] {
  if (cluster.claims[0]?.value.type !== 'quantity') return []
  const byId = new Map(cluster.claims.map((claim) => [claim.id, claim]))
  return cluster.alignments.flatMap((alignment): Twin[] => {
    const [a, b] = alignment.claims.map((id) => byId.get(id))
    if (!a || !b || a.source === b.source || alignment.probability < POSSIBLE || !areTwins(a, b)) return []
    const outcome = compareClaims(a, b)
    return outcome.verdict === 'differs' ? [{ cluster, judged: judgedOf(a, b, outcome, alignment) }] : []
  })
}

function judgedOf(a: Claim, b: Claim, outcome: Judged['outcome'], alignment: Alignment): Judged {
  return {
    a,
    b,
    outcome,
    probability: alignment.probability,
    get evidence() {
      return alignment.evidence
    },
  }
}

function areTwins(a: Claim, b: Claim): boolean {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return false
  const [x, y] = [a.value.mention, b.value.mention]
  const [small, large] = [Math.min(x.value, y.value), Math.max(x.value, y.value)]
  if (x.form !== y.form || small < LEAST || (large - small) / large > APART) return false
  return areOfOneThing(a, b) && areOfOneExtent(a, b) && !areOfOtherClasses(a, b)
}

/** The same things by their very noun or by a class of things, or lengths. People are counted in too many ways. */
function areOfOneThing(a: Claim, b: Claim): boolean {
  const { of, unit, role } = a.slot
  if (role !== b.slot.role || unit !== b.slot.unit) return false
  if (role === 'count') return of !== null && of !== PERSON && of === b.slot.of
  return role === 'distance'
}

const PERSON = 'person'

/** All of them, or the same part. */
function areOfOneExtent({ slot: a }: Claim, { slot: b }: Claim): boolean {
  const isSame = (x: readonly string[], y: readonly string[]): boolean =>
    x.length === y.length && x.every((word) => y.includes(word))
  return isSame(a.facets, b.facets) && isSame(a.part, b.part)
}

/** What was fired is not what was destroyed. */
function areOfOtherClasses({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.known && b.known && a.predicate !== b.predicate
}

/** Twins that share a number, one claim a source. */
interface Joined {
  readonly twin: Twin
  readonly claims: Claim[]
}

function joined(twins: readonly Twin[]): Joined[] {
  const found: Joined[] = []
  for (const twin of twins) {
    const { a, b } = twin.judged
    const known = found.find(({ claims }) => claims.includes(a) || claims.includes(b))
    if (!known) {
      found.push({ twin, claims: [a, b] })
      continue
    }
    const next = known.claims.includes(a) ? b : a
    if (known.claims.every(({ source }) => source !== next.source)) known.claims.push(next)
  }
  return found
}

const idOf = ({ judged: { a, b } }: Twin): string => `${a.id} ${b.id}`

function numbersOf({ mentions }: Witness): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) => (mention.kind === 'quantity' ? [`${mention.value} ${mention.unit}`] : [])),
  )
}

function numberOf({ value }: Claim): string | null {
  return value.type === 'quantity' ? `${value.mention.value} ${value.mention.unit}` : null
}
