import type { Opinion, Proposal, ProposedReading, Reader } from '../model/proposal.ts'
import { bySpan, overlaps } from '../model/span.ts'
import type { Listed } from './findings.ts'
import { countDrops, type Drop, type Grounded, ground } from './ground.ts'
import type { Call } from './plan.ts'

/** One reply that was understood: which time of asking it is (from 1), and what it lists of which call. */
export interface HeardReply {
  readonly ask: number
  readonly call: Call
  readonly listed: Listed
}

/** How a story was asked about. */
export interface Asking {
  readonly reader: Reader
  /** How many times each part was asked about. */
  readonly asked: number
  /** One sentence each: what was not read, and why. */
  readonly notes: readonly string[]
}

/**
 * Merges a reader's replies: what it lists in several calls or several times of asking is one proposal; of several times of
 * asking, only what more than half of them list is kept.
 */
export function opinionOf(replies: readonly HeardReply[], { reader, asked, notes }: Asking): Opinion {
  const drops: Drop[] = []
  const groups: Group[] = []
  let listed = 0
  for (const { ask, call, listed: list } of replies) {
    const { findings, drops: own } = ground(list.findings, call.excerpts)
    listed += list.findings.length + list.malformed
    drops.push(...own, ...Array.from({ length: list.malformed }, (): Drop => 'malformed'))
    for (const finding of findings) join(groups, finding, { ask, call })
  }
  const needed = Math.floor(asked / 2) + 1
  const kept = groups.filter(({ asks }) => asks.size >= needed)
  const rare = groups.length - kept.length
  return {
    reader,
    asked,
    proposals: kept.map(proposalOf).sort(byPlace),
    listed,
    dropped: [
      ...countDrops(drops),
      ...(rare === 0 ? [] : [{ what: `listed fewer than ${needed} of ${asked} times`, count: rare }]),
    ],
    notes,
  }
}

type Place = Pick<HeardReply, 'ask' | 'call'>

/** Listed findings that are one. */
interface Group {
  readonly first: Grounded
  readings: readonly ProposedReading[]
  readonly asks: Set<number>
  /** The replies that list it. */
  readonly places: Place[]
}

function join(groups: Group[], finding: Grounded, place: Place): void {
  const group = groups.find((one) => isOne(one, finding, place))
  if (!group) {
    groups.push({ first: finding, readings: finding.readings, asks: new Set([place.ask]), places: [place] })
    return
  }
  const more = finding.readings.filter((reading) => !group.readings.some((other) => meet(reading, other)))
  group.readings = [...group.readings, ...more]
  group.asks.add(place.ask)
  group.places.push(place)
}

/**
 * The same words of two articles. Or of one, in the same kind of question, where two calls showed it beside other articles: within
 * one reply the reader itself has kept the two apart.
 */
function isOne({ first, readings, places }: Group, finding: Grounded, { ask, call }: Place): boolean {
  if ((first.kind === 'inconsistency') !== (finding.kind === 'inconsistency')) return false
  const met = readings.filter((reading) => finding.readings.some((other) => meet(reading, other)))
  if (met.length > 1) return true
  if (met.length === 0 || places.some((other) => other.ask === ask && other.call === call)) return false
  const sources = new Set(finding.readings.map(({ source }) => source))
  const isBeside = readings.every((reading) => met.includes(reading) || !sources.has(reading.source))
  return isBeside && first.kind === finding.kind && first.dimension === finding.dimension
}

const meet = (a: ProposedReading, b: ProposedReading): boolean =>
  a.source === b.source && overlaps(a.span, b.span)

function proposalOf({ first, readings, asks }: Group): Proposal {
  const inOrder = [...readings].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : bySpan(a.span, b.span),
  )
  return { ...first, readings: inOrder, votes: asks.size }
}

function byPlace(a: Proposal, b: Proposal): number {
  const [x, y] = [a.readings[0], b.readings[0]]
  if (!x || !y) return 0
  return x.source < y.source ? -1 : x.source > y.source ? 1 : bySpan(x.span, y.span)
}
