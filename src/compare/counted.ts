import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Alignment, Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { QuantityMention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import type { Outcome } from './level.ts'
import { comparePhrases, type Phrase } from './phrase.ts'
import { readingAt } from './reading.ts'

/** From this probability (0..1) on, two equal numbers count the same. */
const ONE_QUESTION = 0.6
/** Smaller numbers are equal by chance. */
const LEAST = 2

const QUESTION = 'Who or what is counted?'

/** Two sources that count alike, and say otherwise whom: "five soldiers", "five civilians". */
interface Counted {
  readonly a: Claim
  readonly b: Claim
  readonly outcome: Outcome
  readonly probability: number
}

/** One finding for each count on whose number sources agree, but not on who or what is counted. */
export function countedFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const sources = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clusters.flatMap((cluster): Finding[] => {
    const { claims, key } = cluster
    if (claims[0]?.slot.role !== 'count') return []
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const [found] = cluster.alignments
      .flatMap((alignment) => countedBy(alignment, byId, sources))
      .sort((x, y) => y.probability - x.probability)
    if (!found) return []
    const { a, b, outcome, probability } = found
    return [
      finish({
        kind: 'discrepancy',
        dimension: 'role',
        level: outcome.level,
        severity: 'medium',
        confidence: probability,
        question: QUESTION,
        questionKey: `${key} counted`,
        message: `${QUESTION} ${outcome.explanation}.`,
        readings: [a, b].flatMap((claim) => {
          const source = sources.get(claim.source)
          const mention = countOf(claim)
          if (!source || !mention) return []
          return [
            readingAt(source.article, {
              value: phraseOf(mention).exact,
              span: spanOf(mention, source),
              sentence: claim.sentenceSpan,
              attribution: claim.attribution,
            }),
          ]
        }),
        evidence: [{ signal: 'same-count', weight: 1, detail: a.exact }],
      }),
    ]
  })
}

function countedBy(
  { claims: [x, y], probability }: Alignment,
  byId: ReadonlyMap<string, Claim>,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): Counted[] {
  const [a, b] = [byId.get(x), byId.get(y)]
  const [m, n] = [a && countOf(a), b && countOf(b)]
  if (!a || !b || !m || !n || probability < ONE_QUESTION || a.source === b.source) return []
  if (m.value !== n.value || m.value < LEAST || m.of === null || n.of === null) return []
  const [p, q] = [othersIn(m, sources.get(a.source)), othersIn(n, sources.get(b.source))]
  if (m.of === n.of && (p === null) !== (q === null))
    return [{ a, b, outcome: withOthers(m.of, p ?? q ?? ''), probability }]
  const outcome = comparePhrases(phraseOf(m), phraseOf(n))
  return outcome.verdict === 'differs' ? [{ a, b, outcome, probability }] : []
}

/** "500 nurses and other staff": who is counted along with those named first, by their words; null for nobody. */
function othersIn({ phraseSpan }: QuantityMention, source: AnnotatedArticle | undefined): string | null {
  const after = source?.article.text.slice(phraseSpan.end, phraseSpan.end + LONGEST_OTHERS) ?? ''
  return OTHERS.exec(after)?.[1] ?? null
}

const LONGEST_OTHERS = 40
const OTHERS = /^\s+(?:and|or)\s+((?:some\s+)?other\s+\p{Ll}{3,})/u

/** The counted phrase, the others included. */
function spanOf(mention: QuantityMention, source: AnnotatedArticle): Span {
  const { start, end } = mention.phraseSpan
  const others = othersIn(mention, source)
  return { start, end: others === null ? end : source.article.text.indexOf(others, end) + others.length }
}

function withOthers(noun: string, others: string): Outcome {
  return {
    verdict: 'differs',
    level: 'phrase/others-counted',
    explanation: `one source counts “${others}” in with “${noun}”, the other does not, and the number is the same`,
  }
}

function countOf({ value }: Claim): QuantityMention | null {
  return value.type === 'quantity' && value.mention.form === 'cardinal' ? value.mention : null
}

function phraseOf({ of, modifiers }: QuantityMention): Phrase {
  const head = of ?? ''
  return { exact: [...modifiers, head].join(' '), head, modifiers }
}
