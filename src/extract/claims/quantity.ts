import type { Claim, ClaimSlot, Dimension, Facet } from '../../model/claim.ts'
import type { QuantityForm, QuantityMention } from '../../model/mention.ts'
import { turnsAside } from '../aside.ts'
import type { ClaimContext } from '../frame.ts'
import { type QuantitySlot, slotOf } from '../slot.ts'
import { makeClaim } from './make.ts'

/** A claim for each number with what it answers. */
export function quantityClaims(context: ClaimContext): Claim[] {
  return context.mentions.flatMap((mention) => {
    if (mention.kind !== 'quantity' || repeatsBody(context, mention)) return []
    return makeClaim(context, {
      dimension: dimensionOf(mention.form),
      slot: claimSlot(
        mention,
        numbersNamed(context, mention) ?? slotOf(context.source, mention),
        turnsAside(context.source, mention.sentence),
      ),
      value: { type: 'quantity', mention },
      span: mention.span,
      sentence: mention.sentence,
      leftOut: mention.span,
    })
  })
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

/** A headline that gives a number of the body adds nothing to it, and leaves out its "at least". */
function repeatsBody({ source, mentions }: ClaimContext, title: QuantityMention): boolean {
  if (source.sentences[title.sentence]?.part !== 'title') return false
  return mentions.some(
    (mention) =>
      mention.kind === 'quantity' &&
      mention !== title &&
      mention.form === title.form &&
      mention.value === title.value &&
      source.sentences[mention.sentence]?.part === 'body',
  )
}
