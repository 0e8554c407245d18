import type { AnnotatedArticle } from '../../model/annotation.ts'
import { STOCK_OPENING } from '../data/openings.ts'
import { type Alignment, spanOfWords } from './alignment.ts'
import type { Piece } from './candidates.ts'
import { isOtherOccasion, occasionOf } from './occasion.ts'
import type { QuotePair } from './pair.ts'
import { speaksFor } from './pieces.ts'
import { relateSpeakers } from './speakers.ts'
import type { QuoteWord } from './words.ts'

/** Two pieces of quotations that share words, and how. */
export interface Match {
  readonly a: Piece
  readonly b: Piece
  readonly alignment: Alignment
  /** 0..1: how sure it is that they are of one utterance. */
  readonly score: number
}

/** The level of `renderings`: public and stable. */
export const OTHER_RENDERING = 'quote/other-rendering'

/** Weight of the words that two translations of one remark have in common, in any order. */
const LEAST_IN_COMMON = 2.5
/** Share of each that these make up. */
const LEAST_COVERAGE = 0.4
/** Words in a row beside a quotation that both sources have. */
const LEAST_RUN = 4
/** Share of the shorter one, and of the longer one, that is the same, beside such a quotation. */
const LEAST_CONTAINED = 0.5
const LEAST_COVERED = 0.35
/** Score from which another pair shows that both quote from the same remarks. */
const SURE = 0.8
const CONFIDENCE = 0.65

/**
 * One remark of one speaker in other words: two translations of it, or what two reporters noted down. Neither
 * quotation has a counterpart in the other source, the occasion is not another one, and most of their words are
 * the same in any order, or two thirds of all in the same order, or a part is the same and, next to it, both sources
 * quote the same words besides.
 *
 * @param rejected pairs that are too unlike to be quotations of the same words.
 * @param matches pairs that are not.
 */
export function renderings(rejected: readonly Match[], matches: readonly Match[]): QuotePair[] {
  const counterparts = counterpartsOf(matches)
  const sure = bySource(matches)
  return rejected.flatMap((match) => {
    const { a, b, alignment } = match
    if (a.source === b.source || !isSpoken(a) || !isSpoken(b)) return []
    if (relateSpeakers(a.mention.speaker?.canonical ?? null, b.mention.speaker?.canonical ?? null) !== 'same')
      return []
    if (isOtherOccasion(occasionOf(a.source, a.mention), occasionOf(b.source, b.mention))) return []
    if (counterparts.get(a)?.has(b.source) || counterparts.get(b)?.has(a.source)) return []
    return isTranslation(a, b) ||
      isReworded(a, b) ||
      (isPartlySame(alignment) && isBesideAnother(match, sure.get(a.source) ?? []))
      ? [pairOf(a, b)]
      : []
  })
}

/** Between marks, and not an outlet's own text. */
function isSpoken({ mention, source }: Piece): boolean {
  return mention.direct && mention.utterance && !speaksFor(mention, source.article.outlet)
}

/** The sources that have a piece in the same words, by piece. */
function counterpartsOf(matches: readonly Match[]): ReadonlyMap<Piece, ReadonlySet<AnnotatedArticle>> {
  const found = new Map<Piece, Set<AnnotatedArticle>>()
  const add = (piece: Piece, other: Piece): void => {
    if (!other.mention.direct) return
    const sources = found.get(piece)
    if (sources) sources.add(other.source)
    else found.set(piece, new Set([other.source]))
  }
  for (const { a, b } of matches) {
    add(a, b)
    add(b, a)
  }
  return found
}

function isTranslation(a: Piece, b: Piece): boolean {
  const [x, y] = [weightsOf(a), weightsOf(b)]
  let common = 0
  for (const [lemma, weight] of x) if (y.has(lemma)) common += weight
  return common >= LEAST_IN_COMMON && common >= LEAST_COVERAGE * Math.max(sum(x), sum(y))
}

