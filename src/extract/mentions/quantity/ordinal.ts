import { CARDINALS, MULTIPLES, ORDINALS } from '../../../util/data/number-words.ts'
import type { Lexeme } from './lexeme.ts'
import { lowerAt, type Numeral, numeral, pastHyphen } from './numeral-parts.ts'

/** "third", "twenty-second", "22nd". */
export function ordinal(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at]
  if (!first) return null
  const multiple = MULTIPLES.get(first.lower)
  if (multiple !== undefined) return numeral(at, at + 1, 'multiple', multiple, false)
  const value = ORDINALS.get(first.lower)
  return value === undefined ? null : numeral(at, at + 1, 'ordinal', value, false)
}

const DIGIT_ORDINAL = new Set(['st', 'nd', 'rd', 'th'])

/** The ordinal written in digits or in two words at `at`, which begins as a cardinal does, or null. */
export function compoundOrdinal(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at]
  const next = lexemes[at + 1]
  if (!first || !next) return null
  if (first.kind === 'digits' && next.glued && DIGIT_ORDINAL.has(next.lower)) {
    return numeral(at, at + 2, 'ordinal', Number(first.text.replace(/,/gu, '')), true)
  }
  const tens = CARDINALS.get(first.lower)
  const from = pastHyphen(lexemes, at + 1)
  const unit = ORDINALS.get(lowerAt(lexemes, from))
  if (tens === undefined || tens < 20 || unit === undefined || unit > 9) return null
  return numeral(at, from + 1, 'ordinal', tens + unit, false)
}

/** "no", "none", "no one", "nobody". */
export function none(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lowerAt(lexemes, at)
  if (word === 'none' || word === 'nobody') return numeral(at, at + 1, 'none', 0, false)
  if (word !== 'no') return null
  const next = lowerAt(lexemes, at + 1)
  return numeral(at, next === 'one' ? at + 2 : at + 1, 'none', 0, false)
}
