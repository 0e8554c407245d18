import type { Token } from '../../model/annotation.ts'
import type { Chunk, NounChunk, VerbChunk } from '../clause.ts'
import type { PredicateClass } from '../data/predicates.ts'
import { NOUN_CLASSES, STATE_CLASSES } from './lexicon.ts'
import type { TurnFound } from './turn.ts'

/** What governs a number: the predicate that asks for it. */
export interface Predicate {
  /** A class of `data/predicates.ts`, else the lemma of the verb or noun. */
  readonly name: string
  /** `agent`: the counted act upon others ("five gunmen killed …"), which asks another question than "killed". */
  readonly part: 'affected' | 'agent' | 'other'
  /** The preposition between predicate and number, where that matters ("rose to", "from", "by"). */
  readonly link: string | null
  /** Its tokens are `[first, end)`. */
  readonly first: number
  readonly end: number
  /** A word of a known class, not a mere lemma. */
  readonly known: boolean
}

/** A sentence, chunked, with the number's own noun phrase as one chunk. */
export interface Clause {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
}

/**
 * Looks for what governs `chunks[at]`.
 *
 * @param govern asks the same of another noun phrase, to hand its answer on
 */
export type Rule = (clause: Clause, at: number, govern: (at: number) => Predicate | null) => Predicate | null

export type Stretch = Pick<Predicate, 'first' | 'end'>

export function ofClass(
  row: PredicateClass,
  { first, end }: Stretch,
  part: Predicate['part'] = 'affected',
  link: string | null = null,
): Predicate {
  return { name: row.name, part, link, first, end, known: true }
}

export function ofLemma(
  name: string,
  { first, end }: Stretch,
  part: Predicate['part'],
  link: string | null = null,
): Predicate {
  return { name, part, link, first, end, known: false }
}

export function ofTurn(turn: TurnFound | null): Predicate | null {
  return turn && ofClass(turn.row, turn)
}

export const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun'
export const isVerb = (chunk: Chunk | undefined): chunk is VerbChunk => chunk?.kind === 'verb'
export const isKind = (chunk: Chunk | undefined, kinds: RegExp): boolean => kinds.test(chunk?.kind ?? '')

/** The last word of a chunk. */
export function wordOf({ tokens }: Clause, chunk: Chunk | undefined): string {
  return chunk ? (tokens[chunk.end - 1]?.lower ?? '') : ''
}

/** Where the clause of `chunks[from]` ends: at a stop, comma or conjunction, or before another number. */
export function clauseEnd({ chunks, tokens }: Clause, from: number): number {
  for (const [i, chunk] of chunks.slice(from).entries()) {
    if (chunk.kind === 'stop') return chunk.first
    if (i > 0 && (isKind(chunk, /^(?:comma|conjunction)$/u) || (isNoun(chunk) && hasNumber(tokens, chunk))))
      return chunk.first
  }
  return chunks.at(-1)?.end ?? 0
}

export function hasNumber(tokens: readonly Token[], { first, end }: Chunk): boolean {
  return tokens.slice(first, end).some((token) => token.pos === 'NUM')
}

export function skipAdverbs({ chunks }: Clause, at: number, step: 1 | -1): number {
  let next = at
  while (chunks[next]?.kind === 'adverb') next += step
  return next
}

/** How far back the noun may stand that a toll or total belongs to, in chunks. */
const NOUN_REACH = 8

/** The nearest noun or state of a class before `chunks[at]`, no further than the verb before it. */
export function nounClassBefore(clause: Clause, at: number): Predicate | null {
  const { chunks, tokens } = clause
  for (let before = at - 1; before >= Math.max(0, at - NOUN_REACH); before--) {
    const chunk = chunks[before]
    if (!chunk || chunk.kind === 'stop') return null
    const state = STATE_CLASSES.get(wordOf(clause, chunk))
    if (state && (chunk.kind === 'state' || (isVerb(chunk) && (chunk.bare || chunk.passive))))
      return ofClass(state, chunk)
    // "the storming of" is a noun in all but form
    if (isVerb(chunk) && chunk.form !== 'participle') return null
    if (!isNoun(chunk)) continue
    for (let i = chunk.end - 1; i >= chunk.first; i--) {
      const row = NOUN_CLASSES.get(tokens[i]?.lemma ?? '')
      if (row) return ofClass(row, { first: i, end: i + 1 })
    }
  }
  return null
}
