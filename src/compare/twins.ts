import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Alignment, Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { haveSameMembers } from '../util/members.ts'
import { sharedRarity } from '../util/rarity.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { answerFinding } from './answers.ts'
import { compareClaims } from './claims.ts'
import type { Judged } from './judged.ts'
import { onlyOfNoun } from './only-of-noun.ts'
import { touches } from './statement/others.ts'
import { placeOf, toldAsOne } from './told-as-one.ts'

/** Two numbers of one thing that lie close, with the pair of claims they came as. */
interface Twin {
  readonly cluster: Cluster
  readonly judged: Judged
}

/**
 * Numbers of one thing that differ by a little: one source has 44 mills at a standstill, another has 46 affected. Verbs
 * and words around them say too little for one question, but an article seldom counts the same things twice and nearly
 * alike, so that two sources which do so mean one count. A source that has both numbers means two. So do the amounts of
 * two sentences that tell of one thing and have one amount each, and counts of a noun that each source counts once only.
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
  const areToldAsOne = amountsToldAsOne(aligned, witnesses)
  const areOnlyOfNoun = onlyOfNoun(witnesses)
  const pairs = aligned.flatMap(pairsIn)
  const twins = pairs
    .filter(
      ({ judged: { a, b, probability } }) =>
        areForOneThing(a, b, articles) ||
        ((areTwins(a, b) || areToldAsOne(a, b)) && !hasOther(a.source, b) && !hasOther(b.source, a)) ||
        (probability >= LIKELY_ENOUGH && areOnlyOfNoun(a, b)),
    )
    .sort(bySureness)
  return joined(twins, pairs.filter(isBeside)).flatMap(({ twin: { cluster, judged }, claims }) => {
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
/** Probability below which two counts of a noun are of other things. */
const LIKELY_ENOUGH = 0.15
/** Smaller numbers are close by chance; share (0..1) of the larger by which two may differ. */
const LEAST = 20
const APART = 0.15

