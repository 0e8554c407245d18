import {
  CARDINALS,
  COLLECTIVES,
  DENOMINATORS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  SHORT_SCALES,
  VULGAR_FRACTIONS,
} from '../../data/number-words.ts'
import {
  PLURAL_SCALES,
  VAGUE_COUNTS,
  VAGUE_FACTORS,
  VAGUE_WORDS,
  type Vague,
} from '../../data/vague-quantities.ts'
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

type Parse = Numeral | null

/** The number that starts at lexeme `at`, the longest there is, or null. */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Parse {
  return (
    compoundOrdinal(lexemes, at) ??
    outOf(lexemes, at) ??
    fraction(lexemes, at) ??
    vague(lexemes, at) ??
    cardinal(lexemes, at) ??
    ordinal(lexemes, at) ??
    none(lexemes, at)
  )
}

function numeral(first: number, end: number, shape: NumeralShape, value: number, digits: boolean): Numeral {
  return { first, end, shape, value, low: value, high: value, digits }
}

/** Skips one hyphen inside a number ("twenty-five", "half-dozen"). */
function pastHyphen(lexemes: readonly Lexeme[], at: number): number {
  return isHyphen(lexemes[at]) && lexemes[at + 1]?.glued ? at + 1 : at
}

function lowerAt(lexemes: readonly Lexeme[], at: number): string {
  return lexemes[at]?.lower ?? ''
}

/** Digits or words, with scales: "1.2 million", "two hundred and fifty", "a hundred", "2 1/2", "3½". */
function cardinal(lexemes: readonly Lexeme[], at: number): Parse {
  const first = lexemes[at]
  if (!first) return null
  if (first.kind === 'digits') return scaled(lexemes, at, digitsWithFraction(lexemes, at))
  const vulgar = VULGAR_FRACTIONS.get(first.text)
  if (vulgar !== undefined) return scaled(lexemes, at, { end: at + 1, value: vulgar, digits: true })
  if (first.lower === 'a' || first.lower === 'an') return afterArticle(lexemes, at)
  const words = wordCardinal(lexemes, at)
  return words && scaled(lexemes, at, words)
}

interface Partial {
  readonly end: number
  readonly value: number
  readonly digits: boolean
}

function digitsWithFraction(lexemes: readonly Lexeme[], at: number): Partial {
  const value = Number(lowerAt(lexemes, at).replace(/,/gu, ''))
  const next = lexemes[at + 1]
  const vulgar = next && VULGAR_FRACTIONS.get(next.text)
  if (vulgar !== undefined) return { end: at + 2, value: value + vulgar, digits: true }
  const simple = simpleFraction(lexemes, at + 1)
  if (simple && !lexemes[at + 1]?.glued) return { end: simple.end, value: value + simple.value, digits: true }
  return { end: at + 1, value, digits: true }
}

/** "1/2", "3/4": proper, with a small denominator, so that "9/11" and "24/7" are none. */
function simpleFraction(lexemes: readonly Lexeme[], at: number): Partial | null {
  const [above, slash, below] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]]
  if (
    above?.kind !== 'digits' ||
    slash?.text !== '/' ||
    !slash.glued ||
    below?.kind !== 'digits' ||
    !below.glued
  ) {
    return null
  }
  const [top, bottom] = [Number(above.text), Number(below.text)]
  if (!(top < bottom && bottom <= 10)) return null
  return { end: at + 3, value: top / bottom, digits: true }
}

/** "a hundred", "a million", "a dozen", "a couple": the article counts as one. */
function afterArticle(lexemes: readonly Lexeme[], at: number): Parse {
  const word = lowerAt(lexemes, at + 1)
  if (SCALES.has(word)) return scaled(lexemes, at, { end: at + 1, value: 1, digits: false })
  const collective = COLLECTIVES.get(word)
  if (collective === undefined || word === 'score' || word === 'pair') return null
  // "a couple" of people are two; "a couple of dozen" is read by `vague`
  return numeral(at, at + 2, 'exact', collective, false)
}

