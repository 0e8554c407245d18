import type { Sentence } from '../../model/annotation.ts'
import type { Claim } from '../../model/claim.ts'
import type { DateMention } from '../../model/mention.ts'
import { baseForm } from '../../util/concepts.ts'
import { type Chunk, chunksOf } from '../clause.ts'
import { SAYING, SAYING_IF_MARKED } from '../data/reporting.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

/** Claims of when something happened, and of how long it lasted. */
export function timeClaims(context: ClaimContext): Claim[] {
  const chunks = new Map<number, Chunk[]>()
  return context.mentions.flatMap((mention) => {
    if (mention.kind !== 'date') return []
    const sentence = context.source.sentences[mention.sentence]
    if (!sentence) return []
    const known = chunks.get(sentence.index) ?? chunksOf(context.source.tokens, sentence)
    chunks.set(sentence.index, known)
    return claimOf(context, mention, predicateOf(context, sentence, known, mention))
  })
}

function claimOf(context: ClaimContext, mention: DateMention, predicate: string | null): Claim[] {
  const { type } = mention.timex3
  const isPlaced = mention.interval !== null || mention.partial !== null
  const isDuration = type === 'DURATION'
  if (type === 'SET' || (!isDuration && !isPlaced)) return []
  // When somebody spoke is seldom in question, and "said Monday" stands in every paragraph.
  if (predicate !== null && (SAYING.has(predicate) || SAYING_IF_MARKED.has(predicate))) return []
  return makeClaim(context, {
    dimension: isDuration ? 'duration' : type === 'TIME' ? 'time' : 'date',
    slot: plainSlot(isDuration ? 'how-long' : 'when', predicate, null),
    value: { type: 'time', mention },
    span: mention.span,
    sentence: mention.sentence,
    leftOut: mention.span,
  })
}

/** The verb, or the noun of action, that the time belongs to; nouns as the verbs they are made from. */
function predicateOf({ source }: ClaimContext, sentence: Sentence, chunks: readonly Chunk[], { span }: DateMention): string | null {
  const lemmaAt = (index: number): string | null => {
    const lemma = source.tokens[index]?.lemma
    return lemma === undefined ? null : baseForm(lemma)
  }
  const startOf = ({ first }: Chunk): number => source.tokens[first]?.start ?? sentence.end
  const at = chunks.findLastIndex((chunk) => startOf(chunk) <= span.start)
  for (const chunk of chunks.slice(0, Math.max(0, at)).reverse()) {
    if (chunk.kind === 'verb') return lemmaAt(chunk.head)
    if (chunk.kind === 'relative' || chunk.kind === 'stop') break
  }
  for (const chunk of chunks.slice(at + 1)) {
    if (chunk.kind === 'verb') return lemmaAt(chunk.head)
    if (chunk.kind === 'stop') break
  }
  return null
}
