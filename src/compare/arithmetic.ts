import type { QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { changeProblem } from './arithmetic/change.ts'
import { directionProblems } from './arithmetic/direction.ts'
import { listProblems } from './arithmetic/listed.ts'
import type { Miscount } from './arithmetic/miscount.ts'
import { partsProblem } from './arithmetic/parts.ts'
import { transposedProblems } from './arithmetic/transposed.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** Rules over the quantities of one sentence, in text order. They stay silent unless every number is exact and plain. */
const RULES: readonly ((text: string, quantities: readonly QuantityMention[]) => Miscount | null)[] = [
  changeProblem,
  partsProblem,
]

/** Sums, percentages and directions of one source that do not come out, and numbers of which two digits changed places, lists of another length. */
export function arithmeticProblems({ source, mentions }: Witness): Problem[] {
  const quantities = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const bySentence = new Map<number, QuantityMention[]>()
  for (const mention of quantities) {
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const { text } = source.article
  const inSentences = [...bySentence.values()].flatMap((own) =>
    RULES.flatMap((rule) => rule(text, own) ?? []),
  )
  const miscounts = [
    ...inSentences,
    ...directionProblems(text, quantities, source.sentences),
    ...transposedProblems(quantities),
  ].map(
    ({ quantities: involved, detail, ...problem }): Problem => ({
      ...problem,
      dimension: 'quantity',
      severity: 'medium',
      places: inTextOrder(involved.map((one) => placeAt(source, one.sentence, one.span, `${one.value}`))),
      evidence: [{ signal: 'arithmetic', weight: 1, detail }],
    }),
  )
  return [...miscounts, ...listProblems(text, quantities, source.sentences)]
}
