import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import { rarity } from '../util/rarity.ts'
import { type Chunk, chunksOf } from './clause.ts'

/** A clause, `tokens[first .. end)` of the article, and its chunks. */
export interface Proposition {
  readonly first: number
  readonly end: number
  readonly chunks: readonly Chunk[]
}

/** Content words a clause needs to stand alone; a smaller one stays with the clause before it. */
const FEWEST_CONTENT_WORDS = 3

/**
 * Cuts a sentence into clauses, each with a verb of its own: at semicolons, dashes and colons, before relatives and
 * conjunctions that open a clause, and before a participle after a comma. Together they cover the sentence.
 */
export function propositionsOf({ tokens }: AnnotatedArticle, sentence: Sentence): Proposition[] {
  const chunks = chunksOf(tokens, sentence)
  const parts: Chunk[][] = []
  let part: Chunk[] = []
  for (const [at, chunk] of chunks.entries()) {
    if (
      part.length > 0 &&
      opensClause(tokens, chunks, at, part) &&
      isWhole(tokens, part) &&
      isWhole(tokens, chunks.slice(at))
    ) {
      parts.push(part)
      part = []
    }
    part.push(chunk)
  }
  if (part.length > 0) parts.push(part)
  return parts.map((list) => ({ first: list[0]?.first ?? 0, end: list.at(-1)?.end ?? 0, chunks: list }))
}

function opensClause(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  before: readonly Chunk[],
): boolean {
  const chunk = chunks[at]
  const previous = chunks[at - 1]
  if (!chunk || !before.some(isMainVerb)) return false
  if (previous?.kind === 'stop' || isDash(tokens[previous?.first ?? -1]))
    return hasVerbAhead(chunks, at, false)
  if (chunk.kind === 'relative') return hasVerbAhead(chunks, at + 1, true)
  if (chunk.kind === 'conjunction') return hasVerbAhead(chunks, at + 1, true)
  if (previous?.kind !== 'comma') return false
  return chunk.kind === 'verb'
    ? chunk.form === 'participle'
    : chunk.kind === 'noun' && hasVerbAhead(chunks, at, true)
}

const isMainVerb = (chunk: Chunk): boolean => chunk.kind === 'verb' && chunk.form !== 'infinitive'
const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:--|—|–)$/u.test(token.text)

/** Chunks a subject may be long before its verb. */
const SUBJECT_REACH = 5

/** Whether a finite verb follows; where `near`, after its subject alone, with no mark or conjunction between. */
function hasVerbAhead(chunks: readonly Chunk[], from: number, near: boolean): boolean {
  const limit = near ? Math.min(chunks.length, from + SUBJECT_REACH) : chunks.length
  for (let at = from; at < limit; at++) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'stop') return false
    if (chunk.kind === 'verb') return chunk.form === 'finite'
    if (near && (chunk.kind === 'comma' || chunk.kind === 'conjunction' || chunk.kind === 'relative'))
      return false
  }
  return false
}

function isWhole(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const [first, last] = [chunks[0], chunks.at(-1)]
  if (!first || !last) return false
  let content = 0
  for (let at = first.first; at < last.end; at++) {
    const token = tokens[at]
    if (token && (rarity(token.lemma) > 0 || token.pos === 'NUM') && ++content >= FEWEST_CONTENT_WORDS)
      return true
  }
  return false
}
