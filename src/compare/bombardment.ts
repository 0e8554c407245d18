import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import { isEntity } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { MINUTES_PER_DAY, parseIsoDate } from '../util/civil.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** Fire from guns on the ground, and bombs from the air. "Bombardment" is either. */
const KINDS = {
  ground: /\b(?:shelling|shelled|artillery fire|mortar fire)\b/iu,
  air: /\b(?:air ?strikes?|air[- ]raids?|aerial bombing)\b/iu,
} as const
type Kind = keyof typeof KINDS

/** What tells of another attack. */
const ELSEWHERE =
  /\b(?:meanwhile|elsewhere|separate(?:ly)?|earlier|previous(?:ly)?|last|past|in recent|since|another|other|also)\b/iu
/** Sentences from the start, title included, that tell of the main event. */
const LEAD = 4

interface Told {
  readonly sentence: Sentence
  readonly kind: Kind
  readonly span: Span
}

/**
 * An attack that the lead tells as shelling and the article below as air strikes, or the other way round. An article that
 * has both in one sentence tells them apart.
 */
export function bombardmentProblems(witness: Witness): Problem[] {
  const { source } = witness
  const told = source.sentences.flatMap((sentence) => toldIn(source, sentence))
  if (
    told.some(({ sentence, kind }) =>
      told.some((other) => other.sentence === sentence && other.kind !== kind),
    )
  )
    return []
  const main = told.find(({ sentence }) => sentence.index < LEAD)
  if (!main || told.some(({ sentence, kind }) => sentence.index < LEAD && kind !== main.kind)) return []
  const rival = told.find((one) => one.kind !== main.kind && isOfMain(witness, main.sentence, one.sentence))
  return rival ? [problemOf(source, main, rival)] : []
}

function toldIn({ article }: AnnotatedArticle, sentence: Sentence): Told[] {
  const text = article.text.slice(sentence.start, sentence.end)
  return (['ground', 'air'] as const).flatMap((kind) => {
    const found = KINDS[kind].exec(text)
    if (!found) return []
    const start = sentence.start + found.index
    return [{ sentence, kind, span: { start, end: start + found[0].length } }]
  })
}

/** A sentence that turns to no other attack, place or day. */
function isOfMain({ source: { article }, mentions }: Witness, main: Sentence, other: Sentence): boolean {
  if (ELSEWHERE.test(article.text.slice(other.start, other.end))) return false
  const inSentence = ({ index }: Sentence) => mentions.filter(({ sentence }) => sentence === index)
  const placesIn = (sentence: Sentence): string[] =>
    inSentence(sentence).flatMap((one) =>
      isEntity(one) && one.kind === 'place' && one.attributive !== true ? [one.entity] : [],
    )
  const [here, there] = [placesIn(main), placesIn(other)]
  if (there.length > 0 && !there.some((place) => here.includes(place))) return false
  const { value } = article.published
  const today = value === null ? null : parseIsoDate(value)
  return inSentence(other).every(
    (one) =>
      one.kind !== 'date' ||
      one.interval === null ||
      (today !== null && Math.abs(one.interval.from / MINUTES_PER_DAY - today) <= DAYS),
  )
}

/** Days around publication that the news is of. */
const DAYS = 2
const CONFIDENCE = 0.65

function problemOf(source: AnnotatedArticle, main: Told, rival: Told): Problem {
  const places = inTextOrder(
    [main, rival].map(({ sentence, kind, span }) => placeAt(source, sentence.index, span, kind)),
  )
  return {
    dimension: 'other',
    level: 'kind/ground-or-air',
    severity: 'medium',
    confidence: CONFIDENCE,
    question: 'Was it shelled from the ground or hit from the air?',
    message: `The article has “${places[0]?.exact}” and “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'same-event', weight: 1, detail: 'the lead, and no other place or day' }],
  }
}
