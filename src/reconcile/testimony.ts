import type { Reading } from '../model/finding.ts'
import type { Origin, SourceLink } from '../model/reconciliation.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import { citationsOf } from './citations.ts'
import type { Composite } from './composites.ts'
import { Groups } from './groups.ts'
import type { Trace } from './trace.ts'

/** Words in a row outside every shared passage that make a stretch an outlet's own: an edited sentence is shorter. */
const OWN_STRETCH = 40

/** Words that a passage between independent sources needs before it counts as copied testimony. */
const LEAST_COPIED = 12

/** Tells which readings are testimony of their own and which repeat another. */
export interface Testimony {
  /** How many independent origins stand behind these readings. */
  independent(readings: readonly Reading[]): number
  /** The same with each origin counted by its heaviest outlet, to two decimals. */
  weight(readings: readonly Reading[]): number
}

/**
 * Counts by reading, not by source: words inside a shared passage count with the other text that has them, what an
 * article credits to another medium counts with that medium, and the paragraphs that a partly copied article adds count
 * as its own. An article made of parts of several stories speaks for each of them where it has its words.
 *
 * @param weights by outlet in lower case; 1 for outlets that are not listed
 */
export function testimonyOf(
  traces: readonly Trace[],
  origins: readonly Origin[],
  links: readonly SourceLink[],
  composites: readonly Composite[] = [],
  weights: ReadonlyMap<string, number> = new Map(),
): Testimony {
  const originOf = new Map(
    origins.flatMap(({ id, sources }) => sources.map((source) => [source, id] as const)),
  )
  const own = new Map(traces.map((trace) => [trace.source.article.id, ownStretches(trace, links)] as const))

  const citation = citationsOf(traces, origins)
  const reprints = reprintsOf(links, composites, originOf)

  /** Names the testimony a reading belongs to. */
  function witnessOf(reading: Reading): string {
    const cited = reading.attribution === null ? null : citation(reading.attribution)
    if (cited !== null) return cited
    const reprinted = reprints(reading)
    if (reprinted !== null) return reprinted
    const origin = originOf.get(reading.source) ?? reading.source
    const isOwn = own.get(reading.source)?.some((stretch) => contains(stretch, reading.sentence)) ?? false
    return isOwn ? `${origin} ${reading.source}` : origin
  }

  const linksFrom = new Map<string, SourceLink[]>()
  for (const link of links) {
    const known = linksFrom.get(link.sources[0])
    if (known) known.push(link)
    else linksFrom.set(link.sources[0], [link])
  }

  const weightOf = new Map(
    traces.map(({ source: { article } }) => [
      article.id,
      weights.get(article.outlet.trim().toLowerCase()) ?? 1,
    ]),
  )

  function groupsOf(readings: readonly Reading[]): Reading[][] {
    const groups = new Groups<Reading>(readings)
    const bySource = new Map<string, Reading[]>()
    const byWitness = new Map<string, Reading>()
    for (const reading of readings) {
      const ofSource = bySource.get(reading.source)
      if (ofSource) ofSource.push(reading)
      else bySource.set(reading.source, [reading])
      const witness = witnessOf(reading)
      const ofWitness = byWitness.get(witness)
      if (ofWitness) groups.join(ofWitness, reading)
      else byWitness.set(witness, reading)
    }
    // What an article says twice it says once; what it reprints from two stories comes from two.
    for (const ofSource of bySource.values()) {
      const [first, ...others] = ofSource.filter((reading) => reprints(reading) === null)
      for (const other of others) if (first) groups.join(first, other)
    }
    for (const [source, ofSource] of bySource)
      for (const link of linksFrom.get(source) ?? [])
        for (const b of bySource.get(link.sources[1]) ?? [])
          for (const a of ofSource) if (isCopied(link, a, b)) groups.join(a, b)
    return groups.all()
  }

  return {
    independent: (readings) => groupsOf(readings).length,
    weight: (readings) => {
      const heaviest = groupsOf(readings).map((group) =>
        Math.max(...group.map(({ source }) => weightOf.get(source) ?? 1)),
      )
      return Math.round(heaviest.reduce((sum, weight) => sum + weight, 0) * 100) / 100
    },
  }
}

/**
 * Tells from which other origin than its article's a reading is reprinted: an article made of two stories goes with one
 * of them, and its words from the other go with the other. Null for all that an article has from its own origin.
 */
function reprintsOf(
  links: readonly SourceLink[],
  composites: readonly Composite[],
  originOf: ReadonlyMap<string, string>,
): (reading: Reading) => string | null {
  const isComposite = new Set(composites.map(({ id }) => id))
  const taken = new Map<string, { readonly part: Span; readonly origin: string }[]>()
  for (const { sources, passages, partial } of links) {
    if (!partial) continue
    for (const side of [0, 1] as const) {
      const [id, other] = [sources[side], sources[side === 0 ? 1 : 0]]
      const origin = originOf.get(other)
      if (!isComposite.has(id) || isComposite.has(other) || origin === undefined) continue
      const parts = passages.map(({ spans }) => ({ part: spans[side], origin }))
      taken.set(id, [...(taken.get(id) ?? []), ...parts])
    }
  }
  return ({ source, span }) => taken.get(source)?.find(({ part }) => overlaps(part, span))?.origin ?? null
}

/** Whether the readings of two linked sources stand in one passage that both have. */
function isCopied({ passages, sameOrigin, partial }: SourceLink, a: Reading, b: Reading): boolean {
  return passages.some(
    ({ spans, words }) =>
      (sameOrigin || partial || words >= LEAST_COPIED) &&
      overlaps(spans[0], a.span) &&
      overlaps(spans[1], b.span),
  )
}

/** The long stretches of a copying article's body that none of its relatives has; none where all of it is an agency's. */
function ownStretches({ source, words, credits }: Trace, links: readonly SourceLink[]): Span[] {
  const { id } = source.article
  const relatives = links.filter(
    ({ sameOrigin, partial, sources }) => (sameOrigin || partial) && sources.includes(id),
  )
  if (relatives.length === 0 || credits.some(({ reach }) => reach === 'byline')) return []
  const taken = relatives
    .flatMap(({ sources, passages }) => passages.map(({ spans }) => spans[sources[0] === id ? 0 : 1]))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  // A relation that rests on no passage gives no stretch to tell apart.
  if (taken.length === 0) return []
  const stretches: Span[] = []
  let count = 0
  let start: number | null = null
  let end = 0
  let at = 0
  let reach = -1
  const close = () => {
    if (start !== null && count >= OWN_STRETCH) stretches.push({ start, end })
    start = null
    count = 0
  }
  for (const word of words) {
    for (let next = taken[at]; next && next.start <= word.start; next = taken[++at])
      reach = Math.max(reach, next.end)
    if (word.start < reach) close()
    else {
      start ??= word.start
      end = word.end
      count++
    }
  }
  close()
  // The stop and quotation mark after the last word belong to its sentence.
  return stretches.map((stretch) => ({ start: stretch.start - 2, end: stretch.end + 3 }))
}
