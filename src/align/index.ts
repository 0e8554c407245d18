import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import { type Candidate, candidatePairs } from './candidates.ts'
import { clusterClaims, type Link } from './cluster.ts'
import { questionFor } from './question.ts'
import { type Score, scorePair } from './score.ts'
import { closenessOf, termWeights } from './similarity.ts'

/** Claims are held to answer one question from the link on; groups that are linked so need not agree so well throughout. */
const THRESHOLDS = { link: 0.5, mean: 0.3 }

/**
 * Groups claims that answer one question: event first, slot second; the answers themselves are never looked at.
 *
 * @param claims of all sources, in any order.
 */
export function align(claims: readonly Claim[]): Cluster[] {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const names = inOrder.filter(isAboutEntity)
  // Quotations are aligned by their very words, where they are compared.
  const questions = inOrder.filter((claim) => !isAboutEntity(claim) && claim.slot.role !== 'wording')
  return [...sameNames(names), ...sameQuestions(questions)]
}

/** What an entity is called, or which office a person holds: the entity is the question. */
const isAboutEntity = ({ slot }: Claim): boolean => slot.role === 'name' || slot.role === 'office'

/** What each source calls one entity, or which office of one kind it gives a person: names were resolved when claims were made. */
function sameNames(claims: readonly Claim[]): Cluster[] {
  const byEntity = new Map<string, Claim[]>()
  for (const claim of claims) {
    const entity = claim.value.type === 'phrase' ? claim.value.entity : null
    if (entity === null) continue
    const key = claim.slot.role === 'name' ? entity : `${entity} ${claim.slot.of}`
    const known = byEntity.get(key)
    if (known) known.push(claim)
    else byEntity.set(key, [claim])
  }
  return [...byEntity]
    .filter(([, group]) => group.length > 1)
    .map(([entity, group]) => ({
      ...questionFor(group),
      claims: inTextOrder(group),
      evidence: [{ signal: 'same-name', weight: 4, detail: entity }],
      confidence: NAME_CONFIDENCE,
    }))
}

const NAME_CONFIDENCE = 0.9

function sameQuestions(inOrder: readonly Claim[]): Cluster[] {
  const terms = termWeights(inOrder)
  const scored = new Map<string, Score>()
  const pairs = candidatePairs(inOrder)
  const closeness = closenessOf(pairs.map(({ a, b }) => [a, b]), terms)
  const links = pairs.flatMap(({ a, b }, i): Link[] => {
    const close = closeness[i]
    if (!close) return []
    const score = scorePair(a, b, close)
    scored.set(keyOf({ a, b }), score)
    return [{ a, b, probability: score.probability }]
  })
  return clusterClaims(links, THRESHOLDS).map((group) => clusterOf(group, scored))
}

function clusterOf(group: readonly Claim[], scored: ReadonlyMap<string, Score>): Cluster {
  const claims = inTextOrder(group)
  let strongest: Score = { probability: 0, evidence: [] }
  for (const [i, a] of claims.entries())
    for (const b of claims.slice(i + 1)) {
      const score = scored.get(keyOf({ a, b }))
      if (score && score.probability > strongest.probability) strongest = score
    }
  return { ...questionFor(claims), claims, evidence: strongest.evidence, confidence: strongest.probability }
}

function keyOf({ a, b }: Candidate): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start))
}
