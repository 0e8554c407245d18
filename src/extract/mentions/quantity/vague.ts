import { SCALES } from '../../../util/data/number-words.ts'
import {
  PLURAL_SCALES,
  VAGUE_COUNTS,
  VAGUE_FACTORS,
  VAGUE_WORDS,
  type Vague,
} from '../../data/vague-quantities.ts'
import type { Lexeme } from './lexeme.ts'
import { lowerAt, type Numeral, type Reading } from './numeral-parts.ts'

/** Vague words with their scales: "several hundred", "tens of thousands", "a few dozen", "dozens". */
export function vague(lexemes: readonly Lexeme[], at: number): Numeral | null {
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
function scaleAfterVague(lexemes: readonly Lexeme[], at: number): Reading | null {
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
