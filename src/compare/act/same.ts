import type { Act, ActPart, StatementUnit } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { isCore, type PartMatch } from '../../util/acts.ts'
import { isName, unitLikeness } from '../../util/units.ts'
import type { ActCounterpart, Acted } from './aligned.ts'

/** Likeness of heads, and of verbs, from which two are of one thing. */
const ONE_THING = 0.7
const ONE_VERB = 0.75
/** Weight that two acts must share for it to tell something that they are alike. */
const TELLING = 0.9
/** Content words that tell something: a verb and a name do not. */
const FEWEST = 3
/** From this probability on two acts are one. */
const ONE_ACT = 0.6

/**
 * Whether two acts say the same as far as both go: same verb, same who and whom, and nothing in them stands against the other.
 *
 * @param inAnyMood whether it counts for nothing how certain the sources are of it.
 */
export function sayTheSame({ claim, act }: Acted, other: ActCounterpart, inAnyMood = false): boolean {
  const { match } = other
  if (other.probability < ONE_ACT || claim.polarity !== other.claim.polarity) return false
  if (!inAnyMood && claim.modality !== other.claim.modality) return false
  if (match.verbs !== null && match.verbs < ONE_VERB) return false
  const same = sameParts(act, other)
  const [a, b] = [
    openParts(
      act,
      same.map((one) => one.a),
    ),
    openParts(
      other.act,
      same.map((one) => one.b),
    ),
  ]
  if (a.some((x) => b.some((y) => standAgainst(x, y)))) return false
  const weight = same.reduce((sum, { shared }) => sum + shared, 0)
  const content = same.reduce((sum, { a: at }) => sum + (act.parts[at]?.units.length ?? 0), act.verb ? 1 : 0)
  return (
    same.length > 0 && content >= FEWEST && weight + (match.verbs ?? 0) * (act.verb?.weight ?? 0) >= TELLING
  )
}

/** Parts in which both say the same: heads alike, and no name, number or time of one that the other has not. */
export function sameParts(act: Act, { act: other, match }: ActCounterpart): PartMatch[] {
  return match.parts.filter(({ a, b, heads, sameRole }) => {
    const [x, y] = [act.parts[a], other.parts[b]]
    if (!x || !y || heads < ONE_THING || valuesDiffer(x, y)) return false
    return (sameRole || !isCore(x) || !isCore(y)) && isBeside(act, x) && isBeside(other, y)
  })
}

/** A subject far before its verb is shared with another one, or misread: no stretch of text shows the two alone. */
function isBeside({ verbSpan }: Act, part: ActPart): boolean {
  return part.end > verbSpan.start || verbSpan.start - part.end <= FAR
}

/** UTF-16 code units between a subject and its verb: "who", an adverb, a short aside. */
const FAR = 40

function openParts({ parts }: Act, used: readonly number[]): ActPart[] {
  return parts.filter(({ units }, at) => units.length > 0 && !used.includes(at))
}

/** Two parts that stand to the verb in one way, and are of other things: two subjects, two objects, two places. */
function standAgainst(x: ActPart, y: ActPart): boolean {
  if (x.role === y.role && isCore(x)) return true
  return valuesDiffer(x, y)
}

/** Whether each has a number, a time or a name of one kind that the other has not. */
function valuesDiffer(x: ActPart, y: ActPart): boolean {
  const [a, b] = [valuesIn(x, y), valuesIn(y, x)]
  return a.some((u) => b.some((v) => u.kind === v.kind))
}

function valuesIn({ units }: ActPart, other: ActPart): StatementUnit[] {
  return units.filter(
    (unit) =>
      (isName(unit) || unit.kind === 'number' || unit.kind === 'time') &&
      !other.units.some(
        (one) => unitLikeness(unit, one) > 0 && (unit.kind !== 'number' || unit.key === one.key),
      ),
  )
}

/** From the first to the last of the verb and the parts that are shared. */
export function spanOf({ verbSpan, parts }: Act, shared: readonly number[]): Span {
  const spans = [verbSpan, ...parts.filter((_, at) => shared.includes(at))]
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
