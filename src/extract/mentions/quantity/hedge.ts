import type { Bound } from '../../../model/mention.ts'
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge, PLAIN_BEFORE } from '../../data/hedges.ts'
import type { Lexeme } from './lexeme.ts'
import { numeralAt } from './numeral.ts'

/** The hedge beside a number, with the stretch of lexemes that number and hedge take. */
export interface Hedged {
  readonly first: number
  readonly end: number
  readonly bound: Bound
  readonly near: boolean
}

/** Hedges by their last word (before a number) or first word (after it), longest first. */
function index(
  hedges: readonly Hedge[],
  key: (hedge: Hedge) => string | undefined,
): ReadonlyMap<string, Hedge[]> {
  const map = new Map<string, Hedge[]>()
  for (const hedge of [...hedges].sort((a, b) => b.words.length - a.words.length)) {
    const word = key(hedge) ?? ''
    map.set(word, [...(map.get(word) ?? []), hedge])
  }
  return map
}

const BEFORE = index(HEDGES_BEFORE, (hedge) => hedge.words.at(-1))
const AFTER = index(HEDGES_AFTER, (hedge) => hedge.words[0])

function matches(lexemes: readonly Lexeme[], at: number, words: readonly string[]): boolean {
  return words.every((word, i) => lexemes[at + i]?.lower === word)
}

/**
 * Reads the hedges on both sides of a number that takes `[first, end)`.
 * Of several ("at least about 50") the outermost bound decides.
 *
 * @param floor lexemes before it belong to another number
 */
export function hedgeAround(lexemes: readonly Lexeme[], first: number, end: number, floor: number): Hedged {
  let from = first
  let bound: Bound = '='
  let near = false
  for (let steps = 0; steps < 3; steps++) {
    const inner =
      PLAIN_BEFORE.has(lexemes[from - 1]?.lower ?? '') && !isHedgeEnd(lexemes, from) ? from - 1 : from
    const hedge = hedgeBefore(lexemes, inner) ?? (inner === from ? null : hedgeBefore(lexemes, from))
    if (!hedge) break
    const start = (inner !== from && hedgeBefore(lexemes, inner) ? inner : from) - hedge.words.length
    if (start < floor) break
    from = start
    if (bound === '=' || hedge.bound !== '~') {
      bound = hedge.bound
      near = hedge.near
    }
  }
  const after = hedgeAfter(lexemes, end)
  // "12, at least two of them": the hedge belongs to the number after it
  if (after && !numeralAt(lexemes, end + after.words.length) && (bound === '=' || bound === '~')) {
    return { first: from, end: end + after.words.length, bound: after.bound, near: after.near }
  }
  return { first: from, end, bound, near }
}

function isHedgeEnd(lexemes: readonly Lexeme[], first: number): boolean {
  return hedgeBefore(lexemes, first) !== null
}

function hedgeBefore(lexemes: readonly Lexeme[], first: number): Hedge | null {
  for (const hedge of BEFORE.get(lexemes[first - 1]?.lower ?? '') ?? []) {
    if (matches(lexemes, first - hedge.words.length, hedge.words)) return hedge
  }
  return null
}

function hedgeAfter(lexemes: readonly Lexeme[], end: number): Hedge | null {
  for (const hedge of AFTER.get(lexemes[end]?.lower ?? '') ?? []) {
    if (matches(lexemes, end, hedge.words)) return hedge
  }
  return null
}
