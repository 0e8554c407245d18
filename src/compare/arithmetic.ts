import type { QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { changeProblem } from './arithmetic/change.ts'
import type { Miscount } from './arithmetic/miscount.ts'
import { partsProblem } from './arithmetic/parts.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** Rules over the quantities of one sentence, in text order. They stay silent unless every number is exact and plain. */
const RULES: readonly ((text: string, quantities: readonly QuantityMention[]) => Miscount | null)[] = [
  changeProblem,
  partsProblem,
]

/** Sums and percentages of one source that do not come out. */
export function arithmeticProblems({ source, mentions }: Witness): Problem[] {
  const bySentence = new Map<number, QuantityMention[]>()
  for (const mention of mentions) {
    if (mention.kind !== 'quantity') continue
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  return [...bySentence.values()].flatMap((quantities) =>
    RULES.flatMap((rule) => {
      const found = rule(source.article.text, quantities)
      if (!found) return []
      const { quantities: involved, detail, ...problem } = found
      return [
        {
          ...problem,
          dimension: 'quantity',
          severity: 'medium',
          places: inTextOrder(involved.map((one) => placeAt(source, one.sentence, one.span, `${one.value}`))),
          evidence: [{ signal: 'arithmetic', weight: 1, detail }],
        },
      ]
    }),
  )
}
