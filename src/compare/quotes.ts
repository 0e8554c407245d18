import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Evidence } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { definite } from '../util/definite.ts'
import { finish } from './finding.ts'
import { mediumFindings } from './media.ts'
import { findQuotePairs, type QuotePair, type QuoteSide, quoteWords } from './quote.ts'
import { readingAt } from './reading.ts'
import { GRAVITY, KIND_OF } from './verdict.ts'

/** One finding for each utterance that is quoted more than once: across sources, and within one. */
export function quoteFindings(witnesses: readonly Witness[]): Finding[] {
  const pairs = findQuotePairs(
    witnesses.map(({ source, mentions }) => ({
      source,
      quotes: mentions.filter((mention) => mention.kind === 'quote'),
    })),
  )
  const worded = utterances(pairs).flatMap((group) => {
    const across = group.filter(({ a, b }) => a.source !== b.source)
    const within = group.filter(({ a, b, outcome }) => a.source === b.source && outcome.verdict === 'differs')
    return [...gravest(across), ...gravest(within)].map((pair) =>
      findingOf(pair, pair === gravest(across)[0] ? across : [pair]),
    )
  })
  return [...worded, ...mediumFindings(pairs)]
}

/** Groups pairs whose stretches overlap: they are of one utterance. */
function utterances(pairs: readonly QuotePair[]): QuotePair[][] {
  const groups = new Set<QuotePair[]>()
  const bySource = new Map<AnnotatedArticle, Set<QuotePair[]>>()
  for (const pair of pairs) {
    const near = new Set([pair.a, pair.b].flatMap(({ source }) => [...(bySource.get(source) ?? [])]))
    const touching = new Set([...near].filter((group) => group.some((other) => touch(pair, other))))
    const [first = [], ...others] =
      touching.size === 0 ? [] : [...groups].filter((group) => touching.has(group))
    groups.delete(first)
    for (const group of others) {
      groups.delete(group)
      first.push(...group)
      for (const { a, b } of group)
        for (const { source } of [a, b]) {
          bySource.get(source)?.delete(group)
          bySource.get(source)?.add(first)
        }
    }
    first.push(pair)
    groups.add(first)
    for (const { source } of [pair.a, pair.b]) {
      const known = bySource.get(source) ?? new Set<QuotePair[]>()
      bySource.set(source, known.add(first))
    }
  }
  return [...groups]
}

function touch(x: QuotePair, y: QuotePair): boolean {
  return [x.a, x.b].some((left) =>
    [y.a, y.b].some((right) => left.source === right.source && overlaps(left.window, right.window)),
  )
}

/** The pair that decides: the gravest verdict, then the surest. */
function gravest(pairs: readonly QuotePair[]): QuotePair[] {
  const ranked = [...pairs].sort(
    (x, y) =>
      GRAVITY[y.outcome.verdict] - GRAVITY[x.outcome.verdict] ||
      y.score - x.score ||
      (sideKey(x.a) < sideKey(y.a) ? -1 : 1),
  )
  return ranked.slice(0, 1)
}

function sideKey({ source, window }: QuoteSide): string {
  return `${source.article.id}:${window.start}`
}

function findingOf(pair: QuotePair, group: readonly QuotePair[]): Finding {
  const { a, b, outcome, score } = pair
  const within = a.source === b.source
  const speaker = a.mention.speaker?.canonical ?? b.mention.speaker?.canonical ?? null
  const question = speaker === null ? 'How was it worded?' : `How did ${definite(speaker)} word it?`
  // A third source joined by way of others may quote another stretch: it stands here only with this one.
  const beside = group.filter((other) => touch(pair, other))
  const sides = within ? [a, b] : oneASource([a, b, ...beside.flatMap((other) => [other.a, other.b])])
  const evidence: Evidence[] = [
    {
      signal: 'same-utterance',
      weight: Math.round(100 * Math.log(score / Math.max(0.001, 1 - score))) / 100,
      detail: 'words in common',
    },
    { signal: outcome.level, weight: 0, detail: outcome.explanation },
  ]
  return finish({
    kind: within ? 'inconsistency' : KIND_OF[outcome.verdict],
    dimension: 'quote',
    level: outcome.level,
    severity: outcome.verdict === 'differs' ? 'medium' : 'low',
    confidence: score,
    question,
    questionKey: speaker ?? '',
    message: `${question} ${outcome.explanation}.`,
    readings: sides.flatMap(readingOf),
    evidence,
  })
}

/** The first side of each source stands for it. */
function oneASource(sides: readonly QuoteSide[]): QuoteSide[] {
  const bySource = new Map<string, QuoteSide>()
  for (const side of sides)
    if (!bySource.has(side.source.article.id)) bySource.set(side.source.article.id, side)
  return [...bySource.values()]
}

function readingOf({ source, mention, window }: QuoteSide): ReturnType<typeof readingAt>[] {
  const sentence = source.sentences.find(({ start, end }) => start <= window.start && window.start < end)
  if (!sentence) return []
  const value = quoteWords(source, window)
    .map(({ text }) => text)
    .join(' ')
  const attribution = mention.speaker?.canonical ?? null
  return [
    readingAt(source.article, {
      value,
      span: window,
      sentence: { start: sentence.start, end: sentence.end },
      attribution,
    }),
  ]
}
