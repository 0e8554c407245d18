import type { QuoteMention } from '../../model/mention.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { type Alignment, alignSegments, isGloss, spanOfWords, type WordDifference } from './alignment.ts'
import { candidatePairs, type Piece } from './candidates.ts'
import { compareQuotes } from './levels.ts'
import type { QuotePair } from './pair.ts'
import { ownWords, piecesOf, type QuotingWitness, speaksFor } from './pieces.ts'
import { type Match, renderings } from './renderings.ts'
import { SAME_UTTERANCE, scoreOf } from './score.ts'
import { relateSpeakers } from './speakers.ts'

/** Sentences between two quotations of one paragraph: nearer ones are a speaker repeating a phrase. */
const LEAST_APART = 3

/**
 * Finds quotations of the same utterance, across sources and within one, and compares their words. Candidates come
 * from an inverted index. One pair for any two mentions; `a` is the side whose source id comes
 * first, so that the order of `witnesses` changes nothing.
 */
export function findQuotePairs(witnesses: readonly QuotingWitness[]): QuotePair[] {
  const sorted = [...witnesses].sort(({ source: a }, { source: b }) => (a.article.id < b.article.id ? -1 : 1))
  const pieces = [...sorted.flatMap(piecesOf), ...ownWords(sorted)]
  const own = new Set(
    pieces
      .filter(({ source, mention }) => speaksFor(mention, source.article.outlet))
      .map(({ mention }) => mention),
  )
  const admits = (a: Piece, b: Piece): boolean => {
    if (a.mention === b.mention || !(a.mention.direct || b.mention.direct)) return false
    if (own.has(a.mention) || own.has(b.mention))
      return (
        a.source !== b.source &&
        speaksFor(a.mention, b.source.article.outlet) !== speaksFor(b.mention, a.source.article.outlet)
      )
    if (a.source !== b.source) return true
    return a.mention.direct && b.mention.direct && !overlaps(a.mention.span, b.mention.span) && areApart(a, b)
  }
  const compared = candidatePairs(pieces, admits).flatMap(([a, b]): Match[] => {
    const alignment = alignSegments(a.segment, b.segment)
    if (!alignment) return []
    return [{ a, b, alignment, score: scoreOf(a, b, alignment) }]
  })
  const matches = compared.filter(({ score }) => score >= SAME_UTTERANCE)
  const rejected = compared.filter(({ score }) => score < SAME_UTTERANCE)
  return [...grouped(matches).map(pairOf), ...renderings(rejected, matches)]
}

function grouped(matches: readonly Match[]): Match[][] {
  const groups = new Map<QuoteMention, Map<QuoteMention, Match[]>>()
  const lists: Match[][] = []
  for (const match of matches) {
    const byOther = groups.get(match.a.mention) ?? new Map<QuoteMention, Match[]>()
    groups.set(match.a.mention, byOther)
    const list = byOther.get(match.b.mention)
    if (list) list.push(match)
    else {
      const fresh = [match]
      byOther.set(match.b.mention, fresh)
      lists.push(fresh)
    }
  }
  return lists
}

/** All segments of two mentions that correspond make one pair. */
function pairOf(matches: readonly Match[]): QuotePair {
  const [{ a, b }] = matches as readonly [Match, ...Match[]]
  const sides = (['a', 'b'] as const).map((side) => {
    const spans = matches.map((match) => spanOfWords(match.alignment[side]))
    return {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    }
  })
  const [windowA = a.mention.span, windowB = b.mention.span] = sides
  const differing = matches.filter(({ alignment }) => alignment.differences.length > 0)
  const folded = (side: 'a' | 'b'): string =>
    matches.map((match) => match.alignment[side].map((word) => word.folded).join(' ')).join(' ')
  const outcome = compareQuotes({
    texts: [
      a.source.article.text.slice(windowA.start, windowA.end),
      b.source.article.text.slice(windowB.start, windowB.end),
    ],
    folded: [folded('a'), folded('b')],
    whole: !matches.some(isCut) && isWhole(a.mention, windowA) && isWhole(b.mention, windowB),
    direct: a.mention.direct && b.mention.direct,
    differences: differing.flatMap(({ alignment }) => alignment.differences),
  })
  return {
    a: { source: a.source, mention: a.mention, window: windowA },
    b: { source: b.source, mention: b.mention, window: windowB },
    outcome,
    score: Math.max(...matches.map(({ score }) => score)),
    speakers: relateSpeakers(a.mention.speaker?.canonical ?? null, b.mention.speaker?.canonical ?? null),
    differences: differing.flatMap(({ alignment }) =>
      alignment.differences
        .filter((difference) => !isGloss(difference))
        .map((difference) => spansOf(difference, alignment)),
    ),
  }
}

function spansOf(difference: WordDifference, alignment: Alignment): { a: Span; b: Span } {
  if (difference.a.length > 0 && difference.b.length > 0)
    return { a: spanOfWords(difference.a), b: spanOfWords(difference.b) }
  // Nothing cannot be shown: the shared word on either side makes the gap visible.
  const full = difference.a.length > 0 ? 'a' : 'b'
  const empty = full === 'a' ? 'b' : 'a'
  const words = alignment[full]
  const [first] = difference[full]
  const from = first ? words.indexOf(first) : 0
  const before = countShared(alignment, difference, full)
  const gap = alignment[empty].slice(Math.max(0, before - 1), before + 1)
  const spans = {
    [full]: spanOfWords(words.slice(Math.max(0, from - 1), from + difference[full].length + 1)),
    [empty]: spanOfWords(gap),
  }
  return { a: spans['a'] ?? spanOfWords(gap), b: spans['b'] ?? spanOfWords(gap) }
}

/** Words of the side without the differing words that stand before the gap. */
function countShared({ a, b, differences }: Alignment, difference: WordDifference, full: 'a' | 'b'): number {
  const empty = full === 'a' ? 'b' : 'a'
  const words = { a, b }
  const [first] = difference[full]
  let count = first ? words[full].indexOf(first) : 0
  for (const other of differences) {
    if (other === difference) break
    count += other[empty].length - other[full].length
  }
  return count
}

/** Whether the window reaches from the first to the last word of the quotation. */
function isWhole(mention: QuoteMention, window: Span): boolean {
  return window.start - mention.span.start <= 1 && mention.span.end - window.end <= 3
}

/** In different paragraphs, or well apart in a text that lost its paragraphs. */
function areApart({ source, mention: a }: Piece, { mention: b }: Piece): boolean {
  const paragraphs = [a, b].map(({ sentence }) => source.sentences[sentence]?.paragraph)
  return paragraphs[0] !== paragraphs[1] || Math.abs(a.sentence - b.sentence) >= LEAST_APART
}

/** One of the quotations marks an omission beside the words that correspond. */
function isCut({ a, b }: Match): boolean {
  return [a.segment, b.segment].some(({ gapBefore, gapAfter }) => gapBefore || gapAfter)
}
