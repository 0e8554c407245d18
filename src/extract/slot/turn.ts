import type { Token } from '../../model/annotation.ts'
import { PREDICATE_CLASSES, type PredicateClass } from '../data/predicates.ts'
import { STATE_CLASSES, TURNS } from './lexicon.ts'

/** Words that may stand between two words of a turn ("lost their lives", "claimed 63 soldiers' lives"). */
const LONGEST_GAP = 4

export interface TurnFound {
  readonly row: PredicateClass
  readonly first: number
  readonly end: number
}

const RANK: ReadonlyMap<PredicateClass, number> = new Map(PREDICATE_CLASSES.map((row, i) => [row, i]))

function better(a: TurnFound | null, b: TurnFound): TurnFound {
  return a === null || (RANK.get(b.row) ?? 0) < (RANK.get(a.row) ?? 0) ? b : a
}

/** The turn of several words in `tokens[from .. limit)` whose class ranks first; words match as written or by lemma. */
export function turnIn(tokens: readonly Token[], from: number, limit: number): TurnFound | null {
  let best: TurnFound | null = null
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token) break
    for (const key of new Set([token.lower, token.lemma]))
      for (const { words, row } of TURNS.get(key) ?? []) {
        const end = endOfTurn(tokens, at, limit, words)
        if (end !== null) best = better(best, { row, first: at, end })
      }
  }
  return best
}

function endOfTurn(
  tokens: readonly Token[],
  at: number,
  limit: number,
  words: readonly string[],
): number | null {
  let next = at + 1
  for (const word of words.slice(1)) {
    const reach = Math.min(limit, next + LONGEST_GAP + 1)
    while (next < reach && tokens[next]?.lower !== word && tokens[next]?.lemma !== word) next++
    if (next >= reach) return null
    next++
  }
  return next
}

/** The word in `tokens[from .. limit)` that says what befell the counted ("dead", "injured"); the class that ranks first. */
export function stateIn(tokens: readonly Token[], from: number, limit: number): TurnFound | null {
  let best: TurnFound | null = null
  for (let at = from; at < limit; at++) {
    const row = STATE_CLASSES.get(tokens[at]?.lower ?? '')
    if (row) best = better(best, { row, first: at, end: at + 1 })
  }
  return best
}
