import { CARDINALS, DENOMINATORS, SCALES } from '../../../util/data/number-words.ts'
import { simpleFraction, wordCardinal } from './cardinal.ts'
import type { Lexeme } from './lexeme.ts'
import { lowerAt, type Numeral, numeral, pastHyphen, type Reading, round } from './numeral-parts.ts'

/** "half a million", "a quarter of a million", "two-thirds", "a third", "half", "1/3". */
export function fraction(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const simple = simpleFraction(lexemes, at)
  if (simple) return numeral(at, simple.end, 'fraction', simple.value, true)
  const part = fractionWords(lexemes, at)
  if (!part) return null
  const whole = scaleOfFraction(lexemes, part.end)
  if (whole) return numeral(at, whole.end, 'exact', round(part.value * whole.value), false)
  return numeral(at, part.end, 'fraction', part.value, false)
}

function fractionWords(lexemes: readonly Lexeme[], at: number): Reading | null {
  const word = lowerAt(lexemes, at)
  if (word === 'half') return { end: at + 1, value: 0.5, digits: false }
  const count =
    word === 'a' || word === 'an' ? 1 : (CARDINALS.get(word) ?? Number(/^[1-9]$/u.test(word) ? word : 0))
  if (count < 1) return null
  const from = pastHyphen(lexemes, at + 1)
  const name = lowerAt(lexemes, from)
  const denominator = DENOMINATORS.get(name)
  if (denominator === undefined || count >= denominator) return null
  const plural = name.endsWith('s')
  if (plural !== count > 1) return null
  // "a third victim", "a fourth", "one fifth column": only "of", a scale or the end of the phrase make it a part
  if (!plural && name !== 'half' && name !== 'quarter' && !followsFraction(lexemes, from + 1)) return null
  return { end: from + 1, value: count / denominator, digits: false }
}

function followsFraction(lexemes: readonly Lexeme[], at: number): boolean {
  return lowerAt(lexemes, at) === 'of'
}

/** " a million", " of a million", " million", "-dozen" after a fraction. */
function scaleOfFraction(lexemes: readonly Lexeme[], at: number): Reading | null {
  let from = pastHyphen(lexemes, at)
  if (lowerAt(lexemes, from) === 'of') from++
  if (lowerAt(lexemes, from) === 'a') from++
  const word = lowerAt(lexemes, from)
  const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined)
  return scale === undefined ? null : { end: from + 1, value: scale, digits: false }
}

/** "2 in 5", "one in three", "nine out of 10": a share. */
export function outOf(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const above = wordOrDigits(lexemes, at)
  if (!above) return null
  let from = pastHyphen(lexemes, above.end)
  const out = lowerAt(lexemes, from) === 'out' && lowerAt(lexemes, from + 1) === 'of'
  if (out) from += 2
  else if (lowerAt(lexemes, from) === 'in') from = pastHyphen(lexemes, from + 1)
  else return null
  if (lowerAt(lexemes, from) === 'every') from++
  const below = wordOrDigits(lexemes, from)
  if (!below || below.value <= above.value || below.value > 1000) return null
  // "two in 2014" and "5 in 30 minutes" are no shares: small round wholes are
  if (!out && !(below.value <= 10 || below.value === 20 || below.value === 100 || below.value === 1000))
    return null
  return numeral(at, below.end, 'fraction', above.value / below.value, above.digits || below.digits)
}

function wordOrDigits(lexemes: readonly Lexeme[], at: number): Reading | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  if (lexeme.kind === 'digits') {
    return /^\d{1,4}$/u.test(lexeme.text) ? { end: at + 1, value: Number(lexeme.text), digits: true } : null
  }
  return wordCardinal(lexemes, at)
}
