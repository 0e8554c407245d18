import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention } from '../model/mention.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { civilOf, MINUTES_PER_DAY, parseIsoDate } from '../util/civil.ts'
import { sharedRarity } from '../util/rarity.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { finish } from './finding.ts'
import { oneOfEach } from './one-of-each.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** When it happened last before: "the first title since 1987", "last won it in 1987", "for the first time in 38 years". */
interface Previous {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly time: DateMention
  readonly year: number
  /** Years that it may be off: a length is counted in whole years. */
  readonly slack: number
  readonly words: ReadonlySet<string>
}

/** A finding where sources name other years in which what now happens again had happened last. */
export function previousFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(previousIn)
  const told = new Set<Previous>()
  return all.flatMap((a, i): Finding[] => {
    const b = all.slice(i + 1).find((one) => areAtOdds(a, one) && !knows(all, a, one) && !knows(all, one, a))
    if (!b || told.has(a) || told.has(b)) return []
    const others = all.filter((one) => isOneMatter(one, a) || isOneMatter(one, b))
    const shown = oneOfEach([a, b, ...others])
    for (const one of [...others, ...shown]) told.add(one)
    return [findingOf(shown, a, b)]
  })
}

function areAtOdds(a: Previous, b: Previous): boolean {
  return a.source !== b.source && isOneMatter(a, b) && !areAlike(a, b)
}

const areAlike = (a: Previous, b: Previous): boolean =>
  Math.abs(a.year - b.year) <= Math.max(a.slack, b.slack)

function knows(all: readonly Previous[], { source }: Previous, other: Previous): boolean {
  return all.some((one) => one.source === source && areAlike(one, other))
}

/** Weight of words that the sentences share: a name and one word more. */
const SAME_MATTER = 1.4

const isOneMatter = (a: Previous, b: Previous): boolean => sharedRarity(a.words, b.words) >= SAME_MATTER

function previousIn({ source, mentions }: Witness): Previous[] {
  return mentions.flatMap((time): Previous[] => {
    if (time.kind !== 'date') return []
    const sentence = source.sentences[time.sentence]
    if (!sentence) return []
    const first = firstTokenEndingAfter(source.tokens, time.span.start)
    const before = source.tokens.slice(Math.max(sentence.firstToken, first - REACH), first)
    const read = yearOf(source, before, time)
    if (read === null) return []
    const own = source.tokens.slice(sentence.firstToken, sentence.endToken)
    const words = tellingWords(own.filter((token) => !overlaps(token, time.span)))
    return [{ source, sentence, time, ...read, words }]
  })
}

/** Tokens between "first" or "last" and the time: "the first time the club have won the cup since". */
const REACH = 14
const LENGTH = /^P(\d{1,3})Y$/u

function yearOf(
  { article }: AnnotatedArticle,
  before: readonly Token[],
  { timex3, interval, stated }: DateMention,
): Pick<Previous, 'year' | 'slack'> | null {
  const opener = before.at(-1)?.lower
  if (interval !== null && stated.includes('year') && timex3.type === 'DATE') {
    const isSince = opener === 'since' && before.some(({ lower }) => lower === 'first')
    return isSince || (opener === 'in' && tellsOfLast(before))
      ? { year: civilOf(Math.floor(interval.from / MINUTES_PER_DAY)).year, slack: 0 }
      : null
  }
  const [, years] = LENGTH.exec(timex3.value) ?? []
  const today = article.published.value === null ? null : parseIsoDate(article.published.value)
  const isAgain = opener === 'in' && before.at(-2)?.lower === 'time' && before.at(-3)?.lower === 'first'
  if (years === undefined || today === null || !isAgain || timex3.mod !== undefined) return null
  return { year: civilOf(today).year - Number(years), slack: 1 }
}

/** "The club last won the cup": an adverb before its verb. */
function tellsOfLast(before: readonly Token[]): boolean {
  const at = before.findLastIndex(({ lower }) => lower === 'last')
  return at >= 0 && before[at + 1]?.pos === 'VERB'
}

const CONFIDENCE = 0.7

function findingOf(shown: readonly Previous[], a: Previous, b: Previous): Finding {
  const question = 'When did it happen last before?'
  const detail = `${a.year} is not ${b.year}`
  return finish({
    kind: 'discrepancy',
    dimension: 'date',
    level: 'date/previous-time',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `previous ${[...a.words]
      .filter((word) => b.words.has(word))
      .sort()
      .slice(0, KEY)
      .join(' ')}`,
    message: `${question} ${detail}.`,
    readings: shown.map(({ source, sentence, time, year }) =>
      ownReading(source.article, sentence, String(year), time.span),
    ),
    evidence: [{ signal: 'first-since', weight: 1, detail }],
  })
}

/** Shared words that make part of a finding's identity. */
const KEY = 4
