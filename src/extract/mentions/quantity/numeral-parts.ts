import { isHyphen, type Lexeme } from './lexeme.ts'

export type NumeralShape = 'exact' | 'vague' | 'fraction' | 'ordinal' | 'multiple' | 'none'

/** A number as written, before hedges and units. */
export interface Numeral {
  /** Its lexemes are `[first, end)`. */
  readonly first: number
  readonly end: number
  readonly shape: NumeralShape
  readonly value: number
  readonly low: number
  readonly high: number
  /** Written in digits, at least in part. */
  readonly digits: boolean
}

/** A number being read: its value so far, and one past its last lexeme. */
export interface Reading {
  readonly end: number
  readonly value: number
  readonly digits: boolean
}

export function numeral(
  first: number,
  end: number,
  shape: NumeralShape,
  value: number,
  digits: boolean,
): Numeral {
  return { first, end, shape, value, low: value, high: value, digits }
}

/** Skips one hyphen inside a number ("twenty-five", "half-dozen"). */
export function pastHyphen(lexemes: readonly Lexeme[], at: number): number {
  return isHyphen(lexemes[at]) && lexemes[at + 1]?.glued ? at + 1 : at
}

/** The lexeme in lower case, or the empty string past the end. */
export function lowerAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.lower ?? ''
}

/** Takes away the noise of binary fractions: 8.3 * 1e9. */
export function round(value: number): number {
  return Number(value.toPrecision(12))
}
