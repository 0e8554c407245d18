import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { BUILDINGS, EDGES, INSIDE, OUTSIDE } from './data/whereabouts.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'

/** Something is said to be within a place's bounds, or at its edge or beyond. */
interface Whereabouts {
  readonly within: boolean
  /** Lower-case lemma of the place: a building's noun, a town's name. */
  readonly place: string
  readonly span: Span
  readonly sentence: number
}

/** Weight of words that two sentences must share to speak of one thing. */
const SAME_MATTER = 1.3
const LONGEST_PHRASE = 5

/** One event or thing put inside a place here and outside it, or at its edge, there. */
export function whereaboutsProblems({ source, mentions }: Witness): Problem[] {
  const quoted = mentions
    .filter((mention) => mention.kind === 'quote' && mention.direct)
    .map(({ span }) => span)
  const all = allWhereabouts(source).filter(({ span }) => !quoted.some((quote) => overlaps(quote, span)))
  const best = new Map<string, Conflict>()
  for (const inside of all.filter(({ within }) => within))
    for (const edge of all.filter(({ within }) => !within)) {
      if (inside.place !== edge.place || inside.sentence === edge.sentence) continue
      const shared = sharedWords(source, inside, edge)
      const weight = shared.reduce((sum, word) => sum + rarity(word), 0)
      if (weight >= Math.max(SAME_MATTER, best.get(inside.place)?.weight ?? 0))
        best.set(inside.place, { inside, edge, shared, weight })
    }
  return [...best.values()].map((conflict) => problemOf(source, conflict))
}

/** Two sentences that share words and put it on both sides of a place's bounds. */
interface Conflict {
  readonly inside: Whereabouts
  readonly edge: Whereabouts
  readonly shared: readonly string[]
  readonly weight: number
}

function problemOf(source: AnnotatedArticle, { inside, edge, shared, weight }: Conflict): Problem {
  const places = inTextOrder(
    [inside, edge].map((one) =>
      placeAt(source, one.sentence, one.span, `${one.within ? 'inside' : 'outside'} ${one.place}`),
    ),
  )
  return {
    dimension: 'place',
    level: 'place/inside-or-outside',
    severity: 'low',
    confidence: 0.6,
    question: `Inside ${inside.place} or outside it?`,
    message: `The article has “${places[0]?.exact}” and “${places[1]?.exact}”.`,
    places,
    evidence: [{ signal: 'shared-words', weight, detail: shared.join(', ') }],
  }
}

function allWhereabouts({ article, tokens, sentences }: AnnotatedArticle): Whereabouts[] {
  const found: Whereabouts[] = []
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = tokens[at]
      if (token === undefined) continue
      const reading = readAt(tokens, at, sentence.endToken)
      if (reading === null) continue
      const end = tokens[reading.end - 1]?.end ?? token.end
      if (article.text.slice(token.start, end).includes('\n')) continue
      found.push({
        within: reading.within,
        place: reading.place,
        span: { start: token.start, end },
        sentence: sentence.index,
      })
      at = reading.end - 1
    }
  return found
}

function readAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { within: boolean; place: string; end: number } | null {
  const word = tokens[at]?.lower ?? ''
  const preposition = tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'ADV'
  if (!preposition) return null
  const phrase = tokens.slice(at + 1, Math.min(end, at + 1 + LONGEST_PHRASE * 2))
  const edge = phrase.findIndex(({ lower, lemma }) => EDGES.has(lower) || EDGES.has(lemma))
  const head = headOf(phrase.slice(0, LONGEST_PHRASE))
  if (edge >= 0 && edge < LONGEST_PHRASE && phrase.slice(0, edge).every(isInside))
    return edgeOf(phrase, edge, at)
  if (head === null) return null
  const place = placeName(head.token)
  if (place === null) return null
  const stop = at + 2 + head.at
  if (INSIDE.has(word)) return { within: true, place, end: stop }
  if (OUTSIDE.has(word)) return { within: false, place, end: stop }
  return word === 'in' && BUILDINGS.has(head.token.lemma) ? { within: true, place, end: stop } : null
}

/** "on Aleppo's outskirts", "on the outskirts of Aleppo", "in the car park of the hospital". */
function edgeOf(
  phrase: readonly Token[],
  edge: number,
  at: number,
): { within: boolean; place: string; end: number } | null {
  const owner = phrase[edge - 1]?.lower.match(/^['’]s?$/u) ? phrase[edge - 2] : phrase[edge - 1]
  const before = owner === undefined ? null : placeName(owner)
  if (before !== null) return { within: false, place: before, end: at + 2 + edge }
  if (!/^(?:of|to|at)$/u.test(phrase[edge + 1]?.lower ?? '')) return null
  const head = headOf(phrase.slice(edge + 2, edge + 2 + LONGEST_PHRASE))
  const place = head === null ? null : placeName(head.token)
  return head === null || place === null
    ? null
    : { within: false, place, end: at + 1 + edge + 2 + head.at + 1 }
}

const isInside = ({ pos, lower }: Token): boolean =>
  /^(?:DET|ADJ|PRON|PROPN|NOUN|PART)$/u.test(pos) || /^['’]s?$/u.test(lower)

/** The last noun of a run of determiners, adjectives and nouns. */
function headOf(phrase: readonly Token[]): { readonly token: Token; readonly at: number } | null {
  let head: { token: Token; at: number } | null = null
  for (const [at, token] of phrase.entries()) {
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = { token, at }
    else if (head !== null || !/^(?:DET|ADJ|PRON|NUM)$/u.test(token.pos)) break
  }
  return head
}

/** A building by its noun, a town by its name; crawled texts lose the apostrophe of "Aleppo's". */
function placeName({ lemma, lower, pos }: Token): string | null {
  if (BUILDINGS.has(lemma)) return lemma
  return pos === 'PROPN' ? lower.replace(/(?<=\p{L}{4})s$/u, '') : null
}

/** Base forms of the telling words that both sentences have, the place apart. */
function sharedWords(source: AnnotatedArticle, a: Whereabouts, b: Whereabouts): string[] {
  const x = wordsAround(source, a)
  return [...wordsAround(source, b)]
    .filter((word) => x.has(word) && !word.startsWith(a.place.slice(0, 5)))
    .sort()
}

function wordsAround({ tokens, sentences }: AnnotatedArticle, { sentence }: Whereabouts): Set<string> {
  const place = sentences[sentence]
  return new Set(
    tokens
      .slice(place?.firstToken, place?.endToken)
      .map(({ lemma }) => baseForm(lemma))
      .filter((lemma) => rarity(lemma) > 0),
  )
}
