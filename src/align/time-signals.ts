import type { Claim } from '../model/claim.ts'
import { shareSense } from '../util/concepts.ts'
import { likeness } from '../util/vectors.ts'
import { lengthSignals } from './length-signals.ts'
import { participantSignals } from './participant-signals.ts'
import { inOrder, type Signal } from './signal.ts'

/** From this weight on a term stands in the claim's own clause, not in the sentences around it. */
const OWN_CLAUSE = 0.12
/** From this weight on it stands right beside the time. */
const CLOSE = 0.5

/** Likeness of two verbs from which they tell of one kind of event ("fly", "travel"). */
const ONE_KIND = 0.5

/** What tells whether two times are of one event; empty for all other claims. */
export function timeSignals(a: Claim, b: Claim): Signal[] {
  if (a.value.type !== 'time' || b.value.type !== 'time') return []
  const signals: Signal[] = []
  const [p, q] = [a.slot.predicate ?? '', b.slot.predicate ?? '']
  if (p !== q) {
    const { value, detail } = alike(a, b)
    signals.push(
      value === 0
        ? { name: 'other-event', value: 1, detail: inOrder(p, q) }
        : { name: 'alike-event', value, detail },
    )
  }
  if (a.slot.of !== b.slot.of)
    signals.push({ name: 'other-relation', value: 1, detail: inOrder(a.slot.of ?? 'at', b.slot.of ?? 'at') })
  const places = [...a.event.places].filter((place) => b.event.places.has(place))
  if (places.length > 0) signals.push({ name: 'shared-place', value: 1, detail: places.join(', ') })
  const [x, y] = [a.value.mention.timex3.value, b.value.mention.timex3.value]
  if (x !== y && (a.event.times.has(y) || b.event.times.has(x)))
    signals.push({ name: 'time-beside', value: 1, detail: 'one of them gives the time of the other, too' })
  signals.push(...participantSignals(a.value.act, b.value.act))
  if (a.dimension === 'duration' && b.dimension === 'duration')
    signals.push(...lengthSignals(a.value.mention, b.value.mention))
  return signals
}

/** "met" and "gathered for the meeting": synonyms, or the event of one named beside the time of the other; 0..1. */
function alike(a: Claim, b: Claim): { readonly value: number; readonly detail: string } {
  const [p, q] = [a.slot.predicate ?? '', b.slot.predicate ?? '']
  if (shareSense(p, q) || likeness(p, q) >= ONE_KIND) return { value: 1, detail: inOrder(p, q) }
  const weights = [b.event.terms.get(p) ?? 0, a.event.terms.get(q) ?? 0]
  const nearest = Math.max(...weights)
  if (nearest < OWN_CLAUSE) return { value: 0, detail: '' }
  return {
    value: Math.min(1, nearest / CLOSE),
    detail: weights[0] === weights[1] ? inOrder(p, q) : nearest === weights[0] ? p : q,
  }
}
