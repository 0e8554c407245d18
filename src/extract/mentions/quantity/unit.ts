import { UNIT_FORMS } from '../../../util/data/units.ts'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from '../../data/currencies.ts'
import { isHyphen, type Lexeme } from './lexeme.ts'

/** What a number is measured in, and which lexemes say so. */
export interface UnitReading {
  readonly form: 'money' | 'percent' | 'percentage-point' | 'measure'
  readonly unit: string
  /** Multiplies the number: cents are written as hundredths of a dollar. */
  readonly factor: number
  /** First lexeme of number and unit together. */
  readonly first: number
  /** One past the last lexeme of number and unit together. */
  readonly end: number
}

/** A currency sign or code directly before the number: "$8", "US$8", "KRW 1.5 trillion". */
export function currencyBefore(lexemes: readonly Lexeme[], first: number): UnitReading | null {
  const mark = lexemes[first - 1]
  if (!mark) return null
  const reading = (from: number, unit: string): UnitReading => ({
    form: 'money',
    unit,
    factor: 1,
    first: from,
    end: first,
  })
  if (CURRENCY_CODES.has(mark.text)) return reading(first - 1, mark.text)
  if (mark.kind !== 'mark') return null
  const letters = lexemes[first - 2]
  const joined = letters?.kind === 'word' && mark.glued ? letters.text + mark.text : null
  for (const [sign, code] of CURRENCY_SIGNS) {
    if (joined === sign) return reading(first - 2, code)
    if (mark.text === sign) return reading(first - 1, code)
  }
  return null
}

/** A unit after the number: "%", "per cent", "percentage points", "kilometres", "dollars", "EUR". */
export function unitAfter(lexemes: readonly Lexeme[], first: number, end: number): UnitReading | null {
  const from = isHyphen(lexemes[end]) && lexemes[end + 1]?.glued ? end + 1 : end
  // "hundreds of thousands of dollars", "dozens of miles"
  if (lexemes[from]?.lower === 'of') {
    return (
      percentAfter(lexemes, first, from) ??
      moneyAfter(lexemes, first, from + 1) ??
      measureAfter(lexemes, first, from + 1)
    )
  }
  const at = lexemes[from]
  if (!at) return null
  return (
    percentAfter(lexemes, first, from) ??
    moneyAfter(lexemes, first, from) ??
    measureAfter(lexemes, first, from)
  )
}

function percentAfter(lexemes: readonly Lexeme[], first: number, from: number): UnitReading | null {
  let at = from
  // "three-tenths of a percent", "half a percentage point"
  if (lexemes[at]?.lower === 'of') at++
  if (lexemes[at]?.lower === 'a' || lexemes[at]?.lower === 'one') at++
  const word = lexemes[at]?.lower ?? ''
  const next = lexemes[at + 1]?.lower ?? ''
  const point = (end: number): UnitReading => ({
    form: 'percentage-point',
    unit: 'percentage point',
    factor: 1,
    first,
    end,
  })
  const percent = (end: number): UnitReading => ({ form: 'percent', unit: '%', factor: 1, first, end })
  if (word === 'percentage' && /^points?$/u.test(next)) return point(at + 2)
  if (word === 'point' && at > from) return point(at + 1)
  if (word === 'percent' || word === '%' || word === 'pct')
    return /^points?$/u.test(next) ? point(at + 2) : percent(at + 1)
  if (word === 'per' && next === 'cent') return percent(at + 2)
  return null
}

function moneyAfter(lexemes: readonly Lexeme[], first: number, from: number): UnitReading | null {
  const word = lexemes[from]
  if (word?.kind !== 'word') return null
  const code = CURRENCY_CODES.has(word.text) ? word.text : CURRENCY_WORDS.get(word.lower)
  if (code === undefined) return null
  if (code === 'USD-cent') return { form: 'money', unit: 'USD', factor: 0.01, first, end: from + 1 }
  return { form: 'money', unit: code, factor: 1, first, end: from + 1 }
}

/** Longest name first: "square miles" before "miles". */
const LONGEST_UNIT_NAME = 3

function measureAfter(lexemes: readonly Lexeme[], first: number, from: number): UnitReading | null {
  for (let length = LONGEST_UNIT_NAME; length > 0; length--) {
    const words = lexemes.slice(from, from + length)
    if (words.length < length) continue
    const name = words
      .map((lexeme) => lexeme.lower)
      .join(words.some((lexeme) => lexeme.text === '/') ? '' : ' ')
    const unit = UNIT_FORMS.get(name)
    if (unit) return { form: 'measure', unit: unit.name, factor: 1, first, end: from + length }
  }
  return null
}
