import {
  CARDINALS,
  COLLECTIVES,
  SCALES,
  SHORT_SCALES,
  VULGAR_FRACTIONS,
} from '../../../util/data/number-words.ts'
import type { Lexeme } from './lexeme.ts'
import { lowerAt, type Numeral, numeral, pastHyphen, type Reading, round } from './numeral-parts.ts'

/** Digits or words, with scales: "1.2 million", "two hundred and fifty", "a hundred", "2 1/2", "3½". */
export function cardinal(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const first = lexemes[at]
  if (!first) return null
  if (first.kind === 'digits') return scaled(lexemes, at, digitsWithFraction(lexemes, at))
  const vulgar = VULGAR_FRACTIONS.get(first.text)
  if (vulgar !== undefined) return scaled(lexemes, at, { end: at + 1, value: vulgar, digits: true })
  if (first.lower === 'a' || first.lower === 'an') return afterArticle(lexemes, at)
  const words = wordCardinal(lexemes, at)
  return words && scaled(lexemes, at, words)
}

function digitsWithFraction(lexemes: readonly Lexeme[], at: number): Reading {
  const value = Number(lowerAt(lexemes, at).replace(/,/gu, ''))
  const next = lexemes[at + 1]
  const vulgar = next && VULGAR_FRACTIONS.get(next.text)
  if (vulgar !== undefined) return { end: at + 2, value: value + vulgar, digits: true }
  const simple = simpleFraction(lexemes, at + 1)
  if (simple && !lexemes[at + 1]?.glued) return { end: simple.end, value: value + simple.value, digits: true }
  return { end: at + 1, value, digits: true }
}

/** "1/2", "3/4": proper, with a small denominator, so that "9/11" and "24/7" are none. */
export function simpleFraction(lexemes: readonly Lexeme[], at: number): Reading | null {
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
function afterArticle(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const word = lowerAt(lexemes, at + 1)
  if (SCALES.has(word)) return scaled(lexemes, at, { end: at + 1, value: 1, digits: false })
  const collective = COLLECTIVES.get(word)
  if (collective === undefined || word === 'score' || word === 'pair') return null
  // "a couple" of people are two; "a couple of dozen" is read by `vague`
  return numeral(at, at + 2, 'exact', collective, false)
}

/** Words below a hundred, and chains as "two hundred and fifty thousand". */
export function wordCardinal(lexemes: readonly Lexeme[], at: number): Reading | null {
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
function scaled(lexemes: readonly Lexeme[], first: number, start: Reading): Numeral {
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
function halfAfter(lexemes: readonly Lexeme[], at: number): Reading | null {
  let from = pastHyphen(lexemes, at)
  if (lowerAt(lexemes, from) !== 'and') return null
  from = pastHyphen(lexemes, from + 1)
  if (lowerAt(lexemes, from) !== 'a') return null
  from = pastHyphen(lexemes, from + 1)
  return lowerAt(lexemes, from) === 'half' ? { end: from + 1, value: 0.5, digits: false } : null
}
