import type { Token } from '../model/annotation.ts'
import type { Chunk, NounChunk, TokenRange, VerbChunk } from './clause.ts'
import { chunksOf } from './clause.ts'

/** What stands to a verb as its subject, its object, or by a preposition: `tokens[first .. end)` of the article. */
export interface ActPart {
  /** `subject` is who acts, `object` whom or what it befalls, whether the verb is active or passive; else the preposition. */
  readonly role: string
  readonly first: number
  readonly end: number
  /** Index of the head token of its first noun phrase. */
  readonly head: number
}

/** A verb with its parts in text order. */
export interface RawAct {
  readonly verb: VerbChunk
  /** The adjective or participle that a form of "be" puts of its subject ("dead"), as a token index; else -1. */
  readonly state: number
  readonly parts: readonly ActPart[]
}

/** The verbs of a sentence with their subjects, objects and prepositional phrases, read off the order of chunks. */
export function actsOf(tokens: readonly Token[], sentence: TokenRange): RawAct[] {
  const chunks = joined(tokens, chunksOf(tokens, sentence))
  const acts: RawAct[] = []
  let previous: ActPart | null = null
  let taken = 0
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'stop') previous = null
    if (chunk.kind !== 'verb') continue
    const read: ActPart | null = subjectOf(tokens, chunks, at, previous)
    // "a baker who burned the bread left": the bread is taken, and who left is the baker
    const behind: ActPart | null = read !== null && read.first < taken ? previous : read
    const relative = isRelative(tokens, chunks, at)
    const { state, parts } = partsAfter(tokens, chunks, at, relative)
    taken = relative ? (parts.at(-1)?.end ?? 0) : 0
    const passive = chunk.passive || (chunk.bare && parts[0]?.role === 'by')
    if (!(chunk.form === 'participle' && behind === null)) previous = behind ?? previous
    const subject = behind && { ...behind, role: passive ? 'object' : 'subject' }
    acts.push({
      verb: chunk,
      state,
      parts: [
        ...(subject ? [subject] : []),
        ...parts.map((part) => (passive && part.role === 'by' ? { ...part, role: 'subject' } : part)),
      ],
    })
  }
  return acts
}

/** Chunks with those run together that a hyphen joins: "rebel-held" holds no verb, "al-" is no name. */
function joined(tokens: readonly Token[], chunks: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = []
  let open = false
  for (const chunk of chunks) {
    const last = result.at(-1)
    const before = tokens[chunk.first - 1]
    const tied = last !== undefined && before?.text === '-' && before.end === tokens[chunk.first]?.start
    // what follows "rebel-held" is the rest of its phrase
    const goesOn =
      open &&
      chunk.kind === 'noun' &&
      tokens[chunk.first]?.pos !== 'DET' &&
      tokens[chunk.first]?.pos !== 'PRON'
    if (last?.kind === 'noun' && ((tied && /^(?:noun|verb|state)$/u.test(chunk.kind)) || goesOn)) {
      const head = chunk.kind === 'noun' ? chunk.head : chunk.end - 1
      result[result.length - 1] = { kind: 'noun', first: last.first, end: chunk.end, head }
      open = tied && chunk.kind !== 'noun'
    } else {
      result.push(chunk)
      open = false
    }
  }
  return result
}

const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun'
const PRONOUN_OF_PERSONS = /^(?:who|which|that)$/u

function subjectOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  verb: number,
  previous: ActPart | null,
): ActPart | null {
  let at = verb - 1
  while (chunks[at]?.kind === 'adverb') at--
  const before = chunks[at]
  if (!before || before.kind === 'stop') return null
  const own = chunks[verb]
  if (own?.kind === 'verb' && own.form === 'infinitive') return previous
  if (before.kind === 'relative' && PRONOUN_OF_PERSONS.test(tokens[before.first]?.lower ?? '')) {
    const antecedent = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1
    return isNoun(chunks[antecedent])
      ? partOf(tokens, chunks, chainStart(chunks, antecedent, false), at, 'subject')
      : previous
  }
  if (before.kind === 'conjunction') return previous
  if (before.kind === 'comma') {
    if (own?.kind === 'verb' && own.form === 'participle') return previous
    const open = chunks.findLastIndex(({ kind }, i) => i < at && kind === 'comma')
    return open > 0 && isNoun(chunks[open - 1])
      ? partOf(tokens, chunks, chainStart(chunks, open - 1, true), open, 'subject')
      : previous
  }
  if (!isNoun(before)) return before.kind === 'relative' || before.kind === 'preposition' ? previous : null
  const start = chainStart(chunks, at, true)
  // "hit a convoy in Homs on Saturday killing": not Saturday
  return chunks[start - 1]?.kind === 'preposition' ? previous : partOf(tokens, chunks, start, verb, 'subject')
}

