import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { comparedClash } from './clash.ts'
import { AFTER_AMOUNT, BEFORE_AMOUNT } from './data/sums.ts'
import type { Outcome } from './level.ts'
import { compareQuantities } from './quantity.ts'
import { ownReading } from './reading.ts'
import { touches } from './statement/others.ts'

/** An amount of money with the name of the sum that it is. */
interface Sum {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly amount: QuantityMention
  /** Lower case, in the singular, with its currency: "reward EUR". */
  readonly key: string
  readonly name: string
}

/**
 * One finding for each sum that a story has one of, a reward or a net profit, of which sources give other amounts. A source
 * that has two has it of two things, or of then and now, and is left out.
 *
 * @param others findings that set answers against each other already.
 */
export function sumFindings(witnesses: readonly Witness[], others: readonly Finding[]): Finding[] {
  const groups = new Map<string, Sum[]>()
  for (const sum of witnesses.flatMap(onlySumsOf)) groups.set(sum.key, [...(groups.get(sum.key) ?? []), sum])
  return [...groups.values()].flatMap((group) => {
    const outcome = clashIn(group)
    const finding = outcome && findingOf(group, outcome)
    return finding && !others.some((other) => touches(other, finding.readings)) ? [finding] : []
  })
}

/** Factor within which two amounts are of one sum, and of one that is reported by the quarter and by the year. */
const LIKE_SIZE = 3
const LIKE_REPORTED = 1.5
const REPORTED = /\b(?:profit|loss)\b/u

function clashIn(group: readonly Sum[]): Outcome | null {
  const apart = REPORTED.test(group[0]?.key ?? '') ? LIKE_REPORTED : LIKE_SIZE
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1)) {
      const outcome = compareQuantities(a.amount, b.amount)
      const [small, large] = [a.amount.value, b.amount.value].sort((x, y) => x - y)
      if (outcome.verdict === 'differs' && small && large && large <= apart * small) return outcome
    }
  return null
}

/** The first of each sum that an article gives one amount of. */
function onlySumsOf({ source, mentions }: Witness): Sum[] {
  const byKey = new Map<string, Sum[]>()
  for (const mention of mentions) {
    const sum = mention.kind === 'quantity' && mention.form === 'money' ? sumAt(source, mention) : null
    if (sum) byKey.set(sum.key, [...(byKey.get(sum.key) ?? []), sum])
  }
  return [...byKey.values()].flatMap(([first, ...rest]) =>
    first && rest.every(({ amount }) => amount.value === first.amount.value) ? [first] : [],
  )
}

function sumAt(source: AnnotatedArticle, amount: QuantityMention): Sum | null {
  const sentence = source.sentences[amount.sentence]
  if (!sentence) return null
  const { text } = source.article
  const before = BEFORE_AMOUNT.exec(
    text.slice(Math.max(sentence.start, amount.span.start - NEAR), amount.span.start),
  )
  const after = AFTER_AMOUNT.exec(text.slice(amount.span.end, Math.min(sentence.end, amount.span.end + NEAR)))
  const name = (before?.[1] ?? after?.[1])?.toLowerCase()
  if (name === undefined) return null
  return { source, sentence, amount, name, key: `${nameOf(name)} ${amount.unit}` }
}

/** UTF-16 code units in which the name of a sum is looked for beside its amount. */
const NEAR = 60

/** Profit and income are one, and the singular is the plural. */
const nameOf = (name: string): string =>
  name
    .replace(/incomes?$/u, 'profit')
    .replace(/(?<!damage)(?<!los)s$/u, '')
    .replace(/-/gu, '')

const CONFIDENCE = 0.6
const PLURAL = /[^s]s$/u

function findingOf(group: readonly Sum[], outcome: Outcome): Finding {
  const name = group[0]?.name ?? ''
  const question = `How large ${PLURAL.test(name) ? 'are' : 'is'} the ${name}?`
  return comparedClash(
    {
      dimension: 'money',
      confidence: CONFIDENCE,
      question,
      questionKey: `sum ${group[0]?.key ?? ''}`,
      readings: group.map(({ source, sentence, amount }) =>
        ownReading(source.article, sentence, `${amount.value} ${amount.unit}`, amount.span),
      ),
      evidence: [{ signal: 'shared-words', weight: 1, detail: name }],
    },
    outcome,
  )
}
