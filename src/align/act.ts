import type { Act, Claim } from '../model/claim.ts'
import type { Alignment, Cluster } from '../model/cluster.ts'
import {
  type ActMatch,
  headOf,
  isCore,
  isOneEvent,
  likenessOfVerbs,
  matchActs,
  nameOthers,
} from '../util/acts.ts'
import { unitLikeness } from '../util/units.ts'
import { type Acted, type Candidate, candidates } from './act-candidates.ts'
import { ByEnd, join, mutualBest, type Tie } from './groups.ts'
import { sigmoid } from './score.ts'
import { type Stated, surroundings } from './surroundings.ts'

interface Link extends Tie<Acted> {
  readonly match: ActMatch
  /** What its verbs, parts and surroundings tell. */
  readonly weights: { readonly verb: number; readonly parts: number; readonly near: number }
}

/** A link with its evidence, which is told when it is asked for: of many tellings of one act few pairs are shown. */
class ActAlignment implements Alignment {
  readonly claims: readonly [string, string]
  readonly probability: number
  readonly #link: Link

  constructor(link: Link) {
    const [a, b] = [link.a.claim.id, link.b.claim.id]
    this.claims = a < b ? [a, b] : [b, a]
    this.probability = sigmoid(SLOPE * (link.strength - EVEN))
    this.#link = link
  }

