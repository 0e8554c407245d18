import type { Claim } from '../model/claim.ts'
import type { QuantityMention } from '../model/mention.ts'
import { stepOf } from '../util/precision.ts'
import { inOrder, type Signal } from './signal.ts'

/** Numbers of this many digits are seldom alike by chance; smaller ones tell less. */
const TELLING_DIGITS = 4
/** Numbers that lie further apart than this factor (in powers of ten) are not alike. */
const ALIKE = 0.5
/** Numbers that differ are close up to this factor (in powers of ten): by half. */
const CLOSE = 0.18
/** Numbers below say nothing by being close. */
const HUNDRED = 100
/** From this factor on (in powers of ten) two numbers hardly answer one question, and surely not from twice as many powers on. */
const FAR = 1

/** What tells whether two numbers count the same thing; empty for all other claims. */
export function countedSignals(a: Claim, b: Claim): Signal[] {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return []
  return [
    ...roleSignals(a, b),
    ...holderSignals(a.value.entity, b.value.entity),
    ...nounSignals(a.value.mention, b.value.mention),
    ...sizeSignals(a.value.mention, b.value.mention),
  ]
}

/** One told as a rate, the other as an amount. */
function roleSignals({ slot: a }: Claim, { slot: b }: Claim): Signal[] {
  return a.role === b.role ? [] : [{ name: 'other-role', value: 1, detail: inOrder(a.role, b.role) }]
}

/** Ages of one and the same person answer one question, whatever else the sentences say. */
function holderSignals(a: string | undefined, b: string | undefined): Signal[] {
  return a !== undefined && a === b ? [{ name: 'same-holder', value: 1, detail: a }] : []
}

/** The very nouns that are counted: "workers" and "workers" tell more than that both are people. */
function nounSignals(a: QuantityMention, b: QuantityMention): Signal[] {
  const [x, y] = [a.of, b.of]
  if (x === null || y === null) return []
  const signals: Signal[] = []
  if (x === y) signals.push({ name: 'same-noun', value: 1, detail: x })
  const shared = a.modifiers.filter((word) => b.modifiers.includes(word))
  if (shared.length > 0) signals.push({ name: 'same-modifier', value: 1, detail: shared.join(', ') })
  return signals
}

/**
 * How alike two numbers are that can both be right: 1,900 and "nearly 1,900" of one story are seldom of two things, 12
 * and "more than 10" may well be. Of numbers that differ only large ones count, where they lie close: a story that has
 * 48,000 and 46,000 of one kind seldom means two things, and all else that differs must be of one thing by other
 * evidence, or it is no discrepancy.
 */
function sizeSignals(a: QuantityMention, b: QuantityMention): Signal[] {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)]
  if (small <= 0) return []
  const apart = Math.log10(large / small)
  if (a.low > b.high || b.low > a.high) {
    const value = tellingOf(small / HUNDRED) * Math.max(0, 1 - apart / CLOSE)
    return value > 0 ? [{ name: 'close-size', value, detail: 'large numbers, and close' }] : []
  }
  if (apart < ALIKE) {
    if (small === large && isShare(a) && isShare(b))
      return [{ name: 'like-size', value: digitsOf(small) / TELLING_DIGITS, detail: 'the same share' }]
    const value = tellingOf(small) * (1 - apart / ALIKE)
    return [{ name: 'like-size', value, detail: 'numbers of like size' }]
  }
  const value = Math.min(1, (apart - FAR) / FAR)
  return value > 0 ? [{ name: 'other-size', value, detail: 'numbers of other orders of magnitude' }] : []
}

/** "Three tenths of a point", "7.8 percent": what tells is not how large it is, but how exact. */
function isShare({ form }: QuantityMention): boolean {
  return form === 'percent' || form === 'percentage-point'
}

const digitsOf = (value: number): number => Math.round(Math.log10(value / stepOf(value))) + 1

/** How much the size of a number tells, 0..1. */
function tellingOf(value: number): number {
  return Math.min(1, Math.max(0, Math.log10(value)) / TELLING_DIGITS)
}
