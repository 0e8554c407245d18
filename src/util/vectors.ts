import table from './data/word-vectors.json' with { type: 'json' }
import { remember } from './remember.ts'
import { rowOf } from './sorted.ts'

/** One base64url character a dimension: 64 steps from about -1 to 1. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** By the code of the digit. */
const digitValues = new Uint8Array(128)
for (let value = 0; value < DIGITS.length; value++) digitValues[DIGITS.charCodeAt(value)] = value

let words: readonly string[] | null = null
/** Null for a word that is not in the table. */
const vectorOf = remember((lemma): Float32Array | null => {
  words ??= table.words.split(' ')
  const row = rowOf(words, lemma)
  return row === null ? null : vectorAt(row)
})

/** The vector of a row, of length 1. */
function vectorAt(row: number): Float32Array {
  const size = table.dimensions
  const digits = table.vectors
  const vector = new Float32Array(size)
  let square = 0
  for (let i = 0; i < size; i++) {
    const x = (digitValues[digits.charCodeAt(row * size + i)] ?? 0) - 31.5
    vector[i] = x
    square += x * x
  }
  const norm = Math.sqrt(square)
  for (let i = 0; i < size; i++) vector[i] = (vector[i] ?? 0) / norm
  return vector
}

/**
 * How alike two words are in what they mean, -1..1: the cosine of their vectors; 1 for the same word, 0 where one is
 * not in the table. Unrelated words lie below 0.3, synonyms above 0.6.
 *
 * @param a lower-case dictionary form, as `b`.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const left = vectorOf(a)
  if (!left) return 0
  const right = vectorOf(b)
  if (!right) return 0
  let dot = 0
  for (let i = 0; i < left.length; i++) dot += (left[i] ?? 0) * (right[i] ?? 0)
  return dot
}
