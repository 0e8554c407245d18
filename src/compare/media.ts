import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { definite } from '../util/definite.ts'
import { MEDIA } from './data/media.ts'
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

/** One finding for each utterance that one source has as a tweet, say, and another as a statement. */
export function mediumFindings(pairs: readonly QuotePair[]): Finding[] {
  const seen = new Set<string>()
  return pairs.flatMap((pair) => {
    if (pair.a.source === pair.b.source || pair.score < SURE || pair.speakers === 'different') return []
    const [a, b] = [mediumOf(pair.a), mediumOf(pair.b)]
    if (a === null || b === null || a.name === b.name) return []
    const finding = findingOf(a, b)
    if (seen.has(finding.id)) return []
    seen.add(finding.id)
    return [finding]
  })
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

function findingOf(a: Medium, b: Medium): Finding {
  const speaker = a.side.mention.speaker?.canonical ?? b.side.mention.speaker?.canonical ?? 'speaker'
  const question = `How did ${definite(speaker)} say it?`
  return finish({
    kind: 'discrepancy',
    dimension: 'attribution',
    level: 'attribution/other-medium',
    severity: 'low',
    confidence: 0.65,
    question,
    questionKey: speaker,
    message: `${question} The same words are a ${a.name} in one source and a ${b.name} in another.`,
    readings: [a, b].map(({ side, name, span }) => {
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
