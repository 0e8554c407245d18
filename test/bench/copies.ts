/** Invented sources that copy each other, the same in every run: what the search for copies is measured on. */
import type { AnnotatedArticle } from '../../src/model/annotation.ts'
import { annotated } from '../helpers.ts'
import { numbersFrom } from './coverage.ts'

const WORDS = 500
const VOCABULARY = 4000

/**
 * Sources of 500 words: a third copy one text with small edits, a third carry a part of it, the others are of
 * their own.
 */
export function copies(count: number): AnnotatedArticle[] {
  const next = numbersFrom(42)
  const text = (length: number) => Array.from({ length }, () => `w${next(VOCABULARY).toString(36)}`)
  const wire = text(WORDS)
  return Array.from({ length: count }, (_, number) => {
    const words =
      number % 3 === 0
        ? wire.map((word) => (next(40) === 0 ? 'edited' : word))
        : number % 3 === 1
          ? [...text(WORDS / 2), ...wire.slice(0, WORDS / 2)]
          : text(WORDS)
    const body = words.map((word, at) => (at % 20 === 19 ? `${word}.` : word)).join(' ')
    const id = `s${String(number).padStart(4, '0')}`
    return annotated(body, { id, file: `${id}.md`, outlet: id })
  })
}
