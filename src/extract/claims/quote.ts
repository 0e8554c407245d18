import type { Claim } from '../../model/claim.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

/** A claim of wording for each direct quotation of an utterance. */
export function quoteClaims(context: ClaimContext): Claim[] {
  return context.quotes.flatMap((mention) => {
    if (!mention.direct || !mention.utterance) return []
    const words = mention.exact.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []
    const claims = makeClaim(context, {
      dimension: 'quote',
      slot: plainSlot('wording', mention.cue, null),
      value: { type: 'quote', mention, words },
      span: mention.span,
      sentence: mention.sentence,
      leftOut: null,
    })
    return claims.map((claim) => ({ ...claim, attribution: mention.speaker?.canonical ?? claim.attribution }))
  })
}
