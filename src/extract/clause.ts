import type { Sentence, Token } from '../model/annotation.ts'
import { HEDGES_BEFORE, type Hedge } from './data/hedges.ts'
import { MISREAD_VERBS } from './data/misread-verbs.ts'
import { ADJECTIVAL, STATES } from './data/states.ts'

/**
 * A small clause chunker over tokens and their tags. There is no parser: chunks are runs, and what belongs to what is
 * decided by order. Good enough to ask "which verb governs this noun phrase".
 */
export type Chunk = NounChunk | VerbChunk | PlainChunk

interface ChunkBase {
  /** Its tokens are `tokens[first .. end)` of the article. */
  readonly first: number
  readonly end: number
}

/** A noun phrase without what follows its head; a hedge before its number is inside ("at least 58 people"). */
export interface NounChunk extends ChunkBase {
  readonly kind: 'noun'
  /** Index of the head token. */
  readonly head: number
}

export type VerbForm = 'finite' | 'participle' | 'infinitive'

/** Auxiliaries, negation, adverbs and one main verb ("have not yet been found"). */
export interface VerbChunk extends ChunkBase {
  readonly kind: 'verb'
  readonly head: number
  /** `be` or `get` with a past participle: the subject is acted upon. */
  readonly passive: boolean
  /** A bare "-ing" is a participle. A bare "-ed" is `finite`: whether it is one depends on what follows. */
  readonly form: VerbForm
  /** A bare past participle or past tense, with no auxiliary. */
  readonly bare: boolean
  /** Dictionary form of the main verb. */
  readonly lemma: string
}

export interface PlainChunk extends ChunkBase {
  /** `state` is an adjective or participle that says what befell the counted ("dead", "injured"). */
  readonly kind: 'state' | 'preposition' | 'conjunction' | 'relative' | 'adverb' | 'comma' | 'stop' | 'other'
}

/** The tokens of a sentence, or a part of it: `tokens[firstToken .. endToken)`. */
export type TokenRange = Pick<Sentence, 'firstToken' | 'endToken'>

/** Chunks by the tokens of an article, then by first and end token: each number and date of a sentence asks for them. */
const cuts = new WeakMap<readonly Token[], Map<number, readonly Chunk[]>>()

/** Cuts a sentence into chunks that cover its tokens in order. */
export function chunksOf(tokens: readonly Token[], { firstToken, endToken }: TokenRange): readonly Chunk[] {
  let known = cuts.get(tokens)
  if (!known) {
    known = new Map()
    cuts.set(tokens, known)
  }
  const range = firstToken * (tokens.length + 1) + endToken
  let chunks = known.get(range)
  if (!chunks) {
    chunks = cut(tokens, firstToken, endToken)
    known.set(range, chunks)
  }
  return chunks
}

function cut(tokens: readonly Token[], from: number, end: number): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = from; at < end; ) {
    const chunk = chunkAt(tokens, at, end)
    chunks.push(chunk)
    at = Math.max(chunk.end, at + 1)
  }
  return chunks
}

function chunkAt(tokens: readonly Token[], at: number, limit: number): Chunk {
  return verbAt(tokens, at, limit) ?? stateAt(tokens, at) ?? nounAt(tokens, at, limit) ?? plainAt(tokens, at)
}

const BE = new Set(['be', 'get'])
const RELATIVES = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
  'when',
  'while',
  'after',
  'before',
  'because',
  'as',
  'if',
  'although',
  'though',
  'since',
])
const NUMBER_WORDS =
  /^(?:dozens|scores|hundreds|thousands|millions|billions|several|few|many|none|multiple)$/u

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX'
}

/** Taggers read many participles and headline verbs as nouns; an object directly after them gives them away. */
function isVerbByForm(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ')) return false
  if (!MISREAD_VERBS.has(token.lower)) return false
  const before = tokens[at - 1]
  if (before?.sentence === token.sentence && /^(?:DET|ADJ|NUM)$/u.test(before.pos)) return false
  return startsObject(tokens, at + 1)
}

/** Whether a number, hedge, determiner or vague word stands here: the start of an object. */
function startsObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.pos === 'NUM' || token.pos === 'DET' || NUMBER_WORDS.test(token.lower)) return true
  return hedgeLength(tokens, at) > 0
}