  get evidence(): Alignment['evidence'] {
    return evidenceOf(this.#link)
  }
}

/** Groups acts of several sources that are one event: one verb, or two that mean the same, with parts in common. */
export function alignActs(claims: readonly Claim[]): Cluster[] {
  const acts = claims.flatMap((claim): Acted[] =>
    claim.value.type === 'act' ? [{ claim, act: claim.value.act }] : [],
  )
  const similarity = surroundingsOf(claims)
  const pairs = candidates(acts).flatMap(pairOf)
  const isUnique = uniqueness(pairs)
  const links = pairs.flatMap((pair) => linkOf(pair, isUnique(pair), similarity))
  const groups = join<Acted, Link>(mutualBest<Acted, Link>(links)).map(
    ({ bySource, links: inside }): Event => ({ acts: [...bySource.values()], links: inside }),
  )
  return mergeEvents(
    groups,
    links.filter(({ a, b, match }) => isOneEvent(a.act, b.act, match)),
  ).map(clusterOf)
}

/** Tellings of one act: a source may tell it in its lead and again below. */
interface Event {
  readonly acts: Acted[]
  readonly links: Link[]
}

/** Joins the groups of acts that are one event by their verb and by the one thing it befalls. */
function mergeEvents(groups: readonly Event[], links: readonly Link[]): Event[] {
  const groupOf = new Map<Claim, Event>()
  for (const group of groups) for (const { claim } of group.acts) groupOf.set(claim, group)
  const of = (acted: Acted): Event => groupOf.get(acted.claim) ?? { acts: [acted], links: [] }
  for (const link of links) {
    const [left, right] = [of(link.a), of(link.b)]
    if (left.links.includes(link) || right.links.includes(link)) continue
    const [large, small] = left.acts.length < right.acts.length ? [right, left] : [left, right]
    if (large !== small) {
      large.acts.push(...small.acts)
      large.links.push(...small.links)
    }
    large.links.push(link)
    for (const { claim } of large.acts) groupOf.set(claim, large)
  }
  return [
    ...new Set([
      ...groups.filter((group) => group.acts.some(({ claim }) => groupOf.get(claim) === group)),
      ...groupOf.values(),
    ]),
  ]
}

type Similarity = (a: Claim, b: Claim) => number

/** How alike the sentences of two claims are, by the statements in and around them. */
function surroundingsOf(claims: readonly Claim[]): Similarity {
  const statements = claims.flatMap((claim): Stated[] =>
    claim.value.type === 'statement' ? [{ claim, statement: claim.value.statement }] : [],
  )
  const similarity = surroundings(statements)
  const first = new Map<string, Stated>()
  for (const stated of statements) {
    const key = `${stated.claim.source} ${stated.claim.sentence}`
    if (!first.has(key)) first.set(key, stated)
  }
  const known = new Map<Claim, Stated | null>()
  const statedOf = (claim: Claim): Stated | null => {
    const before = known.get(claim)
    if (before !== undefined) return before
    const stated = first.get(`${claim.source} ${claim.sentence}`) ?? null
    known.set(claim, stated)
    return stated
  }
  return (a, b) => {
    const x = statedOf(a)
    const y = statedOf(b)
    return x && y ? similarity(x, y) : 0
  }
}

/** What verbs, parts, surroundings add to the strength of a link, and what stands against it takes away. */
const PER_VERB = 1.2
const SAME_VERB = 0.3
const OTHER_ROLE = 0.7
const PER_SURROUNDINGS = 1
const UNIQUE = 0.5
const ONE_EVENT = 0.8
const OTHER_PART = 0.5
const OTHER_NAME = 0.7
const UNMATCHED = 0.1
const MOST_UNMATCHED = 8

/** Likeness of verbs from which they may be of one act, and from which they are one verb. */
const VERBS = 0.5
const ONE_VERB = 0.8
/** Likeness of heads from which two parts are of one thing. */
const ONE_THING = 0.7
/** Likeness of surroundings from which one part in common is enough. */
const NEARBY = 0.4
/** Weight of one part in common that is enough by itself. */
const TELLING = 1
/** Strength from which two acts are one, where who and whom are matched throughout, and where not. */
const ENOUGH = 0.95
const ENOUGH_IN_PART = 1.3
/** Verbs that mean other things may still tell of one act, where so many parts in one role are of one thing. */
const PARTS_FOR_ALL = 2
const ENOUGH_WITHOUT_VERB = 1.6
const ENOUGH_BY_INDEX = 1

interface Pair {
  readonly a: Acted
  readonly b: Acted
  readonly match: ActMatch
}

function pairOf({ a, b, shared }: Candidate): Pair[] {
  // Only much in common makes one act of two verbs: most candidates need no closer look.
  const verbs = likenessOfVerbs(a.act, b.act)
  if (verbs !== null && verbs < VERBS && shared < ENOUGH_BY_INDEX) return []
  if (!shareHead(a.act, b.act)) return []
  const match = matchActs(a.act, b.act)
  return match.parts.length > 0 ? [{ a, b, match }] : []
}

/** Whether who acts or is acted upon in one may be a thing that is part of the other: without that no two acts are linked. */
function shareHead(a: Act, b: Act): boolean {
  const heads = b.parts.map(headOf)
  return a.parts.some((part) => {
    const head = isCore(part) ? headOf(part) : undefined
    return head && heads.some((other) => other && unitLikeness(head, other) >= ONE_THING)
  })
}

/** Whether neither source has another act of that verb with that subject or object: then it is this one. */
function uniqueness(pairs: readonly Pair[]): (pair: Pair) => boolean {
  const counts = new ByEnd<number>()
  const isLike = ({ a, match }: Pair): boolean =>
    (match.verbs ?? 0) >= ONE_VERB &&
    match.parts.some(
      ({ a: i, heads, sameRole }) => sameRole && heads >= ONE_THING && isCore(a.act.parts[i] ?? NO_PART),
    )
  const count = (claim: Claim, { source }: Claim): void =>
    counts.set(claim, source, (counts.get(claim, source) ?? 0) + 1)
  for (const pair of pairs)
    if (isLike(pair)) {
      count(pair.a.claim, pair.b.claim)
      count(pair.b.claim, pair.a.claim)
    }
  return (pair) =>
    counts.get(pair.a.claim, pair.b.claim.source) === 1 &&
    counts.get(pair.b.claim, pair.a.claim.source) === 1 &&
    isLike(pair)
}

function linkOf({ a, b, match }: Pair, isUnique: boolean, similarity: Similarity): Link[] {
  const { verbs, parts } = match
  if (parts.length === 0 || (verbs === null && parts.length < 2)) return []
  const solid = parts.filter(({ heads, sameRole }) => heads >= ONE_THING && sameRole)
  if (!parts.some(({ a: i, heads }) => heads >= ONE_THING && isCore(a.act.parts[i] ?? NO_PART))) return []
  const otherVerbs = verbs !== null && verbs < VERBS
  if (otherVerbs && solid.length < PARTS_FOR_ALL) return []
  const only = parts.length === 1 ? parts[0] : undefined
  const isOne = isOneEvent(a.act, b.act, match)
  const verbWeight =
    verbs === null ? 0 : (verbs * ((a.act.verb?.weight ?? 0) + (b.act.verb?.weight ?? 0))) / 2
  const partWeight = parts.reduce(
    (sum, { shared, sameRole }) => sum + shared * (sameRole ? 1 : OTHER_ROLE),
    0,
  )
  const { others, names, open, unmatched } = against(a.act, b.act, match)
  const strengthAt = (near: number): number =>
    PER_VERB * verbWeight +
    ((verbs ?? 0) >= ONE_VERB ? SAME_VERB : 0) +
    partWeight +
    PER_SURROUNDINGS * near +
    (isOne ? ONE_EVENT : isUnique ? UNIQUE : 0) -
    (isOne ? 0 : OTHER_PART * others) -
    OTHER_NAME * names -
    UNMATCHED * Math.min(unmatched, MOST_UNMATCHED)
  const needed = otherVerbs ? ENOUGH_WITHOUT_VERB : others === 0 && open === 0 ? ENOUGH : ENOUGH_IN_PART
  // Most pairs are no one act whatever stands around them, and that is costly to say.
  if (strengthAt(NEAREST) < needed) return []
  const near = similarity(a.claim, b.claim)
  if (only && near < NEARBY && !isOne && !isUnique && !isEnough(only, a.act, b.act)) return []
  const strength = strengthAt(near)
  return strength < needed
    ? []
    : [{ a, b, match, strength, weights: { verb: verbWeight, parts: partWeight, near } }]
}

/** More than two surroundings can be alike. */
const NEAREST = 1.01

function evidenceOf({ a, b, match, weights }: Link): Alignment['evidence'] {
  const round = (x: number): number => Math.round(100 * x) / 100
  return [
    { signal: 'same-verb', weight: round(SLOPE * weights.verb), detail: `${a.act.lemma} / ${b.act.lemma}` },
    {
      signal: 'shared-parts',
      weight: round(SLOPE * weights.parts),
      detail: wordsIn(a.act, match).join(', '),
    },
    { signal: 'surroundings', weight: round(SLOPE * weights.near), detail: 'the sentences around are alike' },
  ]
}

const NO_PART = {
  role: '',
  units: [],
  head: -1,
  start: 0,
  end: 0,
  definite: false,
  joined: false,
  plural: false,
}

/** Whether one part in common tells by itself that two acts are one: an object, or the subject of a verb that has none. */
function isEnough({ a: i, b: j, shared, sameRole }: ActMatch['parts'][number], a: Act, b: Act): boolean {
  if (!sameRole || shared < TELLING) return false
  if (a.parts[i]?.role === 'object' && b.parts[j]?.role === 'object') return true
  return ![a, b].some(({ parts }) => parts.some(({ role }) => role === 'object'))
}

function against(
  a: Act,
  b: Act,
  { parts }: ActMatch,
): { readonly others: number; readonly names: number; readonly open: number; readonly unmatched: number } {
  const [usedA, usedB] = [new Set(parts.map((match) => match.a)), new Set(parts.map((match) => match.b))]
  const [openA, openB] = [a.parts.filter((_, i) => !usedA.has(i)), b.parts.filter((_, j) => !usedB.has(j))]
  let [others, names] = [0, 0]
  for (const x of openA)
    for (const y of openB) {
      if (x.role !== y.role || !isCore(x) || x.units.length === 0 || y.units.length === 0) continue
      others++
      if (nameOthers(x, y)) names++
    }
  const unmatched = [...openA, ...openB].reduce(
    (sum, { units }) => sum + units.reduce((total, { weight }) => total + weight, 0),
    0,
  )
  const open = [...openA, ...openB].filter((part) => isCore(part) && part.units.length > 0).length
  return { others, names, open, unmatched }
}

/** Strength at which the odds are even, and what each unit of strength adds to them in logits; read off 300 pairs. */
const EVEN = 0.9
const SLOPE = 1.5

function wordsIn(act: Act, { parts }: ActMatch): string[] {
  return parts.flatMap(({ a }) => headOf(act.parts[a] ?? NO_PART)?.lemma ?? [])
}

function clusterOf({ acts, links }: Event): Cluster {
  const [strongest] = links
  const key = strongest
    ? [
        strongest.a.act.verb?.key ?? strongest.a.act.lemma,
        ...wordsIn(strongest.a.act, strongest.match),
      ].sort()
    : []
  return {
    question: 'What was done?',
    key: `act ${key.join(' ')}`,
    claims: acts
      .map(({ claim }) => claim)
      .sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start)),
    alignments: links.map((link) => new ActAlignment(link)),
  }
}
