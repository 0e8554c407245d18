import type { DateMention } from '../model/mention.ts'
import type { Signal } from './signal.ts'

/** Lengths that differ are close up to this share of the longer: 37 and 40 minutes. */
const CLOSE = 0.2
/** Lengths of fewer units ("two weeks", "three years") are told of many things, and so are round ones. */
const FEW = 12

/** How close two lengths in one unit are that differ, where one of them is odd enough not to be so by chance. */
export function lengthSignals(a: DateMention, b: DateMention): Signal[] {
  const [x, y] = [amountOf(a), amountOf(b)]
  if (x === null || y === null || x.unit !== y.unit || x.amount === y.amount) return []
  if (isCommonLength(a) && isCommonLength(b)) return []
  const [small, large] = [Math.min(x.amount, y.amount), Math.max(x.amount, y.amount)]
  const near = 1 - (large - small) / large / CLOSE
  return near > 0 ? [{ name: 'close-length', value: near, detail: `${small} and ${large} are close` }] : []
}

/** Whether a length is told of many things: a vague, a small or a round number of units. False for a date. */
export function isCommonLength(mention: DateMention): boolean {
  if (mention.timex3.type !== 'DURATION') return false
  const length = amountOf(mention)
  return length === null || length.amount < FEW || length.amount % 5 === 0
}

function amountOf({
  timex3: { value },
}: DateMention): { readonly amount: number; readonly unit: string } | null {
  const [, time = '', amount, unit = ''] = /^P(T?)(\d{1,9}(?:\.\d{1,4})?)([A-Z]{1,2})$/u.exec(value) ?? []
  return amount === undefined ? null : { amount: Number(amount), unit: time + unit }
}
