import type { Claim, ClaimSlot, ClaimValue, Dimension } from '../../model/claim.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import type { ClaimContext } from '../frame.ts'
import { attributionOf } from '../mentions/quote.ts'
import { stanceOf } from '../modality.ts'

/** What differs from claim to claim; the rest follows from the place in the text. */
export interface ClaimSeed {
  readonly dimension: Dimension
  readonly slot: ClaimSlot
  readonly value: ClaimValue
  readonly span: Span
  readonly sentence: number
  /** The words left out of the event frame: the value's, or none (null) where the whole sentence is the value. */
  readonly leftOut: Span | null
}

/** A slot of which only the role, the predicate and the kind of answer tell. */
export function plainSlot(role: string, predicate: string | null, of: string | null): ClaimSlot {
  return { role, predicate, of, part: [], unit: null, facets: [], known: false }
}

/** A claim with its event, attribution, modality and polarity read from where it stands. */
export function makeClaim(context: ClaimContext, { leftOut, ...seed }: ClaimSeed): Claim[] {
  const { source, quotes } = context
  const sentence = source.sentences[seed.sentence]
  if (!sentence) return []
  const { id, text } = source.article
  return [
    {
      ...seed,
      id: `${id}:${seed.dimension}:${seed.span.start}-${seed.span.end}`,
      source: id,
      event: context.frameAt(leftOut, seed.sentence),
      ...stanceOf(source, seed.span),
      attribution: attributionOf(source, quotes, seed.span),
      exact: sliceOf(text, seed.span),
      cloze: clozeOf(text, sentence, seed.span),
      sentenceSpan: { start: sentence.start, end: sentence.end },
      part: sentence.part,
    },
  ]
}

/** Longest stretch of the sentence kept on either side of the blank, in UTF-16 code units. */
const CLOZE_SIDE = 60

function clozeOf(text: string, sentence: Span, value: Span): string {
  const before = evenly(text.slice(sentence.start, Math.max(sentence.start, value.start)))
  const after = evenly(text.slice(Math.min(value.end, sentence.end), sentence.end))
  const left = before.length > CLOZE_SIDE ? before.slice(-CLOZE_SIDE).replace(/^\S*\s/u, '') : before
  const right = after.length > CLOZE_SIDE ? after.slice(0, CLOZE_SIDE).replace(/\s\S*$/u, '') : after
  return `${left}…${right}`
}

const UNEVEN = /\s\s|[^\S ]/u

/** With one space for each stretch of white space; in most sentences nothing is to be done. */
function evenly(words: string): string {
  return UNEVEN.test(words) ? words.replace(/\s+/gu, ' ') : words
}