/**
 * Two thirds of all words the same in the same order, little ones too: one sentence, noted down in two ways ("We saved
 * all we could", "We saved those whom we could"). Something of it must tell more than speakers say all day.
 */
function isReworded({ segment: { words: a } }: Piece, { segment: { words: b } }: Piece): boolean {
  const least = (SAME_IN_ORDER / 2) * (a.length + b.length)
  if (Math.min(a.length, b.length) < LEAST_REWORDED) return false
  // What both have in any order bounds what they have in order, and is found at once.
  const known = new Set(b.flatMap(({ key, lemma }) => [key, lemma]))
  if (a.filter(({ key, lemma }) => known.has(key) || known.has(lemma)).length < least) return false
  const common = inOrder(a, b)
  const told = common.filter(({ lemma }) => !STOCK_OPENING.has(lemma))
  return common.length >= least && told.reduce((total, { weight }) => total + weight, 0) >= LEAST_TOLD
}

const LEAST_REWORDED = 4
/** Share of the words of both that are the same. */
const SAME_IN_ORDER = 0.65
const LEAST_TOLD = 0.3

/** The words of `a` that `b` has in the same order, by their base forms: the longest common subsequence. */
function inOrder(a: readonly QuoteWord[], b: readonly QuoteWord[]): QuoteWord[] {
  let last: readonly (readonly QuoteWord[])[] = b.map(() => [])
  for (const word of a) {
    const row: (readonly QuoteWord[])[] = []
    b.forEach((other, at) => {
      const [left = [], above = [], diagonal = []] = [row[at - 1], last[at], last[at - 1]]
      const isSame = word.key === other.key || word.lemma === other.lemma
      row.push(isSame ? [...diagonal, word] : left.length >= above.length ? left : above)
    })
    last = row
  }
  return [...(last.at(-1) ?? [])]
}

function weightsOf({ segment }: Piece): Map<string, number> {
  return new Map(segment.words.filter(({ weight }) => weight > 0).map(({ lemma, weight }) => [lemma, weight]))
}

function sum(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((total, weight) => total + weight, 0)
}

function isPartlySame({ a, differences, run, containment, coverage }: Alignment): boolean {
  const differing = new Set<QuoteWord>(differences.flatMap((difference) => difference.a))
  const tells = a.some(
    (word) =>
      word.weight > 0 && !differing.has(word) && !STOCK_OPENING.has(word.lemma) && /^\p{Ll}/u.test(word.text),
  )
  return run >= LEAST_RUN && containment >= LEAST_CONTAINED && coverage >= LEAST_COVERED && tells
}

/** Whether both sources quote other words of the speaker in the same sentence or the next. */
function isBesideAnother({ a, b }: Match, matches: readonly Match[]): boolean {
  const isNear = (x: Piece, y: Piece): boolean =>
    x.source === y.source && Math.abs(x.mention.sentence - y.mention.sentence) <= 1
  return matches.some((other) => isNear(other.a, a) && isNear(other.b, b))
}

/** Sure pairs of words between marks, by the source of their first. */
function bySource(matches: readonly Match[]): ReadonlyMap<AnnotatedArticle, readonly Match[]> {
  const found = new Map<AnnotatedArticle, Match[]>()
  for (const match of matches) {
    if (match.score < SURE || !match.a.mention.direct || !match.b.mention.direct) continue
    const list = found.get(match.a.source)
    if (list) list.push(match)
    else found.set(match.a.source, [match])
  }
  return found
}

function pairOf(a: Piece, b: Piece): QuotePair {
  const [windowA, windowB] = [spanOfWords(a.segment.words), spanOfWords(b.segment.words)]
  return {
    a: { source: a.source, mention: a.mention, window: windowA },
    b: { source: b.source, mention: b.mention, window: windowB },
    outcome: {
      verdict: 'differs',
      level: OTHER_RENDERING,
      explanation: 'one remark, between quotation marks in other words',
    },
    score: CONFIDENCE,
    speakers: 'same',
    differences: [{ a: windowA, b: windowB }],
  }
}
