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
  const of = SAME_MEASURE.get(noun.lemma)
  return of === undefined ? { of: noun.lemma, part } : { of: 'rate', part: [of] }
}
