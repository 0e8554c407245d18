import type { Claim, Dimension } from '../model/claim.ts'
import type { DateMention, EntityKind } from '../model/mention.ts'
import { MINUTES_PER_DAY } from '../util/civil.ts'
import { compareTimes } from './date.ts'
import { compareDurations } from './duration.ts'
import type { Outcome } from './level.ts'
import { compareNames } from './name.ts'
import { OTHER_QUESTION, otherQuestion } from './quantity/other-question.ts'
import { compareQuantities } from './quantity.ts'
import { compareRoles, type NamedRole } from './role.ts'

/** Compares the answers of two claims of one question. */
export function compareClaims(a: Claim, b: Claim): Outcome {
  if (a.value.type === 'quantity' && b.value.type === 'quantity')
    return (
      update(a, b) ?? update(b, a) ?? ofOneQuestion(a, b, compareQuantities(a.value.mention, b.value.mention))
    )
  if (a.value.type === 'time' && b.value.type === 'time') {
    return sameWords(a, b) ?? inOtherWords(a, b, a.value.mention, b.value.mention)
  }
  if (
    a.value.type === 'phrase' &&
    b.value.type === 'phrase' &&
    isNamed(a.dimension) &&
    isNamed(b.dimension) &&
    // What one article shows to be a place may pass for a person in another.
    (a.dimension === b.dimension || (a.value.entity !== null && a.value.entity === b.value.entity))
  ) {
    return compareNames(
      { kind: a.dimension, name: a.value.head, entity: a.value.entity },
      { kind: b.dimension, name: b.value.head, entity: b.value.entity },
    )
  }
  if (
    a.value.type === 'phrase' &&
    b.value.type === 'phrase' &&
    a.dimension === 'role' &&
    b.dimension === 'role'
  )
    return compareRoles(officeOf(a, a.value), officeOf(b, b.value))
  return {
    verdict: 'unknown',
    level: `${a.dimension}/incomparable`,
    explanation: 'the answers are of different kinds',
  }
}

const officeOf = (
  { exact }: Claim,
  { head, also }: Extract<Claim['value'], { type: 'phrase' }>,
): NamedRole => ({
  text: head,
  exact,
  ...(also && { also }),
})

/** A count of which its text says that it takes the place of an earlier one, and that earlier one in another source. */
function update({ value: later, exact }: Claim, { value: earlier }: Claim): Outcome | null {
  if (later.type !== 'quantity' || earlier.type !== 'quantity') return null
  const { mention } = earlier
  const replaced = later.replaces?.find(({ value, unit }) => value === mention.value && unit === mention.unit)
  if (!replaced || compareQuantities(later.mention, mention).verdict !== 'differs') return null
  return {
    verdict: 'compatible',
    level: 'quantity/update',
    explanation: `“${exact}” is told as what an earlier “${replaced.exact}” has become`,
  }
}

/** Numbers that differ do not where the words beside them say that they are of two things. */
function ofOneQuestion(a: Claim, b: Claim, outcome: Outcome): Outcome {
  const why = outcome.verdict === 'differs' ? otherQuestion(a, b) : null
  return why === null ? outcome : { verdict: 'unknown', level: OTHER_QUESTION, explanation: why }
}

function inOtherWords(a: Claim, b: Claim, x: DateMention, y: DateMention): Outcome {
  if (statesClockOnly(x) || statesClockOnly(y)) return compareTimes(...onOneDay(x, y))
  const outcome = a.dimension === 'duration' ? compareDurations(x, y) : compareTimes(x, y)
  if (outcome.verdict !== 'differs' || a.exact.toLowerCase() !== b.exact.toLowerCase()) return outcome
  // "this night" in what one speaker said is one night, whenever it is printed
  if ([x, y].every(({ stated }) => stated.length === 1 && stated[0] === 'time'))
    return { verdict: 'same', level: 'date/same-words', explanation: `both say "${a.exact}"` }
  if (x.stated.length > 0 || y.stated.length > 0) return outcome
  return {
    verdict: 'unknown',
    level: 'date/implied-part',
    explanation: `both say "${a.exact}", counted from other days`,
  }
}

/** "at 3:25 a.m." leaves the day to be supplied, and a supplied day is no ground for a difference. */
function statesClockOnly({ timex3, stated, interval, zone, exact }: DateMention): boolean {
  return (
    timex3.type === 'TIME' &&
    !NAMES_DAY.test(exact) &&
    interval !== null &&
    zone === null &&
    stated.length > 0 &&
    stated.every((part) => part === 'time')
  )
}

/** "Last night" and "overnight" are those of one day. */
const NAMES_DAY = /\b(?:tonight|overnight|yesterday|tomorrow|this|last)\b/iu

/** Both times as of the day of the one that states its day. */
function onOneDay(x: DateMention, y: DateMention): readonly [DateMention, DateMention] {
  return statesClockOnly(x) ? [onDayOf(y, x), y] : [x, onDayOf(x, y)]
}

function onDayOf({ interval: fixed, timex3 }: DateMention, clock: DateMention): DateMention {
  const { interval } = clock
  if (fixed === null || interval === null) return clock
  const shift =
    (Math.floor(fixed.from / MINUTES_PER_DAY) - Math.floor(interval.from / MINUTES_PER_DAY)) * MINUTES_PER_DAY
  const value = `${timex3.value.slice(0, DATE_LENGTH)}${clock.timex3.value.slice(DATE_LENGTH)}`
  return {
    ...clock,
    interval: { ...interval, from: interval.from + shift, to: interval.to + shift },
    timex3: { ...clock.timex3, value: isDayOrFiner(timex3.value) ? value : clock.timex3.value },
  }
}

/** Length of `YYYY-MM-DD`. */
const DATE_LENGTH = 10

function isDayOrFiner(value: string): boolean {
  return /^\d{4}-\d\d-\d\d/u.test(value)
}

/** Copies of one sentence mean one time, even where another day of publication would have it counted from another day. */
function sameWords(a: Claim, b: Claim): Outcome | null {
  if (a.value.type !== 'time' || b.value.type !== 'time' || a.exact.toLowerCase() !== b.exact.toLowerCase())
    return null
  const isDuration = a.dimension === 'duration'
  const areEqual =
    a.value.mention.timex3.value === b.value.mention.timex3.value && a.value.mention.interval !== null
  if (!isDuration && !areEqual && a.cloze !== b.cloze) return null
  const level = isDuration ? 'duration/same' : areEqual ? 'date/same' : 'date/same-words'
  return { verdict: 'same', level, explanation: `both say "${a.exact}"` }
}

function isNamed(dimension: Dimension): dimension is EntityKind {
  return dimension === 'person' || dimension === 'organisation' || dimension === 'place'
}
