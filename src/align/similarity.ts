import type { Claim } from '../model/claim.ts'
import { canBothBeRight, type Fit, fitness } from './fitness.ts'

/** How rare each event term is among the claims of a story: shared rare terms tell more. */
export type TermWeights = (term: string) => number

/** Inverse document frequency over the claims' frames, scaled to 0..1; 1 for a term that none of them has. */
export function termWeights(claims: readonly Claim[]): TermWeights {
  const counts = new Map<string, number>()
  for (const { event } of claims)
    for (const term of event.terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const scale = Math.log(1 + claims.length)
  const weights = new Map<string, number>()
  for (const [term, count] of counts) weights.set(term, Math.log(1 + claims.length / count) / scale)
  return (term) => weights.get(term) ?? 1
}

/** A frame in the form that comparing many pairs needs, made once a claim. */
interface Profile {
  /** Numbers of the terms, in the order of the frame. */
  readonly ids: Int32Array
  /** Their weights in the frame, and how rare they are; all positive. */
  readonly own: Float64Array
  readonly rare: Float64Array
  readonly norm: number
  readonly mass: number
}

/** From this weight of terms on, a frame says enough of its event to be told from another. */
const RICH = 4

/** Weighted cosine and overlap coefficient of frames, 0..1. */
function frameSimilarity(
  weight: TermWeights,
): (a: Claim, b: Claim) => { cosine: number; overlap: number; rich: number } {
  const numbers = new Map<string, number>()
  const profiles = new Map<Claim, Profile>()
  const profileOf = (claim: Claim): Profile => {
    const known = profiles.get(claim)
    if (known) return known
    const made = profile(claim, weight, numbers)
    profiles.set(claim, made)
    return made
  }
  // The weights of one frame by number of the term, 0 between two comparisons.
  let row = new Float64Array(1024)
  return (a, b) => {
    const [left, right] = [profileOf(a), profileOf(b)]
    if (row.length < numbers.size) row = new Float64Array(2 * numbers.size)
    for (let i = 0; i < right.ids.length; i++) row[right.ids[i] ?? 0] = right.own[i] ?? 0
    let dot = 0
    let common = 0
    for (let i = 0; i < left.ids.length; i++) {
      const y = row[left.ids[i] ?? 0] ?? 0
      if (y === 0) continue
      const x = left.own[i] ?? 0
      const rare = left.rare[i] ?? 0
      dot += x * y * rare ** 2
      common += Math.min(x, y) * rare
    }
    for (const id of right.ids) row[id] = 0
    const smaller = Math.min(left.mass, right.mass)
    return {
      cosine: dot === 0 ? 0 : dot / (left.norm * right.norm),
      overlap: smaller === 0 ? 0 : common / smaller,
      rich: Math.min(1, smaller / RICH),
    }
  }
}

function profile({ event: { terms } }: Claim, weight: TermWeights, numbers: Map<string, number>): Profile {
  const ids = new Int32Array(terms.size)
  const own = new Float64Array(terms.size)
  const rare = new Float64Array(terms.size)
  let squares = 0
  let mass = 0
  let at = 0
  for (const [term, x] of terms) {
    let number = numbers.get(term)
    if (number === undefined) {
      number = numbers.size
      numbers.set(term, number)
    }
    const w = weight(term)
    ids[at] = number
    own[at] = x
    rare[at] = w
    squares += (x * w) ** 2
    mass += x * w
    at++
  }
  return { ids, own, rare, norm: Math.sqrt(squares), mass }
}

/** Shared terms shown to a person. */
const SHOWN = 6

/** The terms that weigh most in the cosine of two frames. */
function sharedTerms(a: Claim, b: Claim, weight: TermWeights): string[] {
  const shared: [string, number][] = []
  for (const [term, x] of a.event.terms) {
    const y = b.event.terms.get(term)
    if (y !== undefined) shared.push([term, x * y * weight(term) ** 2])
  }
  shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return shared.slice(0, SHOWN).map(([term]) => term)
}

/** What is shared by two frames, and how close that is to the closest either comes to any claim of the other's source. */
export interface Closeness extends Fit {
  readonly cosine: number
  /** Share of the terms of the claim that says less of its event. */
  readonly overlap: number
  /** How much the one that says less does say, 0..1. */
  readonly rich: number
  /** The terms that weigh most in it; asked for where a pair is shown. */
  shared(): readonly string[]
  /** 1 where neither claim has a closer counterpart in the other's source; near 0 where one has a far closer one. */
  readonly mutual: number
  /** One of the two has a counterpart in the other's source that is nearly word for word the same, and this is not it. */
  readonly twinElsewhere: boolean
  /** Each source also gives the other's answer, to a like question: the two go crosswise. */
  readonly crossed: boolean
  /** 1 where neither of two talkative sources has any other claim with this role, unit and counted class, 0..1. */
  readonly lone: number
}

/** Agreement of the slots counts as much as this much cosine when the closest counterpart is sought. */
const SLOT_BONUS = 0.2
/** So close are only copies and light rewrites. */
const TWIN = 0.7
const FAR_BEHIND = 0.7

/** Closeness of every candidate pair, in the order given. */
export function closenessOf(pairs: readonly (readonly [Claim, Claim])[], weight: TermWeights): Closeness[] {
  const similarityOf = frameSimilarity(weight)
  const counterparts: Counterparts = new Map()
  const givesToo = answersGiven(pairs)
  const loneness = lonenessOf(pairs)
  const fitOf = fitness(pairs)
  const measured = pairs.map(([a, b]) => {
    const similarity = similarityOf(a, b)
    const near =
      similarity.cosine +
      (a.slot.predicate !== null && a.slot.predicate === b.slot.predicate ? SLOT_BONUS : 0)
    note(counterparts, a, { claim: b, near })
    note(counterparts, b, { claim: a, near })
    return { ...similarity, near }
  })
  return pairs.map(([a, b], i) => {
    const { cosine = 0, overlap = 0, rich = 0, near = 0 } = measured[i] ?? {}
    const closest = Math.max(
      near,
      closestRival(counterparts.get(a)?.get(b.source) ?? [], b),
      closestRival(counterparts.get(b)?.get(a.source) ?? [], a),
    )
    const mutual = closest === 0 ? 0 : near / closest
    return {
      cosine,
      overlap,
      rich,
      shared: () => sharedTerms(a, b, weight),
      mutual,
      lone: a.source === b.source ? 0 : Math.min(loneness(a), loneness(b)),
      ...fitOf(a, b),
      twinElsewhere: closest >= TWIN && mutual < FAR_BEHIND,
      crossed:
        a.source !== b.source && !canBothBeRight(a, b) && givesToo(b.source, a) && givesToo(a.source, b),
    }
  })
}

/** A source that makes this many claims and only one of a kind means that one when the kind is asked for. */
const MANY = 12

/** How much a claim stands alone in its source as an answer to its kind of question (what is counted, and in what), 0..1. */
function lonenessOf(pairs: readonly (readonly [Claim, Claim])[]): (claim: Claim) => number {
  const answers = new Map<string, Set<string>>()
  const claims = new Map<string, number>()
  const keyOf = ({ source, slot }: Claim): string => `${source} ${slot.role} ${slot.unit} ${slot.of}`
  for (const claim of new Set(pairs.flat())) {
    const key = keyOf(claim)
    const known = answers.get(key) ?? new Set()
    answers.set(key, known.add(answerOf(claim)))
    claims.set(claim.source, (claims.get(claim.source) ?? 0) + 1)
  }
  return (claim) => {
    const rivals = answers.get(keyOf(claim))?.size ?? 1
    return Math.min(1, (claims.get(claim.source) ?? 0) / MANY) / rivals ** 2
  }
}

const answerOf = ({ value, id }: Claim): string =>
  value.type === 'quantity' ? String(value.mention.value) : id

/** Whether a source gives the same number as a claim does, to a question with the same predicate or the same counted. */
function answersGiven(
  pairs: readonly (readonly [Claim, Claim])[],
): (source: string, claim: Claim) => boolean {
  const given = new Set<string>()
  for (const claim of new Set(pairs.flat()))
    for (const answer of answersOf(claim)) given.add(`${claim.source} ${answer}`)
  return (source, claim) => answersOf(claim).some((answer) => given.has(`${source} ${answer}`))
}

function answersOf({ value, slot }: Claim): string[] {
  if (value.type !== 'quantity' || slot.facets.includes('subset')) return []
  const number = `${value.mention.value} ${value.mention.unit ?? ''}`
  // "Five dead" is no answer to how many are in a critical condition, though both count people.
  if (slot.known && slot.predicate !== null) return [`${number} ${slot.predicate}`]
  return [slot.predicate, slot.of].flatMap((word) => (word === null ? [] : [`${number} ${word}`]))
}

interface Counterpart {
  readonly claim: Claim
  readonly near: number
}

/** By claim and the source of its counterparts. */
type Counterparts = Map<Claim, Map<string, Counterpart[]>>

function note(counterparts: Counterparts, claim: Claim, counterpart: Counterpart): void {
  const bySource = counterparts.get(claim) ?? new Map<string, Counterpart[]>()
  counterparts.set(claim, bySource)
  const known = bySource.get(counterpart.claim.source)
  if (known) known.push(counterpart)
  else bySource.set(counterpart.claim.source, [counterpart])
}

/**
 * The closest counterpart that cannot be the same answer as `chosen`. A source seldom contradicts itself, so two of its
 * claims with other answers are of other questions; claims that can both be right rival nobody.
 */
function closestRival(counterparts: readonly Counterpart[], chosen: Claim): number {
  let best = 0
  for (const { claim, near } of counterparts) if (near > best && !canBothBeRight(claim, chosen)) best = near
  return best
}