/** Hedges by their first word. */
const HEDGES: ReadonlyMap<string, readonly Hedge[]> = hedgesByFirstWord()

function hedgesByFirstWord(): ReadonlyMap<string, readonly Hedge[]> {
  const map = new Map<string, Hedge[]>()
  for (const hedge of HEDGES_BEFORE) {
    const first = hedge.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), hedge])
  }
  return map
}

/** Number of tokens of a hedge that starts here and stands before a number, or 0. */
function hedgeLength(tokens: readonly Token[], at: number): number {
  for (const { words } of HEDGES.get(tokens[at]?.lower ?? '') ?? []) {
    if (!words.every((word, i) => tokens[at + i]?.lower === word)) continue
    let next = at + words.length
    while (tokens[next]?.pos === 'SYM' || tokens[next]?.lower === 'a') next++
    const after = tokens[next]
    if (after && (after.pos === 'NUM' || NUMBER_WORDS.test(after.lower) || /^\d/u.test(after.text)))
      return words.length
  }
  return 0
}

function verbAt(tokens: readonly Token[], at: number, limit: number): VerbChunk | null {
  const first = tokens[at]
  if (!first) return null
  const infinitive = first.lower === 'to' && isVerb(tokens[at + 1]) && first.pos !== 'ADP'
  if (!infinitive && !isVerb(first) && !isVerbByForm(tokens, at)) return null
  if (!infinitive && first.pos === 'VERB' && isAttributive(tokens, at)) return null
  let end = infinitive ? at + 1 : at
  let head = end
  let auxiliary: string | null = null
  for (; end < limit; end++) {
    const token = tokens[end]
    if (!token) break
    if (token.pos === 'AUX' || (token.pos === 'VERB' && isLightAuxiliary(token, tokens[end + 1]))) {
      auxiliary = token.lemma
      head = end
      continue
    }
    if (isVerb(token) || isVerbByForm(tokens, end) || (auxiliary !== null && isMainAfter(token, auxiliary))) {
      head = end
      end++
      break
    }
    const skips = (token.pos === 'ADV' || token.pos === 'PART') && reachesVerb(tokens, end + 1)
    if (!skips) break
  }
  const main = tokens[head]
  if (!main) return null
  const bare = head === at
  const pastLike = isPastForm(main)
  return {
    kind: 'verb',
    first: at,
    end: Math.max(end, head + 1),
    head,
    passive:
      auxiliary !== null &&
      BE.has(auxiliary) &&
      head > at &&
      main.pos !== 'AUX' &&
      !main.lower.endsWith('ing'),
    form: infinitive ? 'infinitive' : bare && main.lower.endsWith('ing') ? 'participle' : 'finite',
    bare: bare && pastLike,
    lemma: isVerb(main) ? main.lemma : (MISREAD_VERBS.get(main.lower) ?? main.lemma),
  }
}

/** A past tense or past participle: neither the base form, nor "-s", nor "-ing". */
function isPastForm({ lower, lemma }: Token): boolean {
  return lower !== lemma && !lower.endsWith('ing') && lower !== `${lemma}s` && lower !== `${lemma}es`
}

/** A main verb tagged as a noun: a participle ("were wounded"), or a base form after a modal ("could face"). */
function isMainAfter(token: Token, auxiliary: string): boolean {
  if (isParticipleNoun(token)) return true
  return (
    MODALS.has(auxiliary) &&
    (token.pos === 'NOUN' || (token.pos === 'ADJ' && VERBS_TOO.has(token.lower))) &&
    token.lower === token.lemma
  )
}

/** Adjectives that are verbs behind a modal: "two plants will close". */
const VERBS_TOO = new Set(
  'close open free clear dry empty slow cool warm clean lower narrow calm welcome double triple'.split(' '),
)

const MODALS = new Set(['could', 'would', 'will', 'may', 'might', 'can', 'should', 'must', 'shall'])

/** "got killed", "having died". */
function isLightAuxiliary(token: Token, next: Token | undefined): boolean {
  return (
    (token.lemma === 'get' ||
      token.lower === 'having' ||
      token.lower === 'being' ||
      token.lower === 'been') &&
    next?.pos === 'VERB'
  )
}

