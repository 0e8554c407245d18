import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { EntityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { askInPlace } from '../util/cloze.ts'
import { baseForm } from '../util/concepts.ts'
import { liesIn } from '../util/place.ts'
import { rarity, sharedRarity } from '../util/rarity.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** A named place that says where something is, with the word that it hangs on ("talks in Cairo"). */
interface Located {
  readonly source: AnnotatedArticle
  readonly mention: EntityMention
  /** Base form of the word before the preposition, and the preposition. */
  readonly governor: string
  readonly words: ReadonlySet<string>
}

/** Weight of other words that two sentences must share to speak of one thing. */
const SAME_MATTER = 0.9
const LOCATING = /^(?:in|at|to|from|near)$/u

/** One finding for each thing that one source puts in a place, and another in a wider one around it. */
export function withinFindings(witnesses: readonly Witness[]): Finding[] {
  const byGovernor = new Map<string, Located[]>()
  for (const located of witnesses.flatMap(locatedIn))
    byGovernor.set(located.governor, [...(byGovernor.get(located.governor) ?? []), located])
  const seen = new Set<string>()
  return [...byGovernor.values()].flatMap((group) =>
    group.flatMap((inner) => {
      const outer = group.find((other) => isWider(other, inner))
      if (!outer) return []
      const key = [inner, outer]
        .map(({ source, mention }) => `${source.article.id} ${mention.canonical}`)
        .join(' ')
      if (seen.has(key)) return []
      seen.add(key)
      return [findingOf(inner, outer)]
    }),
  )
}

function isWider(outer: Located, inner: Located): boolean {
  if (outer.source === inner.source || !liesIn(inner.mention.canonical, outer.mention.canonical)) return false
  return sharedRarity(inner.words, outer.words) >= SAME_MATTER
}

function locatedIn({ source, mentions }: Witness): Located[] {
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'place' || mention.attributive) return []
    const own = source.sentences[mention.sentence]
    const words = source.tokens.slice(own?.firstToken, own?.endToken)
    const at = words.find(({ start }) => start === mention.span.start)?.index ?? 0
    const [governor, preposition] = [source.tokens[at - 2], source.tokens[at - 1]]
    if (!governor || !preposition || governor.sentence !== mention.sentence) return []
    if (!LOCATING.test(preposition.lower) || rarity(governor.lemma) === 0) return []
    const key = `${baseForm(governor.lemma)} ${preposition.lower}`
    return [{ source, mention, governor: key, words: wordsBeside(source, mention, governor) }]
  })
}

/** Base forms of the telling words of the sentence; neither the place itself nor what it hangs on. */
function wordsBeside(
  { tokens, sentences }: AnnotatedArticle,
  { sentence, span }: EntityMention,
  governor: Token,
): Set<string> {
  const own = sentences[sentence]
  return new Set(
    tokens
      .slice(own?.firstToken, own?.endToken)
      .filter(({ start, index }) => index !== governor.index && (start < span.start || start >= span.end))
      .map(({ lemma }) => baseForm(lemma))
      .filter((lemma) => rarity(lemma) > 0),
  )
}

const CONFIDENCE = 0.8

function findingOf(inner: Located, outer: Located): Finding {
  const question = questionOf(inner)
  const [x, y] = [inner.mention.canonical, outer.mention.canonical]
  return finish({
    kind: 'refinement',
    dimension: 'place',
    level: 'name/place-within',
    severity: 'low',
    confidence: CONFIDENCE,
    question,
    questionKey: inner.governor,
    message: `${question} ${x} lies in ${y}.`,
    readings: [inner, outer].map(readingOf),
    evidence: [{ signal: 'same-governor', weight: 1, detail: inner.governor }],
  })
}

function questionOf({ source, mention: { sentence, span } }: Located): string {
  const { text } = source.article
  const { start, end } = source.sentences[sentence] ?? span
  return askInPlace(text.slice(start, span.start), text.slice(span.end, end), 'where')
}

function readingOf({ source, mention }: Located): Reading {
  const sentence = source.sentences[mention.sentence] ?? mention.span
  return ownReading(source.article, sentence, mention.canonical, mention.span)
}
