import type { QuantityMention } from '../../model/mention.ts'

/** What does not add up in one sentence. */
export interface Miscount {
  readonly level: string
  readonly question: string
  readonly message: string
  readonly confidence: number
  readonly quantities: readonly QuantityMention[]
  /** For a person: the sum that was done. */
  readonly detail: string
}
