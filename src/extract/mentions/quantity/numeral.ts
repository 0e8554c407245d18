import {
  CARDINALS,
  COLLECTIVES,
  DENOMINATORS,
  MULTIPLES,
  ORDINALS,
  SCALES,
  VULGAR_FRACTIONS,
} from '../../../util/data/number-words.ts'
import { VAGUE_COUNTS, VAGUE_FACTORS, VAGUE_WORDS } from '../../data/vague-quantities.ts'
import { cardinal } from './cardinal.ts'
import { fraction, outOf } from './fraction.ts'
import type { Lexeme } from './lexeme.ts'
import type { Numeral } from './numeral-parts.ts'
import { compoundOrdinal, none, ordinal } from './ordinal.ts'
import { vague } from './vague.ts'

export type { Numeral } from './numeral-parts.ts'

/** In this order: the first that reads a number decides. */
const PARSERS = [compoundOrdinal, outOf, fraction, vague, cardinal, ordinal, none]

const keysOf = (maps: readonly ReadonlyMap<string, unknown>[]): string[] =>
  maps.flatMap((map) => [...map.keys()])

/** Every word that a number may begin with, articles apart: most words of a text are none, and need no parser. */
const OPENERS: ReadonlySet<string> = new Set([
  ...keysOf([
    CARDINALS,
    COLLECTIVES,
    MULTIPLES,
    ORDINALS,
    VULGAR_FRACTIONS,
    VAGUE_COUNTS,
    VAGUE_FACTORS,
    VAGUE_WORDS,
  ]),
  ...['half', 'no', 'none', 'nobody'],
])
/** What may follow an article that counts: "a hundred", "a third", "a few". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set(
  keysOf([SCALES, COLLECTIVES, DENOMINATORS, VAGUE_COUNTS, VAGUE_WORDS]),
)

function opens(lexemes: readonly Lexeme[], at: number): boolean {
  const first = lexemes[at]
  if (!first) return false
  if (first.kind === 'digits' || OPENERS.has(first.lower)) return true
  return (first.lower === 'a' || first.lower === 'an') && AFTER_ARTICLE.has(lexemes[at + 1]?.lower ?? '')
}

/** The number that starts at lexeme `at`, or null. */
export function numeralAt(lexemes: readonly Lexeme[], at: number): Numeral | null {
  if (!opens(lexemes, at)) return null
  for (const parse of PARSERS) {
    const found = parse(lexemes, at)
    if (found) return found
  }
  return null
}
