/** In which zone a clock time is meant where its words do not say. */
import type { Interval, Zone } from '../../../model/time.ts'
import { MINUTES_PER_DAY } from '../../../util/civil.ts'
import { offsetIn } from '../../../util/zone.ts'
import { ZONE_NAMES } from '../../data/time-words.ts'
import type { Home } from './home.ts'
import type { Expression, Point } from './meaning.ts'

/** A stated zone with its offset on that day: "ET" is four or five hours behind UTC. */
export function zoneOn(zone: Zone | null, interval: Interval | null): Zone | null {
  if (zone === null || zone.offset !== null || interval === null) return zone
  const name = ZONE_NAMES.get(zone.name.toLowerCase().replace(/\s+/g, ' '))
  return name === undefined ? zone : { ...zone, offset: offsetIn(name, interval.from) }
}

/** The zone of the article's home at a clock time, else null. */
export function homeZone(home: Home | null, interval: Interval | null): Zone | null {
  if (home === null || interval === null) return null
  return { name: home.zone, offset: offsetIn(home.zone, interval.from) }
}

/** No zone is further ahead of UTC (Kiribati) or behind it (Baker Island). */
const [MOST_AHEAD, MOST_BEHIND] = [14 * 60, -12 * 60]

/**
 * How far the clock that shows `local` is ahead of UTC when another of a known offset shows `zoned` at the same moment.
 *
 * @param local minutes of a day.
 * @param zoned minutes of the same or a neighbouring day.
 * @param offset of the zoned clock, minutes ahead of UTC.
 */
export function offsetBeside(local: number, zoned: number, offset: number): number {
  const apart = (((local - zoned + offset) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  const behind = apart - MINUTES_PER_DAY
  // Between noon and 14 hours both would do: few places are so far ahead.
  return apart <= MOST_AHEAD && (behind < MOST_BEHIND || apart <= -MOST_BEHIND) ? apart : behind
}

/**
 * Two clock times of one moment, the second in brackets: "8 p.m. Monday (0300 GMT)", "8 p.m. (0300 GMT) Tuesday".
 * The first takes the day after the bracket, the second the day it then was in its zone, and the one without a zone
 * learns how far it is from UTC.
 */
export function readBrackets(
  text: string,
  expressions: readonly Expression[],
  today: number | null,
): Expression[] {
  const read = [...expressions]
  for (const [at, first] of expressions.entries()) {
    const second = expressions[at + 1]
    const [local, zoned] = [clockOf(first), clockOf(second)]
    if (second === undefined || local === null || zoned === null || !inBrackets(text, first, second)) continue
    const day = dayAfter(text, second, expressions[at + 2])
    const own =
      day === null || local.base.from !== 'same' ? local : { ...day, clock: local.clock, zone: local.zone }
    const [one, other] = [offsetOf(own, zoned, today), offsetOf(zoned, own, today)]
    const shift =
      one === null || other === null ? 0 : Math.floor((minutesOf(local) - one + other) / MINUTES_PER_DAY)
    read[at] = { ...first, meaning: { ...own, ...learnt(own, one) } }
    const base = zoned.base.from === 'same' ? { ...own, clock: zoned.clock, zone: zoned.zone, shift } : zoned
    read[at + 1] = { ...second, meaning: { ...base, ...learnt(zoned, other) } }
  }
  return read
}

function learnt({ zone }: Point, offset: number | null): { readonly offset?: number } {
  return offset !== null && (zone === null || zone.offset === null) ? { offset } : {}
}

/** The offset that a clock states, or that the other one tells; that of "ET" is taken as on the day of the text. */
function offsetOf(own: Point, other: Point, today: number | null): number | null {
  const stated = statedOffset(own, today)
  if (stated !== null) return stated
  const known = statedOffset(other, today)
  return known === null ? null : offsetBeside(minutesOf(own), minutesOf(other), known)
}

function statedOffset({ zone }: Point, today: number | null): number | null {
  const from = (today ?? 0) * MINUTES_PER_DAY
  const on = zoneOn(zone, today === null ? null : { from, to: from + MINUTES_PER_DAY, grain: 'day' })
  return on?.offset ?? null
}

function minutesOf({ clock }: Point): number {
  return clock === null ? 0 : clock.hour * 60 + (clock.minute ?? 0)
}

function clockOf(expression: Expression | undefined): Point | null {
  const meaning = expression?.meaning
  return meaning?.kind === 'point' && meaning.clock !== null ? meaning : null
}

function inBrackets(text: string, first: Expression, second: Expression): boolean {
  return (
    /^,? ?\($/.test(text.slice(first.span.end, second.span.start)) &&
    /^[^()\n]{0,12}\)/.test(text.slice(second.span.end, second.span.end + 14))
  )
}

/** The day right after a bracket. */
function dayAfter(text: string, second: Expression, third: Expression | undefined): Point | null {
  if (third?.meaning.kind !== 'point' || third.meaning.clock !== null || third.meaning.part !== null)
    return null
  return /^[^()\n]{0,12}\),? ?(?:on )?$/.test(text.slice(second.span.end, third.span.start))
    ? third.meaning
    : null
}
