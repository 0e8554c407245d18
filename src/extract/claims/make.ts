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
      cloze: clozeOf(text, sentence, context.isEven(seed.sentence), seed.span),
      sentenceSpan: { start: sentence.start, end: sentence.end },
      part: sentence.part,
    },
  ]
}

/** `makeClaim` for claims of which there are many and few are ever compared: what follows from the place is read when asked for. */
export function makeClaimLazily(context: ClaimContext, { leftOut, ...seed }: ClaimSeed, id: string): Claim[] {
  const { source, quotes } = context
  const sentence = source.sentences[seed.sentence]
  if (!sentence) return []
  return [
    {
      ...seed,
      id,
      source: source.article.id,
      get event() {
        return context.frameAt(leftOut, seed.sentence)
      },
      get polarity() {
        return stanceOf(source, seed.span).polarity
      },
      get modality() {
        return stanceOf(source, seed.span).modality
      },
      get attribution() {
        return attributionOf(source, quotes, seed.span)
      },
      get exact() {
        return sliceOf(source.article.text, seed.span)
      },
      get cloze() {
        return clozeOf(source.article.text, sentence, context.isEven(seed.sentence), seed.span)
      },
      sentenceSpan: { start: sentence.start, end: sentence.end },
      part: sentence.part,
    },
  ]
}

/** Longest stretch of the sentence kept on either side of the blank, in UTF-16 code units. */
const CLOZE_SIDE = 60

function clozeOf(text: string, sentence: Span, isEven: boolean, value: Span): string {
  const from = Math.max(sentence.start, value.start)
  const to = Math.min(value.end, sentence.end)
  if (isEven) return `${endOf(text, sentence.start, from)}…${startOf(text, to, sentence.end)}`
  const before = text.slice(sentence.start, from).replace(/\s+/gu, ' ')
  const after = text.slice(to, sentence.end).replace(/\s+/gu, ' ')
  return `${endOf(before, 0, before.length)}…${startOf(after, 0, after.length)}`
}

/** The last whole words of `text.slice(from, to)` that fit beside a blank, of a text with single spaces. */
function endOf(text: string, from: number, to: number): string {
  if (to - from <= CLOZE_SIDE) return text.slice(from, to)
  const end = text.slice(to - CLOZE_SIDE, to)
  return end.slice(end.indexOf(' ') + 1)
}

/** The first whole words of `text.slice(from, to)` that fit beside a blank, of a text with single spaces. */
function startOf(text: string, from: number, to: number): string {
  if (to - from <= CLOZE_SIDE) return text.slice(from, to)
  const start = text.slice(from, from + CLOZE_SIDE)
  const cut = start.lastIndexOf(' ')
  return cut < 0 ? start : start.slice(0, cut)
}
