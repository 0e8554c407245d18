import type { Sentence, Token } from '../../../model/annotation.ts'
import type { QuantityMention } from '../../../model/mention.ts'
import { tokenFrom } from '../../token-search.ts'
import { isHyphen, type Lexeme } from './lexeme.ts'
import { numeralAt } from './numeral.ts'

const OLDEST = 120
/** A bare number after a name is an age only from here: "Jane Roe, 29," but not "Smith, 3,". */
const YOUNGEST_BARE = 5

export interface Age {
  readonly mention: QuantityMention
  /** One past its last lexeme. */
  readonly end: number
}

interface Shape {
  readonly first: number
  readonly numberEnd: number
  readonly end: number
  readonly of: string | null
}

/** An age at lexeme `at`: "19-year-old", "19 years old", "aged 75", "age 6", "Jane Roe, 29,". */
export function ageAt(
  text: string,
  tokens: readonly Token[],
  sentence: Sentence,
  lexemes: readonly Lexeme[],
  at: number,
): Age | null {
  const number = numeralAt(lexemes, at)
  if (number?.shape !== 'exact' || number.value > OLDEST || number.end - number.first > 3) return null
  const shape =
    yearsOld(lexemes, at, number.end) ??
    aged(lexemes, at, number.end) ??
    afterName(lexemes, at, number.end, number.value)
  if (!shape) return null
  const start = lexemes[at]?.start ?? 0
  const numberEnd = lexemes[shape.numberEnd - 1]?.end ?? 0
  const end = lexemes[shape.end - 1]?.end ?? 0
  const of = shape.of ?? nounAfter(tokens, sentence, end)
  return {
    end: shape.end,
    mention: {
      kind: 'quantity',
      exact: text.slice(start, end),
      span: { start, end },
      sentence: sentence.index,
      form: 'age',
      value: number.value,
      upper: null,
      bound: '=',
      low: number.value,
      high: number.value,
      unit: 'year',
      of,
      modifiers: [],
      numberSpan: { start, end: numberEnd },
      phraseSpan: { start, end },
    },
  }
}

const AGED = /^(?:aged|ages)$/u

/** One past the last of several ages at lexeme `at` ("aged 23, 26 and 28"), of which nobody knows whose; else null. */
export function endOfAgeList(lexemes: readonly Lexeme[], at: number): number | null {
  if (!AGED.test(lexemes[at - 1]?.lower ?? '')) return null
  let end = at
  let ages = 0
  while (lexemes[end]?.kind === 'digits') {
    ages++
    end++
    while (/^(?:,|and|or|to|-|–)$/u.test(lexemes[end]?.lower ?? '') && lexemes[end + 1]?.kind !== 'word')
      end++
    if (/^(?:and|or)$/u.test(lexemes[end]?.lower ?? '')) end++
  }
  return ages > 1 ? end : null
}

function yearsOld(lexemes: readonly Lexeme[], first: number, numberEnd: number): Shape | null {
  let at = isHyphen(lexemes[numberEnd]) ? numberEnd + 1 : numberEnd
  if (!/^years?$/u.test(lexemes[at]?.lower ?? '')) return null
  at++
  if (isHyphen(lexemes[at])) at++
  return /^olds?$/u.test(lexemes[at]?.lower ?? '') ? { first, numberEnd, end: at + 1, of: null } : null
}

function aged(lexemes: readonly Lexeme[], first: number, numberEnd: number): Shape | null {
  const before = lexemes[first - 1]?.lower
  const ofAge = before === 'of' && lexemes[first - 2]?.lower === 'age'
  return before === 'aged' || before === 'age' || ofAge
    ? { first, numberEnd, end: numberEnd, of: null }
    : null
}

/** Digits between commas after a capitalised name: "Jane Roe, 29, of Ohio". */
function afterName(
  lexemes: readonly Lexeme[],
  first: number,
  numberEnd: number,
  value: number,
): Shape | null {
  if (
    lexemes[first]?.kind !== 'digits' ||
    value < YOUNGEST_BARE ||
    !Number.isInteger(value) ||
    numberEnd !== first + 1
  )
    return null
  const name = lexemes[first - 2]
  if (lexemes[first - 1]?.text !== ',' || name?.kind !== 'word' || !/^\p{Lu}\p{L}+$/u.test(name.text))
    return null
  const closed = /^[,.;)]$/u.test(lexemes[numberEnd]?.text ?? '') && lexemes[numberEnd]?.glued
  return closed && !isMonthOrPlaceList(lexemes, first)
    ? { first, numberEnd, end: numberEnd, of: name.lower }
    : null
}

/** "July 4, 12, and 20": numbers in a list are no ages. */
function isMonthOrPlaceList(lexemes: readonly Lexeme[], first: number): boolean {
  return lexemes[first - 3]?.kind === 'digits' || lexemes[first + 2]?.kind === 'digits'
}

/** "a 19-year-old student": the noun that follows. */
function nounAfter(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  offset: number,
): string | null {
  let at = tokenFrom(tokens, firstToken, endToken, offset)
  while (at < endToken && tokens[at]?.pos === 'ADJ') at++
  const noun = at < endToken ? tokens[at] : undefined
  return noun?.pos === 'NOUN' ? noun.lemma : null
}
