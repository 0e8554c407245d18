import type { Claim } from '../../model/claim.ts'
import { rarity } from '../../util/rarity.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

/** Shorter sentences ("ADVERTISEMENT", "He agreed.") say too little to be matched. */
const FEWEST_CONTENT_WORDS = 5

/** A claim for each sentence as a whole: what it states, to be found again in another source's words. */
export function statementClaims(context: ClaimContext): Claim[] {
  const { source } = context
  return source.sentences.flatMap((sentence) => {
    if (sentence.part === 'title') return []
    const tokens = source.tokens.slice(sentence.firstToken, sentence.endToken)
    const lemmas = tokens.filter((token) => rarity(token.lemma) > 0).map((token) => token.lemma)
    if (lemmas.length < FEWEST_CONTENT_WORDS) return []
    const head = tokens.find((token) => token.pos === 'VERB')?.lemma ?? ''
    return makeClaim(context, {
      dimension: 'other',
      slot: plainSlot('statement', null, null),
      value: { type: 'phrase', head, lemmas, entity: null },
      span: { start: sentence.start, end: sentence.end },
      sentence: sentence.index,
      leftOut: null,
    })
  })
}
