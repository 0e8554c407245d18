import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { definite } from '../util/definite.ts'
import { MEDIA, OUTLET, POSTED } from './data/media.ts'
import { finish } from './finding.ts'
import type { QuotePair, QuoteSide } from './quote.ts'
import { readingAt } from './reading.ts'

/** Two quotations are surely of one utterance from this score on. */
const SURE = 0.8

/** The words by which a text says how something was made public. */
interface Medium {
  readonly side: QuoteSide
  readonly name: string
  readonly span: Span
}

/** One finding for what one source has as a tweet, say, and another as a statement, however many sentences of it are quoted. */
export function mediumFindings(pairs: readonly QuotePair[]): Finding[] {
  const groups: Medium[][] = []
  for (const pair of pairs) {
    if (pair.a.source === pair.b.source || pair.score < SURE || pair.speakers === 'different') continue
    const [a, b] = [mediumOf(pair.a), mediumOf(pair.b)]
    if (a === null || b === null || !excludeEachOther(a.name, b.name)) continue
    const group = groups.find((media) => media.some((known) => isSame(known, a) || isSame(known, b)))
    if (group) group.push(a, b)
    else groups.push([a, b])
  }
  return groups.map((media) => findingOf(oneASource(media)))
}

function isSame(x: Medium, y: Medium): boolean {
  return x.side.source === y.side.source && x.name === y.name
}

function oneASource(media: readonly Medium[]): Medium[] {
  return media.filter((medium, i) => media.findIndex(({ side }) => side.source === medium.side.source) === i)
}

function excludeEachOther(a: string, b: string): boolean {
  if (a === OUTLET || b === OUTLET) return POSTED.has(a) || POSTED.has(b)
  return a !== b
}

/** The one medium that the sentences of a quotation name outside of it; null where they name none or several. */
function mediumOf(side: QuoteSide): Medium | null {
  const { source, mention } = side
  const { text } = source.article
  const first = source.sentences[mention.sentence]
  const last = source.sentences.findLast(({ start }) => start < mention.span.end)
  if (!first || !last) return null
  const stretches = [
    { start: first.start, end: mention.span.start },
    { start: mention.span.end, end: last.end },
  ]
  const found = stretches.flatMap(({ start, end }) =>
    MEDIA.flatMap(([name, pattern]): Medium[] => {
      const match = pattern.exec(text.slice(start, end))
      return match
        ? [{ side, name, span: { start: start + match.index, end: start + match.index + match[0].length } }]
        : []
    }),
  )
  return found.every(({ name }) => name === found[0]?.name) ? (found[0] ?? null) : null
}

/** A post that stands in the text by itself is marked by its handle only: what the article says of it in words tells more. */
function inWords(medium: Medium, speaker: string): Medium {
  const { source, mention } = medium.side
  const { text } = source.article
  if (text.charAt(medium.span.start) !== '(') return medium
  const surname = speaker.split(' ').at(-1) ?? speaker
  for (let at = mention.sentence; at >= Math.max(0, mention.sentence - NEAR); at--) {
    const sentence = source.sentences[at]
    if (!sentence) continue
    const words = text.slice(sentence.start, sentence.end)
    const told = POSTING.exec(words)
    if (!told || !words.includes(surname)) continue
    const start = sentence.start + told.index
    return { ...medium, span: { start, end: start + told[0].length } }
  }
  return medium
}

/** Sentences before an embedded post in which it is announced. */
const NEAR = 4
const POSTING = /\bon twitter\b|\btweeted\b|\bin a tweet\b/iu

function findingOf(found: readonly Medium[]): Finding {
  const speaker =
    found.map(({ side }) => side.mention.speaker?.canonical).find((name) => name !== undefined) ?? 'speaker'
  const media = found.map((medium) => inWords(medium, speaker))
  const names = [...new Set(media.map(({ name }) => name))]
  const question = `How did ${definite(speaker)} say it?`
  return finish({
    kind: 'discrepancy',
    dimension: 'attribution',
    level: 'attribution/other-medium',
    severity: 'low',
    confidence: 0.65,
    question,
    questionKey: speaker,
    message: `${question} The sources have the same words as ${names.map((name) => `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`).join(' and as ')}.`,
    readings: media.map(({ side, name, span }) => {
      const { source, mention } = side
      const sentence =
        source.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span
      return readingAt(source.article, {
        value: name,
        span,
        sentence: { start: sentence.start, end: sentence.end },
        attribution: mention.speaker?.canonical ?? null,
      })
    }),
    evidence: [{ signal: 'same-utterance', weight: 1, detail: 'the quotations share their words' }],
  })
}
