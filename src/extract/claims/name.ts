import type { Claim } from '../../model/claim.ts'
import { type EntityMention, isEntity } from '../../model/mention.ts'
import { nationOf } from '../../util/place.ts'
import type { ClaimContext } from '../frame.ts'
import { titleForms } from '../mentions/entity/lexicon.ts'
import { makeClaim, plainSlot } from './make.ts'

/** More forms of one name than these say nothing new. */
const MOST_FORMS = 5

/**
 * A claim for each form of the name that an article gives a person, organisation or place ("Dan Caine", "Daniel
 * Caine"; "ISIS", "Islamic State"), the fullest first. A person's surname alone is a form only where nothing fuller is.
 */
export function nameClaims(context: ClaimContext): Claim[] {
  const byEntity = new Map<string, Map<string, EntityMention>>()
  for (const mention of context.mentions) {
    // "Syrian rebels" names no place that two sources could call by two names.
    if (!isEntity(mention) || isNationality(mention)) continue
    const forms = byEntity.get(mention.entity) ?? new Map<string, EntityMention>()
    const key = formOf(mention)
    const known = forms.get(key)
    if (!known || mention.exact.length > known.exact.length) forms.set(key, mention)
    byEntity.set(mention.entity, forms)
  }
  return [...byEntity.values()]
    .flatMap((forms) => telling(forms))
    .flatMap((mention) =>
      makeClaim(context, {
        dimension: mention.kind,
        slot: plainSlot('name', null, mention.kind),
        value: {
          type: 'phrase',
          head: untitled(mention),
          lemmas: mention.exact.toLowerCase().split(/\s+/u),
          entity: context.entityId(mention.entity),
        },
        span: mention.span,
        sentence: mention.sentence,
        leftOut: mention.span,
      }),
    )
}

const isNationality = ({ kind, attributive, exact }: EntityMention): boolean =>
  kind === 'place' && attributive && nationOf(exact) !== null

/** The fullest form, and the others but for single names of a person. */
function telling(forms: ReadonlyMap<string, EntityMention>): EntityMention[] {
  const [fullest, ...others] = [...forms].sort(
    ([, a], [, b]) => b.exact.length - a.exact.length || a.span.start - b.span.start,
  )
  if (fullest === undefined) return []
  const more = others.filter(([form, { kind }]) => kind !== 'person' || form.includes(' '))
  return [fullest, ...more].slice(0, MOST_FORMS).map(([, mention]) => mention)
}

/** A name in lower case, without rank, form of address and stops. */
const formOf = (mention: EntityMention): string => untitled(mention).toLowerCase().replaceAll('.', '')

/** A name without rank and form of address. */
function untitled({ kind, exact }: EntityMention): string {
  const words = exact.split(/\s+/u)
  const isTitle = (word: string): boolean => titleForms.has(word.toLowerCase().replaceAll('.', ''))
  let from = 0
  if (kind === 'person') while (from < words.length - 1 && isTitle(words[from] ?? '')) from++
  return words.slice(from).join(' ')
}