/** Words below a hundred, and chains as "two hundred and fifty thousand". */
function wordCardinal(lexemes: readonly Lexeme[], at: number): Partial | null {
  let end = at
  let total = 0
  let group = 0
  let read = false
  for (;;) {
    const from = read ? pastHyphen(lexemes, end) : end
    const word = lowerAt(lexemes, from)
    const unit = CARDINALS.get(word)
    if (unit !== undefined) {
      if (read && !fitsAfter(group, unit)) break
      group += unit
      end = from + 1
    } else if (read && word === 'hundred') {
      group = Math.max(group, 1) * 100
      end = from + 1
    } else if (read && SCALES.has(word)) {
      total += group * (SCALES.get(word) ?? 1)
      group = 0
      end = from + 1
    } else if (
      read &&
      word === 'and' &&
      (group >= 100 || total > 0) &&
      CARDINALS.has(lowerAt(lexemes, from + 1))
    ) {
      // "two hundred and fifty" is one number, "two million and three others" is not
      const next = CARDINALS.get(lowerAt(lexemes, from + 1)) ?? 0
      if (group % 100 !== 0 || group === 0 || next === 0) break
      group += next
      end = from + 2
    } else break
    read = true
  }
  return read ? { end, value: total + group, digits: false } : null
}

/** Whether a word may follow what a group holds: units after tens, anything after hundreds. */
function fitsAfter(group: number, next: number): boolean {
  if (group === 0) return true
  if (group % 100 === 0) return next < 100 && next > 0
  return group % 100 >= 20 && group % 10 === 0 && next > 0 && next < 10
}

/** Multiplies by the scales and collectives that follow. */
function scaled(lexemes: readonly Lexeme[], first: number, start: Partial): Numeral {
  let { end, value } = start
  const half = halfAfter(lexemes, end)
  if (half !== null && value < 100) {
    value += half.value
    end = half.end
  }
  for (;;) {
    const from = pastHyphen(lexemes, end)
    const next = lexemes[from]
    if (!next) break
    const scale =
      SCALES.get(next.lower) ??
      (start.digits && next.glued && from === end && end === first + 1
        ? SHORT_SCALES.get(next.lower)
        : undefined)
    if (scale !== undefined) {
      value *= scale
      end = from + 1
      continue
    }
    if (next.lower === 'dozen' || (next.lower === 'score' && lowerAt(lexemes, from + 1) === 'of')) {
      value *= COLLECTIVES.get(next.lower) ?? 1
      end = from + 1
    }
    break
  }
  return numeral(first, end, 'exact', round(value), start.digits)
}

/** "and a half" after a number ("two and a half", "two-and-a-half"). */
function halfAfter(lexemes: readonly Lexeme[], at: number): Partial | null {
  let from = pastHyphen(lexemes, at)
  if (lowerAt(lexemes, from) !== 'and') return null
  from = pastHyphen(lexemes, from + 1)
  if (lowerAt(lexemes, from) !== 'a') return null
  from = pastHyphen(lexemes, from + 1)
  return lowerAt(lexemes, from) === 'half' ? { end: from + 1, value: 0.5, digits: false } : null
}

/** Takes away the noise of binary fractions: 8.3 * 1e9. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** "half a million", "a quarter of a million", "two-thirds", "a third", "half", "1/3". */
function fraction(lexemes: readonly Lexeme[], at: number): Parse {
  const simple = simpleFraction(lexemes, at)
  if (simple) return numeral(at, simple.end, 'fraction', simple.value, true)
  const part = fractionWords(lexemes, at)
  if (!part) return null
  const whole = scaleOfFraction(lexemes, part.end)
  if (whole) return numeral(at, whole.end, 'exact', round(part.value * whole.value), false)
  return numeral(at, part.end, 'fraction', part.value, false)
}

