import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { Span } from '../../model/span.ts'
import { baseForm } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'
import { BUILDINGS, COMPASS, EDGES, INSIDE, OUTSIDE, SETTLEMENTS } from '../data/whereabouts.ts'

/** Something is said to be within a place's bounds, or at its edge or beyond. */
export interface Whereabouts {
  readonly within: boolean
  /** Lower-case lemma of the place: a building's noun, a town's name. */
  readonly place: string
  readonly span: Span
  readonly sentence: number
}

const LONGEST_PHRASE = 5

/** Everything that an article puts inside a place or outside it, in text order. */
export function allWhereabouts({ article, tokens, sentences }: AnnotatedArticle): Whereabouts[] {
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
  const compass = beside(tokens, at)
  if (compass !== null) return compass
  const preposition = tokens[at]?.pos === 'ADP' || tokens[at]?.pos === 'ADV'
  if (!preposition) return null
  const phrase = tokens.slice(at + 1, Math.min(end, at + 1 + LONGEST_PHRASE * 2))
  const edge = phrase.findIndex(({ lower, lemma }) => EDGES.has(lower) || EDGES.has(lemma))
  const head = headOf(phrase.slice(0, LONGEST_PHRASE))
  if (edge >= 0 && edge < LONGEST_PHRASE && phrase.slice(0, edge).every(isInside))
    return edgeOf(phrase, edge, at)
  if (head === null) return null
  const stop = at + 2 + head.at
  if (word === 'in' && SETTLEMENTS.has(head.token.lemma)) return settlementOf(tokens, stop)
  const place = placeName(head.token)
  if (place === null) return null
  if (INSIDE.has(word)) return { within: true, place, end: stop }
  if (OUTSIDE.has(word)) return { within: false, place, end: stop }
  return word === 'in' && BUILDINGS.has(head.token.lemma) ? { within: true, place, end: stop } : null
}

/** "in the city of Aleppo": a name right after the noun of a settlement. */
function settlementOf(
  tokens: readonly Token[],
  of: number,
): { within: boolean; place: string; end: number } | null {
  const name = tokens[of + 1]
  if (tokens[of]?.lower !== 'of' || name?.pos !== 'PROPN') return null
  const place = placeName(name)
  return place === null ? null : { within: true, place, end: of + 2 }
}

/** "south of Aleppo". */
function beside(
  tokens: readonly Token[],
  at: number,
): { within: boolean; place: string; end: number } | null {
  const name = tokens[at + 2]
  if (!COMPASS.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of' || name?.pos !== 'PROPN')
    return null
  const place = placeName(name)
  return place === null ? null : { within: false, place, end: at + 3 }
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

/** `Whereabouts.place` as a sentence names it: "the hospital", "Aleppo". */
export function placeInWords(place: string): string {
  return BUILDINGS.has(place) ? `the ${place}` : `${place.charAt(0).toUpperCase()}${place.slice(1)}`
}

/** Base forms of the telling words of the sentence that something stands in. */
export function wordsAround({ tokens, sentences }: AnnotatedArticle, { sentence }: Whereabouts): Set<string> {
  const place = sentences[sentence]
  return new Set(
    tokens
      .slice(place?.firstToken, place?.endToken)
      .map(({ lemma }) => baseForm(lemma))
      .filter((lemma) => rarity(lemma) > 0),
  )
}
