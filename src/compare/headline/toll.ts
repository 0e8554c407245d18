import type { AnnotatedArticle, Sentence } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Witness } from '../../model/witness.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { leadOf } from './lead.ts'

/** Words by which a number counts the dead. */
const DEAD = /^(?:dead|dies?|died|killed|perish(?:ed)?)$/u
/** "Seven people were killed": words between a number and what befell those it counts. */
const REACH = 4

/**
 * A headline that counts more dead than the lead ("Eight die" over "at least seven people were killed"), where the body
 * gives the headline's number nowhere. Its "at least" does not make it right: nobody in the body says eight.
 */
export function otherToll({ source, mentions }: Witness, title: Sentence): Problem[] {
  const quantities = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const lead = new Set(leadOf(source, title).map(({ index }) => index))
  const [head, ...others] = quantities.filter(
    (mention) => mention.sentence === title.index && isPlainCount(mention) && countsDead(source, mention),
  )
  if (head === undefined || others.length > 0) return []
  const below = quantities.filter(({ sentence }) => sentence !== title.index)
  if (below.some(({ value, upper }) => value === head.value || upper === head.value)) return []
  const tolls = below.filter((mention) => lead.has(mention.sentence) && countsDead(source, mention))
  const [toll] = tolls
  if (toll === undefined || tolls.length > 1 || toll.bound !== '>=' || toll.value > head.value) return []
  return [
    {
      dimension: 'quantity',
      level: 'headline/other-number',
      severity: 'high',
      confidence: CONFIDENCE,
      question: 'How many died?',
      message: `The headline has “${head.exact}”, the body “${toll.exact}”.`,
      places: inTextOrder(
        [head, toll].map((one) => placeAt(source, one.sentence, one.span, String(one.value))),
      ),
      evidence: [{ signal: 'headline-number', weight: 1, detail: `${head.value} / at least ${toll.value}` }],
    },
  ]
}

const CONFIDENCE = 0.6

function isPlainCount({ form, bound, upper }: QuantityMention): boolean {
  return form === 'cardinal' && bound === '=' && upper === null
}

function countsDead({ tokens }: AnnotatedArticle, { numberSpan, sentence, form }: QuantityMention): boolean {
  if (form !== 'cardinal') return false
  const after = tokens.findIndex(({ start }) => start >= numberSpan.end)
  const near = after < 0 ? [] : tokens.slice(after, after + REACH)
  return near.some((token) => token.sentence === sentence && DEAD.test(token.lower))
}
