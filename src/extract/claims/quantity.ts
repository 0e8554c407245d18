import type { Claim, ClaimSlot, Dimension, Facet } from '../../model/claim.ts'
import type { QuantityForm, QuantityMention } from '../../model/mention.ts'
import { isKindOf } from '../../util/kinds.ts'
import { turnsAside } from '../aside.ts'
import type { ClaimContext } from '../frame.ts'
import { remainingCounts } from '../remaining.ts'
import { replacedCounts } from '../replaced.ts'
import { type QuantitySlot, slotOf } from '../slot.ts'
import { ageHolder } from './holder.ts'
import { makeClaim } from './make.ts'

/** A claim for each number with what it answers. One that the text itself replaces by a later one is claimed no more. */
export function quantityClaims(context: ClaimContext): Claim[] {
  const replaced = replacedCounts(context.source, context.mentions)
  const replacing = new Map<QuantityMention, QuantityMention[]>()
  for (const [earlier, later] of replaced) replacing.set(later, [...(replacing.get(later) ?? []), earlier])
  const remaining = remainingCounts(context.source, context.mentions)
  return context.mentions.flatMap((stated) => {
    if (stated.kind !== 'quantity' || replaced.has(stated) || repeatsBody(context, stated)) return []
    const { mention, slot } = remaining.get(stated) ?? { mention: stated, slot: null }
    const replaces = replacing.get(mention) ?? []
    const holder = mention.form === 'age' ? ageHolder(context, mention) : null
    return makeClaim(context, {
      dimension: dimensionOf(mention.form),
      slot: claimSlot(
        mention,
        slot ?? numbersNamed(context, mention) ?? standingSlot(context, mention, replaces),
        turnsAside(context.source, mention.sentence) && replaces.length === 0,
      ),
      value: {
        type: 'quantity',
        mention,
        ...(replaces.length > 0 && { replaces }),
        ...(holder !== null && { entity: context.entityId(holder.entity), holder: holder.canonical }),
      },
      span: mention.span,
      sentence: mention.sentence,
      leftOut: mention.span,
    })
  })
}

/** What a number answers; where its words leave that open ("later corrected to 15"), what the one it replaces answers. */
function standingSlot(
  { source }: ClaimContext,
  mention: QuantityMention,
  replaces: readonly QuantityMention[],
): QuantitySlot {
  const own = slotOf(source, mention)
  if (own.known) return own
  return replaces.map((earlier) => slotOf(source, earlier)).find(({ known }) => known) ?? own
}

/** The class of predicate of all that is numbered by name. */
const SERIES = 'series'

/** "the 22nd Harbour Chiefs meeting": of which series the n-th is asked, whatever the verb; null where no name follows. */
function numbersNamed(
  { source, mentionsOf, entityId }: ClaimContext,
  ordinal: QuantityMention,
): QuantitySlot | null {
  if (ordinal.form !== 'ordinal') return null
  const next = source.tokens.find(({ start }) => start >= ordinal.span.end)
  const named = mentionsOf(ordinal.sentence).find(
    (mention) => mention.kind === 'organisation' && mention.span.start === next?.start,
  )
  if (named?.kind !== 'organisation') return null
  return { ...slotOf(source, ordinal), predicate: SERIES, of: entityId(named.entity), part: [], known: true }
}

function dimensionOf(form: QuantityForm): Dimension {
  switch (form) {
    case 'percent':
    case 'percentage-point':
      return 'percent'
    case 'money':
    case 'age':
      return form
    default:
      return 'quantity'
  }
}

function claimSlot(
  mention: QuantityMention,
  { role, predicate, of, part, unit, known, scopeOpen, exclusive, subset, direction }: QuantitySlot,
  aside: boolean,
): ClaimSlot {
  const facets: Facet[] = []
  if (aside) facets.push('aside')
  if (scopeOpen) facets.push('long-run')
  if (exclusive) facets.push('exclusive')
  if (subset) facets.push('subset')
  if (direction !== null) facets.push(direction)
  // What money is for ("a $50,000 loan", "$1 million in fines") tells sums apart as what is counted does.
  return { role, predicate, of: mention.form === 'money' ? mention.of : of, part, unit, facets, known }
}

/** "Hundreds were hurt, including dozens of children": below "dozens hurt" it is another count. */
function isPart(source: ClaimContext['source'], mention: QuantityMention): boolean {
  return slotOf(source, mention).subset
}

/** A headline that gives a number of the body adds nothing to it, and leaves out its "at least". */
function repeatsBody({ source, mentions }: ClaimContext, title: QuantityMention): boolean {
  if (source.sentences[title.sentence]?.part !== 'title') return false
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention !== title &&
      mention.form === title.form &&
      mention.value === title.value &&
      (title.of !== null || (!isPart(source, mention) && canCountPeople(mention))) &&
      source.sentences[mention.sentence]?.part === 'body',
  )
}

/** "Three held" counts people: "three minutes" or "three bracelets" of the body do not repeat it. */
const canCountPeople = ({ of, form }: QuantityMention): boolean =>
  form !== 'cardinal' || of === null || of === 'people' || isKindOf(of, 'person')
