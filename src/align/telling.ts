import type { Claim, StatementUnit } from '../model/claim.ts'
import type { Alignment, Cluster, Evidence } from '../model/cluster.ts'
import { byVectorOnly } from '../util/units.ts'
import { type Counterpart, counterpartsOf, type Passage, passagesOf } from './passages.ts'
import { sigmoid } from './score.ts'

/** Probability from which two sentences are held to tell of one thing, and from which they are where they share words besides names. */
const SURE = 0.32
const ENOUGH = 0.25
/** Weight of the words besides names, numbers and times that two sentences share. */
const WORDS = 0.5
/** Probability from which they may, if what they share is told of by another finding. */
const POSSIBLE = 0.12

/** Sentences of two sources that tell of one thing, with how surely they do. */
interface Link {
  readonly a: Passage
  readonly b: Passage
  readonly probability: number
  /** Without another finding that ties them. */
  readonly isEnough: boolean
  readonly signals: Signals
  readonly counterpart: Counterpart
  readonly key: string
}

/**
 * Groups sentences that tell of one thing in whatever words, as wholes: one newsroom says in two clauses, with another
 * verb, what another says in one. At most one sentence of each source, and each of a group tied to every other.
 * Pairs that are no part of a group, but may be of one thing all the same, are loose.
 */
export function alignTellings(claims: readonly Claim[]): Cluster[] {
  const links = counterpartsOf(passagesOf(claims)).flatMap((counterpart): Link[] => {
    const signals = tellingSignals(counterpart)
    const logit = SIGNAL_NAMES.reduce((sum, name) => sum + WEIGHTS[name] * signals[name], 0)
    const probability = sigmoid(logit)
    if (probability < POSSIBLE) return []
    const { a, b } = counterpart
    const isEnough = probability >= SURE || (probability >= ENOUGH && wordsIn(counterpart) >= WORDS)
    return [{ a, b, probability, isEnough, signals, counterpart, key: keyOf(counterpart) }]
  })
  const chosen = new Set(mutual(links.filter(({ isEnough }) => isEnough)))
  return [
    ...grouped([...chosen]).map(clusterOf),
    ...links
      .filter((link) => !chosen.has(link))
      .map((link) => ({ ...clusterOf({ passages: [link.a, link.b], links: [link] }), loose: true })),
  ]
}

/** Weight of the words that two sentences share, names and values left out. */
function wordsIn({ a, b, pairs }: Counterpart): number {
  return pairs.reduce((sum, { a: i, b: j, like }) => {
    const [u, v] = [a.units[i], b.units[j]]
    return u?.kind === 'word' && v?.kind === 'word' && !byVectorOnly(u, v)
      ? sum + (like * (u.weight + v.weight)) / 2
      : sum
  }, 0)
}

/** The surest first; a sentence has one counterpart in each other source. */
function mutual(links: readonly Link[]): Link[] {
  const inOrder = [...links].sort((x, y) => y.probability - x.probability || (x.key < y.key ? -1 : 1))
  const taken = new Map<Passage, Set<Passage['source']>>()
  return inOrder.filter(({ a, b }) => {
    const ofA = taken.get(a) ?? new Set<Passage['source']>()
    const ofB = taken.get(b) ?? new Set<Passage['source']>()
    if (ofA.has(b.source) || ofB.has(a.source)) return false
    taken.set(a, ofA.add(b.source))
    taken.set(b, ofB.add(a.source))
    return true
  })
}

interface Group {
  readonly passages: Passage[]
  readonly links: Link[]
}

/** Joins links, in their order, as long as every two sentences of a group are linked. */
function grouped(inOrder: readonly Link[]): Group[] {
  const between = new Map<Passage, Map<Passage, Link>>()
  for (const link of inOrder)
    for (const [x, y] of [
      [link.a, link.b],
      [link.b, link.a],
    ] as const)
      between.set(x, (between.get(x) ?? new Map<Passage, Link>()).set(y, link))
  const groups: Group[] = []
  const joined = new Set<Link>()
  // The groups that a sentence is in, by their place in the list: few of all.
  const groupsOf = new Map<Passage, number[]>()
  const enter = (passage: Passage, at: number): void => {
    const known = groupsOf.get(passage)
    if (known) known.push(at)
    else groupsOf.set(passage, [at])
  }
  for (const link of inOrder) {
    if (joined.has(link)) continue
    const { a, b } = link
    const near = [...(groupsOf.get(a) ?? []), ...(groupsOf.get(b) ?? [])].sort((x, y) => x - y)
    const at = near.find((i) => {
      const passages = groups[i]?.passages ?? []
      const next = passages.includes(a) ? b : a
      return passages.every((passage) => passage.source !== next.source && between.get(passage)?.has(next))
    })
    const known = at === undefined ? undefined : groups[at]
    if (at === undefined || !known) {
      groups.push({ passages: [a, b], links: [link] })
      for (const passage of [a, b]) enter(passage, groups.length - 1)
      joined.add(link)
      continue
    }
    const next = known.passages.includes(a) ? b : a
    for (const passage of known.passages) {
      const other = between.get(passage)?.get(next)
      if (!other) continue
      known.links.push(other)
      joined.add(other)
    }
    known.passages.push(next)
    enter(next, at)
  }
  return groups
}

