import type { Word } from './words.ts'

const LENGTH = 3

/**
 * Share (0..1) of each text's words outside quotations that stand in three words in a row that the other has too.
 * A light rewrite breaks long runs and leaves these; independent reports of one event reach about a tenth.
 */
export function trigramShares(a: readonly Word[], b: readonly Word[]): readonly [number, number] {
  const ownA = a.filter((word) => !word.quoted)
  const ownB = b.filter((word) => !word.quoted)
  return [covered(ownA, trigramsOf(ownB)), covered(ownB, trigramsOf(ownA))]
}

function trigramsOf(words: readonly Word[]): Set<string> {
  const trigrams = new Set<string>()
  for (let at = 0; at + LENGTH <= words.length; at++) trigrams.add(trigramAt(words, at))
  return trigrams
}

function trigramAt(words: readonly Word[], at: number): string {
  return `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key}`
}

function covered(words: readonly Word[], others: ReadonlySet<string>): number {
  if (words.length === 0) return 0
  let count = 0
  let reach = 0
  for (let at = 0; at < words.length; at++) {
    // Names and numbers are shared by everybody who reports the event.
    const ordinary = words.slice(at, at + LENGTH).filter((word) => !word.proper).length
    if (ordinary >= 2 && at + LENGTH <= words.length && others.has(trigramAt(words, at))) reach = at + LENGTH
    if (at < reach) count++
  }
  return count / words.length
}
