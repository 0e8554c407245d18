import type { Token } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { TokenRange } from '../clause.ts'
import { countedAfter } from '../mentions/quantity/counted.ts'

const PRONOUN = /^(?:them|whom|which|these|those)$/u

/**
 * What the part is that "234 of them were children" and "two of whom, soldiers" speak of: the noun phrase after the
 * pronoun, with or without a form of "be"; null where the number is not part of a pronoun.
 *
 * @param to index of the token after the number
 */
export function complementOfPart(
  tokens: readonly Token[],
  sentence: TokenRange,
  to: number,
): Pick<QuantityMention, 'of' | 'modifiers'> | null {
  const [of, whole] = [tokens[to], tokens[to + 1]]
  if (of?.lower !== 'of' || !whole || !PRONOUN.test(whole.lower)) return null
  let at = to + 2
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lemma === 'be') at++
  const counted = countedAfter(tokens, at, sentence.endToken, false)
  return counted.of === null ? null : counted
}
