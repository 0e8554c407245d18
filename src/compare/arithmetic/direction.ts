import type { Sentence } from '../../model/annotation.ts'
import type { QuantityMention } from '../../model/mention.ts'
import type { Miscount } from './miscount.ts'

/** What says which way a number went, right before the one it started from: "down from", "fell to 60 from". */
const DOWN = /\b(?:down|decline|drop|fall|decrease) from (?:just |only |about |an? |the )?$/iu
const UP = /\b(?:up|increase|rise|jump|gain) from (?:just |only |about |an? |the )?$/iu
/** Takes up the number of the sentence before. */
const TAKEN_UP = /^["“]?(?:That|This|It)(?:['’]s| is| was| represents| marks) (?:an? )?(?:\w+ )?$/u
/** Characters before the start that are looked at, and between the number and what says which way it went. */
const REACH = 40

/** "A profit of 60 million, down from 40 million": the number went the other way. */
export function directionProblems(
  text: string,
  quantities: readonly QuantityMention[],
  sentences: readonly Sentence[],
): Miscount[] {
  const plain = quantities.filter(
    ({ bound, upper, form }) => bound === '=' && upper === null && form !== 'vague',
  )
  return plain.flatMap((start, at): Miscount[] => {
    const sentence = sentences[start.sentence]
    if (!sentence) return []
    const before = text.slice(Math.max(sentence.start, start.span.start - REACH), start.span.start)
    const isDown = DOWN.test(before)
    const sign = isDown ? -1 : UP.test(before) ? 1 : 0
    const now = sign === 0 ? undefined : nowOf(text, plain, at, sentence)
    if (!now || (now.value - start.value) * sign >= 0) return []
    return [
      {
        level: 'quantity/other-direction',
        question: `Did it go ${isDown ? 'down' : 'up'}?`,
        message: `From ${start.exact} to ${now.exact} it went ${isDown ? 'up, not down' : 'down, not up'}.`,
        confidence: CONFIDENCE,
        quantities: [now, start],
        detail: `${start.value} to ${now.value}`,
      },
    ]
  })
}

const CONFIDENCE = 0.8

/** The number that is said to have gone up or down: the one just before, or the only like one of the sentence before. */
function nowOf(
  text: string,
  plain: readonly QuantityMention[],
  at: number,
  sentence: Sentence,
): QuantityMention | undefined {
  const start = plain[at]
  if (!start) return undefined
  // "Down from 40 million" leaves out the currency.
  const isBare = start.unit === null && start.of === null
  const isLike = (one: QuantityMention): boolean =>
    isBare ? one.form === 'money' : one.unit === start.unit && one.form === start.form
  const last = plain[at - 1]
  if (last?.sentence === start.sentence)
    return isLike(last) && start.span.start - last.phraseSpan.end <= REACH ? last : undefined
  const opening = text
    .slice(sentence.start, start.span.start)
    .replace(/(?:down|up|decline|drop|fall|decrease|increase|rise|jump|gain) from .*$/iu, '')
  if (!TAKEN_UP.test(opening)) return undefined
  const like = plain.filter((one) => one.sentence === start.sentence - 1 && isLike(one))
  return like.length === 1 ? like[0] : undefined
}
