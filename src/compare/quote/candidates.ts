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
const LEAST_SHARED = 0.7
/** The same where they are all that one piece has. */
const LEAST_WHOLE = 0.3
/** Without two words in a row that both have, it takes more. */
const LEAST_SCATTERED = 1.4
/** First words that lead from one piece to another by themselves, if one is more than a function word. */
export const OPENING = 3
/** Share of the lighter piece that the shared words must make up. */
const LEAST_SHARE = 0.3
/** A word in more pieces than this leads nowhere; it bounds the cost, too. */
const MOST_PIECES = 40

/**
 * Pairs of pieces that share enough rare words, found through an inverted index. Each pair once, in order.
 *
 * @param admits which pairs may be compared at all.
 */
export function candidatePairs(
  pieces: readonly Piece[],
  admits: (a: Piece, b: Piece) => boolean,
): [Piece, Piece][] {
  const postings = new Map<string, number[]>()
  const totals: number[] = []
  const pairs: [Piece, Piece][] = []
  pieces.forEach((piece, at) => {
    const shared = new Map<number, { weight: number; rows: number }>()
    let total = 0
    for (const [key, weight] of keysOf(piece)) {
      // The opening is made of words that are counted already.
      if (!key.startsWith('^')) total += weight
      const earlier = postings.get(key)
      if (!earlier) {
        postings.set(key, [at])
        continue
      }
      if (earlier.length <= MOST_PIECES)
        for (const other of earlier) {
          const sum = shared.get(other)
          if (!sum) shared.set(other, { weight, rows: weight === 0 ? 1 : 0 })
          else {
            sum.weight += weight
            if (weight === 0) sum.rows++
          }
        }
      earlier.push(at)
    }
    totals.push(total)
    for (const [other, { weight, rows }] of [...shared].sort(([a], [b]) => a - b)) {
      const earlier = pieces[other]
      const lighter = Math.min(total, totals[other] ?? 0)
      const least = rows === 0 ? LEAST_SCATTERED : Math.min(LEAST_SHARED, Math.max(LEAST_WHOLE, lighter))
      if (weight < least || weight < LEAST_SHARE * lighter) continue
      if (earlier && admits(earlier, piece)) pairs.push([earlier, piece])
    }
  })
  return pairs
}

/** Lemmas with their weights, and pairs of neighbouring words, of which one tells something, with none. */
function keysOf({ segment }: Piece): Map<string, number> {
  const keys = new Map<string, number>()
  segment.words.forEach((word, at) => {
    if (word.weight > 0) keys.set(word.lemma, word.weight)
    const next = segment.words[at + 1]
    if (next && word.weight + next.weight > 0) keys.set(`${word.key} ${next.key}`, 0)
  })
  const opening = segment.words.slice(0, OPENING)
  if (opening.length === OPENING && opening.some(({ weight }) => weight > 0))
    keys.set(`^${opening.map(({ key }) => key).join(' ')}`, LEAST_SHARED)
  return keys
}
