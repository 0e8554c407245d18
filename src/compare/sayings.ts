/** Days on which the same words are told to have been said or posted. */
import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention, QuoteMention } from '../model/mention.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { SAYING_FORMS } from './data/sayings.ts'
import { isDayOrFiner } from './date/placement.ts'
import { compareTimes } from './date.ts'
import { finish } from './finding.ts'
import type { Outcome } from './level.ts'
import { ownReading } from './reading.ts'
import { KIND_OF } from './verdict.ts'

/** Words with the day of which a source says that they were said. */
interface Saying {
  readonly source: AnnotatedArticle
  readonly words: Span
  readonly day: DateMention
  /** The day is the one that a platform prints below a post. */
  readonly stamped: boolean
  /** The day is told in a sentence before. */
  readonly carried: boolean
}

/** One finding for the words that two sources put on other days, and for those that one source does. */
export function sayingFindings(witnesses: readonly Witness[]): Finding[] {
  const sayings = witnesses.flatMap(sayingsOf)
  const told = new Set<DateMention>()
  return pairsOf(sayings).flatMap(([a, b]): Finding[] => {
    if (told.has(a.day) || told.has(b.day) || !areComparable(a, b)) return []
    const outcome = compareTimes(a.day, b.day)
    if (outcome.verdict === 'unknown') return []
    if (outcome.verdict !== 'same' && a.day.exact.toLowerCase() === b.day.exact.toLowerCase()) return []
    if (outcome.verdict !== 'differs' && a.source === b.source) return []
    told.add(a.day).add(b.day)
    return [findingOf(a, b, outcome)]
  })
}

/** A stamp is a day too exact for another stamp, of another zone, or for the day of what was said around a post. */
function areComparable(a: Saying, b: Saying): boolean {
  return !(a.stamped && (b.stamped || b.carried)) && !(b.stamped && a.carried)
}

function sayingsOf({ source, mentions }: Witness): Saying[] {
  const dates = mentions.filter((mention): mention is DateMention => mention.kind === 'date')
  const quotes = mentions.filter(
    (mention): mention is QuoteMention => mention.kind === 'quote' && mention.direct && mention.utterance,
  )
  const stamped = dates.flatMap((day): Saying[] => {
    const post = isDayOrFiner(day) ? postAbove(source, day.span) : null
    return post ? [{ source, words: post, day, stamped: true, carried: false }] : []
  })
  const isStamped = (day: DateMention): boolean => stamped.some((saying) => saying.day === day)
  const dayIn = source.sentences.map((sentence) => dayOfSaying(source, sentence, dates))
  const dated = source.sentences.flatMap((sentence): Saying[] => {
    const own = dayIn[sentence.index] ?? null
    if (own !== null && isStamped(own)) return []
    return quotes.flatMap((quote): Saying[] => {
      if (!overlaps(quote.span, sentence)) return []
      const day = own ?? dayBefore(source, sentence, quote, dayIn)
      return day === null || isStamped(day) || contains(quote.span, day.span)
        ? []
        : [{ source, words: quote.span, day, stamped: false, carried: own === null }]
    })
  })
  return [...stamped, ...dated]
}

/** Sentences by which a quotation may follow the one that tells its day ("The mayor confirmed it on Monday. “…,” he said."). */
const CARRIED = 3

/** The day on which the speaker spoke by one of the sentences before, where a quotation's own sentence tells none. */
function dayBefore(
  { article, sentences }: AnnotatedArticle,
  { index, part }: Sentence,
  { speaker }: QuoteMention,
  dayIn: readonly (DateMention | null)[],
): DateMention | null {
  const name = speaker?.canonical.split(' ').at(-1)
  if (name === undefined) return null
  for (let at = index - 1; at >= Math.max(0, index - CARRIED); at--) {
    const [sentence, day] = [sentences[at], dayIn[at]]
    if (!sentence || sentence.part !== part || !day) continue
    return article.text.slice(sentence.start, sentence.end).includes(name) ? day : null
  }
  return null
}

/** "— Jo Doe (@jodoe) May 4, 2019": what a platform prints below a post. */
const STAMP = /(?:—|–|--?|&mdash;) ?[^()\n]{1,60}\(@\w{1,30}\),? $/u
const LONGEST_STAMP = 110

