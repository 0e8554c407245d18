import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { QuoteMention } from '../../model/mention.ts'
import type { Segment } from './segments.ts'

/** One stretch of one quotation of one source. */
export interface Piece {
  readonly source: AnnotatedArticle
  readonly mention: QuoteMention
  readonly segment: Segment
}

/** Weight of shared words from which two pieces are worth aligning. */
const LEAST_SHARED = 0.9
/** A word in more pieces than this leads nowhere; it bounds the cost, too. */
const MOST_PIECES = 60

/**
 * Pairs of pieces that share enough rare words, found through an inverted index. Each pair once, in order.
 *
 * @param admits which pairs may be compared at all.
 */
export function candidatePairs(pieces: readonly Piece[], admits: (a: Piece, b: Piece) => boolean): [Piece, Piece][] {
  const postings = new Map<string, number[]>()
  const pairs: [Piece, Piece][] = []
  pieces.forEach((piece, at) => {
    const shared = new Map<number, number>()
    for (const [key, weight] of keysOf(piece)) {
      const earlier = postings.get(key)
      if (!earlier) {
        postings.set(key, [at])
        continue
      }
      if (earlier.length <= MOST_PIECES) for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + weight)
      earlier.push(at)
    }
    for (const [other, weight] of [...shared].sort(([a], [b]) => a - b)) {
      const earlier = pieces[other]
      if (weight >= LEAST_SHARED && earlier && admits(earlier, piece)) pairs.push([earlier, piece])
    }
  })
  return pairs
}

/** Lemmas with their weights, and pairs of neighbouring words, which lead to sentences of common words. */
function keysOf({ segment }: Piece): Map<string, number> {
  const keys = new Map<string, number>()
  segment.words.forEach((word, at) => {
    if (word.weight > 0) keys.set(word.lemma, word.weight)
    const next = segment.words[at + 1]
    if (next) keys.set(`${word.key} ${next.key}`, 0.15)
  })
  return keys
}
