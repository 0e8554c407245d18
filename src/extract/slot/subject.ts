import type { Token } from '../../model/annotation.ts'
import { nationOf } from '../../util/place.ts'
import type { Chunk, NounChunk } from '../clause.ts'
import { LINKING } from '../data/predicates.ts'
import type { Clause } from './view.ts'

/** What a share, amount or rate is said of: "the unemployment rate fell to", "Norway spends". */
export interface Subject {
  /** Lemma of its head noun; null for a name or a pronoun. */
  readonly of: string | null
  /** Words that narrow it: nouns before the head, or the nation that is the subject. */
  readonly part: readonly string[]
}

/** Words that open a clause of its own. */
const CONTRAST = /^(?:while|whereas|whilst|though|although|but|because|unless|until|if)$/u
const NOBODY: Subject = { of: null, part: [] }
/** Names for one measure in news. */
const SAME_MEASURE: ReadonlyMap<string, string> = new Map([
  ['jobless', 'unemployment'],
  ['joblessness', 'unemployment'],
])

/**
 * The subject of the verb before `chunks[at]`; a pronoun is nobody.
 *
 * @param linkingOnly only where the verb says how much the subject is ("the gifts totaled"), not who paid it
 */
export function subjectBefore(clause: Clause, at: number, linkingOnly: boolean): Subject {
  const { chunks, tokens } = clause
  let before = at - 1
  while (before >= 0 && chunks[before]?.kind !== 'verb' && chunks[before]?.kind !== 'stop') before--
  const verb = chunks[before]
  if (verb?.kind !== 'verb' || (linkingOnly && !LINKING.has(verb.lemma))) return NOBODY
  let subject: NounChunk | null = null
  for (let i = before - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (!chunk || /^(?:verb|stop|comma|relative)$/u.test(chunk.kind)) break
    if (tokens[chunk.first]?.pos === 'SCONJ' || CONTRAST.test(tokens[chunk.first]?.lower ?? '')) break
    // the first noun of "the rate of growth in May" is the subject
    if (
      chunk.kind === 'noun' &&
      tokens[chunk.head]?.pos !== 'NUM' &&
      (subject === null || afterMark(clause, i + 1)?.kind === 'preposition')
    )
      subject = chunk
  }
  return subject === null ? NOBODY : read(tokens, subject)
}

/** "a rate drop of", "did the rate decline by": the noun that a noun of change ends, as its subject. */
export function changedBefore({ tokens, chunks }: Clause, change: number): Subject {
  const chunk = chunks.find(({ first, end }) => first < change && change < end)
  const noun = tokens[change - 1]
  if (chunk?.kind !== 'noun' || chunk.head !== change || noun?.pos !== 'NOUN') return NOBODY
  return read(tokens, { ...chunk, head: change - 1 })
}

/** The chunk at `at`, or the one behind it where a quotation mark stands there. */
function afterMark({ chunks, tokens }: Clause, at: number): Chunk | undefined {
  const chunk = chunks[at]
  return chunk && MARK.test(tokens[chunk.first]?.text ?? '') ? chunks[at + 1] : chunk
}

const MARK = /^["“”'‘]$/u

function read(tokens: readonly Token[], { first, head }: NounChunk): Subject {
  const words = tokens.slice(first, head)
  const noun = tokens[head]
  if (!noun || noun.pos === 'PRON') return NOBODY
  const nation = nationOf(noun.lower.replace(/\.(?=\p{L}|$)/gu, '')) ?? nationOf(noun.lower)
  if (noun.pos === 'PROPN') return { of: null, part: [nation?.toLowerCase() ?? noun.lower] }
  const part = words
    .filter((token) => /^(?:NOUN|ADJ|PROPN)$/u.test(token.pos))
    .map((token) => SAME_MEASURE.get(token.lower) ?? token.lemma)
  if (part.length === 0 && MEASURES.has(noun.lemma) && words.at(-1)?.lower === 'the')
    return { of: noun.lemma, part: partBefore(tokens, noun) }
  const of = SAME_MEASURE.get(noun.lemma)
  return of === undefined ? { of: noun.lemma, part } : { of: 'rate', part: [of] }
}

/** What is told of under its full name once and as "the rate" from then on. */
const MEASURES: ReadonlySet<string> = new Set(
  'rate price index wage tax tariff fee deficit surplus debt budget share premium yield level cost'.split(
    ' ',
  ),
)
/** How far back the full name may stand, in tokens: two or three sentences. */
const NAME_REACH = 90

/** The words that narrow the last measure of this name before `noun`; none where it stands alone there, too. */
function partBefore(tokens: readonly Token[], { index, lemma }: Token): readonly string[] {
  for (let at = index - 1; at >= Math.max(1, index - NAME_REACH); at--) {
    const before = tokens[at - 1]
    if (tokens[at]?.lemma !== lemma || !before || !/^(?:NOUN|ADJ)$/u.test(before.pos)) continue
    return [SAME_MEASURE.get(before.lower) ?? before.lemma]
  }
  return []
}
