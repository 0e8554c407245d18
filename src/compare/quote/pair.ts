import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { QuoteMention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import type { Outcome } from '../level.ts'
import type { SpeakerRelation } from './speakers.ts'

/** One source's quotation of an utterance. */
export interface QuoteSide {
  readonly source: AnnotatedArticle
  readonly mention: QuoteMention
  /** The stretch that the other side has, too. */
  readonly window: Span
}

/** Two quotations of one utterance. */
export interface QuotePair {
  readonly a: QuoteSide
  readonly b: QuoteSide
  readonly outcome: Outcome
  /** 0.5 to 1: how sure it is that both are of one utterance. */
  readonly score: number
  readonly speakers: SpeakerRelation
  /** The words that differ; where one side has none, a shared word before and after them stands on both sides. */
  readonly differences: readonly { readonly a: Span; readonly b: Span }[]
}
