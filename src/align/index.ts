import type { Claim } from '../model/claim.ts'
import type { Alignment, Cluster, Evidence } from '../model/cluster.ts'
import { alignActs } from './act.ts'
import { candidatePairs } from './candidates.ts'
import { clusterClaims, type Link } from './cluster.ts'
import { descriptionsOf, rivalsOf } from './descriptions.ts'
import { alignOutcomes } from './outcome.ts'
import { type Question, questionFor } from './question.ts'
import { probabilityOf, type Score, scorePair, sigmoid } from './score.ts'
import { closenessOf, termWeights } from './similarity.ts'
import { alignStatements } from './statement.ts'
import { alignTellings } from './telling.ts'
import { looseLinks } from './ties.ts'

/** Claims are held to answer one question from the link on; groups that are linked so need not agree so well throughout. */
const THRESHOLDS = { link: 0.3, mean: 0.25 }

/**
 * Groups claims that answer one question: event first, slot second; that two answers differ never
 * counts against them, though two that can both be right are likelier to answer one. Whether a source also gives
 * another answer counts: it seldom contradicts itself.
 *
 * @param claims of all sources, in any order.
 */
export function align(claims: readonly Claim[]): Cluster[] {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const names = inOrder.filter(isAboutEntity)
  // Quotations are aligned by their very words, where they are compared.
  const questions = inOrder.filter(({ slot }) => !APART.has(slot.role))
  return [
    ...sameNames(names),
    ...sameQuestions(questions),
    ...alignStatements(inOrder),
    ...alignActs(inOrder),
    ...alignOutcomes(inOrder),
    ...alignTellings(inOrder),
  ]
}

/** Roles that are aligned by other means than the evidence of slot and event. */
const APART = new Set(['name', 'office', 'wording', 'statement', 'outcome', 'act'])

/** What an entity is called, or which office a person holds: the entity is the question. */
const isAboutEntity = ({ slot }: Claim): boolean => slot.role === 'name' || slot.role === 'office'

/** What each source calls one entity, or which office of one kind it gives a person: names were resolved when claims were made. */
function sameNames(claims: readonly Claim[]): Cluster[] {
  const byEntity = new Map<string, Claim[]>()
  const offices = new Map<string, Claim[]>()
  for (const claim of claims) {
    const entity = claim.value.type === 'phrase' ? claim.value.entity : null
    if (entity === null) continue
    if (claim.slot.role === 'office') offices.set(entity, [...(offices.get(entity) ?? []), claim])
    const key = claim.slot.role === 'name' ? entity : `${entity} ${claim.slot.of}`
    const known = byEntity.get(key)
    if (known) known.push(claim)
    else byEntity.set(key, [claim])
  }
  for (const [entity, group] of offices) addOffices(byEntity, entity, group)
  return [...byEntity]
    .filter(([, group]) => group.length > 1)
    .map(([entity, group]) => {
      const evidence = [{ signal: 'same-name', weight: SAME_NAME, detail: entity }]
      const probability = sigmoid(SAME_NAME)
      const alignments = pairsOf(group).map(
        ([a, b]): Alignment => ({ claims: [a.id, b.id], probability, evidence }),
      )
      return new AnswerCluster(group, alignments)
    })
}

/** Offices of other kinds that may exclude each other; else what else the sources call the person. */
function addOffices(groups: Map<string, Claim[]>, entity: string, offices: readonly Claim[]): void {
  const rivals = rivalsOf(offices)
  for (const [family, group] of rivals) groups.set(`${entity} ${family}`, group)
  if (rivals.size === 0) groups.set(`${entity} described`, descriptionsOf(offices))
}

/** In logits: names are resolved by rules of their own, which seldom err. */
const SAME_NAME = 2.2

function sameQuestions(inOrder: readonly Claim[]): Cluster[] {
  const terms = termWeights(inOrder)
  const scored = new Map<Claim, Map<Claim, ScoredAlignment>>()
  const pairs = candidatePairs(inOrder)
  const closeness = closenessOf(
    pairs.map(({ a, b }) => [a, b]),
    terms,
  )
  const links = pairs.flatMap(({ a, b }, i): Link[] => {
    const close = closeness[i]
    if (!close) return []
    const probability = probabilityOf(a, b, close)
    const ofA = scored.get(a) ?? new Map<Claim, ScoredAlignment>()
    scored.set(a, ofA.set(b, new ScoredAlignment(a, b, probability, () => scorePair(a, b, close))))
    return [{ a, b, probability }]
  })
  const alignmentsIn = (group: readonly Claim[]): Alignment[] =>
    pairsOf(group).flatMap(([a, b]): Alignment[] => {
      const alignment = scored.get(a)?.get(b)
      return alignment ? [alignment] : []
    })
  const groups = clusterClaims(links, THRESHOLDS)
  return [
    ...groups.map((group) => new AnswerCluster(group, alignmentsIn(group))),
    ...looseLinks(links, groups).map(({ a, b }) => new AnswerCluster([a, b], alignmentsIn([a, b]), true)),
  ]
}

/** Claims of one question, which is put into words when it is asked for: most clusters lead to no finding. */
class AnswerCluster implements Cluster {
  readonly claims: readonly Claim[]
  readonly alignments: readonly Alignment[]
  readonly loose: boolean
  readonly #group: readonly Claim[]
  #question: Question | null = null

  constructor(group: readonly Claim[], alignments: readonly Alignment[], loose = false) {
    this.loose = loose
    this.claims = inTextOrder(group)
    this.alignments = alignments
    this.#group = group
  }

  get question(): string {
    return this.#asked.question
  }

  get key(): string {
    return this.#asked.key
  }

  get #asked(): Question {
    this.#question ??= questionFor(this.#group)
    return this.#question
  }
}

/**
 * A pair with its evidence, which is found when it is asked for: the pairs of a cluster grow with the square of its
 * claims, and one or two of them are shown.
 */
class ScoredAlignment implements Alignment {
  readonly claims: readonly [string, string]
  readonly probability: number
  readonly #score: () => Score
  #evidence: readonly Evidence[] | null = null

  constructor(a: Claim, b: Claim, probability: number, score: () => Score) {
    this.claims = [a.id, b.id]
    this.probability = probability
    this.#score = score
  }

  get evidence(): readonly Evidence[] {
    this.#evidence ??= this.#score().evidence
    return this.#evidence
  }
}

/** Every pair of a group, the claim with the smaller id first in each. */
function pairsOf(group: readonly Claim[]): (readonly [Claim, Claim])[] {
  const inOrder = inTextOrder(group)
  return inOrder.flatMap((a, i) =>
    inOrder.slice(i + 1).map((b): readonly [Claim, Claim] => (a.id < b.id ? [a, b] : [b, a])),
  )
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start,
  )
}
