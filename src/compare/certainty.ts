import type { Claim } from '../model/claim.ts'
import type { DateMention } from '../model/mention.ts'
import { compareParticipants } from '../util/participants.ts'
import { sharedRarity } from '../util/rarity.ts'
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
/** From here on two days that differ in one part alone. */
const SURELY_ONE_SLIP = 0.5
/** Lengths are more often of another thing: this strike, and one of years ago; less so where both say of what they are. */
const SURELY_ONE_LENGTH = 0.8
const SURELY_ONE_SHARE = 0.6
/** Grains within which two times may contradict each other; a day against another year is another event. */
const FINE: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

/**
 * Whether what is made of two times is worth an editor's while; true of all else. Articles tell of many days: times that
 * differ must be of one event beyond doubt, both stated as facts or both as what is to come, in the body, and both fixed
 * by their own words or the day of publication. Where only an implied part makes the difference, the event must be as sure.
 */
export function isSurelyOneTime({ a, b, outcome, probability }: Compared): boolean {
  if (a.value.type !== 'time' || b.value.type !== 'time') return true
  if (outcome.level === 'date/implied-part') return probability >= SURELY_ONE_EVENT
  if (outcome.verdict !== 'differs') return true
  // "The 2003 election" and "the 2007 election" are two.
  if (a.value.names && b.value.names) return false
  const [x, y] = [a.value.mention, b.value.mention]
  if (probability >= SURELY_ONE_SHARE && areOfOneThing(a, b)) return true
  if (!areToldAlike(a, b) || !areOfOnePlace(a, b) || !isFixed(x) || !isFixed(y)) return false
  if (isSlip(x, y)) return probability >= SURELY_ONE_SLIP && areOnOneSide(a, b)
  const least = a.dimension === 'duration' ? SURELY_ONE_LENGTH : SURELY_ONE_EVENT
  return probability >= least && areOfOneEvent(a, b) && areOnOneSide(a, b) && haveOneGrain(x, y)
}

/** The same kind of event. Who announces or releases something does so on many days, and leaves one post once; how long it took is asked of one of them. */
function areOfOneEvent(a: Claim, b: Claim): boolean {
  const event = a.slot.predicate
  if (event === null || event !== b.slot.predicate) return false
  if (a.dimension === 'duration') return true
  return !MANIFOLD_EVENTS.has(event) || (isToCome(a) && isToCome(b) && haveOneDoer(a, b))
}

/** "Two years of credit monitoring", "a year of free credit monitoring": lengths of what is named after both of them. */
function areOfOneThing(a: Claim, b: Claim): boolean {
  if (
    [a, b].some(
      ({ dimension, polarity, part }) =>
        dimension !== 'duration' || polarity !== 'positive' || part !== 'body',
    )
  )
    return false
  return a.slot.of === b.slot.of && sharedRarity(thingOf(a), thingOf(b)) >= TELLING
}
/** How rare the words must be that both things share: two common ones, or a rare one. */
const TELLING = 0.9

const THING = /^ of ((?:[\p{L}-]+ ?){1,4})/u

function thingOf({ cloze }: Claim): ReadonlySet<string> {
  const [, after = ''] = cloze.split('…')
  return new Set(THING.exec(after)?.[1]?.trim().toLowerCase().split(' '))
}

/** Two days on which one person is yet to do one thing. */
function haveOneDoer({ value: a }: Claim, { value: b }: Claim): boolean {
  if (a.type !== 'time' || b.type !== 'time') return false
  return (compareParticipants(a.act, b.act, 'subject')?.like ?? 0) > 0
}

function areOfOnePlace({ event: { places: a } }: Claim, { event: { places: b } }: Claim): boolean {
  return a.size === 0 || b.size === 0 || [...a].some((place) => b.has(place))
}

/** Two times at an event, or since or until when it lasts; "by June" bars what is told to be later. */
function areOnOneSide(a: Claim, b: Claim): boolean {
  if (a.slot.of === b.slot.of) return true
  const [limit, other] = a.slot.of === 'by' ? [a, b] : [b, a]
  if (limit.slot.of !== 'by' || other.slot.of !== null) return false
  return endOf(limit) <= startOf(other)
}

const startOf = ({ value }: Claim): number =>
  value.type === 'time' ? (value.mention.interval?.from ?? -Infinity) : -Infinity
const endOf = ({ value }: Claim): number =>
  value.type === 'time' ? (value.mention.interval?.to ?? Infinity) : Infinity

/** Both as facts, or both as what is to come. */
function areToldAlike(a: Claim, b: Claim): boolean {
  if ([a, b].some(({ polarity, part }) => polarity !== 'positive' || part !== 'body')) return false
  return (a.modality === 'asserted' && b.modality === 'asserted') || (isToCome(a) && isToCome(b))
}

/** Planned, or what somebody said would be. */
const isToCome = ({ modality }: Claim): boolean => modality === 'planned' || modality === 'hypothetical'

/** Two days that differ in one part alone, the month or the year: more often a slip of the pen than two events. */
function isSlip({ partial: a }: DateMention, { partial: b }: DateMention): boolean {
  if (a === null || b === null || a.day === null || a.day !== b.day || a.month === null || b.month === null)
    return false
  if (a.month !== b.month) return a.year === null || b.year === null || a.year === b.year
  return a.year !== null && b.year !== null
}

/** "the next year" hangs on which date was meant before it; "that day" on one day that was named. */
function isFixed({ anchor, interval, timex3 }: DateMention): boolean {
  return (
    anchor.basis !== 'previous-date' ||
    timex3.type === 'DURATION' ||
    (interval !== null && FINE.has(interval.grain))
  )
}

/** Both within a day or so, or both as coarse; a day against a month that is not far. */
function haveOneGrain({ interval: a }: DateMention, { interval: b }: DateMention): boolean {
  if (a === null || b === null || a.grain === b.grain) return true
  const [x, y] = [FINE.has(a.grain), FINE.has(b.grain)]
  if (x && y) return true
  if (x === y) return false
  const coarse = x ? b : a
  return coarse.grain === 'month' && Math.max(a.from, b.from) - Math.min(a.to, b.to) < QUARTER
}

/** In minutes. */
const QUARTER = 92 * 24 * 60
