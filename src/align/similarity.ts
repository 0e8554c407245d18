import type { Claim } from '../model/claim.ts'

/** How rare each event term is among the claims of a story: shared rare terms tell more. */
export type TermWeights = (term: string) => number

/** Inverse document frequency over the claims' frames, scaled to 0..1. */
export function termWeights(claims: readonly Claim[]): TermWeights {
  const counts = new Map<string, number>()
  for (const { event } of claims) for (const term of event.terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1)
  const scale = Math.log(1 + claims.length)
  return (term) => Math.log(1 + claims.length / (counts.get(term) ?? 1)) / scale
}

/** Weighted cosine of two frames and overlap coefficient, 0..1, and the terms that weigh most in it. */
function frameSimilarity(a: Claim, b: Claim, weight: TermWeights): { cosine: number; overlap: number; rich: number; shared: string[] } {
  let dot = 0
  let common = 0
  const shared: [string, number][] = []
  for (const [term, x] of a.event.terms) {
    const y = b.event.terms.get(term)
    if (y === undefined) continue
    const product = x * y * weight(term) ** 2
    dot += product
    common += Math.min(x, y) * weight(term)
    shared.push([term, product])
  }
  const cosine = dot === 0 ? 0 : dot / (norm(a, weight) * norm(b, weight))
  shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  const smaller = Math.min(mass(a, weight), mass(b, weight))
  const overlap = smaller === 0 ? 0 : common / smaller
  return { cosine, overlap, rich: Math.min(1, smaller / RICH), shared: shared.slice(0, 6).map(([term]) => term) }
}

/** From this weight of terms on, a frame says enough of its event to be told from another. */
const RICH = 4

function mass({ event }: Claim, weight: TermWeights): number {
  let sum = 0
  for (const [term, x] of event.terms) sum += x * weight(term)
  return sum
}

function norm({ event }: Claim, weight: TermWeights): number {
  let sum = 0
  for (const [term, x] of event.terms) sum += (x * weight(term)) ** 2
  return Math.sqrt(sum)
}

/** What is shared by two frames, and how close that is to the closest either comes to any claim of the other's source. */
export interface Closeness {
  readonly cosine: number
  /** Share of the terms of the claim that says less of its event. */
  readonly overlap: number
  /** How much the one that says less does say, 0..1. */
  readonly rich: number
  readonly shared: readonly string[]
  /** 1 where neither claim has a closer counterpart in the other's source; near 0 where one has a far closer one. */
  readonly mutual: number
  /** One of the two has a counterpart in the other's source that is nearly word for word the same, and this is not it. */
  readonly twinElsewhere: boolean
}

/** Agreement of the slots counts as much as this much cosine when the closest counterpart is sought. */
const SLOT_BONUS = 0.2
/** So close are only copies and light rewrites. */
const TWIN = 0.7
const FAR_BEHIND = 0.7

/** Closeness of every candidate pair, in the order given. */
export function closenessOf(pairs: readonly (readonly [Claim, Claim])[], weight: TermWeights): Closeness[] {
  const counterparts = new Map<string, Counterpart[]>()
  const measured = pairs.map(([a, b]) => {
    const similarity = frameSimilarity(a, b, weight)
    const near = similarity.cosine + (a.slot.predicate !== null && a.slot.predicate === b.slot.predicate ? SLOT_BONUS : 0)
    note(counterparts, `${a.id} ${b.source}`, { claim: b, near })
    note(counterparts, `${b.id} ${a.source}`, { claim: a, near })
    return { ...similarity, near }
  })
  return pairs.map(([a, b], i) => {
    const { cosine = 0, overlap = 0, rich = 0, shared = [], near = 0 } = measured[i] ?? {}
    const closest = Math.max(
      near,
      closestRival(counterparts.get(`${a.id} ${b.source}`) ?? [], b),
      closestRival(counterparts.get(`${b.id} ${a.source}`) ?? [], a),
    )
    const mutual = closest === 0 ? 0 : near / closest
    return { cosine, overlap, rich, shared, mutual, twinElsewhere: closest >= TWIN && mutual < FAR_BEHIND }
  })
}

interface Counterpart {
  readonly claim: Claim
  readonly near: number
}

function note(counterparts: Map<string, Counterpart[]>, key: string, counterpart: Counterpart): void {
  const known = counterparts.get(key)
  if (known) known.push(counterpart)
  else counterparts.set(key, [counterpart])
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

function canBothBeRight(a: Claim, b: Claim): boolean {
  if (a.value.type === 'quantity' && b.value.type === 'quantity') {
    const [x, y] = [a.value.mention, b.value.mention]
    return x.low <= y.high && y.low <= x.high
  }
  if (a.value.type === 'time' && b.value.type === 'time') {
    const [x, y] = [a.value.mention.interval, b.value.mention.interval]
    return x === null || y === null ? a.value.mention.timex3.value === b.value.mention.timex3.value : x.from < y.to && y.from < x.to
  }
  return a.id === b.id
}
