import type { QuantityMention } from '../../model/mention.ts'
import type { Miscount } from './miscount.ts'

/** Digits from which two numbers do not differ by a swap of two of them by chance. */
const LEAST_DIGITS = 4

/** "61,240" here and "64,210" there: two digits of one number changed places. */
export function transposedProblems(quantities: readonly QuantityMention[]): Miscount[] {
  const byDigits = new Map<string, QuantityMention[]>()
  const found = new Map<string, Miscount>()
  for (const one of quantities) {
    const digits = digitsOf(one)
    if (digits === null) continue
    const key = `${one.unit ?? ''} ${[...digits].sort().join('')}`
    const like = byDigits.get(key) ?? []
    for (const other of like) {
      const pair = [digitsOf(other) ?? '', digits].sort().join(' / ')
      if (!found.has(pair) && isSwapped(digits, digitsOf(other) ?? '')) found.set(pair, problemOf(other, one))
    }
    byDigits.set(key, [...like, one])
  }
  return [...found.values()]
}

/** The digits of an exact number without the zeros at its end; null for rounded and small ones, and years. */
function digitsOf({ form, bound, upper, value, of, unit }: QuantityMention): string | null {
  if (bound !== '=' || upper !== null || !Number.isInteger(value)) return null
  if (form !== 'cardinal' && form !== 'money') return null
  const digits = String(value)
  const isYear = digits.length === LEAST_DIGITS && of === null && unit === null
  return isYear || digits.replace(/0+$/u, '').length < LEAST_DIGITS ? null : digits
}

function isSwapped(a: string, b: string): boolean {
  if (a === b || a.length !== b.length) return false
  const places = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  return places.length === 2
}

const CONFIDENCE = 0.75

function problemOf(a: QuantityMention, b: QuantityMention): Miscount {
  return {
    level: 'quantity/digits-swapped',
    question: `Is it ${a.exact} or ${b.exact}?`,
    message: `“${a.exact}” and “${b.exact}” differ only in that two digits changed places.`,
    confidence: CONFIDENCE,
    quantities: [a, b],
    detail: `${a.value} / ${b.value}`,
  }
}
