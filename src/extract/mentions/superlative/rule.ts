import type { Sentence, Token } from '../../../model/annotation.ts'
import type { SuperlativeType } from '../../../model/mention.ts'
import type { Window } from './phrase.ts'

/** Words that open a claim of rank: tokens `[start, end)`; the noun phrase and its limits follow. */
export interface Trigger {
  readonly type: SuperlativeType
  readonly start: number
  readonly end: number
  /** No noun phrase follows it ("for the first time", "never before"). */
  readonly bare: boolean
  /** It is a claim only with a limit ("third attack in a month"). */
  readonly needsScope: boolean
  /** It is a claim only with a noun after it ("record high"). */
  readonly needsHead: boolean
  /** It says enough without noun and limit ("for the first time"). */
  readonly standsAlone: boolean
}

export type Rule = (window: Window, at: number, sentence: Sentence) => Trigger | null

export function trigger(
  type: SuperlativeType,
  start: number,
  end: number,
  more: Partial<Trigger> = {},
): Trigger {
  return { type, start, end, bare: false, needsScope: false, needsHead: false, standsAlone: false, ...more }
}

export const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''
export const HYPHEN = /^[-‑]$/u
export const POSSESSIVE_MARK = /^(?:['’]s|['’])$/u
const POSSESSIVE_PRONOUN = /^(?:its|his|her|their|our|my|your|whose)$/u

/**
 * Where a definite phrase that continues at `at` starts ("the", "its", "the party's", "one of London's", "among the"),
 * or null where nothing makes it definite.
 */
export function definiteStart(tokens: readonly Token[], at: number, sentence: Sentence): number | null {
  const low = sentence.firstToken
  let start = at - 1
  if (start < low) return null
  // "the very first", "its two closest"
  if (/^(?:very|two|three|four|five|single)$/u.test(lower(tokens, start)) && start - 1 >= low) start--
  const word = lower(tokens, start)
  if (word === 'the' || POSSESSIVE_PRONOUN.test(word)) return partitive(tokens, start, low)
  // Crawled texts lose apostrophes: "Syrias worst violence".
  if (tokens[start]?.pos === 'PROPN' && /\p{Ll}s$/u.test(tokens[start]?.text ?? ''))
    return partitive(tokens, start, low)
  if (POSSESSIVE_MARK.test(word)) return partitive(tokens, possessorStart(tokens, start, low), low)
  return null
}

/** The start of the name or noun that owns ("the party", "U.S. President Ann Lee"), given its mark's position. */
function possessorStart(tokens: readonly Token[], mark: number, low: number): number {
  let start = mark - 1
  while (start - 1 >= low && tokens[start]?.pos === 'PROPN' && tokens[start - 1]?.pos === 'PROPN') start--
  if (
    start - 1 >= low &&
    (lower(tokens, start - 1) === 'the' || POSSESSIVE_PRONOUN.test(lower(tokens, start - 1)))
  )
    start--
  return Math.max(start, low)
}

/** Takes in "one of", "two of", "among" before a definite phrase: the claim is weaker by them. */
function partitive(tokens: readonly Token[], start: number, low: number): number {
  if (start - 1 >= low && lower(tokens, start - 1) === 'among') return start - 1
  const counted = tokens[start - 2]
  if (
    start - 2 >= low &&
    lower(tokens, start - 1) === 'of' &&
    (counted?.pos === 'NUM' || counted?.lower === 'some')
  )
    return start - 2
  return start
}
