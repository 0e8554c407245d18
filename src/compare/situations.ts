import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding, Reading } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { SITUATIONS, type Situation } from './data/situations.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** One source on one side of a situation. */
interface Stand {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly side: 0 | 1
  readonly span: Span
  /** Places that the sentence names, by canonical name. */
  readonly places: ReadonlySet<string>
}

/** One finding for each situation in which sources stand on two sides; a source that tells of both stands on neither. */
export function situationFindings(witnesses: readonly Witness[]): Finding[] {
  const texts = witnesses.map(({ source }) => source.article.text.toLowerCase())
  return SITUATIONS.flatMap((situation) => {
    const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))
    if (!situation.triggers.every((words) => texts.some((text) => has(text, words)))) return []
    const stands = witnesses.map((witness) => standsOf(witness, situation))
    const single = stands.filter(
      (own) => own.length > 0 && (situation.ofPlace || own.every(({ side }) => side === own[0]?.side)),
    )
    return findingOf(situation, opposed(single.flat(), situation))
  })
}

function standsOf({ source, mentions }: Witness, { sides }: Situation): Stand[] {
  const quoted = mentions
    .filter((mention) => mention.kind === 'quote' && mention.direct)
    .map(({ span }) => span)
  return source.sentences.flatMap((sentence) => {
    const text = source.article.text.slice(sentence.start, sentence.end)
    return sides.flatMap((pattern, side): Stand[] => {
      const match = pattern.exec(text)
      if (!match) return []
      const start = sentence.start + match.index
      const span = { start, end: start + match[0].trimEnd().length }
      if (quoted.some((quote) => overlaps(quote, span))) return []
      const places = new Set(
        mentions.flatMap((mention) =>
          mention.kind === 'place' && mention.sentence === sentence.index ? [mention.canonical] : [],
        ),
      )
      return [{ source, sentence, side: side === 0 ? 0 : 1, span, places }]
    })
  })
}

/** The first stand of each source that meets one of another source on the other side, of the same place where that counts. */
function opposed(stands: readonly Stand[], { ofPlace }: Situation): Stand[] {
  const meets = (a: Stand, b: Stand): boolean =>
    a.side !== b.side &&
    a.source !== b.source &&
    (!ofPlace || [...a.places].some((place) => b.places.has(place)))
  const found = stands.filter((stand) => stands.some((other) => meets(stand, other)))
  return found.filter((stand, i) => found.findIndex(({ source }) => source === stand.source) === i)
}

const CONFIDENCE = 0.75

function findingOf(
  { name, question: asked, verdict, ofPlace }: Situation,
  stands: readonly Stand[],
): Finding[] {
  const [shared] = ofPlace
    ? [...(stands[0]?.places ?? [])].filter((place) => stands.every(({ places }) => places.has(place)))
    : []
  const question = shared === undefined ? asked : asked.replace(' it ', ` ${shared} `)
  if (new Set(stands.map(({ side }) => side)).size < 2) return []
  const isConflict = verdict === 'differs'
  const told = stands.map(({ source, span }) => `“${source.article.text.slice(span.start, span.end)}”`)
  return [
    finish({
      kind: isConflict ? 'discrepancy' : 'refinement',
      dimension: 'polarity',
      level: isConflict ? 'polarity/opposite-state' : 'polarity/later-state',
      severity: isConflict ? 'medium' : 'low',
      confidence: CONFIDENCE,
      question,
      questionKey: shared === undefined ? name : `${name} ${shared}`,
      message: `${question} The sources have ${told.join(' and ')}.`,
      readings: stands.map(readingOf),
      evidence: [{ signal: 'opposite-states', weight: 1, detail: name }],
    }),
  ]
}

function readingOf({ source, sentence, span, side }: Stand): Reading {
  return ownReading(source.article, sentence, side === 0 ? 'not yet' : 'yes', span)
}