/** Pairs of two sources' numbers that differ. */
function pairsIn(cluster: Cluster): Twin[] {
  if (cluster.claims[0]?.value.type !== 'quantity') return []
  const byId = new Map(cluster.claims.map((claim) => [claim.id, claim]))
  return cluster.alignments.flatMap((alignment): Twin[] => {
    const [a, b] = alignment.claims.map((id) => byId.get(id))
    if (!a || !b || a.source === b.source || alignment.probability < POSSIBLE) return []
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
  return role === 'distance' || role === 'rate'
}

const PERSON = 'person'

/** All of them, or the same part. */
function areOfOneExtent({ slot: a }: Claim, { slot: b }: Claim): boolean {
  // "raised it to €90 a day": what it is now
  const [x, y] = [a, b].map(({ facets }) => facets.filter((facet) => facet !== 'to'))
  return haveSameMembers(x ?? [], y ?? []) && haveSameMembers(a.part, b.part)
}

/** Share (0..1) of the larger by which two amounts for one thing may differ, and how rare what they are for must be. */
const APART_FOR_ONE = 0.2
const TELLING = 0.7
/** Tokens after an amount that may say what it is for. */
const PURPOSE = 10

/** "A €7,000 regatta party", "€8,000 on a regatta": amounts of money that are close, and for one thing by the words after them. */
function areForOneThing(a: Claim, b: Claim, articles: ReadonlyMap<string, AnnotatedArticle>): boolean {
  if (!areLikeAmounts(a, b) || a.value.type !== 'quantity' || b.value.type !== 'quantity') return false
  const [small, large] = [a.value.mention.value, b.value.mention.value].sort((x, y) => x - y)
  if (!small || !large || small < LEAST || (large - small) / large > APART_FOR_ONE) return false
  const [x, y] = [a, b].map((claim) => purposeOf(claim, articles.get(claim.source)))
  return x !== undefined && y !== undefined && sharedRarity(x, y) >= TELLING
}

function purposeOf({ span, sentence }: Claim, source: AnnotatedArticle | undefined): ReadonlySet<string> {
  if (!source) return new Set()
  const at = firstTokenEndingAfter(source.tokens, span.end)
  const after = source.tokens.slice(at, at + PURPOSE)
  const end = after.findIndex((token) => token.sentence !== sentence || /^[.;:]$/u.test(token.text))
  return new Set(
    (end < 0 ? after : after.slice(0, end)).flatMap(({ pos, lemma }) => (pos === 'NOUN' ? [lemma] : [])),
  )
}

/** What was fired is not what was destroyed. */
function areOfOtherClasses({ slot: a }: Claim, { slot: b }: Claim): boolean {
  return a.known && b.known && a.predicate !== b.predicate
}

/** Probability from which a third source's amount is told with those of two. */
const BESIDE = 0.1
/** Factor within which two amounts are of one order. */
const LIKE_SIZE = 3

/** Whether two amounts of money stand alone, each in its sentence, and the sentences tell of one thing. */
function amountsToldAsOne(
  aligned: readonly Cluster[],
  witnesses: readonly Witness[],
): (a: Claim, b: Claim) => boolean {
  const told = new Set(toldAsOne(aligned).map(({ places }) => [...places].sort().join(' ')))
  const alone = new Set(
    witnesses.flatMap(({ source, mentions }) => {
      const counts = new Map<number, number>()
      for (const mention of mentions)
        if (mention.kind === 'quantity' && mention.form === 'money')
          counts.set(mention.sentence, (counts.get(mention.sentence) ?? 0) + 1)
      return [...counts].flatMap(([sentence, count]) =>
        count === 1 ? [placeOf({ source: source.article.id, sentence })] : [],
      )
    }),
  )
  return (a, b) => {
    const places = [placeOf(a), placeOf(b)].sort()
    return areLikeAmounts(a, b) && places.every((place) => alone.has(place)) && told.has(places.join(' '))
  }
}

function areLikeAmounts({ value: x, slot: a }: Claim, { value: y, slot: b }: Claim): boolean {
  if (x.type !== 'quantity' || y.type !== 'quantity' || x.mention.form !== 'money') return false
  const [small, large] = [
    Math.min(x.mention.value, y.mention.value),
    Math.max(x.mention.value, y.mention.value),
  ]
  return y.mention.form === 'money' && a.unit === b.unit && large <= LIKE_SIZE * small
}

/** An amount that may be told with those of two other sources. */
function isBeside({ judged: { a, b, probability } }: Twin): boolean {
  return probability >= BESIDE && areLikeAmounts(a, b)
}

/** Twins that share a number, one claim a source. */
interface Joined {
  readonly twin: Twin
  readonly claims: Claim[]
}

function joined(twins: readonly Twin[], beside: readonly Twin[]): Joined[] {
  const found: Joined[] = []
  for (const twin of twins) {
    const { a, b } = twin.judged
    const known = found.find(({ claims }) => claims.includes(a) || claims.includes(b))
    if (known) add(known.claims, twin)
    else found.push({ twin, claims: [a, b] })
  }
  const byLikelihood = [...beside].sort(bySureness)
  for (const twin of byLikelihood) for (const { claims } of found) add(claims, twin)
  return found
}

/** Adds the answer of a source that has none among the claims, where its counterpart is one of them. */
function add(claims: Claim[], { judged: { a, b } }: Twin): void {
  const next = claims.includes(a) ? b : claims.includes(b) ? a : null
  if (next !== null && claims.every(({ source }) => source !== next.source)) claims.push(next)
}

const bySureness = (x: Twin, y: Twin): number =>
  y.judged.probability - x.judged.probability || (idOf(x) < idOf(y) ? -1 : 1)

const idOf = ({ judged: { a, b } }: Twin): string => `${a.id} ${b.id}`

function numbersOf({ mentions }: Witness): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) => (mention.kind === 'quantity' ? [`${mention.value} ${mention.unit}`] : [])),
  )
}

function numberOf({ value }: Claim): string | null {
  return value.type === 'quantity' ? `${value.mention.value} ${value.mention.unit}` : null
}
