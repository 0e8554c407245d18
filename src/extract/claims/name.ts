import type { Claim } from '../../model/claim.ts'
import type { EntityMention, Mention } from '../../model/mention.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

/** A claim for each person, organisation and place an article names: what it calls them, at its fullest. */
export function nameClaims(context: ClaimContext): Claim[] {
  const fullest = new Map<string, EntityMention>()
  for (const mention of context.mentions) {
    // "Syrian rebels" names no place that two sources could call by two names.
    if (!isNamed(mention) || (mention.attributive && mention.kind === 'place')) continue
    const known = fullest.get(mention.entity)
    if (!known || mention.exact.length > known.exact.length) fullest.set(mention.entity, mention)
  }
  return [...fullest.values()].flatMap((mention) =>
    makeClaim(context, {
      dimension: mention.kind,
      slot: plainSlot('name', null, mention.kind),
      value: {
        type: 'phrase',
        head: mention.exact,
        lemmas: mention.exact.toLowerCase().split(/\s+/u),
        entity: context.entityId(mention.entity),
      },
      span: mention.span,
      sentence: mention.sentence,
      leftOut: mention.span,
    }),
  )
}

function isNamed(mention: Mention): mention is EntityMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place'
}
