import type { Claim, StatementUnit } from '../model/claim.ts'
import { pairUnits, tells, type UnitPair } from '../util/units.ts'

/** One source's sentences, seen by how often they use a word. */
interface Source {
  readonly id: string
  /** Number of its sentences that have the unit with this key; at least 1. */
  count(key: string): number
}

/** A sentence with all that its clauses state. */
export interface Passage {
  readonly source: Source
  /** Its clauses, in text order. */
  readonly claims: readonly Claim[]
  /** In text order, each place once. */
  readonly units: readonly StatementUnit[]
  readonly weight: number
  /** In its article, 0 (first) to 1 (last). */
  readonly position: number
}

/** Two sentences of two sources that may tell one thing. */
export interface Counterpart {
  readonly a: Passage
  readonly b: Passage
  readonly pairs: readonly UnitPair[]
  /** Rank of each among the other source's counterparts of the other, added up: 2 where both are the closest. */
  readonly ranks: number
}

/** The sentences of all sources, from the statements that their clauses make. */
export function passagesOf(claims: readonly Claim[]): Passage[] {
  const bySource = new Map<string, Map<number, Claim[]>>()
  for (const claim of claims) {
    if (claim.value.type !== 'statement') continue
    const sentences = bySource.get(claim.source) ?? new Map<number, Claim[]>()
    bySource.set(claim.source, sentences)
    const clauses = sentences.get(claim.sentence)
    if (clauses) clauses.push(claim)
    else sentences.set(claim.sentence, [claim])
  }
  return [...bySource].flatMap(([id, sentences]) => {
    const counts = new Map<string, number>()
    const source: Source = { id, count: (key) => counts.get(key) ?? 1 }
    return [...sentences.values()].map((clauses): Passage => {
      const units = unitsOf(clauses)
      for (const key of new Set(units.map((unit) => unit.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
      const weight = units.reduce((sum, unit) => sum + unit.weight, 0)
      return { source, claims: clauses, units, weight, position: clauses[0]?.event.position ?? 0 }
    })
  })
}

function unitsOf(clauses: readonly Claim[]): StatementUnit[] {
  const byStart = new Map<number, StatementUnit>()
  for (const { value } of clauses)
    if (value.type === 'statement')
      for (const unit of value.statement.units)
        if (tells(unit) && !byStart.has(unit.start)) byStart.set(unit.start, unit)
  return [...byStart.values()].sort((x, y) => x.start - y.start)
}

/** Sentences of each other source that one is held against. */
const KEPT = 4
/** Words of more sentences than this lead to too many. */
const COMMON = 40
/** A class leads to a sentence less surely than the word itself. */
const BY_CLASS = 0.4
/** Units less alike than this are two things. */
const LEAST_ALIKE = 0.49
/** Two things in common make no telling of one thing. */
const FEWEST = 2

/** Pairs of sentences of two sources, from an inverted index: the most promising for each, with their ranks. */
export function counterpartsOf(passages: readonly Passage[]): Counterpart[] {
  const met = new Map<number, Rough>()
  for (const [at, others] of promising(passages).entries())
    for (const other of others) {
      const [i, j] = at < other ? [at, other] : [other, at]
      const code = i * passages.length + j
      if (met.has(code)) continue
      const rough = roughOf(passages[i], passages[j])
      if (rough) met.set(code, rough)
    }
  const rough = [...met].sort(([x], [y]) => x - y).map(([, one]) => one)
  const ranksOf = ranking(rough)
  return rough.map((one) => ({ a: one.a, b: one.b, pairs: one.pairs, ranks: ranksOf(one) }))
}

interface Rough extends Pick<Counterpart, 'a' | 'b' | 'pairs'> {
  readonly score: number
}

function roughOf(a: Passage | undefined, b: Passage | undefined): Rough | null {
  if (!a || !b) return null
  const pairs = pairUnits(a.units, b.units, LEAST_ALIKE)
  if (pairs.length < FEWEST) return null
  let shared = 0
  for (const { a: i, b: j, like } of pairs)
    shared += (like * ((a.units[i]?.weight ?? 0) + (b.units[j]?.weight ?? 0))) / 2
  return { a, b, pairs, score: shared * (0.4 + (0.6 * shared) / Math.sqrt(a.weight * b.weight)) }
}

/** Rank, from 1, of each pair among those of its two ends; ranks below the third count as the fourth. */
function ranking(all: readonly Rough[]): (one: Rough) => number {
  const scores = new Map<Passage, Map<Source, number[]>>()
  const listOf = (passage: Passage, source: Source): number[] => {
    const lists = scores.get(passage) ?? new Map<Source, number[]>()
    scores.set(passage, lists)
    const list = lists.get(source) ?? []
    lists.set(source, list)
    return list
  }
  for (const { a, b, score } of all) {
    listOf(a, b.source).push(score)
    listOf(b, a.source).push(score)
  }
  const rank = (passage: Passage, source: Source, score: number): number =>
    Math.min(4, 1 + listOf(passage, source).filter((other) => other > score).length)
  return ({ a, b, score }) => rank(a, b.source, score) + rank(b, a.source, score)
}

/** For each sentence those of other sources that share most with it, by words and their classes. */
function promising(passages: readonly Passage[]): number[][] {
  const postings = new Map<string, number[]>()
  for (const [at, { units }] of passages.entries())
    for (const { key, also } of units)
      for (const name of [key, ...also]) {
        const list = postings.get(name)
        if (!list) postings.set(name, [at])
        else if (list.at(-1) !== at) list.push(at)
      }
  const scores = new Float64Array(passages.length)
  return passages.map(({ source, units }, at) => {
    const found: number[] = []
    const look = (name: string, weight: number): void => {
      const list = postings.get(name) ?? []
      if (list.length > COMMON) return
      for (const other of list) {
        if (other === at || passages[other]?.source === source) continue
        if (scores[other] === 0) found.push(other)
        scores[other] = (scores[other] ?? 0) + weight
      }
    }
    for (const { key, also, weight } of units) {
      look(key, weight)
      for (const id of also) look(id, (weight * BY_CLASS) / also.length)
    }
    found.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    const kept: number[] = []
    const perSource = new Map<Source | undefined, number>()
    for (const other of found) {
      const theirs = passages[other]?.source
      const count = perSource.get(theirs) ?? 0
      if (count < KEPT) {
        perSource.set(theirs, count + 1)
        kept.push(other)
      }
    }
    for (const other of found) scores[other] = 0
    return kept
  })
}
