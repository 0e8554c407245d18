import type { Claim } from '../model/claim.ts'
import type { DateMention } from '../model/mention.ts'
import { MANIFOLD_EVENTS } from './data/manifold-events.ts'
import type { Outcome } from './level.ts'

/** Two claims, how their answers compare, and the probability (0..1) that both answer one question. */
interface Compared {
  readonly a: Claim
  readonly b: Claim
  readonly outcome: Outcome
  readonly probability: number
}

/** Times of one day are told of many events: from this probability on they are surely of one. */
const SURELY_ONE_EVENT = 0.65
/** Lengths are more often of another thing: this strike, and one of years ago. */
const SURELY_ONE_LENGTH = 0.8
/** Grains within which two times may contradict each other; a day against another year is another event. */
const FINE: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

/**
 * Whether what is made of two times is worth an editor's while; true of all else. Articles tell of many days: times that
 * differ must be of one event beyond doubt, both stated as facts in the body, and both fixed by their own words or the
 * day of publication. Where only an implied part makes the difference, the event must be as sure.
 */
export function isSurelyOneTime({ a, b, outcome, probability }: Compared): boolean {
  if (a.value.type !== 'time' || b.value.type !== 'time') return true
  if (outcome.level === 'date/implied-part') return probability >= SURELY_ONE_EVENT
  if (outcome.verdict !== 'differs') return true
  if (
    probability < (a.dimension === 'duration' ? SURELY_ONE_LENGTH : SURELY_ONE_EVENT) ||
    !isPlain(a) ||
    !isPlain(b) ||
    !areOfOneEvent(a, b)
  )
    return false
  return [a.value.mention, b.value.mention].every(isFixed) && haveOneGrain(a.value.mention, b.value.mention)
}

/** The same kind of event, and no other place. Who announces or releases something does so on many days. */
function areOfOneEvent(a: Claim, b: Claim): boolean {
  const event = a.slot.predicate
  if (event === null || event !== b.slot.predicate || a.slot.of !== b.slot.of || MANIFOLD_EVENTS.has(event))
    return false
  const { places } = b.event
  return (
    a.event.places.size === 0 || places.size === 0 || [...a.event.places].some((place) => places.has(place))
  )
}

function isPlain({ modality, polarity, part }: Claim): boolean {
  return modality === 'asserted' && polarity === 'positive' && part === 'body'
}

/** "the next year" hangs on which date was meant before it; "that day" on one day that was named. */
function isFixed({ anchor, interval, timex3 }: DateMention): boolean {
  return (
    anchor.basis !== 'previous-date' ||
    timex3.type === 'DURATION' ||
    (interval !== null && FINE.has(interval.grain))
  )
}

function haveOneGrain(a: DateMention, b: DateMention): boolean {
  if (a.interval === null || b.interval === null) return true
  return a.interval.grain === b.interval.grain || (FINE.has(a.interval.grain) && FINE.has(b.interval.grain))
}
