import type { Sentence } from '../../model/annotation.ts'
import type { Claim, ClaimSlot, ClaimValue, Dimension, EventFrame } from '../../model/claim.ts'
import { type Span, sliceOf } from '../../model/span.ts'
import type { ClaimContext } from '../frame.ts'
import { attributionOf } from '../mentions/quote.ts'
import { type Stance, stanceOf } from '../modality.ts'

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
      id: idOf(context, seed),
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
export function makeClaimLazily(context: ClaimContext, seed: ClaimSeed, id = idOf(context, seed)): Claim[] {
  const sentence = context.source.sentences[seed.sentence]
  return sentence ? [new PlacedClaim(context, seed, sentence, id)] : []
}

function idOf({ source }: ClaimContext, { dimension, span }: Omit<ClaimSeed, 'leftOut'>): string {
  return `${source.article.id}:${dimension}:${span.start}-${span.end}`
}

/** A class, since V8 keeps objects with getters of their own as dictionaries. */
class PlacedClaim implements Claim {
  readonly id: string
  readonly source: string
  readonly dimension: Dimension
  readonly slot: ClaimSlot
  readonly value: ClaimValue
  readonly span: Span
  readonly sentence: number
  readonly sentenceSpan: Span
  readonly part: 'title' | 'body'
  readonly #context: ClaimContext
  readonly #leftOut: Span | null
  #stance: Stance | null = null
  #event: EventFrame | null = null

  constructor(context: ClaimContext, seed: ClaimSeed, sentence: Sentence, id: string) {
    this.id = id
    this.source = context.source.article.id
    this.dimension = seed.dimension
    this.slot = seed.slot
    this.value = seed.value
    this.span = seed.span
    this.sentence = seed.sentence
    this.sentenceSpan = { start: sentence.start, end: sentence.end }
    this.part = sentence.part
    this.#context = context
    this.#leftOut = seed.leftOut
  }

  get event(): EventFrame {
    this.#event ??= this.#context.frameAt(this.#leftOut, this.sentence)
    return this.#event
  }

  get polarity(): Claim['polarity'] {
    return this.#told.polarity
  }

  get modality(): Claim['modality'] {
    return this.#told.modality
  }

  get #told(): Stance {
    this.#stance ??= stanceOf(this.#context.source, this.span)
    return this.#stance
  }

  get attribution(): string | null {
    const { source, quotes } = this.#context
    return attributionOf(source, quotes, this.span)
  }

  get exact(): string {
    return sliceOf(this.#context.source.article.text, this.span)
  }

  get cloze(): string {
    const { source, isEven } = this.#context
    return clozeOf(source.article.text, this.sentenceSpan, isEven(this.sentence), this.span)
  }
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
