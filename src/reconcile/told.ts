import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { baseForm, shareSense } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { likeness } from '../util/vectors.ts'

/** Words that tell less are found in every report. */
const TELLING = 0.2
/** What a synonym by WordNet counts, and by how much a word used alike must exceed the floor to count as much. */
const SYNONYM = 0.9
const LIKE = 0.45
const FLOOR = 0.2
const SCALE = 0.6
/** From here on two words of two sources are one word of what both say. */
const ONE_WORD = 0.6

/** How posts name people and subjects; a report that tells of the post spells them otherwise. */
const HANDLE = /^[@#]/u

/** The telling words of a stretch of an article, as lemmas, each once. */
export function tellingWords({ tokens }: AnnotatedArticle, span: Span): string[] {
  const inside = tokens.filter(({ start, end }) => span.start <= start && end <= span.end)
  return [
    ...new Set(
      inside
        .filter(({ lemma, text }) => rarity(lemma) > TELLING && !HANDLE.test(text))
        .map(({ lemma }) => lemma),
    ),
  ]
}

/** The words of the first list that all others have, or have a word of like meaning for. */
export function commonWords([first = [], ...others]: readonly (readonly string[])[]): string[] {
  return first.filter((word) =>
    others.every((words) => words.some((other) => alike(word, other) >= ONE_WORD)),
  )
}

/**
 * How much of `words` an article tells in one place, in these or in other words: the share of their weight (0..1) that
 * two sentences in a row have at most.
 *
 * @param name lower-case word that one of the two must have; null for any two
 */
export function toldShare(
  words: readonly string[],
  { tokens, sentences }: AnnotatedArticle,
  name: string | null = null,
): number {
  const all = words.reduce((sum, word) => sum + rarity(word), 0)
  if (all === 0) return 0
  const byLemma = new Map<string, readonly number[]>()
  for (const { lemma } of tokens)
    if (!byLemma.has(lemma))
      byLemma.set(
        lemma,
        words.map((word) => alike(word, lemma)),
      )
  const bySentence = sentences.map(({ firstToken, endToken }) => {
    const likenesses = tokens.slice(firstToken, endToken).map(({ lemma }) => byLemma.get(lemma) ?? [])
    return words.map((_, i) => likenesses.reduce((most, like) => Math.max(most, like[i] ?? 0), 0))
  })
  const isNamed = sentences.map(
    ({ firstToken, endToken }) =>
      name === null || tokens.slice(firstToken, endToken).some(({ lower }) => lower === name),
  )
  const shares = bySentence.map((here, at) => {
    if (!isNamed[at] && !isNamed[at + 1]) return 0
    const next = bySentence[at + 1] ?? []
    return words.reduce((sum, word, i) => sum + rarity(word) * Math.max(here[i] ?? 0, next[i] ?? 0), 0) / all
  })
  return Math.max(0, ...shares)
}

/** How far two lemmas say the same, 0..1. */
function alike(a: string, b: string): number {
  if (a === b) return 1
  if (rarity(b) === 0) return 0
  if (baseForm(a) === baseForm(b)) return 1
  if (shareSense(a, b)) return SYNONYM
  const like = likeness(a, b)
  return like < LIKE ? 0 : Math.min(SYNONYM, (like - FLOOR) / SCALE)
}
