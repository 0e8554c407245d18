import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Evidence } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { definite } from '../util/definite.ts'
import { finish } from './finding.ts'
import { mediumFindings } from './media.ts'
import { ownSlip } from './quote/own.ts'
import { findQuotePairs, OTHER_RENDERING, type QuotePair, type QuoteSide, quoteWords } from './quote.ts'
import { speakerFindings } from './quoted-speakers.ts'
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
  const isRendering = ({ outcome }: QuotePair): boolean => outcome.level === OTHER_RENDERING
  const sameWords = pairs.filter((pair) => !isRendering(pair))
  // Sources that have the same words agree, whatever a third one's translation of them says.
  const rendered = utterances(pairs.filter(isRendering)).flatMap((group) =>
    telling(group).map(({ pair }) => findingOf({ pair, sides: sidesOf(pair, [...group, ...sameWords]) })),
  )
  const worded = utterances(sameWords).flatMap((group) => {
    const across = group.filter(({ a, b }) => a.source !== b.source)
    const within = group.flatMap((pair) =>
      pair.a.source !== pair.b.source
        ? []
        : pair.outcome.verdict === 'differs'
          ? [pair]
          : (ownSlip(pair) ?? []),
    )
    return [...telling(across), ...telling(within)].map(findingOf)
  })
  return [...worded, ...rendered, ...mediumFindings(pairs), ...speakerFindings(pairs)]
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
  return [x.a, x.b].some((left) => [y.a, y.b].some((right) => isOneStretch(left, right)))
}

/** A pair that decides, and the sides that are shown: those of the pair first, then other sources' of the same stretch. */
interface Telling {
  readonly pair: QuotePair
  readonly sides: readonly QuoteSide[]
}

/**
 * What a group is told by: the gravest pair, then the surest, and after it those of which one side is not yet shown,
 * as where one source cuts the utterance in two ("…," she said, "…") or quotes parts of it in two places.
 */
function telling(pairs: readonly QuotePair[]): Telling[] {
  const ranked = [...pairs].sort(
    (x, y) =>
      GRAVITY[y.outcome.verdict] - GRAVITY[x.outcome.verdict] ||
      y.score - x.score ||
      (sideKey(x.a) < sideKey(y.a) ? -1 : 1),
  )
  const found: Telling[] = []
  const isShown = (side: QuoteSide): boolean =>
    found.some(({ sides }) => sides.some((shown) => isOneStretch(shown, side) || repeats(side, shown)))
  const told = new Set<string>()
  for (const pair of ranked) {
    const differences = differencesOf(pair)
    const isTold = differences.length > 0 && differences.every((difference) => told.has(difference))
    if ((isShown(pair.a) && isShown(pair.b)) || isTold) continue
    found.push({ pair, sides: sidesOf(pair, pairs) })
    // A third source that is shown beside the pair shows its own differences, too.
    for (const other of pairs)
      if (isShown(other.a) && isShown(other.b))
        for (const difference of differencesOf(other)) told.add(difference)
  }
  return found
}

/** Each stretch of words that differs, in the same order whichever side has them. */
function differencesOf({ a, b, differences }: QuotePair): string[] {
  return differences.map((difference) =>
    [wordsIn(a.source, difference.a), wordsIn(b.source, difference.b)].sort().join(' | '),
  )
}

/** A third source joined by way of others may quote another stretch: it stands here only with one of the pair's own. */
function sidesOf(pair: QuotePair, group: readonly QuotePair[]): QuoteSide[] {
  const { a, b } = pair
  if (a.source === b.source) return [a, b]
  const beside = group.filter(
    (other) => GRAVITY[other.outcome.verdict] <= GRAVITY[pair.outcome.verdict] && touch(pair, other),
  )
  const within = beside.filter((other) =>
    [a, b].some((side) => isWithin(other.a, side) || isWithin(other.b, side)),
  )
  return oneASource([a, b, ...[...within, ...beside].flatMap((other) => [other.a, other.b])])
}

function isOneStretch(x: QuoteSide, y: QuoteSide): boolean {
  return x.source === y.source && overlaps(x.window, y.window)
}

/** One source says the same words once more, or a part of them. */
function repeats(later: QuoteSide, shown: QuoteSide): boolean {
  return later.source === shown.source && ` ${wordsOf(shown)} `.includes(` ${wordsOf(later)} `)
}

/** The words of a side, which is set beside many others. */
function wordsOf(side: QuoteSide): string {
  const known = sideWords.get(side)
  if (known !== undefined) return known
  const words = wordsIn(side.source, side.window)
  sideWords.set(side, words)
  return words
}
const sideWords = new WeakMap<QuoteSide, string>()

function wordsIn(source: AnnotatedArticle, span: Span): string {
  return quoteWords(source, span)
    .map(({ folded }) => folded)
    .join(' ')
}

function isWithin(inner: QuoteSide, outer: QuoteSide): boolean {
  return inner.source === outer.source && contains(outer.window, inner.window)
}

function sideKey({ source, window }: QuoteSide): string {
  return `${source.article.id}:${window.start}`
}

function findingOf({ pair, sides }: Telling): Finding {
  const { a, b, outcome, score } = pair
  const within = a.source === b.source
  const speaker = a.mention.speaker?.canonical ?? b.mention.speaker?.canonical ?? null
  const question = speaker === null ? 'How was it worded?' : `How did ${definite(speaker)} word it?`
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
