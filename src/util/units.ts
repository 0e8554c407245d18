import type { StatementUnit } from '../model/claim.ts'
import { ALIKE } from './statement.ts'
import { likeness } from './vectors.ts'

/** From this likeness of their vectors on, two words may stand for one thing. */
const LIKE = 0.45
/** Likeness that counts nothing, and how much more of it counts all; never as much as a synonym by WordNet and more. */
const FLOOR = 0.2
const SCALE = 0.6
const MOST_BY_VECTOR = 0.9
/** One name that holds the other ("Assad", "Bashar al-Assad"), a time within a time, a number that differs in its bound. */
const PARTLY = 0.8
/** A word that is part of a name ("the Observatory"). */
const BY_PART = 0.7

/**
 * Likeness of senses that were compared before, each pair in the slot that its numbers lead to, until another pair takes
 * it: the sentences of a story hold the same words against each other again and again.
 */
const SLOTS = 1 << 14
const pairIn = new Float64Array(SLOTS)
const likenessIn = new Float64Array(SLOTS)
/** More than there are senses in any process. */
const MOST_SENSES = 2 ** 26

/** How far two units of two sources say the same, 0..1: 1 for the same key, less for synonyms and words that are used alike. */
export function unitLikeness(a: StatementUnit, b: StatementUnit): number {
  if (a.key === b.key) return 1
  const low = Math.min(a.sense, b.sense)
  const high = Math.max(a.sense, b.sense)
  const pair = low * MOST_SENSES + high
  const slot = (Math.imul(low, 0x9e3779b1) + high) & (SLOTS - 1)
  if (pairIn[slot] === pair) return likenessIn[slot] ?? 0
  const like = likenessOf(a, b)
  pairIn[slot] = pair
  likenessIn[slot] = like
  return like
}

function likenessOf(a: StatementUnit, b: StatementUnit): number {
  if (a.kind === 'word' && b.kind === 'word') return wordLikeness(a, b)
  if (a.kind === 'word') return isPartOfName(a, b) ? BY_PART : 0
  if (b.kind === 'word') return isPartOfName(b, a) ? BY_PART : 0
  if (a.kind === 'number' || b.kind === 'number')
    return a.kind === b.kind && numberIn(a) === numberIn(b) ? PARTLY : 0
  if (a.kind === 'time' || b.kind === 'time')
    return a.kind === b.kind && (a.key.startsWith(b.key) || b.key.startsWith(a.key)) ? PARTLY : 0
  const [x, y] = [a.lemma.toLowerCase(), b.lemma.toLowerCase()]
  return x.includes(y) || y.includes(x) ? PARTLY : 0
}

function wordLikeness(a: StatementUnit, b: StatementUnit): number {
  const like = byVector(a, b)
  return like < ALIKE && shareClass(a, b) ? ALIKE : like
}

function shareClass({ also }: StatementUnit, other: StatementUnit): boolean {
  for (const id of also) if (other.also.includes(id)) return true
  return false
}

function byVector(a: StatementUnit, b: StatementUnit): number {
  const like = Math.max(
    likeness(a.key, b.key),
    a.lemma === a.key && b.lemma === b.key ? 0 : likeness(a.lemma, b.lemma),
  )
  return like < LIKE ? 0 : Math.min(MOST_BY_VECTOR, (like - FLOOR) / SCALE)
}

/** Two words that only the company they keep makes alike: no form of one word, no synonyms, no names. */
export function byVectorOnly(a: StatementUnit, b: StatementUnit): boolean {
  return a.kind === 'word' && b.kind === 'word' && a.key !== b.key && !shareClass(a, b)
}

/** Whether a unit tells anything by itself: "’s" and "I’m" do not, whatever the tagger takes them for. */
export function tells({ kind, lemma }: StatementUnit): boolean {
  return kind === 'number' || kind === 'time' || WORD.test(lemma)
}

const WORD = /^(?!['’]).*[\p{L}\p{N}]{2}/u

/** Without its bound. */
const numberIn = ({ key }: StatementUnit): string => key.replace(/^#[<>=~]*/u, '')

function isPartOfName(word: StatementUnit, name: StatementUnit): boolean {
  if (!isName(name)) return false
  const lower = name.lemma.toLowerCase()
  const at = lower.indexOf(word.lemma)
  if (at < 0) return false
  const end = at + word.lemma.length
  return !LETTER.test(lower.charAt(at - 1)) && !LETTER.test(lower.charAt(end))
}

const LETTER = /\p{L}/u

/** A unit of one list and one of another that say the same or nearly. */
export interface UnitPair {
  /** Positions in the two lists. */
  readonly a: number
  readonly b: number
  /** 0..1, see `unitLikeness`. */
  readonly like: number
}

/** Pairs units of two lists one to one, the most alike first; the order of words does not count. */
export function pairUnits(a: readonly StatementUnit[], b: readonly StatementUnit[], least = 0): UnitPair[] {
  const pairs: UnitPair[] = []
  // A short run ends before V8 makes more of the loops than what stands here.
  for (let i = 0; i < a.length; i++) {
    const x = a[i]
    for (let j = 0; j < b.length; j++) {
      const y = b[j]
      const like = x && y ? unitLikeness(x, y) : 0
      if (like > least) pairs.push({ a: i, b: j, like })
    }
  }
  if (pairs.length < 2) return pairs
  pairs.sort((x, y) => y.like - x.like || x.a - y.a)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  return pairs.filter((pair) => {
    if (usedA.has(pair.a) || usedB.has(pair.b)) return false
    usedA.add(pair.a)
    usedB.add(pair.b)
    return true
  })
}

export function isName({ kind }: StatementUnit): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place'
}