/** The first noun phrase of a chain of prepositional phrases and coordinated ones that ends at `chunks[at]`. */
function chainStart(chunks: readonly Chunk[], at: number, joins: boolean): number {
  let start = at
  for (;;) {
    const link = chunks[start - 1]
    if (!isNoun(chunks[start - 2])) return start
    const isLink =
      link?.kind === 'preposition' ||
      (joins &&
        link?.kind === 'conjunction' &&
        !/^(?:verb|preposition)$/u.test(chunks[start - 3]?.kind ?? ''))
    if (!isLink) return start
    start -= 2
  }
}

/** "Who", "which" or "that" comes before the verb. */
function isRelative(tokens: readonly Token[], chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1
  while (chunks[at]?.kind === 'adverb') at--
  const before = chunks[at]
  return before?.kind === 'relative' && PRONOUN_OF_PERSONS.test(tokens[before.first]?.lower ?? '')
}

const MOST_PARTS = 6

function partsAfter(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  verb: number,
  relative: boolean,
): { readonly state: number; readonly parts: readonly ActPart[] } {
  const parts: ActPart[] = []
  let state = -1
  let role: string | null = 'object'
  for (let at = verb + 1; at < chunks.length && parts.length < MOST_PARTS; at++) {
    const chunk = chunks[at]
    if (!chunk) break
    if (chunk.kind === 'adverb' || chunk.kind === 'other') continue
    if (chunk.kind === 'preposition') role = tokens[chunk.first]?.lower ?? null
    else if (isNoun(chunk)) {
      // the subject of the next clause: "said he fled"
      if (!relative && role !== null && /^(?:object|beside)$/u.test(role) && opensClause(chunks, at + 1))
        break
      const end = phraseEnd(tokens, chunks, at)
      parts.push(partOf(tokens, chunks, at, end, role ?? 'beside'))
      role = null
      at = end - 1
    } else if (chunk.kind === 'state' && parts.length === 0) {
      state = chunk.first
      role = null
    } else if (chunk.kind === 'comma' && chunks[at + 1]?.kind === 'preposition') continue
    else break
  }
  return { state, parts }
}

/** Where a noun phrase ends with what belongs to it: "of" phrases, and others joined to it, unless they start a clause. */
function phraseEnd(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
  let end = at + 1
  while (
    (isOf(tokens, chunks[end]) && isNoun(chunks[end + 1])) ||
    (chunks[end]?.kind === 'conjunction' && isNoun(chunks[end + 1]) && !opensClause(chunks, end + 2))
  )
    end += 2
  return end
}

function isOf(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'preposition' && tokens[chunk.first]?.lower === 'of'
}

function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let next = at
  while (chunks[next]?.kind === 'adverb') next++
  const chunk = chunks[next]
  return chunk?.kind === 'verb' && chunk.form === 'finite'
}

function partOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  from: number,
  to: number,
  role: string,
): ActPart {
  const chunk = chunks[from]
  const last = chunks[Math.max(from, to - 1)]
  const first = chunk?.first ?? 0
  let end = last?.end ?? first
  while (end > first + 1 && isEdge(tokens[end - 1])) end--
  return { role, first, end, head: isNoun(chunk) ? chunk.head : first }
}

/** A mark, or an adverb that belongs to the verb ("the forces effectively severed"). */
function isEdge(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'ADV' || /^[,;:"”.]$/u.test(token.text))
}
