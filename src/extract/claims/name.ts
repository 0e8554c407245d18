import type { Claim } from '../../model/claim.ts'
import { type EntityMention, isEntity } from '../../model/mention.ts'
import { isNickname } from '../../util/personal-name.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

/**
 * A claim for each person, organisation and place an article names: what it calls them, at its fullest; and one more
 * for a person whom it also calls by a short form of the given name ("Dan" beside "Daniel Caine").
 */
export function nameClaims(context: ClaimContext): Claim[] {
  const fullest = new Map<string, EntityMention>()
  for (const mention of context.mentions) {
    // "Syrian rebels" names no place that two sources could call by two names.
    if (!isEntity(mention) || (mention.attributive && mention.kind === 'place')) continue
    const known = fullest.get(mention.entity)
    if (!known || mention.exact.length > known.exact.length) fullest.set(mention.entity, mention)
  }
  const nicknames = new Map<string, EntityMention>()
  for (const mention of context.mentions) {
    if (mention.kind !== 'person' || nicknames.has(mention.entity)) continue
    const full = fullest.get(mention.entity)
    if (
      full &&
      isNickname(givenNameOf(mention), givenNameOf(full)) &&
      givenNameOf(mention) !== givenNameOf(full)
    )
      nicknames.set(mention.entity, mention)
  }
  return [...fullest.values(), ...nicknames.values()].flatMap((mention) =>
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

/** The word before the surname, or nothing. */
function givenNameOf({ exact }: EntityMention): string {
  return exact.split(/\s+/u).at(-2) ?? ''
}