/** After an auxiliary, a participle that was tagged as a noun or adjective is the main verb ("were wounded"). */
function isParticipleNoun(token: Token): boolean {
  return (
    (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
    (/ed$/u.test(token.lower) || (STATES.has(token.lower) && /(?:en|ain|urt)$/u.test(token.lower)))
  )
}

/** A participle before its noun is part of a noun phrase: "suspected militants". */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (!token || !next || !/(?:ed|ing|en)$/u.test(token.lower) || next.pos !== 'NOUN') return false
  // "31 requiring treatment" is a clause, "31 suspected militants" a phrase
  if (before?.pos === 'NUM') return !token.lower.endsWith('ing') || ADJECTIVAL.has(token.lower)
  return before?.pos === 'DET' || before?.pos === 'ADJ'
}

function reachesVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at]
    if (!token) return false
    if (isVerb(token) || isParticipleNoun(token)) return true
    if (token.pos !== 'ADV' && token.pos !== 'PART') return false
  }
  return false
}

function stateAt(tokens: readonly Token[], at: number): PlainChunk | null {
  const token = tokens[at]
  if (!token || !STATES.has(token.lower)) return null
  const next = tokens[at + 1]
  if (
    next &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !STATES.has(next.lower) &&
    tokens[at - 1]?.pos !== 'NOUN'
  )
    return null
  return { kind: 'state', first: at, end: at + 1 }
}

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your'])
const NOMINAL = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'SYM'])

function nounAt(tokens: readonly Token[], at: number, limit: number): NounChunk | null {
  let end = at
  let head = -1
  const first = tokens[at]
  if (!first || (RELATIVES.has(first.lower) && first.pos !== 'DET' && hedgeLength(tokens, at) === 0))
    return null
  for (; end < limit; end++) {
    const token = tokens[end]
    if (!token) break
    const hedge = head < 0 || tokens[end]?.pos !== 'NUM' ? hedgeLength(tokens, end) : 0
    if (hedge > 0 && head < 0) {
      end += hedge - 1
      continue
    }
    if (head >= 0 && (token.pos === 'DET' || token.pos === 'PRON' || hedge > 0)) break
    // a number after a noun starts another phrase, unless the noun is a name
    if (head >= 0 && token.pos === 'NUM' && tokens[head]?.pos === 'NOUN') break
    if (head >= 0 && tokens[head]?.pos === 'NOUN' && token.pos === 'PROPN') break
    if (end > at && (stateAt(tokens, end) || isVerbByForm(tokens, end))) break
    if (NOMINAL.has(token.pos)) {
      if (token.pos === 'PRON' && end > at) break
      if (POSSESSIVES.has(token.lower)) continue
      if (token.pos !== 'DET' && token.pos !== 'SYM' && (token.pos !== 'ADJ' || head < 0)) head = end
      if (token.pos === 'PRON') {
        end++
        break
      }
      continue
    }
    if (token.pos === 'VERB' && isAttributive(tokens, end)) continue
    if (joinsWords(tokens, end)) continue
    break
  }
  if (head < 0) return end > at && first.pos === 'DET' ? { kind: 'noun', first: at, end, head: at } : null
  return { kind: 'noun', first: at, end: Math.max(end, head + 1), head }
}

/** A hyphen between words and the sign of the genitive stay inside a phrase. */
function joinsWords(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return false
  if (token.pos === 'PART' && /^['’]s?$/u.test(token.text)) return true
  if (token.text === '-' && token.end === next.start) return true
  return next.text === '-' && next.start === token.end
}

function plainAt(tokens: readonly Token[], at: number): PlainChunk {
  const token = tokens[at]
  const plain = (kind: PlainChunk['kind']): PlainChunk => ({ kind, first: at, end: at + 1 })
  if (!token) return plain('other')
  if (token.text === ',') return plain('comma')
  if (RELATIVES.has(token.lower)) return plain('relative')
  switch (token.pos) {
    case 'ADP':
      return plain('preposition')
    case 'CCONJ':
      return plain('conjunction')
    case 'SCONJ':
    case 'PRON':
      return plain('relative')
    case 'ADV':
      return plain('adverb')
    case 'PUNCT':
      return plain(/^[.;:!?]$/u.test(token.text) ? 'stop' : 'other')
    default:
      return plain(token.lower === 'to' ? 'preposition' : 'other')
  }
}
