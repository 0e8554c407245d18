import type { PredicateClass } from '../data/predicates.ts'
import { NOUN_CLASSES, STATE_CLASSES } from './lexicon.ts'
import { type Clause, hasNumber, isKind, isNoun, wordOf } from './view.ts'

/** Classes that are counted together as casualties. */
const COUNTED_TOGETHER: ReadonlySet<string> = new Set(['kill', 'injure'])

/**
 * "175 killed and wounded" are the casualties of both kinds; "17 killed and 55 wounded" are not.
 *
 * @param at index of the chunk that says what befell the counted, of class `row`
 * @returns the class of the two together, or `row` where it stands alone
 */
export function ofBoth(clause: Clause, at: number, row: PredicateClass): PredicateClass {
  const { chunks, tokens } = clause
  let next = at + 1
  while (isKind(chunks[next], /^(?:conjunction|comma)$/u)) next++
  const other = STATE_CLASSES.get(wordOf(clause, chunks[next]))
  const after = chunks[next + 1]
  if (other === undefined || other === row || (isNoun(after) && hasNumber(tokens, after))) return row
  const both = COUNTED_TOGETHER.has(row.name) && COUNTED_TOGETHER.has(other.name)
  return (both && NOUN_CLASSES.get('casualty')) || row
}
