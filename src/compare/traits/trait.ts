import type { Sentence } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'

/** What a text says of a thing that can have one answer only: the colour of a coat, which way a train went. */
export interface Trait {
  /** What it is asked of; traits of one key are set against each other. */
  readonly key: string
  readonly question: string
  readonly level: 'trait/other-colour' | 'trait/other-way'
  readonly answer: string
  readonly span: Span
  readonly sentence: Sentence
}
