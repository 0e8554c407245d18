import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { QuoteMention } from '../../model/mention.ts'
import { overlaps, type Span } from '../../model/span.ts'
import type { Outcome } from '../level.ts'
import { type Alignment, alignSegments, isGloss, spanOfWords, type WordDifference } from './alignment.ts'
import { candidatePairs, type Piece } from './candidates.ts'
import { compareQuotes } from './levels.ts'
import { isOtherOccasion, occasionOf } from './occasion.ts'
import { ownWords, piecesOf, type QuotingWitness, speaksFor } from './pieces.ts'
import { relateSpeakers, type SpeakerRelation } from './speakers.ts'

/** One source's quotation of an utterance. */
export interface QuoteSide {
  readonly source: AnnotatedArticle
  readonly mention: QuoteMention
  /** The stretch that the other side has, too. */
  readonly window: Span
}

/** Two quotations of one utterance. */
export interface QuotePair {
  readonly a: QuoteSide
  readonly b: QuoteSide
  readonly outcome: Outcome
  /** 0.5 to 1: how sure it is that both are of one utterance. */
  readonly score: number
  readonly speakers: SpeakerRelation
  /** The words that differ; where one side has none, a shared word before and after them stands on both sides. */
  readonly differences: readonly { readonly a: Span; readonly b: Span }[]
}

/** Sentences between two quotations of one paragraph: nearer ones are a speaker repeating a phrase. */
const LEAST_APART = 3
/** Score from which two quotations are held to be of one utterance. */
const SAME_UTTERANCE = 0.5

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
  const matches = candidatePairs(pieces, admits).flatMap(([a, b]) => {
    const alignment = alignSegments(a.segment, b.segment)
    if (!alignment) return []
    const score = scoreOf(a, b, alignment)
    return score >= SAME_UTTERANCE ? [{ a, b, alignment, score }] : []
  })
  return grouped(matches).map(pairOf)
}

interface Match {
  readonly a: Piece
  readonly b: Piece
  readonly alignment: Alignment
  readonly score: number
}

/**
 * How likely it is (logistic) that two segments quote one utterance. The weights were set by hand on pairs of
 * quotations in news stories; the share of differing words and the weight of shared ones decide most cases.
 */
function scoreOf(a: Piece, b: Piece, alignment: Alignment): number {
  const { shared, changed, containment, coverage, run } = alignment
  const speakers = relateSpeakers(a.mention.speaker?.canonical ?? null, b.mention.speaker?.canonical ?? null)
  const within = a.source === b.source
  // One article seldom quotes two people in the same words.
  if (within && speakers !== 'same' && a.mention.speaker && b.mention.speaker) return 0
  const direct = a.mention.direct && b.mention.direct
  // An article's own words share names and set phrases with any quotation.
  const all = changed === 0 && containment > 0.98
  if (!direct && (run < LEAST_REPORTED || plainWords(alignment) < (all ? 1 : LEAST_PLAIN))) return 0
  const speaker = speakers === 'same' ? 0.4 : speakers === 'different' ? -3 : run === 1 ? -1.5 : 0
  const apart =
    changed > 0 && isOtherOccasion(occasionOf(a.source, a.mention), occasionOf(b.source, b.mention))
  // A fragment that the other source has word for word needs no more words to prove it.
  const fragment = all && run > 1 && speakers === 'same'
  const logit =
    -0.5 +
    10 * (shared / (shared + changed) - 0.72) +
    0.9 * (Math.min(shared, 5) - 1.6) +
    (shared < 1.2 ? -1 : 0) +
    2 * (containment - 0.7) +
    1.5 * (coverage - 0.35) +
    0.25 * (Math.min(run, 6) - 4) +
    speaker +
    (speakers === 'same' && opensAlike(a, b) ? 4 : 0) +
    (fragment ? 1.2 : 0) +
    (within ? -1.5 : 0) +
    (apart ? -6 : 0) +
    (direct ? 0 : -1)
  return 1 / (1 + Math.exp(-logit))
}

/** How many shared words tell something and are no names. */
function plainWords({ a, differences }: Alignment): number {
  const differing = new Set(differences.flatMap((difference) => difference.a))
  return a.filter((word) => word.weight > 0 && /^\p{Ll}/u.test(word.text) && !differing.has(word)).length
}

/** Plain words that a report shares with a quotation; one will do where it has all of the quotation. */
const LEAST_PLAIN = 2
/** Words in a row that indirect speech must share with a quotation to be held for a report of it. */
const LEAST_REPORTED = 3

/** First words that must be the same, one of them more than a function word. */
const OPENING = 3

/** One speaker seldom begins two sentences alike: the rest was quoted, or noted down, in two ways. */
function opensAlike(a: Piece, b: Piece): boolean {
  if (!a.mention.direct || !b.mention.direct) return false
  const [x, y] = [a.segment.words, b.segment.words].map((words) => words.slice(0, OPENING))
  return (
    x?.length === OPENING &&
    x.every((word, i) => word.key === y?.[i]?.key) &&
    x.some(({ weight }) => weight > 0)
  )
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