function clusterOf({ passages, links }: Group): Cluster {
  const inOrder = [...passages].sort((x, y) => (x.source.id < y.source.id ? -1 : 1))
  const heads = inOrder.flatMap(({ claims }) => claims[0] ?? [])
  return {
    question: 'What do they tell of it?',
    key: `telling ${links[0]?.key ?? ''}`,
    claims: heads,
    alignments: links.flatMap(({ a, b, probability, signals, counterpart }): Alignment[] => {
      const [x, y] = [a.claims[0]?.id, b.claims[0]?.id]
      if (!x || !y) return []
      return [
        {
          claims: x < y ? [x, y] : [y, x],
          probability,
          // Few pairs are shown.
          get evidence() {
            return evidenceOf(signals, counterpart)
          },
        },
      ]
    }),
    beside: inOrder.flatMap(({ claims }) => claims.slice(1)),
  }
}

/** Shared words that identify what is told. */
const KEY_WORDS = 6

function keyOf({ a, pairs }: Counterpart): string {
  return pairs
    .flatMap(({ a: i }) => a.units[i]?.key.replace(/^[@#t]/u, '') ?? [])
    .sort()
    .slice(0, KEY_WORDS)
    .join(' ')
}

/** In logits, fitted by `scripts/fit-tellings.ts` on the answer keys of 42 stories. */
const WEIGHTS = {
  bias: -2.45,
  same: 0.08,
  alike: 0.12,
  verbs: 0.97,
  rare: 1.13,
  number: 0.66,
  time: 1.57,
  focus: 0.07,
  ranks: -0.31,
  distance: -1.35,
}
export const SIGNAL_NAMES = [
  'bias',
  'same',
  'alike',
  'verbs',
  'rare',
  'number',
  'time',
  'focus',
  'ranks',
  'distance',
] as const
type Signals = Readonly<Record<(typeof SIGNAL_NAMES)[number], number>>

/** Likeness from which two words are one for telling how rare it is. */
const SURELY_ALIKE = 0.74

/** A unit of one sentence and its counterpart in the other. */
interface Shared {
  readonly u: StatementUnit
  readonly v: StatementUnit
  readonly like: number
  readonly weight: number
}

/** What speaks for two sentences telling of one thing: weights of what they share, by what it is. */
export function tellingSignals({ a, b, pairs, ranks }: Counterpart): Signals {
  // That two words are used alike is too little here, where the sentences are of one story anyway.
  const shared = pairs.flatMap(({ a: i, b: j, like }): Shared[] => {
    const [u, v] = [a.units[i], b.units[j]]
    return u && v && !byVectorOnly(u, v) ? [{ u, v, like, weight: (like * (u.weight + v.weight)) / 2 }] : []
  })
  const weigh = (isCounted: (one: Shared) => boolean): number =>
    shared.reduce((sum, one) => (isCounted(one) ? sum + one.weight : sum), 0)
  return {
    bias: 1,
    same: weigh(({ like }) => like === 1),
    alike: weigh(({ like }) => like < 1),
    verbs: weigh(({ u }) => u.kind === 'word' && u.pos === 'VERB'),
    rare: shared.reduce(
      (sum, { u, v, like }) =>
        like < SURELY_ALIKE ? sum : sum + u.weight / (a.source.count(u.key) * b.source.count(v.key)),
      0,
    ),
    number: weigh(({ u }) => u.kind === 'number'),
    time: weigh(({ u }) => u.kind === 'time'),
    focus: focusOf(a, b, shared),
    ranks: ranks - 2,
    distance: Math.abs(a.position - b.position),
  }
}

/** What two clauses of the sentences share, of those that share most. */
function focusOf(a: Passage, b: Passage, shared: readonly Shared[]): number {
  const isIn = ({ start, end }: StatementUnit, { span }: Claim): boolean =>
    span.start <= start && end <= span.end
  return Math.max(
    0,
    ...a.claims.flatMap((x) =>
      b.claims.map((y) =>
        shared.reduce((sum, { u, v, weight }) => (isIn(u, x) && isIn(v, y) ? sum + weight : sum), 0),
      ),
    ),
  )
}

function evidenceOf(signals: Signals, { a, pairs }: Counterpart): Alignment['evidence'] {
  const of = (...names: (typeof SIGNAL_NAMES)[number][]): number =>
    Math.round(100 * names.reduce((sum, name) => sum + WEIGHTS[name] * signals[name], 0)) / 100
  const words = pairs.slice(0, MOST_SHOWN).flatMap(({ a: i }) => a.units[i]?.lemma ?? [])
  const told: Evidence[] = [
    {
      signal: 'shared-words',
      weight: of('bias', 'same', 'alike', 'verbs', 'rare', 'number', 'time', 'focus'),
      detail: words.join(', '),
    },
    { signal: 'closer-counterpart', weight: of('ranks'), detail: 'another sentence is closer' },
    { signal: 'far-apart', weight: of('distance'), detail: 'in other parts of their articles' },
  ]
  return told.filter(({ weight }) => Math.abs(weight) >= WORTH_NAMING)
}

/** Weight, in logits, from which a signal is named. */
const WORTH_NAMING = 0.1

/** Shared words that are named as evidence. */
const MOST_SHOWN = 6
