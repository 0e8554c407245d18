import type { Token } from '../model/annotation.ts'
import type { Span } from '../model/span.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { PUBLISHING, SPEECH } from './data/events.ts'

/** Words that may stand between a verb and its time ("said late on Monday", "released early Friday"). */
const BETWEEN = /^(?:on|in|at|late|early|earlier|just)$/u
/** How many of them. */
const MOST_BETWEEN = 3

/** Whether a time is that of telling ("she said Monday", "a study published on Tuesday"), not of what is told. */
export function isTimeOfTelling(tokens: readonly Token[], { start }: Span): boolean {
  const first = firstTokenEndingAfter(tokens, start)
  let at = first - 1
  while (first - at <= MOST_BETWEEN && BETWEEN.test(tokens[at]?.lower ?? '')) at--
  const verb = tokens[at]
  if (verb?.pos !== 'VERB' || verb.sentence !== tokens[first]?.sentence) return false
  return SPEECH.has(verb.lemma) || PUBLISHING.has(verb.lemma)
}
