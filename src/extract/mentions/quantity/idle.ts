import type { Sentence, Token } from '../../../model/annotation.ts'
import { MISREAD_VERBS } from '../../data/misread-verbs.ts'
import {
  AFTER_BARE_VAGUE,
  AFTER_IDIOMATIC_ONE,
  AFTER_IDIOMATIC_ORDINAL,
  BEFORE_ONE_OF,
  BEFORE_PRONOUN_ONE,
  COUNTED_BY_NO,
} from '../../data/phrase-words.ts'
import { STATES } from '../../data/states.ts'
import type { Amount } from './amount.ts'
import type { Counted } from './counted.ts'
import type { Lexeme } from './lexeme.ts'

/** Whether a number word is used without counting: "one another", "no doubt", "first said", "Boeing 787". */
export function isIdleWord(
  tokens: readonly Token[],
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  amount: Amount,
  counted: Counted,
  next: number,
): boolean {
  const { number } = amount
  if (amount.unit !== null) return false
  const word = lexemes[number.first]
  const after = tokens[next]
  const state = next < sentence.endToken && STATES.has(after?.lower ?? '')
  switch (number.shape) {
    case 'none':
      return isIdleNone(lexemes, amount, counted, after, state)
    case 'ordinal':
      return (
        counted.of === null || AFTER_IDIOMATIC_ORDINAL.has(counted.of) || lexemes[number.end]?.text === '-'
      )
    case 'multiple':
      return false
    case 'vague':
      // "one of several in recent months"
      return (
        (word?.lower === 'multiple' || word?.lower === 'several') &&
        counted.of === null &&
        !state &&
        !AFTER_BARE_VAGUE.has(after?.lower ?? '')
      )
    default:
  }
  if (word?.lower === 'one' && number.end === number.first + 1) {
    const before = lexemes[number.first - 1]?.lower ?? ''
    if (BEFORE_PRONOUN_ONE.has(before) && counted.of === null) return true
    if (BEFORE_ONE_OF.has(before) && after?.lower === 'of') return true
    if (before === 'no' || AFTER_IDIOMATIC_ONE.has(after?.lower ?? '')) return true
    return counted.of === null && !state && after?.lower !== 'of' && !/^(?:VERB|AUX)$/u.test(after?.pos ?? '')
  }
  return number.digits && isNameNumber(lexemes, amount, counted, state)
}

/** "no" counts only people and things of a known casualty kind; "none of" and "no one" count. */
function isIdleNone(
  lexemes: readonly Lexeme[],
  { number }: Amount,
  counted: Counted,
  after: Token | undefined,
  state: boolean,
): boolean {
  const word = lexemes[number.first]?.lower
  if (word === 'none' || word === 'nobody')
    return !(state || /^(?:AUX|VERB)$/u.test(after?.pos ?? '') || after?.lower === 'of')
  if (number.end === number.first + 2) return !/^(?:AUX|VERB)$/u.test(after?.pos ?? '')
  return !COUNTED_BY_NO.has(counted.of ?? '')
}

const HEADLINE_WORD =
  /^(?:to|of|at|by|in|from|for|with|and|or|than|over|after|rises|hits|reaches|leaves|least|about|nearly)$/u

/** A capitalised word directly before bare digits that count nothing: "Boeing 787", "Apollo 11". */
function isNameNumber(
  lexemes: readonly Lexeme[],
  { number }: Amount,
  counted: Counted,
  state: boolean,
): boolean {
  const before = lexemes[number.first - 1]
  if (before?.kind !== 'word' || state || counted.of !== null || number.first < 2) return false
  // headlines: "Flood Kills 31", "Toll Rises To 31"
  if (MISREAD_VERBS.has(before.lower) || HEADLINE_WORD.test(before.lower)) return false
  return /^\p{Lu}/u.test(before.text) && number.end === number.first + 1
}
