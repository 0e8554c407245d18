import type { SourceLink } from '../model/reconciliation.ts'
import type { Span } from '../model/span.ts'
import type { Trace } from './trace.ts'

/** So much of the shorter one's copied text (0..1) may stand in the other's too before two reprinted stories are one. */
const MOST_COMMON = 0.2
/** Closest relatives of one source that are looked at, so that a much copied text costs no more than others. */
const MOST_RELATIVES = 8

/** An article that reprints parts of two stories, which it must not make one. */
export interface Composite {
  /** `Article.id`, as are the stories'. */
  readonly id: string
  readonly stories: readonly [string, string]
}

/**
 * The articles that put together stories which nothing else joins, once for each two stories.
 *
 * Two stories stay apart where the parts taken from them stand in different places and either they are credited to
 * different agencies, or the article derives from one of them and neither derives from it: else they may be excerpts of it.
 *
 * @param links as of `linksOf`
 */
export function compositesOf(traces: readonly Trace[], links: readonly SourceLink[]): Composite[] {
  const strong = links.filter(({ sameOrigin }) => sameOrigin)
  const joined = new Set(strong.map(({ sources: [a, b] }) => pairKey(a, b)))
  const relatives = new Map<string, Relative[]>()
  for (const link of strong) {
    for (const side of [0, 1] as const) {
      const id = link.sources[side]
      const relative = { id: link.sources[1 - side] ?? id, parts: partsOf(link, side), link }
      relatives.set(id, [...(relatives.get(id) ?? []), relative])
    }
  }
  const agencies = new Map(traces.map((trace) => [trace.source.article.id, agenciesOf(trace)] as const))
  return [...relatives].flatMap(([id, all]) => {
    const closest = [...all].sort((x, y) => lengthOf(y.parts) - lengthOf(x.parts)).slice(0, MOST_RELATIVES)
    return closest.flatMap((a, at) =>
      closest
        .slice(at + 1)
        .filter(
          (b) =>
            !joined.has(pairKey(a.id, b.id)) &&
            !haveCommonParts(a, b) &&
            (haveOther(agencies.get(a.id), agencies.get(b.id)) || isTakenFrom(id, a, b)),
        )
        .map((b): Composite => ({ id, stories: [a.id, b.id] })),
    )
  })
}

function pairKey(a: string, b: string): string {
  return JSON.stringify(a < b ? [a, b] : [b, a])
}

/** A source of one origin with another, as that other sees it. */
interface Relative {
  readonly id: string
  /** Where its words stand in the other, in order. */
  readonly parts: readonly Span[]
  readonly link: SourceLink
}

function partsOf({ passages }: SourceLink, side: 0 | 1): Span[] {
  return passages.map(({ spans }) => spans[side]).sort((a, b) => a.start - b.start || a.end - b.end)
}

function haveCommonParts(a: Relative, b: Relative): boolean {
  const common = a.parts.reduce(
    (sum, part) =>
      sum +
      b.parts.reduce(
        (total, { start, end }) => total + Math.max(0, Math.min(end, part.end) - Math.max(start, part.start)),
        0,
      ),
    0,
  )
  return common > MOST_COMMON * Math.min(lengthOf(a.parts), lengthOf(b.parts))
}

function lengthOf(parts: readonly Span[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0)
}

function agenciesOf({ credits }: Trace): ReadonlySet<string> {
  return new Set(credits.filter(({ reach }) => reach === 'byline').map(({ agency }) => agency))
}

function haveOther(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((agency) => b.has(agency))
}

/** Whether an article took its parts from both, as far as dates and containment tell: from one for certain. */
function isTakenFrom(id: string, a: Relative, b: Relative): boolean {
  const derived = [a.link.derived, b.link.derived]
  return (
    a.parts.length > 0 &&
    b.parts.length > 0 &&
    derived.includes(id) &&
    derived.every((one) => one === null || one === id)
  )
}
