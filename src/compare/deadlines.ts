import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention, QuantityMention } from '../model/mention.ts'
import { contains, overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { sharedRarity } from '../util/rarity.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { comparedClash } from './clash.ts'
import { compareTimes } from './date.ts'
import type { Outcome } from './level.ts'
import { oneOfEach } from './one-of-each.ts'
import { measured } from './quantity/measure.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** An amount and by when it is to be reached: "exports of 3 billion dollars by 2031". */
interface Deadline {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly amount: QuantityMention
  readonly by: DateMention
  readonly words: ReadonlySet<string>
}

interface Clash {
  readonly a: Deadline
  readonly b: Deadline
  readonly outcome: Outcome
}

/** One finding for each amount that sources want to see reached by other dates; one that knows both is left out. */
export function deadlineFindings(witnesses: readonly Witness[]): Finding[] {
  const groups = new Map<string, Deadline[]>()
  for (const one of witnesses.flatMap(deadlinesIn)) {
    const key = keyOf(one)
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const clash = clashIn(group)
    if (clash === null) return []
    const others = group.filter((one) => isOneMatter(one, clash.a) || isOneMatter(one, clash.b))
    const shown = oneOfEach([clash.a, clash.b, ...others])
    return [findingOf(shown, clash.outcome)]
  })
}

const keyOf = ({ amount }: Deadline): string => `${measured(amount).kind} ${measured(amount).value}`

function clashIn(group: readonly Deadline[]): Clash | null {
  const knows = (source: AnnotatedArticle, by: DateMention): boolean =>
    group.some((one) => one.source === source && compareTimes(one.by, by).verdict !== 'differs')
  for (const [i, a] of group.entries())
    for (const b of group.slice(i + 1)) {
      if (a.source === b.source || !isOneMatter(a, b)) continue
      const outcome = compareTimes(a.by, b.by)
      if (outcome.verdict !== 'differs' || knows(a.source, b.by) || knows(b.source, a.by)) continue
      return { a, b, outcome }
    }
  return null
}

/** Weight of words that the sentences share besides the amount. */
const SAME_MATTER = 0.5
/** From here on the amount itself tells what is meant. */
const LARGE = 1_000_000

function isOneMatter(a: Deadline, b: Deadline): boolean {
  return measured(a.amount).value >= LARGE || sharedRarity(a.words, b.words) >= SAME_MATTER
}

/** Counts below it are found beside anything. */
const TELLING = 100

function deadlinesIn({ source, mentions }: Witness): Deadline[] {
  return mentions.flatMap((by): Deadline[] => {
    if (by.kind !== 'date' || by.interval === null || by.timex3.type !== 'DATE') return []
    const first = firstTokenEndingAfter(source.tokens, by.span.start)
    const opener = source.tokens[first - 1]
    const sentence = source.sentences[by.sentence]
    if (!sentence || opener?.lower !== 'by' || opener.sentence !== sentence.index) return []
    const amount = mentions.findLast(
      (mention): mention is QuantityMention =>
        mention.kind === 'quantity' &&
        contains(sentence, mention.span) &&
        mention.span.end <= opener.start &&
        opener.start - mention.span.end <= FAR,
    )
    if (!amount || !(amount.unit !== null || amount.value >= TELLING)) return []
    const own = source.tokens.slice(sentence.firstToken, sentence.endToken)
    const words = tellingWords(
      own.filter((token) => ![amount.span, by.span].some((span) => overlaps(span, token))),
    )
    return [{ source, sentence, amount, by, words }]
  })
}

/** UTF-16 code units between the amount and "by". */
const FAR = 40

const CONFIDENCE = 0.75

function findingOf(shown: readonly Deadline[], outcome: Outcome): Finding {
  const amount = shown[0]?.amount.exact ?? ''
  const question = `By when is it to be ${amount}?`
  return comparedClash(
    {
      dimension: 'date',
      confidence: CONFIDENCE,
      question,
      questionKey: `deadline ${shown[0] ? keyOf(shown[0]) : ''}`,
      readings: shown.map(({ source, sentence, by }) =>
        ownReading(source.article, sentence, by.timex3.value, by.span),
      ),
      evidence: [{ signal: 'shared-number', weight: 1, detail: amount }],
    },
    outcome,
  )
}
