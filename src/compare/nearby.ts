import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { isTransliteration } from '../util/personal-name.ts'
import { liesIn } from '../util/place.ts'
import { sharedRarity } from '../util/rarity.ts'
import { wordedClash } from './clash.ts'
import { HAPPENING, HAPPENINGS } from './data/whereabouts.ts'
import { oneOfEach } from './one-of-each.ts'
import { quotedIn } from './quoted.ts'
import { ownReading } from './reading.ts'
import { tellingWords } from './telling-words.ts'

/** "… near the port of X": the place that one source gives for want of a nearer one. */
interface Nearby {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly name: string
  /** From "near" to the end of the name. */
  readonly span: Span
  readonly words: ReadonlySet<string>
  /** "An attack near X", "the incident took place in a wood near X". */
  readonly ofMainEvent: boolean
}

/** Weight of words that two sentences must share to speak of one thing. */
const SAME_MATTER = 2
/** Sentences of a headline and a lead, or of what a whole article is about, need not share words. */
const MAIN_WEIGHT = 2

/** A finding where one source puts the event near one place, another near a second one, and neither knows of the other's. */
export function nearbyFindings(witnesses: readonly Witness[]): Finding[] {
  const all = witnesses.flatMap(nearbyOf)
  let best: { readonly a: Nearby; readonly b: Nearby; readonly weight: number } | null = null
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      if (a.source === b.source) continue
      const weight = weightOf(a, b)
      if (weight >= Math.max(SAME_MATTER, best?.weight ?? 0) && areApart(a, b)) best = { a, b, weight }
    }
  if (best === null) return []
  const { a, b, weight } = best
  const others = all.filter(
    ({ name, source }) => (name === a.name || name === b.name) && source !== a.source && source !== b.source,
  )
  const shown = oneOfEach([a, b, ...others])
  return [findingOf(shown, weight)]
}

function weightOf(a: Nearby, b: Nearby): number {
  const sum = sharedRarity(a.words, b.words)
  return a.ofMainEvent && b.ofMainEvent ? Math.max(sum, MAIN_WEIGHT) : sum
}

/** Two places, of which neither lies in the other, and neither source names the other's. */
function areApart(a: Nearby, b: Nearby): boolean {
  if (liesIn(a.name, b.name) || liesIn(b.name, a.name) || isTransliteration(a.name, b.name)) return false
  const knows = ({ source }: Nearby, { name }: Nearby): boolean =>
    source.article.text.toLowerCase().includes(name.toLowerCase())
  return !knows(a, b) && !knows(b, a)
}

const PLACE_NOUN = /^(?:city|town|village|port|district|province|region|hamlet|settlement|border)$/u
/** Tokens between "near" and the name: "near the northern port city of X". */
const REACH = 6

function nearbyOf({ source, mentions }: Witness): Nearby[] {
  const { tokens, sentences } = source
  const quoted = quotedIn(mentions)
  return tokens.flatMap((token, at): Nearby[] => {
    const sentence = sentences[token.sentence]
    if (token.lower !== 'near' || token.pos === 'VERB' || !sentence) return []
    const name = nameAfter(tokens, at, sentence.endToken)
    if (name === null) return []
    const span = { start: token.start, end: name.at(-1)?.end ?? token.end }
    if (quoted.some((quote) => overlaps(quote, span))) return []
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    return [
      {
        source,
        sentence,
        name: source.article.text.slice(name[0]?.start, name.at(-1)?.end),
        span,
        words: tellingWords(own.filter((one) => !overlaps(one, span))),
        ofMainEvent: isOfMainEvent(tokens.slice(sentence.firstToken, at)),
      },
    ]
  })
}

/** The name that "near" leads to, over articles, adjectives and nouns of places; null for none. */
function nameAfter(tokens: readonly Token[], near: number, limit: number): Token[] | null {
  for (let at = near + 1; at < Math.min(limit, near + 1 + REACH); at++) {
    const token = tokens[at]
    if (token?.pos === 'PROPN') {
      let end = at + 1
      while (end < limit && tokens[end]?.pos === 'PROPN') end++
      return tokens.slice(at, end)
    }
    if (!token || !(/^(?:DET|ADJ)$/u.test(token.pos) || token.lower === 'of' || PLACE_NOUN.test(token.lemma)))
      return null
  }
  return null
}

/** Whether the words before a place are of what a whole article is about: "an attack", "the incident took place". */
export function isOfMainEvent(before: readonly Token[]): boolean {
  const last = before.at(-1)
  if (last !== undefined && HAPPENINGS.has(last.lemma)) return true
  return before.some(({ lemma }) => HAPPENING.has(lemma)) && before.some(({ lemma }) => HAPPENINGS.has(lemma))
}

const CONFIDENCE = 0.65

function findingOf(shown: readonly Nearby[], weight: number): Finding {
  const question = 'Near what place did it happen?'
  const readings = shown.map(({ source, sentence, span, name }) =>
    ownReading(source.article, sentence, name, span),
  )
  return wordedClash(
    {
      dimension: 'place',
      confidence: CONFIDENCE,
      question,
      questionKey: 'near',
      readings,
      evidence: [
        {
          signal: 'same-event',
          weight: Math.round(100 * weight) / 100,
          detail: 'neither names the other place',
        },
      ],
    },
    'place/other-neighbour',
  )
}
