import type { QuantityMention } from '../../model/mention.ts'
import { stepOf } from '../../util/precision.ts'
import { type Measured, measured } from '../quantity/measure.ts'
import type { Miscount } from './miscount.ts'

/** A change, its start and its end must stand this near, in UTF-16 code units. */
const NEAR = 120
/** Beyond what rounding explains, a percentage may be off by this share of itself. */
const LENIENCE = 0.1
/** An end of the change may be rounded by this share of itself. */
const ROUNDED_BY = 0.01
const FROM = /\bfrom\s+(?:the\s+|an?\s+)?$/iu
/** Directly before the change: it says by how much. */
const CHANGED =
  /\b(?:by|up|down|rose|rises?|risen|falls?|fell|fallen|grew|grown|climbed|jumped|soared|surged|dropped|declined|dipped|slid|slipped|plunged|gained|lost|increased|decreased|(?:increase|rise|gain|jump|drop|fall|decline|decrease) of)\s+(?:an?\s+)?$/iu
/** Percentages are read as exact to one point at least. */
const COARSEST = 1
const TO = /\bto\s+(?:the\s+|an?\s+)?$/iu

/** "rose 12 percent to 560 from 500": the change against its ends. */
export function changeProblem(text: string, quantities: readonly QuantityMention[]): Miscount | null {
  const plain = quantities.filter(isPlain)
  const before = (one: QuantityMention): string =>
    text.slice(Math.max(0, one.span.start - 24), one.span.start)
  const starts = plain.filter((one) => FROM.test(before(one)))
  const ends = plain.filter((one) => TO.test(before(one)))
  const [start, end] = [starts[0], ends[0]]
  if (!start || !end || starts.length > 1 || ends.length > 1) return null
  const changes = plain.filter(
    (one) => one !== start && one !== end && isShare(one) && CHANGED.test(before(one)),
  )
  const change = changes[0]
  if (!change || changes.length > 1 || spread([start, end, change]) > NEAR) return null
  const [a, b] = [measured(start), measured(end)]
  if (a.kind !== b.kind || a.value === 0) return null
  return a.kind === 'share' ? betweenShares(start, end, change) : betweenAmounts(a, b, change)
}

function isPlain({ bound, upper, form }: QuantityMention): boolean {
  return bound === '=' && upper === null && form !== 'vague' && form !== 'fraction' && form !== 'rate'
}

function isShare({ form }: QuantityMention): boolean {
  return form === 'percent' || form === 'percentage-point'
}

function spread(quantities: readonly QuantityMention[]): number {
  const places = quantities.map((one) => one.span.start)
  return Math.max(...places) - Math.min(...places)
}

/** Between two counts or sums the change is a percentage of the first. */
function betweenAmounts(a: Measured, b: Measured, change: QuantityMention): Miscount | null {
  if (change.form !== 'percent') return null
  const share = (from: number, to: number): number => (100 * Math.abs(to - from)) / Math.abs(from)
  const real = share(a.value, b.value)
  // each end may have been rounded
  const [x, y] = [a, b].map((end) => Math.min(end.step / 2, Math.abs(end.value) * ROUNDED_BY))
  const [da, db] = [x ?? 0, y ?? 0]
  const slack = Math.abs(share(a.value - da, b.value + db) - share(a.value + da, b.value - db))
  const off = Math.abs(real - change.value)
  if (off <= Math.min(stepOf(change.value), COARSEST) / 2 + slack || off <= LENIENCE * change.value)
    return null
  return {
    level: 'quantity/change-does-not-fit',
    question: `What change is it from ${a.mention.exact} to ${b.mention.exact}?`,
    message: `From ${a.mention.exact} to ${b.mention.exact} is ${Number(real.toPrecision(3))}%, not ${change.exact}.`,
    confidence: 0.7,
    quantities: [a.mention, b.mention, change],
    detail: `${Number(real.toPrecision(3))}% against ${change.value}%`,
  }
}

/** Between two percentages the change is a number of percentage points. */
function betweenShares(
  start: QuantityMention,
  end: QuantityMention,
  change: QuantityMention,
): Miscount | null {
  const points = Number(Math.abs(end.value - start.value).toFixed(6))
  const slack = [start, end, change].reduce((sum, one) => sum + Math.min(stepOf(one.value), COARSEST) / 2, 0)
  const fits = Math.abs(points - change.value) <= slack
  const share = (100 * points) / start.value
  if (
    change.form === 'percentage-point'
      ? fits
      : Math.abs(share - change.value) <= Math.max(1, LENIENCE * share)
  )
    return null
  const meant = change.form === 'percent' && fits
  return {
    level: meant ? 'percent/points-meant' : 'quantity/change-does-not-fit',
    question: `What change is it from ${start.exact} to ${end.exact}?`,
    message: `From ${start.exact} to ${end.exact} is ${points} percentage points, not ${change.exact}.`,
    confidence: meant ? 0.6 : 0.7,
    quantities: [start, end, change],
    detail: `${points} points against ${change.exact}`,
  }
}
