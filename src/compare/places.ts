import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Finding, Reading } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { isTransliteration } from '../util/personal-name.ts'
import { rarity } from '../util/rarity.ts'
import { HAPPENING, HAPPENINGS } from './data/whereabouts.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'
import { allWhereabouts, placeInWords, type Whereabouts, wordsAround } from './whereabouts/read.ts'

/** Where one source puts something, with the words it goes with. */
interface Placing extends Whereabouts {
  readonly source: AnnotatedArticle
  readonly words: ReadonlySet<string>
  /** Pairs of nouns that stand side by side in its sentence ("bus garage"). */
  readonly compounds: ReadonlySet<string>
  /** "The incident took place outside …": said of what the whole article is about. */
  readonly ofMainEvent: boolean
}

/** Two sources that put one thing on both sides of a place's bounds. */
interface Conflict {
  readonly inside: Placing
  readonly outside: Placing
  readonly shared: readonly string[]
  readonly weight: number
}

/** Weight of words that two sentences must share to speak of one thing. */
const SAME_MATTER = 1.3
/** So much is enough for a further source, where two already stand against each other. */
const JOINING = 0.9
/** A compound in common names one thing more surely than its two words do. */
const COMPOUND_WEIGHT = 0.5
/** What the sources say in their first sentences is the main event. */
const LEAD_SENTENCES = 3
const MAIN_WEIGHT = 2

/** One finding for each place that one source puts something inside of, and another outside. */
export function placeFindings(witnesses: readonly Witness[]): Finding[] {
  const placings = witnesses.flatMap(placingsOf)
  const best = new Map<string, Conflict[]>()
  for (const inside of placings.filter(({ within }) => within))
    for (const { article } of new Set(placings.map(({ source }) => source))) {
      if (article.id === inside.source.article.id) continue
      const rivals = placings.filter(
        ({ source, place }) => source.article.id === article.id && isOnePlace(place, inside.place),
      )
      const conflict = conflictOf(inside, rivals)
      if (conflict === null) continue
      // Spellings of one name are one place.
      const key = [...best.keys()].find((place) => isOnePlace(place, inside.place)) ?? inside.place
      best.set(key, [...(best.get(key) ?? []), conflict])
    }
  return [...best.values()]
    .filter((conflicts) => conflicts.some(({ weight }) => weight >= SAME_MATTER))
    .map(findingOf)
}

/** The other source's nearest words about it put it outside: nearer than any that put it inside, too. */
function conflictOf(inside: Placing, rivals: readonly Placing[]): Conflict | null {
  let found: Conflict | null = null
  let agreeing = 0
  for (const rival of rivals) {
    const shared = sharedWords(inside, rival)
    const weight = Math.max(
      weightOf(shared) + COMPOUND_WEIGHT * compoundsOf(inside, rival),
      isMainInBoth(inside, rival) ? MAIN_WEIGHT : 0,
    )
    if (rival.within) agreeing = Math.max(agreeing, weight)
    else if (weight >= JOINING && weight > (found?.weight ?? 0))
      found = { inside, outside: rival, shared, weight }
  }
  return found !== null && found.weight > agreeing ? found : null
}

function placingsOf({ source, mentions }: Witness): Placing[] {
  const quoted = mentions
    .filter((mention) => mention.kind === 'quote' && mention.direct)
    .map(({ span }) => span)
  return allWhereabouts(source)
    .filter(({ span }) => !quoted.some((quote) => overlaps(quote, span)))
    .map((one) => ({
      ...one,
      source,
      words: wordsAround(source, one),
      compounds: compoundsAround(source, one),
      ofMainEvent: isOfMainEvent(source, one),
    }))
}

function isOfMainEvent({ tokens, sentences }: AnnotatedArticle, { sentence, span }: Whereabouts): boolean {
  const own = sentences[sentence]
  const before = tokens.slice(own?.firstToken, own?.endToken).filter(({ end }) => end <= span.start)
  return before.some(({ lemma }) => HAPPENING.has(lemma)) && before.some(({ lemma }) => HAPPENINGS.has(lemma))
}

/** One says where "the incident" happened, the other places what its first sentences tell. */
function isMainInBoth(a: Placing, b: Placing): boolean {
  const isLead = ({ source, sentence }: Placing): boolean => {
    const first = source.sentences.find(({ part }) => part === 'body')?.index ?? 0
    return sentence < first + LEAD_SENTENCES
  }
  return (a.ofMainEvent && isLead(b)) || (b.ofMainEvent && isLead(a))
}

const isOnePlace = (a: string, b: string): boolean =>
  a === b || (a.length > 4 && b.length > 4 && isTransliteration(a, b))

function sharedWords(a: Placing, b: Placing): string[] {
  return [...a.words].filter((word) => b.words.has(word) && !word.startsWith(a.place.slice(0, 5))).sort()
}

function compoundsOf(a: Placing, b: Placing): number {
  return [...a.compounds].filter((compound) => b.compounds.has(compound)).length
}

function compoundsAround({ tokens, sentences }: AnnotatedArticle, { sentence }: Whereabouts): Set<string> {
  const own = sentences[sentence]
  return new Set(
    tokens.slice(own?.firstToken, own?.endToken).flatMap((token) => {
      const next = tokens[token.index + 1]
      return token.pos === 'NOUN' && next?.pos === 'NOUN' ? [`${token.lemma} ${next.lemma}`] : []
    }),
  )
}

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + rarity(word), 0)
}

function findingOf(conflicts: readonly Conflict[]): Finding {
  const strongest = conflicts.reduce((best, conflict) => (conflict.weight > best.weight ? conflict : best))
  const bySource = new Map<string, Placing>()
  for (const { inside, outside } of [strongest, ...conflicts])
    for (const one of [inside, outside])
      if (!bySource.has(one.source.article.id)) bySource.set(one.source.article.id, one)
  const { inside, outside, shared, weight } = strongest
  const question = `Inside ${placeInWords(inside.place)} or outside?`
  return finish({
    kind: 'discrepancy',
    dimension: 'place',
    level: 'place/inside-or-outside',
    severity: 'medium',
    confidence: Math.min(0.85, 0.5 + weight / 12),
    question,
    questionKey: inside.place,
    message: `${question} One source has “${textOf(inside)}”, another “${textOf(outside)}”.`,
    readings: [...bySource.values()].map(readingOf),
    evidence: [{ signal: 'shared-words', weight: Math.round(100 * weight) / 100, detail: shared.join(', ') }],
  })
}

const textOf = ({ source, span }: Placing): string => source.article.text.slice(span.start, span.end)

function readingOf({ source, sentence, span, within, place }: Placing): Reading {
  const own = source.sentences[sentence] ?? span
  return ownReading(source.article, own, `${within ? 'inside' : 'outside'} ${place}`, span)
}
