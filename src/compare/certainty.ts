import type { Claim } from '../model/claim.ts'
import type { DateMention } from '../model/mention.ts'
import type { Judged } from './cluster.ts'

/** Times of one day are told of many events: from this probability on they are surely of one. */
const SURELY_ONE_EVENT = 0.8
/** Grains within which two times may contradict each other; a day against another year is another event. */
const FINE: ReadonlySet<string> = new Set(['day', 'part-of-day', 'hour', 'minute', 'second'])

/**
 * Whether two times that differ are worth an editor's while. Articles tell of many days, so they must be of one event
 * beyond doubt, both stated as facts in the body, and both fixed by their own words or the day of publication; all else
 * passes.
 */
export function isSureToDiffer({ a, b, outcome, probability }: Judged): boolean {
  if (outcome.verdict !== 'differs' || a.value.type !== 'time' || b.value.type !== 'time') return true
  if (probability < SURELY_ONE_EVENT || !isPlain(a) || !isPlain(b)) return false
  return [a.value.mention, b.value.mention].every(isFixed) && haveOneGrain(a.value.mention, b.value.mention)
}

function isPlain({ modality, polarity, part }: Claim): boolean {
  return modality === 'asserted' && polarity === 'positive' && part === 'body'
}

/** "the next year" hangs on which date was meant before it; "that day" on one day that was named. */
function isFixed({ anchor, interval, timex3 }: DateMention): boolean {
  return anchor.basis !== 'previous-date' || timex3.type === 'DURATION' || (interval !== null && FINE.has(interval.grain))
}

function haveOneGrain(a: DateMention, b: DateMention): boolean {
  if (a.interval === null || b.interval === null) return true
  return a.interval.grain === b.interval.grain || (FINE.has(a.interval.grain) && FINE.has(b.interval.grain))
}
