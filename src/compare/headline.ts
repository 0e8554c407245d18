import type { Witness } from '../model/witness.ts'
import { otherFate } from './headline/fate.ts'
import { otherKinds } from './headline/kind.ts'
import { otherNumbers, otherShares, secondHeadline } from './headline/number.ts'
import { opposites } from './headline/polarity.ts'
import { otherScale } from './headline/scale.ts'
import { aheadOfTime } from './headline/tense.ts'
import { otherToll } from './headline/toll.ts'
import type { Problem } from './problem.ts'

/** What the headline says against the body: another number, another kind of thing, the opposite. */
export function headlineProblems(witness: Witness): Problem[] {
  const title = witness.source.sentences.find(({ part }) => part === 'title')
  if (title === undefined) return []
  return [
    ...otherKinds(witness.source, title),
    ...secondHeadline(witness, title),
    ...otherNumbers(witness, title),
    ...otherShares(witness, title),
    ...otherToll(witness, title),
    ...otherFate(witness, title),
    ...otherScale(witness, title),
    ...opposites(witness.source, title),
    ...aheadOfTime(witness.source, title),
  ]
}
