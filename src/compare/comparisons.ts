import type { AnnotatedArticle, Sentence } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { matches } from '../util/matches.ts'
import { sharedRarity } from '../util/rarity.ts'
import { wordedClash } from './clash.ts'
import { COMPARISONS, EXCLUDING, type Relation } from './data/comparisons.ts'
import { oneOfEach } from './one-of-each.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** "… were higher than those of …": what one source sets above, beside or below another thing. */
interface Comparison {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly relation: Relation
  readonly span: Span
  /** Base forms of the telling words before it in its sentence, and of those after it: what is compared, and with what. */
  readonly compared: ReadonlySet<string>
  readonly standard: ReadonlySet<string>
}

/** Weight of the words that both must share of what is compared, of what with, and of both. */
const SAME_COMPARED = 0.7
const SAME_STANDARD = 1
const SAME_MATTER = 2

/** One finding for each thing that one source sets above another, say, and a second source beside it. */
export function comparisonFindings(witnesses: readonly Witness[]): Finding[] {
  const found = witnesses.flatMap(comparisonsOf)
  const pairs = found.flatMap((a, i) =>
    found.slice(i + 1).flatMap((b) => {
      const weight = sharedWeight(a, b)
      return a.source !== b.source && weight !== null && exclude(a.relation, b.relation)
        ? [{ a, b, weight }]
        : []
    }),
  )
  pairs.sort((x, y) => y.weight - x.weight)
  const told = new Set<Comparison>()
  return pairs.flatMap(({ a, b, weight }) => {
    if (told.has(a) || told.has(b)) return []
    const others = found.filter((one) => sharedWeight(one, a) !== null || sharedWeight(one, b) !== null)
    const shown = oneOfEach([a, b, ...others])
    for (const one of [a, b, ...others]) told.add(one)
    return [findingOf(shown, weight)]
  })
}

function exclude(a: Relation, b: Relation): boolean {
  return EXCLUDING.some(([x, y]) => (x === a && y === b) || (x === b && y === a))
}

/** Weight of what two comparisons share where both compare one thing with one thing; else null. */
function sharedWeight(a: Comparison, b: Comparison): number | null {
  const compared = sharedRarity(a.compared, b.compared)
  const standard = sharedRarity(a.standard, b.standard)
  const isOne = compared >= SAME_COMPARED && standard >= SAME_STANDARD && compared + standard >= SAME_MATTER
  return isOne ? compared + standard : null
}

/** Tokens around the words of comparison that say what is compared, and with what. */
const BEFORE = 25
const AFTER = 16
const NEGATED = /\b(?:not?|never|neither|nor|without)\s+(?:\p{L}+\s+){0,2}$|n['’]t\s+(?:\p{L}+\s+){0,2}$/iu
/** A longer quotation is what somebody else says. */
const SCARE = 40

function comparisonsOf({ source, mentions }: Witness): Comparison[] {
  const { tokens, sentences, article } = source
  const quoted = mentions.flatMap((mention) =>
    mention.kind === 'quote' && mention.direct && mention.span.end - mention.span.start > SCARE
      ? [mention.span]
      : [],
  )
  return sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    const spans: { readonly relation: Relation; readonly span: Span }[] = []
    for (const [relation, pattern] of COMPARISONS)
      for (const match of matches(pattern, text)) {
        const start = sentence.start + match.index
        const span = { start, end: start + match[0].length }
        if (![...spans.map((one) => one.span), ...quoted].some((other) => overlaps(other, span)))
          if (!NEGATED.test(text.slice(Math.max(0, match.index - SCARE), match.index)))
            spans.push({ relation, span })
      }
    if (spans.length !== 1) return []
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    return spans.map(({ relation, span }) => ({
      source,
      sentence,
      relation,
      span,
      compared: tellingWords(own.filter(({ end }) => end <= span.start).slice(-BEFORE)),
      standard: tellingWords(own.filter(({ start }) => start >= span.end).slice(0, AFTER)),
    }))
  })
}

const CONFIDENCE = 0.7

function findingOf(shown: readonly Comparison[], weight: number): Finding {
  const readings = shown.map(({ source, sentence, relation, span }) =>
    ownReading(source.article, sentence, relation, span),
  )
  const [first, second] = shown
  const shared =
    first && second
      ? [...first.compared, ...first.standard].filter(
          (word) => second.compared.has(word) || second.standard.has(word),
        )
      : []
  const question = `How do the two compare: ${[...new Set(shared)].join(', ')}?`
  return wordedClash(
    {
      dimension: 'other',
      confidence: CONFIDENCE,
      question,
      questionKey: [...new Set(shared)].sort().join(' '),
      readings,
      evidence: [
        { signal: 'shared-words', weight: Math.round(100 * weight) / 100, detail: shared.join(', ') },
      ],
    },
    'comparison/relation-differs',
  )
}
