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

/** Weighted cosine of two frames, 0..1, and the terms that weigh most in it. */
export function frameSimilarity(a: Claim, b: Claim, weight: TermWeights): { cosine: number; shared: string[] } {
  let dot = 0
  const shared: [string, number][] = []
  for (const [term, x] of a.event.terms) {
    const y = b.event.terms.get(term)
    if (y === undefined) continue
    const product = x * y * weight(term) ** 2
    dot += product
    shared.push([term, product])
  }
  const cosine = dot === 0 ? 0 : dot / (norm(a, weight) * norm(b, weight))
  shared.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
  return { cosine, shared: shared.slice(0, 6).map(([term]) => term) }
}

function norm({ event }: Claim, weight: TermWeights): number {
  let sum = 0
  for (const [term, x] of event.terms) sum += (x * weight(term)) ** 2
  return Math.sqrt(sum)
}
