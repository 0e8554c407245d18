import type { Sentence, Token } from '../../model/annotation.ts'
import { LONG_RUNNING } from '../data/predicates.ts'

const OTHERS = new Set(['more', 'other', 'others', 'another', 'additional', 'further'])
const YEARLY = /^(?:annually|yearly|worldwide|nationwide|globally|historically)$/u

/**
 * Whether the number counts over years or a whole war, not in one event: "since 2011", "so far this year", "the war
 * has killed", "in the past decade".
 */
export function countsLongRun(
  tokens: readonly Token[],
  sentence: Sentence,
  from: number,
  to: number,
): boolean {
  const near = tokens.slice(Math.max(sentence.firstToken, from - 14), Math.min(sentence.endToken, to + 14))
  return near.some((token, i) => {
    const next = (offset: number): string => near[i + offset]?.lower ?? ''
    if (YEARLY.test(token.lower)) return true
    if (token.lower === 'since') return opensLongRun(near, i)
    if (token.lower === 'so' && next(1) === 'far') return true
    if (/^(?:this|last|each|every|per|a)$/u.test(token.lower) && next(1) === 'year') return true
    if (/^(?:past|last)$/u.test(token.lower))
      return /^(?:decades?|years?|months?)$/u.test(next(1)) || /^(?:decades?|years)$/u.test(next(2))
    if (LONG_RUNNING.has(token.lemma) && (/^(?:has|have)$/u.test(next(1)) || /^(?:has|have)$/u.test(next(2))))
      return true
    return false
  })
}

/** "since 2011", "since the war began", "since March 2011": not "since Friday". */
function opensLongRun(near: readonly Token[], at: number): boolean {
  return near
    .slice(at + 1, at + 9)
    .some(
      (token) =>
        /^(?:19|20)\d\d$/u.test(token.text) ||
        LONG_RUNNING.has(token.lemma) ||
        /^(?:started|began|erupted|start|beginning|outbreak)$/u.test(token.lower),
    )
}

/** Whether the number leaves out others already counted ("12 more", "four others", "another 30"). */
export function isExclusive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(Math.max(0, from - 1), to + 1)
    .some((token) => OTHERS.has(token.lower) && tokens[token.index + 1]?.lower !== 'than')
}

/** Whether the number is a part of one named before: "including 12", "of whom 12", "12 of them", "among them 12". */
export function isSubset(tokens: readonly Token[], sentence: Sentence, from: number, to: number): boolean {
  const before = tokens.slice(Math.max(sentence.firstToken, from - 3), from)
  if (
    before.some(
      (token) => token.lower === 'including' || token.lower === 'among' || token.lower === 'include',
    )
  )
    return true
  const [of, whole] = [tokens[to], tokens[to + 1]]
  if (of?.lower === 'of' && whole && /^(?:them|whom|these|those|which|the)$/u.test(whole.lower)) return true
  return before.some(
    (token, i) =>
      token.lower === 'of' && /^(?:whom|which|them|those|these)$/u.test(before[i + 1]?.lower ?? ''),
  )
}
