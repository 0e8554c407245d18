import type { Evidence } from '../model/cluster.ts'
import type { Origin, SourceLink } from '../model/reconciliation.ts'
import type { Composite } from './composites.ts'
import { Groups } from './groups.ts'

/** Sources by origin, and the links as far as they hold. */
export interface Grouping {
  /** Named `o1`, `o2`, … in the order of their first source. */
  readonly origins: readonly Origin[]
  /** Those given, in their order; one that would have joined stories kept apart joins passages only. */
  readonly links: readonly SourceLink[]
}

/**
 * Groups sources into independent origins: those joined by links of one origin, directly or through others.
 *
 * @param ids of all sources, sorted
 * @param composites as of `compositesOf`: an article made of two stories goes with the one it shares more with
 */
export function originsOf(
  ids: readonly string[],
  links: readonly SourceLink[],
  composites: readonly Composite[] = [],
): Grouping {
  const groups = new Groups<string>(ids)
  for (const { stories } of composites) groups.keepApart(...stories)
  const evidence = new Map<string, Evidence[]>()
  const partial = new Set<SourceLink>()
  // The strongest links first, so that the evidence shown is a tree of the best reasons.
  for (const link of links.filter(({ sameOrigin }) => sameOrigin).sort(byStrength)) {
    const [a, b] = link.sources
    const isPartial = groups.areKeptApart(a, b)
    if (isPartial) partial.add(link)
    if (!isPartial && !groups.join(a, b)) continue
    for (const source of isPartial ? [a, b] : [a]) {
      const shown = link.evidence.map((found) => withSources(link, found, isPartial))
      evidence.set(source, [...(evidence.get(source) ?? []), ...shown])
    }
  }
  return {
    origins: groups.all().map((sources, number) => ({
      id: `o${number + 1}`,
      sources,
      evidence: sources.flatMap((source) => evidence.get(source) ?? []),
    })),
    links: links.map((link) => (partial.has(link) ? { ...link, sameOrigin: false, partial: true } : link)),
  }
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
  isPartial: boolean,
): Evidence {
  const direction =
    signal === 'verbatim-passages' && derived
      ? `; ${derived} seems to derive from ${derived === a ? b : a}`
      : ''
  const reach = isPartial ? '; another origin: only what stands in the shared passages counts with it' : ''
  return { signal, weight, detail: `${a} and ${b}: ${detail}${direction}${reach}` }
}
