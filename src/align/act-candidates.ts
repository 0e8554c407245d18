import type { Act, Claim } from '../model/claim.ts'

/** A claim of an act. */
export interface Acted {
  readonly claim: Claim
  readonly act: Act
}

/** Two acts worth a closer look. */
export interface Candidate {
  readonly a: Acted
  readonly b: Acted
  /** Weight of what they share by the index. */
  readonly shared: number
}

/** Candidates kept for an act in each other source. */
const KEPT = 4
/** Weight of what two acts share by the index that is worth a closer look. */
const WORTH_A_LOOK = 0.3
/** Words of more acts than this lead to too many. */
const COMMON = 40

/** Pairs of acts of two sources that share a word in their parts, from an inverted index: the most promising of each. */
export function candidates(acts: readonly Acted[]): Candidate[] {
  const postings = new Map<string, number[]>()
  const leadsOf = acts.map(({ act }, at) =>
    [...keyWeights(act)].map(([key, weight]) => {
      const list = postings.get(key) ?? []
      if (list.length === 0) postings.set(key, list)
      list.push(at)
      return { list, weight }
    }),
  )
  const chosen = new Map<number, number>()
  // What each act shares with the one looked at; 0 between two acts.
  const scores = new Float64Array(acts.length)
  const isMet = new Uint8Array(acts.length)
  for (const [at, leads] of leadsOf.entries()) {
    const source = acts[at]?.claim.source
    const met: number[] = []
    for (const { list, weight } of leads) {
      if (list.length > COMMON) continue
      for (const other of list) {
        if (acts[other]?.claim.source === source) continue
        if (isMet[other] === 0) met.push(other)
        isMet[other] = 1
        scores[other] = (scores[other] ?? 0) + weight
      }
    }
    const ranked = met
      .filter((other) => (scores[other] ?? 0) >= WORTH_A_LOOK)
      .sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    const perSource = new Map<string, number>()
    for (const other of ranked) {
      const score = scores[other] ?? 0
      const theirs = acts[other]?.claim.source ?? ''
      const count = perSource.get(theirs) ?? 0
      if (count >= KEPT) continue
      perSource.set(theirs, count + 1)
      const code = Math.min(at, other) * acts.length + Math.max(at, other)
      chosen.set(code, Math.max(score, chosen.get(code) ?? 0))
    }
    for (const other of met) scores[other] = isMet[other] = 0
  }
  return [...chosen]
    .sort(([x], [y]) => x - y)
    .flatMap(([code, shared]): Candidate[] => {
      const [a, b] = [acts[Math.floor(code / acts.length)], acts[code % acts.length]]
      return a && b ? [{ a, b, shared }] : []
    })
}

function keyWeights({ verb, parts }: Act): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const { units } of parts)
    for (const { key, also, weight } of units) {
      weights.set(key, weight)
      for (const id of also) weights.set(id, Math.max(weights.get(id) ?? 0, weight / 2))
    }
  if (verb) for (const key of [verb.key, ...verb.also]) weights.set(`!${key}`, verb.weight)
  return weights
}