function fractionWords(lexemes: readonly Lexeme[], at: number): Partial | null {
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
function scaleOfFraction(lexemes: readonly Lexeme[], at: number): Partial | null {
  let from = pastHyphen(lexemes, at)
  if (lowerAt(lexemes, from) === 'of') from++
  if (lowerAt(lexemes, from) === 'a') from++
  const word = lowerAt(lexemes, from)
  const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined)
  return scale === undefined ? null : { end: from + 1, value: scale, digits: false }
}

/** "2 in 5", "one in three", "nine out of 10": a share. */
function outOf(lexemes: readonly Lexeme[], at: number): Parse {
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

function wordOrDigits(lexemes: readonly Lexeme[], at: number): Partial | null {
  const lexeme = lexemes[at]
  if (!lexeme) return null
  if (lexeme.kind === 'digits') {
    return /^\d{1,4}$/u.test(lexeme.text) ? { end: at + 1, value: Number(lexeme.text), digits: true } : null
  }
  return wordCardinal(lexemes, at)
}

/** Vague words with their scales: "several hundred", "tens of thousands", "a few dozen", "dozens". */
function vague(lexemes: readonly Lexeme[], at: number): Parse {
  let from = at
  if (lowerAt(lexemes, from) === 'a') from++
  const word = lowerAt(lexemes, from)
  const times = VAGUE_COUNTS.get(word)
  if (times) {
    const base = scaleAfterVague(lexemes, from + 1)
    if (base) return vagueNumeral(at, base.end, times, base.value)
  }
  if (from === at) {
    const factor = VAGUE_FACTORS.get(word)
    const scale = lowerAt(lexemes, at + 1) === 'of' ? PLURAL_SCALES.get(lowerAt(lexemes, at + 2)) : undefined
    if (factor && scale !== undefined) return vagueNumeral(at, at + 3, factor, scale)
  }
  const alone = VAGUE_WORDS.get(word)
  if (!alone) return null
  // "few" alone says how little, not how many; "a few" and "a handful" count
  if ((word === 'few' || word === 'handful') !== from > at) return null
  return vagueNumeral(at, from + 1, alone, 1)
}

/** The scale or "dozen" after "several" and the like, with or without "of". */
function scaleAfterVague(lexemes: readonly Lexeme[], at: number): Partial | null {
  let from = at
  if (lowerAt(lexemes, from) === 'of') from++
  const word = lowerAt(lexemes, from)
  const scale = SCALES.get(word) ?? (word === 'dozen' ? 12 : undefined)
  return scale === undefined ? null : { end: from + 1, value: scale, digits: false }
}

function vagueNumeral(first: number, end: number, range: Vague, scale: number): Numeral {
  return {
    first,
    end,
    shape: 'vague',
    value: range.value * scale,
    low: range.low * scale,
    high: range.high * scale,
    digits: false,
  }
}

/** "third", "twenty-second", "22nd". */
function ordinal(lexemes: readonly Lexeme[], at: number): Parse {
  const first = lexemes[at]
  if (!first) return null
  const multiple = MULTIPLES.get(first.lower)
  if (multiple !== undefined) return numeral(at, at + 1, 'multiple', multiple, false)
  const value = ORDINALS.get(first.lower)
  return value === undefined ? null : numeral(at, at + 1, 'ordinal', value, false)
}

const DIGIT_ORDINAL = new Set(['st', 'nd', 'rd', 'th'])

/** The ordinal written in digits or in two words at `at`, which begins as a cardinal does, or null. */
function compoundOrdinal(lexemes: readonly Lexeme[], at: number): Parse {
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
function none(lexemes: readonly Lexeme[], at: number): Parse {
  const word = lowerAt(lexemes, at)
  if (word === 'none' || word === 'nobody') return numeral(at, at + 1, 'none', 0, false)
  if (word !== 'no') return null
  const next = lowerAt(lexemes, at + 1)
  return numeral(at, next === 'one' ? at + 2 : at + 1, 'none', 0, false)
}
