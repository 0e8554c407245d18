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
export type ToldShare = (words: readonly string[], source: AnnotatedArticle, name?: string | null) => number

/** `ToldShare` for articles that are each asked for many words: every word is looked for in an article once. */
export function toldShares(): ToldShare {
  const listed = new Map<AnnotatedArticle, Listed>()
  return (words, source, name = null) => {
    const all = words.reduce((sum, word) => sum + rarity(word), 0)
    if (all === 0) return 0
    let article = listed.get(source)
    if (!article) {
      article = new Listed(source)
      listed.set(source, article)
    }
    const isNamed = name === null ? null : article.sentencesWith(name)
    const told = words.map((word) => ({ weight: rarity(word), likeness: article.likenessOf(word) }))
    let most = 0
    for (let at = 0; at < source.sentences.length; at++) {
      if (isNamed && !isNamed.has(at) && !isNamed.has(at + 1)) continue
      let sum = 0
      for (const { weight, likeness } of told)
        sum += weight * Math.max(likeness[at] ?? 0, likeness[at + 1] ?? 0)
      most = Math.max(most, sum / all)
    }
    return most
  }
}

/** An article's words by the sentences they stand in. */
class Listed {
  readonly #source: AnnotatedArticle
  /** Positions of sentences by lemma, each once and ascending. */
  readonly #lemmas = new Map<string, number[]>()
  readonly #likenesses = new Map<string, Float64Array>()

  constructor(source: AnnotatedArticle) {
    this.#source = source
    for (const [at, { firstToken, endToken }] of source.sentences.entries())
      for (const { lemma } of source.tokens.slice(firstToken, endToken)) {
        const places = this.#lemmas.get(lemma)
        if (!places) this.#lemmas.set(lemma, [at])
        else if (places.at(-1) !== at) places.push(at)
      }
  }

  /** How far each sentence has the word or one like it, 0..1. */
  likenessOf(word: string): Float64Array {
    const known = this.#likenesses.get(word)
    if (known) return known
    const likenesses = new Float64Array(this.#source.sentences.length)
    for (const [lemma, places] of this.#lemmas) {
      const like = alike(word, lemma)
      if (like > 0) for (const at of places) likenesses[at] = Math.max(likenesses[at] ?? 0, like)
    }
    this.#likenesses.set(word, likenesses)
    return likenesses
  }

  sentencesWith(name: string): Set<number> {
    const { sentences, tokens } = this.#source
    return new Set(
      sentences.flatMap(({ firstToken, endToken }, at) =>
        tokens.slice(firstToken, endToken).some(({ lower }) => lower === name) ? [at] : [],
      ),
    )
  }
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
