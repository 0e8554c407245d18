import type { Claim } from '../../model/claim.ts'
import type { RoleMention } from '../../model/mention.ts'
import { SERVED, SERVING } from '../../util/data/roles.ts'
import type { ClaimContext } from '../frame.ts'
import { makeClaim, plainSlot } from './make.ts'

const PATRON = new Set(`${SERVED} ${SERVING}`.split(' '))
const STATUS = /^(?:former|late|acting|designate) /u

/**
 * A claim for each office or occupation an article gives a person. Offices of one kind answer one question (its head
 * noun), so that two true descriptions of one person ("doctor", "author") never meet. An article that says that the
 * office was left is represented by that; else by its fullest words.
 */
export function roleClaims(context: ClaimContext): Claim[] {
  const best = new Map<string, RoleMention>()
  const held = new Map<string, Set<string>>()
  for (const mention of context.mentions) {
    if (mention.kind !== 'role' || mention.holder === null) continue
    const offices = held.get(mention.holder) ?? new Set()
    held.set(mention.holder, offices.add(mention.canonical))
    const key = `${mention.holder} ${kindOf(mention.canonical)}`
    const known = best.get(key)
    if (!known || rank(mention) > rank(known)) best.set(key, mention)
  }
  return [...best.values()].flatMap((mention) =>
    mention.holder === null
      ? []
      : makeClaim(context, {
          dimension: 'role',
          slot: plainSlot('office', null, kindOf(mention.canonical)),
          value: {
            type: 'phrase',
            head: mention.canonical,
            lemmas: mention.canonical.split(' '),
            entity: context.entityId(mention.holder),
            ...named(context, mention.holder),
            also: [...(held.get(mention.holder) ?? [])]
              .filter((office) => office !== mention.canonical)
              .sort(),
          },
          span: mention.span,
          sentence: mention.sentence,
          leftOut: mention.span,
        }),
  )
}

function named({ mentions }: ClaimContext, entity: string): { holder?: string } {
  const person = mentions.find((mention) => mention.kind === 'person' && mention.entity === entity)
  return person?.kind === 'person' ? { holder: person.canonical } : {}
}

/** Head noun of a canonical role; those served and those serving are of one kind, as they exclude each other. */
function kindOf(canonical: string): string {
  const first = canonical.split(', ')[0] ?? ''
  const noun = first.replace(STATUS, '').split(' ').at(-1) ?? ''
  return PATRON.has(noun) ? 'customer' : noun
}

const FORMER = 1000
const rank = ({ canonical }: RoleMention): number =>
  canonical.length + (canonical.startsWith('former ') ? FORMER : 0)
