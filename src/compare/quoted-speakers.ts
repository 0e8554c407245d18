import type { Finding } from '../model/finding.ts'
import { NO_SPEAKER } from './data/spoken-documents.ts'
import { finish } from './finding.ts'
import type { QuotePair, QuoteSide } from './quote.ts'
import { readingAt } from './reading.ts'

/** Two quotations are surely of one utterance from this score on. */
const SURE = 0.9
/** UTF-16 code units of the shorter stretch: two people may use the same phrase. */
const LEAST = 30

/**
 * One finding for each two ways in which sources name who said the same words, where one gives no name: the spokesman
 * or the office, the statement or who made it, a witness or her name.
 *
 * Two names are not compared here: with the same words they are mostly a pronoun taken for the wrong person.
 */
export function speakerFindings(pairs: readonly QuotePair[]): Finding[] {
  const found = new Map<string, Finding>()
  for (const pair of pairs) {
    const { a, b } = pair
    if (a.source === b.source || pair.score < SURE || pair.speakers !== 'unknown') continue
    if (!a.mention.direct || !b.mention.direct || lengthOf(a) < LEAST || lengthOf(b) < LEAST) continue
    const finding = findingOf(pair)
    if (finding && !found.has(finding.id)) found.set(finding.id, finding)
  }
  return [...found.values()]
}

function lengthOf({ window }: QuoteSide): number {
  return window.end - window.start
}

function findingOf({ a, b, score }: QuotePair): Finding | null {
  const [x, y] = [a.mention.speaker, b.mention.speaker]
  if (!x || !y || !isNamed(x.exact) || !isNamed(y.exact)) return null
  if (headOf(x.canonical) === headOf(y.canonical)) return null
  const question = 'Who said it?'
  return finish({
    kind: 'refinement',
    dimension: 'attribution',
    level: 'attribution/other-source',
    severity: 'low',
    confidence: 0.7 * score,
    question,
    questionKey: [x.canonical, y.canonical].sort().join(' '),
    message: `${question} The same words are credited to “${x.exact}” in one source and to “${y.exact}” in another.`,
    readings: [a, b].flatMap(readingOf),
    evidence: [{ signal: 'same-utterance', weight: 1, detail: 'the quotations share their words' }],
  })
}

/** No pronoun, whose antecedent was inferred, no document and no crowd. */
function isNamed(text: string): boolean {
  return !/^(?:he|she|it|they|who|that)$/iu.test(text) && !NO_SPEAKER.has(headOf(text))
}

/** The last word of a name or a description. */
function headOf(text: string): string {
  return text
    .slice(text.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/\P{L}/gu, '')
}

function readingOf({ source, mention }: QuoteSide): ReturnType<typeof readingAt>[] {
  const { speaker } = mention
  if (!speaker) return []
  const { start, end } = speaker.span
  const sentence = source.sentences.find((other) => other.start <= start && start < other.end) ?? speaker.span
  return [
    readingAt(source.article, {
      value: speaker.canonical,
      span: { start, end },
      sentence: { start: sentence.start, end: sentence.end },
      attribution: speaker.canonical,
    }),
  ]
}
