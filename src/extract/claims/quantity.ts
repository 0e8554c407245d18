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
      slot: claimSlot(mention, slotOf(context.source, mention), turnsAside(context.source, mention.sentence)),
      value: { type: 'quantity', mention },
      span: mention.span,
      sentence: mention.sentence,
      leftOut: mention.span,
    })
  })
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
