import type { Sentence, Token } from '../../../model/annotation.ts'
import type { Window } from './phrase.ts'
import { PRECEDENCE_RULES } from './precedence.ts'
import { RANK_RULES } from './rank.ts'
import type { Rule, Trigger } from './rule.ts'

/** The rules in order; the first that fires at a token decides. */
const RULES: readonly Rule[] = [...PRECEDENCE_RULES, ...RANK_RULES]

/** The claim of rank that the token at `at` opens, or null. */
export function findTrigger(window: Window, at: number, sentence: Sentence): Trigger | null {
  for (const rule of RULES) {
    const trigger = rule(window, at, sentence)
    if (trigger === null) continue
    return denied(window.tokens, trigger.start, sentence) || isName(window.tokens, at, sentence)
      ? null
      : trigger
  }
  return null
}

/** "isn't the first", "no longer the only", "far from the worst", "never the largest". */
function denied(tokens: readonly Token[], start: number, sentence: Sentence): boolean {
  for (let at = start - 1; at >= Math.max(sentence.firstToken, start - 3); at--) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (
      /^(?:not|n['’]t|isnt|wasnt|never|neither|nor|hardly|cannot)$/u.test(token.lower) ||
      /n['’]t$/u.test(token.lower)
    )
      return true
    if (
      token.pos !== 'AUX' &&
      token.pos !== 'ADV' &&
      token.pos !== 'PART' &&
      token.pos !== 'ADP' &&
      token.lemma !== 'be'
    )
      return false
  }
  return false
}

/** A capital amid running text makes it part of a name ("The Longest Road", a book). */
function isName(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  if (
    sentence.part === 'title' ||
    at <= sentence.firstToken + 1 ||
    tokens[at + 1]?.pos === 'NUM' ||
    !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '')
  )
    return false
  const words = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ text }) => /^\p{L}/u.test(text))
  return words.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 > words.length
}
