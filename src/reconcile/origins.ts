import type { Evidence } from '../model/cluster.ts'
import type { Origin, SourceLink } from '../model/reconciliation.ts'
import { Groups } from './groups.ts'

/**
 * Groups sources into independent origins: those joined by links of one origin, directly or through others.
 *
 * @param ids of all sources, sorted
 * @returns origins named `o1`, `o2`, … in the order of their first source.
 */
export function originsOf(ids: readonly string[], links: readonly SourceLink[]): Origin[] {
  const groups = new Groups<string>(ids)
  const evidence = new Map<string, Evidence[]>()
  // The strongest links first, so that the evidence shown is a tree of the best reasons.
  for (const link of links.filter(({ sameOrigin }) => sameOrigin).sort(byStrength)) {
    const [a, b] = link.sources
    if (!groups.join(a, b)) continue
    const list = evidence.get(a) ?? []
    evidence.set(a, [...list, ...link.evidence.map((found) => withSources(link, found))])
  }
  return groups.all().map((sources, number) => ({
    id: `o${number + 1}`,
    sources,
    evidence: sources.flatMap((source) => evidence.get(source) ?? []),
  }))
}

function byStrength(a: SourceLink, b: SourceLink): number {
  return (
    strengthOf(b) - strengthOf(a) ||
    compare(a.sources[0], b.sources[0]) ||
    compare(a.sources[1], b.sources[1])
  )
}

function strengthOf({ evidence }: SourceLink): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function withSources(
  { sources: [a, b], derived }: SourceLink,
  { signal, weight, detail }: Evidence,
): Evidence {
  const direction =
    signal === 'verbatim-passages' && derived
      ? `; ${derived} seems to derive from ${derived === a ? b : a}`
      : ''
  return { signal, weight, detail: `${a} and ${b}: ${detail}${direction}` }
}
