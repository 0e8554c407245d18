/** References to past, present and future that name no date. */
import {
  AFTER_ADJECTIVE_PAST,
  AFTER_SEQUENTIAL_SOON,
  BEFORE_COMPARING_SOON,
  VAGUE_TIMES,
} from '../../../data/vague-times.ts'
import type { Rule, Surroundings, Vague } from '../meaning.ts'
import { pattern } from '../pattern.ts'

const VALUES: readonly Vague['value'][] = ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']

export const VAGUE_RULES: readonly Rule[] = VALUES.map((value) => ({
  name: value.toLowerCase(),
  cue: 'vague',
  pattern: pattern(VAGUE_TIMES[value].join('|')),
  read(_, around) {
    const words = around.text.slice(around.span.start, around.span.end)
    return isOtherWord(words, around) ? null : { kind: 'vague', value }
  },
}))

/** Whether the words around show another sense. */
function isOtherWord(words: string, { before, after }: Surroundings): boolean {
  const [previous, next] = [before[0]?.lower ?? '', after[0]?.lower ?? '']
  switch (words.toLowerCase()) {
    // "a current of air", "his most recent".
    case 'current':
    case 'recent':
      return !/^(?:NOUN|ADJ|PROPN|ADV|VERB)$/.test(after[0]?.pos ?? '') || /^(?:most|more)$/.test(previous)
    case 'soon':
      return BEFORE_COMPARING_SOON.has(previous) || AFTER_SEQUENTIAL_SOON.has(next)
    case 'the past':
      return AFTER_ADJECTIVE_PAST.test(next)
    // "now that it rains" gives a reason; "Now Magazine" is a name.
    case 'now':
      return (
        next === 'that' ||
        (/^N/.test(words) && (/^\p{Lu}/u.test(after[0]?.text ?? '') || before[0]?.pos === 'PROPN'))
      )
    default:
      return false
  }
}
