import { VULGAR_FRACTIONS } from '../../../util/data/number-words.ts'
import { BEFORE_YEARS, LABELS, MONTHS, STREETS } from '../../data/number-labels.ts'
import { isHyphen, type Lexeme } from './lexeme.ts'
import type { Numeral } from './numeral.ts'

/**
 * Whether digits are no quantity at all: product and flight numbers, addresses, clock times, dates, scores of
 * digits glued to letters, list numbers, telephone numbers, handles.
 */
export function isIdentifier(lexemes: readonly Lexeme[], number: Numeral): boolean {
  if (!number.digits) return false
  return (
    isGluedToLetters(lexemes, number) ||
    isCodeOrTime(lexemes, number) ||
    isLabelled(lexemes, number) ||
    isAddress(lexemes, number) ||
    isPagination(lexemes, number) ||
    isMargin(lexemes, number) ||
    isListNumber(lexemes, number)
  )
}

/** "F-16", "B-52H", "COVID-19", "MH17", "5G", "#3", "@user42". */
function isGluedToLetters(lexemes: readonly Lexeme[], { first, end }: Numeral): boolean {
  const start = lexemes[first]
  const before = lexemes[first - 1]
  const after = lexemes[end]
  // damaged text: "Smithï¿½s"
  if (start && before && start.glued && VULGAR_FRACTIONS.has(start.text) && before.kind !== 'digits')
    return true
  if (start?.glued && before) {
    if (before.kind === 'word') return !/^(?:US|AU|CA|HK|NZ|NT)$/u.test(before.text)
    if (/[#@_/\\=&№]/u.test(before.text)) return true
    if (
      isHyphen(before) &&
      lexemes[first - 2]?.kind === 'word' &&
      /\p{Lu}/u.test(lexemes[first - 2]?.text ?? '')
    )
      return true
  }
  // letters glued behind that are no unit: "787s", "5G", "3D"; units and scales are read before this is asked
  return (
    after?.glued === true &&
    after.kind === 'word' &&
    /^\p{L}{1,2}$/u.test(after.text) &&
    !/^(?:st|nd|rd|th|km|kg|mm|cm|ft|lb|mi|ha|mb|gb|tb|kw|mw|gw|m|bn|k|tn)$/iu.test(after.text)
  )
}

/** "10:30", "21.02.2015", "9/11", "24/7", "555-1234", "10.0.0.1". */
function isCodeOrTime(lexemes: readonly Lexeme[], { first, end }: Numeral): boolean {
  const joined = (mark: Lexeme | undefined, digits: Lexeme | undefined) =>
    mark?.kind === 'mark' && mark.glued && digits?.kind === 'digits' && digits.glued
  const before = lexemes[first - 1]
  const after = lexemes[end]
  const glued = lexemes[first]?.glued === true
  if (joined(after, lexemes[end + 1]) && /[:/.]/u.test(after?.text ?? '')) return true
  if (
    glued &&
    before?.kind === 'mark' &&
    before.glued &&
    /[:/.]/u.test(before.text) &&
    lexemes[first - 2]?.kind === 'digits'
  )
    return true
  return isTelephone(lexemes, first, end)
}

/** Lexemes looked at on either side. */
const LONGEST_TELEPHONE = 6

/** Three groups of digits or more, or three and four, joined by hyphens. */
function isTelephone(lexemes: readonly Lexeme[], first: number, end: number): boolean {
  let from = first
  let to = end
  while (
    first - from < LONGEST_TELEPHONE &&
    isHyphen(lexemes[from - 1]) &&
    lexemes[from]?.glued &&
    lexemes[from - 2]?.kind === 'digits'
  )
    from -= 2
  while (
    to - end < LONGEST_TELEPHONE &&
    isHyphen(lexemes[to]) &&
    lexemes[to + 1]?.glued &&
    lexemes[to + 1]?.kind === 'digits'
  )
    to += 2
  if (to - from >= 5) return true
  return to - from === 3 && lexemes[from]?.text.length === 3 && lexemes[to - 1]?.text.length === 4
}

/** Telephone numbers known by heart, and the attacks named for a date. */
const EMERGENCY = new Set(['911', '999'])

/** "Section 230", "No. 3", "Flight 93", "(page 5)". */
function isLabelled(lexemes: readonly Lexeme[], { first }: Numeral): boolean {
  const stop = lexemes[first - 1]?.text === '.' && /^nos?$/u.test(lexemes[first - 2]?.lower ?? '')
  const label = lexemes[stop ? first - 2 : first - 1]
  if (EMERGENCY.has(lexemes[first]?.text ?? '')) return true
  if (label?.kind !== 'word' || !LABELS.has(label.lower)) return false
  if (lexemes[first]?.glued && !stop) return false
  // "no 3" could be "no" before a count; "act 3", "points 3" need nothing more
  return label.lower !== 'no' || stop || label.text === 'No'
}

/** "1 of 8 Photos": a place in a gallery. */
function isPagination(lexemes: readonly Lexeme[], { first, end }: Numeral): boolean {
  const pages = (at: number): boolean =>
    /^(?:photos|images|slides|pages|videos)$/u.test(lexemes[at]?.lower ?? '')
  const ofTotal = lexemes[end]?.lower === 'of' && lexemes[end + 1]?.kind === 'digits' && pages(end + 2)
  const total = lexemes[first - 1]?.lower === 'of' && lexemes[first - 2]?.kind === 'digits' && pages(end)
  return ofTotal || total
}

/** "plus or minus 100": how far a number may be off, not a number. */
function isMargin(lexemes: readonly Lexeme[], { first }: Numeral): boolean {
  return /^(?:minus|±)$/u.test(lexemes[first - 1]?.lower ?? '')
}

/** "1600 Pennsylvania Avenue". */
function isAddress(lexemes: readonly Lexeme[], { end }: Numeral): boolean {
  for (let at = end; at < end + 4; at++) {
    const word = lexemes[at]
    if (word?.kind !== 'word' || !/^\p{Lu}/u.test(word.text)) return false
    if (at > end && STREETS.has(word.lower)) return true
  }
  return false
}

/** "1. First item" at the start of a sentence. */
function isListNumber(lexemes: readonly Lexeme[], { first, end }: Numeral): boolean {
  if (first !== 0) return false
  const mark = lexemes[end]
  return mark?.glued === true && (mark.text === ')' || mark.text === '.')
}

/** Four digits without a separator that are read as a year: "in 2014", "the 2014 attacks", "April 2014". */
export function isYear(lexemes: readonly Lexeme[], number: Numeral, countsNoun: boolean): boolean {
  const lexeme = lexemes[number.first]
  if (!lexeme || number.end !== number.first + 1 || !/^(?:1[5-9]|20)\d\d$/u.test(lexeme.text)) return false
  const before = lexemes[number.first - 1]
  if (before && (BEFORE_YEARS.has(before.lower) || MONTHS.has(before.lower))) return true
  if (before?.text === ',' && lexemes[number.first - 2]?.kind === 'digits') return true
  return !countsNoun
}
