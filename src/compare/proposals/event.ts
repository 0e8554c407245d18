import { baseForm } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'
import type { PlacedReading } from './placed.ts'

/**
 * Weight in logits of a careful reader's word that two passages are of one question. Of annotated pairs that look alike and are
 * not it lets 20 of 34 be dropped, and of true ones 1 of 35. Of two places in one article it weighs more: our own evidence
 * counts it against a pair that an article says both, which is just what the reader has seen.
 */
const READER_WEIGHT = { across: 2.1, within: 4 } as const
/** Probability from which, with the reader's word, two values are held to be of one question. */
export const ONE_QUESTION = 0.35

/** The probability that two claims answer one question, where the engine gives `own` and a reader holds that they do. */
export function withReader(own: number, where: keyof typeof READER_WEIGHT): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, own))
  return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + READER_WEIGHT[where])))
}

/** Content words of the sentences of two readings that both have, most telling first, with their weight. */
export function sharedContent(
  a: PlacedReading,
  b: PlacedReading,
): { readonly words: string[]; readonly weight: number } {
  const [left, right] = [contentOf(a), contentOf(b)]
  const words = [...left]
    .filter((word) => right.has(word))
    .sort((x, y) => rarity(y) - rarity(x) || (x < y ? -1 : 1))
  return { words, weight: words.reduce((sum, word) => sum + rarity(word), 0) }
}

/**
 * Whether two passages may speak of one thing: neither states another day than the other, and they, or the sentences beside them,
 * have any telling word in common. More is not asked: what readers wrongly take for one shares as many words as what they rightly do.
 */
export function mayBeOneThing(a: PlacedReading, b: PlacedReading, daysOf: DaysOf): boolean {
  if (areOtherDays(daysOf(a), daysOf(b))) return false
  const [left, right] = [contentOf(a, 1), contentOf(b, 1)]
  return [...left].some((word) => right.has(word))
}

/** Days (since 1970-01-01, first and last) that the sentence of a reading states of its event. */
export type DaysOf = (reading: PlacedReading) => readonly (readonly [number, number])[]

function areOtherDays(a: ReturnType<DaysOf>, b: ReturnType<DaysOf>): boolean {
  if (a.length === 0 || b.length === 0) return false
  return !a.some(([from, to]) => b.some(([start, end]) => from <= end + 1 && start <= to + 1))
}

/** Content words of the sentence of a reading, and of so many sentences on either side. */
function contentOf({ article, sentence }: PlacedReading, beside = 0): Set<string> {
  const own = article.sentences.slice(Math.max(0, sentence - beside), sentence + beside + 1)
  return new Set(
    article.tokens
      .slice(own[0]?.firstToken, own.at(-1)?.endToken)
      .map(({ lemma }) => baseForm(lemma))
      .filter((word) => rarity(word) > 0),
  )
}
