import type { Word } from './words.ts'

const LENGTH = 3

/**
 * Share (0..1) of each text's words outside quotations that stand in three words in a row that the other has too.
 * A light rewrite breaks long runs and leaves these; independent reports of one event reach about a tenth.
 */
export function trigramShares(a: readonly Word[], b: readonly Word[]): readonly [number, number] {
  const [ofA, ofB] = [trigramsOf(a), trigramsOf(b)]
  return [covered(ofA, ofB.all), covered(ofB, ofA.all)]
}

/** Three words in a row of a text, outside quotations. */
interface Trigrams {
  readonly all: ReadonlySet<string>
  /** By the position of their first word, in order; null where two of them or more are names or numbers. */
  readonly telling: readonly (string | null)[]
  /** Words in all. */
  readonly words: number
}

/** A text is compared with several others. */
const listed = new WeakMap<readonly Word[], Trigrams>()

function trigramsOf(text: readonly Word[]): Trigrams {
  const known = listed.get(text)
  if (known) return known
  const words = text.filter((word) => !word.quoted)
  const all = new Set<string>()
  const telling: (string | null)[] = []
  for (let at = 0; at + LENGTH <= words.length; at++) {
    const three = words.slice(at, at + LENGTH)
    const trigram = three.map(({ key }) => key).join(' ')
    all.add(trigram)
    // Names and numbers are shared by everybody who reports the event.
    telling.push(three.filter((word) => !word.proper).length >= 2 ? trigram : null)
  }
  const trigrams = { all, telling, words: words.length }
  listed.set(text, trigrams)
  return trigrams
}

function covered({ telling, words }: Trigrams, others: ReadonlySet<string>): number {
  if (words === 0) return 0
  let count = 0
  let reach = 0
  for (let at = 0; at < words; at++) {
    const trigram = telling[at] ?? null
    if (trigram !== null && others.has(trigram)) reach = at + LENGTH
    if (at < reach) count++
  }
  return count / words
}
