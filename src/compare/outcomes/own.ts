import type { Claim } from '../../model/claim.ts'
import type { OutcomeRelations } from '../data/outcomes.ts'
import { areOfOneEvent } from './event.ts'
import type { Stand } from './stand.ts'

/** Two things that one source says of one participant, and the rule by which they clash. */
export interface Clash {
  readonly a: Stand
  readonly b: Stand
  readonly level: 'outcome/excluded' | 'outcome/firm-headline'
}

/**
 * Where one source contradicts itself: two answers that exclude each other, of which it gives at least one in its own
 * voice; or a headline that has it done or coming where the body says it could be.
 *
 * @param stands all that one source says, in any order
 */
export function clashOf(stands: readonly Stand[], relations: OutcomeRelations): Clash | null {
  const clashes = stands.flatMap((a, i) =>
    stands.slice(i + 1).flatMap((b): Clash[] => {
      const level = levelOf(a, b, relations)
      return level !== null && areOfOneEvent(a, b, relations.days) ? [inTextOrder(a, b, level)] : []
    }),
  )
  // A headline that the body contradicts misleads most readers.
  return clashes.find(({ a }) => a.claim.part === 'title') ?? clashes[0] ?? null
}

function levelOf(a: Stand, b: Stand, { pairs }: OutcomeRelations): Clash['level'] | null {
  if (a.claim.polarity === 'negative' || b.claim.polarity === 'negative') return null
  if (a.answer === b.answer) return isFirmer(a, b) || isFirmer(b, a) ? 'outcome/firm-headline' : null
  if (a.mood === 'open' || b.mood === 'open' || isQuarrel(a.claim, b.claim)) return null
  const excludes = pairs.some(
    ([one, other, relation]) =>
      relation === 'differs' &&
      ((one === a.answer && other === b.answer) || (one === b.answer && other === a.answer)),
  )
  return excludes ? 'outcome/excluded' : null
}

/** What two others are each credited with is their quarrel. */
const isQuarrel = ({ attribution: a }: Claim, { attribution: b }: Claim): boolean =>
  a !== null && b !== null && a !== b

const MAY = /^(?:could|may|might)\b/iu

function isFirmer(head: Stand, body: Stand): boolean {
  return (
    head.claim.part === 'title' &&
    head.mood !== 'open' &&
    body.claim.part === 'body' &&
    body.mood === 'open' &&
    MAY.test(body.claim.exact)
  )
}

function inTextOrder(a: Stand, b: Stand, level: Clash['level']): Clash {
  return a.claim.span.start <= b.claim.span.start ? { a, b, level } : { a: b, b: a, level }
}
