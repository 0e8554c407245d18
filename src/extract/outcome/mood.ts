import type { Token } from '../../model/annotation.ts'
import type { Modality, Polarity } from '../../model/claim.ts'
import type { Chunk, VerbChunk } from '../clause.ts'
import { ALLEGING, FUTURE, NEGATING } from '../data/modality.ts'

/** How a verb puts what it says. */
export interface Mood {
  readonly modality: Modality
  readonly polarity: Polarity
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
/** Before "to": it is settled that it will be. Lemmas. */
const SETTLED = words(
  'plan decide agree vow pledge promise schedule set order intend expect prepare due slate poise decision plan order vow pledge deal be announce',
)
/** Before "to": it is wished, urged or tried. */
const WISHED = words(
  'want seek try attempt hope call urge ask demand consider threaten bid effort attempt push need offer wish aim likely able refuse fail',
)
/** Before "to": it was so. */
const BROUGHT_ABOUT = words('manage begin start continue come')
/** It did not quite happen. */
const NEARLY = /^(?:nearly|almost|narrowly|barely)$/u
const OPEN = words('could may might can should must would')
const CONDITIONAL = words('if unless whether should')
const AFTER_WHICH = words('by since for')

/** The mood of a verb, from its auxiliaries and what governs it; null where it is told neither as done nor as to come. */
export function moodOf(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Mood | null {
  const chunk = chunks[at]
  if (chunk?.kind !== 'verb') return null
  // "has not resigned", "never resigned", "no longer holds"
  const own = tokens.slice(adverbsBefore(tokens, chunk.first), chunk.head)
  const polarity: Polarity = own.some(({ lower, lemma }) => NEGATING.has(lower) || NEGATING.has(lemma))
    ? 'negative'
    : 'positive'
  if (isConditional(tokens, chunks, at) || own.some(({ lower }) => NEARLY.test(lower))) return null
  const modality = formOf(tokens, chunks, at, chunk)
  if (modality === null) return null
  const doubted =
    modality === 'asserted' && clauseWords(tokens, chunks, at).some(({ lower }) => ALLEGING.has(lower))
  return { polarity, modality: doubted ? 'alleged' : modality }
}

/** Where the adverbs directly before a verb begin. */
function adverbsBefore(tokens: readonly Token[], first: number): number {
  let at = first
  while (tokens[at - 1]?.pos === 'ADV' && tokens[at - 1]?.sentence === tokens[first]?.sentence) at--
  return at
}

function formOf(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  at: number,
  chunk: VerbChunk,
): Modality | null {
  const own = tokens.slice(chunk.first, chunk.head)
  const to = toBefore(tokens, chunk)
  if (chunk.form === 'infinitive' || to !== null)
    return governedBy(tokens, chunks, to === null ? at : chunks.findIndex(({ end }) => end > to))
  if (own.some(({ lower }) => FUTURE.has(lower))) return 'planned'
  if (own.some(({ lower }) => lower === 'would'))
    return isReported(tokens, chunks, at) ? 'planned' : 'hypothetical'
  if (own.some(({ lower }) => OPEN.has(lower))) return 'hypothetical'
  const head = tokens[chunk.head]
  // "is withdrawing" goes on; "by withdrawing" was done; other forms in "-ing" leave it open
  if (head?.lower.endsWith('ing') && own.length === 0) {
    const before = tokens[chunk.first - 1]?.lower ?? ''
    return AFTER_WHICH.has(before) ? 'asserted' : null
  }
  return 'asserted'
}

/** "to immediately close": where the "to" stands that an adverb parts from its verb; null for none. */
function toBefore(tokens: readonly Token[], { first }: VerbChunk): number | null {
  let before = first - 1
  while (tokens[before]?.pos === 'ADV') before--
  return before < first - 1 && tokens[before]?.lower === 'to' ? before : null
}

/** "said that he would": what was announced. */
function isReported(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at]?.first ?? 0
  return tokens
    .slice(Math.max(0, first - REPORT_REACH), first)
    .some(
      ({ lemma, sentence }) =>
        sentence === tokens[first]?.sentence &&
        /^(?:say|tell|announce|tweet|confirm|declare|write|add|reveal)$/u.test(lemma),
    )
}

const REPORT_REACH = 30

function governedBy(tokens: readonly Token[], chunks: readonly Chunk[], at: number): Modality | null {
  const before = chunks[at - 1]
  if (!before) return null
  const word = before.kind === 'verb' ? before.lemma : (tokens[before.end - 1]?.lemma ?? '')
  if (WISHED.has(word)) return 'hypothetical'
  if (BROUGHT_ABOUT.has(word)) return 'asserted'
  if (SETTLED.has(word)) return 'planned'
  // "unions want her to go": the verb before whom it is asked of
  const asked = before.kind === 'noun' ? chunks[at - 2] : undefined
  if (asked?.kind === 'verb' && asked.lemma !== 'be') {
    if (WISHED.has(asked.lemma)) return 'hypothetical'
    if (SETTLED.has(asked.lemma)) return 'planned'
  }
  // "Ministry to close bridge": a headline without a verb of its own, and without an article ("the plot to kill")
  const isHeadline =
    before.kind === 'noun' &&
    tokens[before.first]?.pos !== 'DET' &&
    !chunks.slice(0, at).some(({ kind }) => kind === 'verb')
  return isHeadline ? 'planned' : null
}

/** Tokens before a verb within which "reportedly" is said of it. */
const ALLEGING_REACH = 5

function clauseWords(tokens: readonly Token[], chunks: readonly Chunk[], at: number): readonly Token[] {
  const { first = 0, end = 0 } = chunks[at] ?? {}
  const sentence = tokens[first]?.sentence
  return tokens.slice(Math.max(0, first - ALLEGING_REACH), end).filter((token) => token.sentence === sentence)
}

function isConditional(tokens: readonly Token[], chunks: readonly Chunk[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const chunk = chunks[before]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma') return false
    if (CONDITIONAL.has(tokens[chunk.first]?.lower ?? '')) return true
  }
  return false
}
