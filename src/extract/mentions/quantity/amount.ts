import type { QuantityForm } from '../../../model/mention.ts'
import { isHyphen, type Lexeme } from './lexeme.ts'
import { type Numeral, numeralAt } from './numeral.ts'
import { currencyBefore, type UnitReading, unitAfter } from './unit.ts'

/** A number, or a range or score of two, with its unit; hedges are not read yet. */
export interface Amount {
  /** Its lexemes, unit included, are `[first, end)`. */
  readonly first: number
  readonly end: number
  /** The number as written; the first of a range. */
  readonly number: Numeral
  /** One past the last lexeme of the number, unit left out. */
  readonly numberEnd: number
  readonly form: QuantityForm
  readonly value: number
  readonly upper: number | null
  readonly low: number
  readonly high: number
  readonly unit: string | null
  /** Two counts set against each other ("252 to 0"): `value` and `upper` are the two. */
  readonly score: boolean
}

const FORMS = {
  exact: 'cardinal',
  vague: 'vague',
  fraction: 'fraction',
  ordinal: 'ordinal',
  multiple: 'multiple',
  none: 'cardinal',
} as const

/** The number with its unit that starts at lexeme `at`, or null. */
export function amountAt(lexemes: readonly Lexeme[], at: number): Amount | null {
  const first = numeralAt(lexemes, at)
  if (!first) return null
  const before = currencyBefore(lexemes, first.first)
  const pair = first.shape === 'exact' || first.shape === 'vague' ? secondOf(lexemes, first) : null
  const last = pair?.number ?? first
  const reading = before ?? unitAfter(lexemes, last.first, last.end)
  // "5 million to 7 million": the scale of the second number also holds for "5 to 7 million"
  const scale = pair && !pair.score ? sharedScale(lexemes, first, pair.number) : 1
  const factor = reading?.factor ?? 1
  const low = first.low * scale * factor
  const high =
    pair && !pair.score ? Math.max(last.high * factor, first.high * scale * factor) : first.high * factor
  return {
    first: Math.min(before?.first ?? first.first, pair?.start ?? first.first),
    end: Math.max(reading?.end ?? 0, last.end),
    number: first,
    numberEnd: last.end,
    form: formOf(first, reading, pair?.score === true, lexemes[last.end]),
    value: first.value * scale * factor,
    upper: pair ? pair.number.value * factor : null,
    low,
    high,
    unit: reading?.unit ?? null,
    score: pair?.score === true,
  }
}

function formOf(
  number: Numeral,
  reading: UnitReading | null,
  score: boolean,
  next: Lexeme | undefined,
): QuantityForm {
  if (score) return 'score'
  if (reading) return reading.form
  if (next?.lower === 'times' && number.shape === 'exact') return 'multiple'
  return FORMS[number.shape]
}

interface Second {
  readonly number: Numeral
  readonly score: boolean
  /** First lexeme of the range, "between" included. */
  readonly start: number
}

/** Words before two numbers that set them against each other. */
const SCORE_WORDS = new Set(
  (
    'vote voted votes passed pass approved approve approves rejected reject ruled ruling won win beat beating defeated lost lose score ' +
    'scored led lead leads trailed leading by decision confirmed majority margin'
  ).split(' '),
)
const SCORE_REACH = 4

/** The second number of "10 to 12", "between 5 and 7", "5-7", "two or three", "252 to 0". */
function secondOf(lexemes: readonly Lexeme[], first: Numeral): Second | null {
  const link = lexemes[first.end]
  if (!link) return null
  const open = (currencyBefore(lexemes, first.first)?.first ?? first.first) - 1
  const opener = lexemes[open]?.lower
  const hyphen = isHyphen(link)
  let from = first.end + 1
  if (hyphen && lexemes[from]?.lower === 'to' && isHyphen(lexemes[from + 1])) from += 2
  else if (
    !hyphen &&
    link.lower !== 'to' &&
    link.lower !== 'or' &&
    !(link.lower === 'and' && opener === 'between')
  )
    return null
  if (hyphen && !lexemes[from]?.glued) return null
  // "from 5 to 4" is a change: two numbers
  if (link.lower === 'to' && opener === 'from') return null
  const signed = lexemes[from]?.kind === 'mark' && lexemes[from + 1]?.kind === 'digits' ? from + 1 : from
  const number = numeralAt(lexemes, signed)
  if (!number || number.shape !== first.shape) return null
  if (lexemes[number.end]?.lower === 'of' && link.lower === 'or') return null
  const start = opener === 'between' && link.lower === 'and' ? open : first.first
  if (link.lower === 'and') return { number, score: false, start }
  const scored =
    link.lower !== 'or' &&
    (first.value >= number.value ? first.value < 1000 : hasScoreWord(lexemes, first.first))
  if (scored)
    return first.digits && number.digits && isPlainDigits(lexemes, first, number)
      ? { number, score: true, start }
      : null
  const scale = sharedScale(lexemes, first, number)
  if (!(first.value * scale < number.value)) return null
  if (link.lower === 'or' && number.value > first.value * scale * 2) return null
  return { number, score: false, start }
}

function isPlainDigits(lexemes: readonly Lexeme[], a: Numeral, b: Numeral): boolean {
  return [a, b].every(
    (number) => number.end === number.first + 1 && /^\d{1,3}$/u.test(lexemes[number.first]?.text ?? ''),
  )
}

function hasScoreWord(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes
    .slice(Math.max(0, first - SCORE_REACH), first)
    .some((lexeme) => SCORE_WORDS.has(lexeme.lower))
}

/** In "5 to 7 million" the first number lacks the scale of the second. */
function sharedScale(lexemes: readonly Lexeme[], first: Numeral, second: Numeral): number {
  if (first.end - first.first !== 1 || second.end - second.first < 2 || first.value >= 1000) return 1
  const bare = numeralAt([...lexemes.slice(second.first, second.first + 1)], 0)
  if (!bare || bare.value === 0) return 1
  const scale = second.value / bare.value
  return scale >= 100 && first.value < bare.value ? scale : 1
}
