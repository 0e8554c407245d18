import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention } from '../model/mention.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { areSynonyms } from '../util/kinds.ts'
import { sharedRarity } from '../util/rarity.ts'
import { comparedClash } from './clash.ts'
import { compareTimes } from './date.ts'
import type { Outcome } from './level.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** "Between May 2016 and October 2018", "from Monday to Thursday". */
interface Range {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly first: DateMention
  readonly last: DateMention
  readonly span: Span
  readonly words: ReadonlySet<string>
  readonly nouns: readonly string[]
}

/** A finding where two sources have something last from or until one day, and end or begin on others. */
export function rangeFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(rangesIn)
  const told = new Set<Range>()
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): Finding[] => {
      if (told.has(a) || told.has(b) || a.source === b.source || !areOfOneMatter(a, b)) return []
      const outcome = clashOf(a, b)
      if (outcome === null) return []
      told.add(a).add(b)
      return [findingOf(a, b, outcome)]
    }),
  )
}

/** One end the same, the other not: two ranges that share none may be of two things. */
function clashOf(a: Range, b: Range): Outcome | null {
  const [first, last] = [compareTimes(a.first, b.first), compareTimes(a.last, b.last)]
  if (first.verdict === 'same' && last.verdict === 'differs') return last
  return last.verdict === 'same' && first.verdict === 'differs' ? first : null
}

/** Weight of words that the sentences share. */
const SAME_MATTER = 1

/** Words in common, or a noun for one thing: "the vote", "a ballot". */
function areOfOneMatter(a: Range, b: Range): boolean {
  return (
    sharedRarity(a.words, b.words) >= SAME_MATTER ||
    a.nouns.some((noun) => b.nouns.some((other) => noun === other || areSynonyms(noun, other)))
  )
}

const JOINED = /^ (?:and|to|until|till|through|-|–) $/u
const OPENED = /\b(?:from|between) $/iu
const LONGEST_OPENER = 9

function rangesIn({ source, mentions }: Witness): Range[] {
  const dates = mentions.filter(
    (mention): mention is DateMention => mention.kind === 'date' && mention.interval !== null,
  )
  const { text } = source.article
  return dates.flatMap((first, at): Range[] => {
    const last = dates[at + 1]
    const sentence = source.sentences[first.sentence]
    if (!last || !sentence || last.sentence !== first.sentence) return []
    if (!JOINED.test(text.slice(first.span.end, Math.max(first.span.end, last.span.start)))) return []
    if (!OPENED.test(text.slice(Math.max(0, first.span.start - LONGEST_OPENER), first.span.start))) return []
    const span = { start: first.span.start, end: last.span.end }
    const own = source.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter((token) => !overlaps(token, span))
    const nouns = own.flatMap(({ pos, lemma }) => (pos === 'NOUN' ? [lemma] : []))
    return [{ source, sentence, first, last, span, words: tellingWords(own), nouns }]
  })
}

const CONFIDENCE = 0.7

function findingOf(a: Range, b: Range, outcome: Outcome): Finding {
  const question = 'From when to when was it?'
  return comparedClash(
    {
      dimension: 'date',
      confidence: CONFIDENCE,
      question,
      questionKey: `range ${[a, b]
        .map(({ first, last }) => `${first.timex3.value}/${last.timex3.value}`)
        .sort()
        .join(' ')}`,
      readings: [a, b].map(({ source, sentence, first, last, span }) =>
        ownReading(source.article, sentence, `${first.timex3.value}/${last.timex3.value}`, span),
      ),
      evidence: [{ signal: 'one-end', weight: 1, detail: 'both begin or both end at one time' }],
    },
    outcome,
  )
}
