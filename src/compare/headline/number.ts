import type { AnnotatedArticle, Sentence } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Witness } from '../../model/witness.ts'
import { baseForm } from '../../util/concepts.ts'
import { plural } from '../../util/counted.ts'
import { areSynonyms, isKindOf } from '../../util/kinds.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { compareQuantities } from '../quantity.ts'
import { leadOf } from './lead.ts'

/** Shorter lines may be alike by chance. */
const LEAST_WORDS = 3

/** A number of the headline that the body never gives, where it gives another for the same noun in its lead. */
export function otherNumbers({ source, mentions }: Witness, title: Sentence): Problem[] {
  const quantities = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const above = quantities.filter(
    ({ sentence, form, of }) => sentence === title.index && form === 'cardinal' && of !== null,
  )
  const below = quantities.filter(({ sentence }) => sentence !== title.index)
  const lead = new Set(leadOf(source, title).map(({ index }) => index))
  return above.flatMap((head) => {
    if (below.some((body) => body.form === head.form && isMaybe(head, body)) || isSum(head, below)) return []
    const rival =
      below.find(
        (body) =>
          lead.has(body.sentence) &&
          body.of === head.of &&
          compareQuantities(head, body).verdict === 'differs',
      ) ?? onlyRival(head, below)
    if (rival === undefined) return []
    return [numberProblem(source, head, rival, 0.7)]
  })
}

/** The one count of such things that the body gives, wherever it stands; people are counted in many ways. */
function onlyRival(head: QuantityMention, below: readonly QuantityMention[]): QuantityMention | undefined {
  const { of } = head
  if (of === null || isKindOf(of, 'person') || below.some(({ value }) => value === head.value))
    return undefined
  const like = below.filter((body) => body.form === head.form && body.of !== null && areAlike(body.of, of))
  const [first] = like
  return first &&
    first.form === 'cardinal' &&
    isExact(first) &&
    isExact(head) &&
    like.every(({ value }) => value === first.value) &&
    isNear(first.value, head.value)
    ? first
    : undefined
}

/** Papers call a dwelling by either word in one breath. */
const DWELLING = /^(?:home|house)$/u

const areAlike = (a: string, b: string): boolean =>
  a === b || areSynonyms(a, b) || (DWELLING.test(a) && DWELLING.test(b))

const isExact = ({ bound, upper }: QuantityMention): boolean => bound === '=' && upper === null

/** Numbers of one thing lie near each other: a slip is not by half. */
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) / 3

/** Sentences of the body whose percentages a headline may sum up. */
const OPENING = 6

/** "Profit sinks 12 percent" above "profit was 11 percent lower": a share that the body gives nowhere, for the same noun. */
export function otherShares({ source, mentions }: Witness, title: Sentence): Problem[] {
  const shares = mentions.filter(
    (mention): mention is QuantityMention =>
      mention.kind === 'quantity' && mention.form === 'percent' && isExact(mention),
  )
  const [head, ...others] = shares.filter(({ sentence }) => sentence === title.index)
  if (head === undefined || others.length > 0) return []
  const below = shares.filter(({ sentence }) => sentence !== title.index)
  if (below.some((body) => Math.round(body.value) === Math.round(head.value))) return []
  const subject = nounsOf(source, title)
  const opening = source.sentences.filter(({ part }) => part === 'body').slice(0, OPENING)
  const near = opening.filter((sentence) => [...nounsOf(source, sentence)].some((noun) => subject.has(noun)))
  const like = below.filter(
    ({ sentence, value }) => isNear(value, head.value) && near.some(({ index }) => index === sentence),
  )
  const [rival] = like
  return rival && like.length === 1 ? [numberProblem(source, head, rival, 0.65)] : []
}

/** Common nouns of a sentence, in base form. */
function nounsOf({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(firstToken, endToken)
      .filter(({ pos, lemma }) => pos === 'NOUN' && !/^(?:per|cent|percent|percentage|point)$/u.test(lemma))
      .map(({ lemma }) => baseForm(lemma)),
  )
}

/** Crawled pages carry two headlines, of which one was updated: the same words with another number. */
export function secondHeadline({ source, mentions }: Witness, title: Sentence): Problem[] {
  const quantities = mentions.filter((mention): mention is QuantityMention => mention.kind === 'quantity')
  const words = wordKey(source, title)
  const twin = leadOf(source, title).find((sentence) => wordKey(source, sentence) === words)
  if (twin === undefined || words.split(' ').length < LEAST_WORDS) return []
  const [above, below] = [title, twin].map(({ index }) =>
    quantities.filter(({ sentence }) => sentence === index),
  )
  if (above === undefined || below === undefined || above.length !== below.length) return []
  return above.flatMap((head, at) => {
    const other = below[at]
    return other === undefined || other.value === head.value ? [] : [numberProblem(source, head, other, 0.9)]
  })
}

/** A sentence without its numbers. */
function wordKey({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): string {
  return tokens
    .slice(firstToken, endToken)
    .filter(({ pos, lower }) => pos !== 'NUM' && pos !== 'PUNCT' && !/^\d/u.test(lower))
    .map(({ lower }) => lower)
    .join(' ')
}

function numberProblem(
  source: AnnotatedArticle,
  head: QuantityMention,
  other: QuantityMention,
  confidence: number,
): Problem {
  return {
    dimension: 'quantity',
    level: 'headline/other-number',
    severity: 'high',
    confidence,
    question: head.of === null ? 'How many?' : `How many ${plural(head.of)}?`,
    message: `The headline has “${head.exact}”, the body “${other.exact}”.`,
    places: inTextOrder(
      [head, other].map((one) => placeAt(source, one.sentence, one.span, String(one.value))),
    ),
    evidence: [{ signal: 'headline-number', weight: 1, detail: `${head.value} / ${other.value}` }],
  }
}

function isMaybe(head: QuantityMention, body: QuantityMention): boolean {
  return (
    head.value === body.value ||
    (areAlike(head.of ?? '', body.of ?? '') && compareQuantities(head, body).verdict !== 'differs')
  )
}

/** Headlines add up what the body gives apart ("120 fighters and 60 mercenaries"). */
function isSum(head: QuantityMention, below: readonly QuantityMention[]): boolean {
  return below.some((a, at) =>
    below
      .slice(at + 1, at + 4)
      .some(
        (b) => b.sentence === a.sentence && Math.abs(a.value + b.value - head.value) <= head.value * 0.02,
      ),
  )
}