/** The words of the post that a date is stamped on; null for other dates. */
function postAbove({ article: { text } }: AnnotatedArticle, { start }: Span): Span | null {
  const from = Math.max(0, start - LONGEST_STAMP)
  const match = STAMP.exec(text.slice(from, start))
  if (match === null) return null
  const end = from + match.index
  return { start: text.lastIndexOf('\n', end - 1) + 1, end }
}

/** Tokens between a verb of saying and its day: "On Monday, the mayor tweeted". */
const REACH = 5

/** Of the times of a sentence the one nearest to a word of saying, if that is a day; null where none is near. */
function dayOfSaying(
  { tokens }: AnnotatedArticle,
  sentence: Sentence,
  dates: readonly DateMention[],
): DateMention | null {
  let nearest: DateMention | null = null
  let least = REACH + 1
  for (const day of dates) {
    if (!contains(sentence, day.span)) continue
    const first = firstTokenEndingAfter(tokens, day.span.start)
    const after = firstTokenEndingAfter(tokens, day.span.end)
    const behind = tokens.slice(Math.max(sentence.firstToken, first - REACH), first).reverse()
    const ahead = tokens.slice(after, Math.min(sentence.endToken, after + REACH))
    for (const [i, side] of [behind, ahead].entries()) {
      const at = side.findIndex(({ lower }) => SAYING_FORMS.has(lower))
      // "on May 4, the mayor said Monday": the day comes after the verb where one does.
      if (at >= 0 && at + i < least) [nearest, least] = [day, at + i]
    }
  }
  return nearest !== null && isDayOrFiner(nearest) ? nearest : null
}

/** Words in a row that two sayings must share to be one. */
const ROW = 6

/** Pairs that share a row of words, from an index of the rows; in order, across sources first. */
function pairsOf(sayings: readonly Saying[]): (readonly [Saying, Saying])[] {
  const byRow = new Map<string, Saying[]>()
  const seen = new Set<string>()
  const pairs: (readonly [Saying, Saying])[] = []
  sayings.forEach((saying) => {
    for (const row of rowsOf(saying)) {
      const known = byRow.get(row) ?? []
      byRow.set(row, known)
      if (known.includes(saying)) continue
      for (const other of known) {
        const key = [keyOf(other), keyOf(saying)].join(' ')
        if (other.day === saying.day || seen.has(key)) continue
        seen.add(key)
        pairs.push([other, saying])
      }
      known.push(saying)
    }
  })
  const isWithin = ([a, b]: readonly [Saying, Saying]): boolean => a.source === b.source
  return [...pairs.filter((pair) => !isWithin(pair)), ...pairs.filter(isWithin)]
}

const keyOf = ({ source, words, day }: Saying): string =>
  `${source.article.id}:${words.start}:${day.span.start}`

function rowsOf({ source, words }: Saying): string[] {
  const list = source.article.text.slice(words.start, words.end).toLowerCase().match(WORD) ?? []
  return list.length < ROW ? [] : list.slice(ROW - 1).map((_, at) => list.slice(at, at + ROW).join(' '))
}

const WORD = /[\p{L}\d]+/gu

function findingOf(a: Saying, b: Saying, outcome: Outcome): Finding {
  const { level, explanation } = outcome
  const isWithin = a.source === b.source
  const question = `When was it said: “${shortOf(a)}”?`
  return finish({
    kind: isWithin ? 'inconsistency' : KIND_OF[outcome.verdict],
    dimension: 'date',
    level,
    severity: 'medium',
    confidence: a.stamped || b.stamped ? 0.7 : 0.8,
    question,
    questionKey: `said ${(rowsOf(a)[0] ?? '').slice(0, KEY)}`,
    message: `${question} ${explanation}.`,
    readings: [a, b].flatMap(({ source, day }) => {
      const sentence = source.sentences[day.sentence]
      if (!sentence) return []
      return [ownReading(source.article, sentence, day.timex3.value, day.span)]
    }),
    evidence: [
      { signal: 'same-words', weight: 2, detail: 'both quote a row of the same words' },
      { signal: level, weight: 0, detail: explanation },
      ...(a.stamped || b.stamped
        ? [{ signal: 'stamp', weight: 0, detail: 'the day below a post is that of the reader’s time zone' }]
        : []),
    ],
  })
}

/** Code units of the words that make part of a finding's identity, and of those shown. */
const KEY = 60
const SHOWN = 80

function shortOf({ source, words }: Saying): string {
  const text = source.article.text.slice(words.start, words.end).replace(/\s+/gu, ' ').trim()
  if (text.length <= SHOWN) return text
  const cut = text.slice(0, SHOWN)
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…`
}
