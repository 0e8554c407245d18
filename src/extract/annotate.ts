import model from 'wink-eng-lite-web-model'
import winkNLP, { type SelectedTokens } from 'wink-nlp'
import { type AnnotatedArticle, POS_TAGS, type Pos, type Sentence, type Token } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { damagedOffset, repaired, repairsOf } from '../util/mojibake.ts'
import { segmentSentences } from './sentences.ts'

const nlp = winkNLP(model, ['pos'])
const posOf: ReadonlyMap<string, Pos> = new Map(POS_TAGS.map((tag) => [tag, tag]))

/** wink-nlp takes quadratic time in the length of a token: longer runs are cut for it. */
const LONGEST_RUN = 200
const LONG_RUN = new RegExp(String.raw`\S{${LONGEST_RUN}}`, 'gu')

/**
 * A sentence that comes again word for word says nothing more: menus and refrains come a few times, and a hostile text of
 * one sentence, told a thousand times, would be compared with itself a million times.
 */
const MOST_REPEATS = 20

/** Tokens (part of speech, lemma) and sentences of an article, in text order; repeats of a sentence are read up to a point. */
export function annotate(article: Article): AnnotatedArticle {
  const { text } = article
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const repeats = new Map<string, number>()
  for (const span of segmentSentences(text, article.bodyStart)) {
    const words = text.slice(span.start, span.end)
    const times = repeats.get(words) ?? 0
    if (times >= MOST_REPEATS) continue
    repeats.set(words, times + 1)
    const firstToken = tokens.length
    const index = sentences.length
    readTokens(words, span.start, index, tokens)
    if (tokens.length > firstToken) sentences.push({ ...span, index, firstToken, endToken: tokens.length })
  }
  return { article, tokens, sentences }
}

/**
 * Adds the tokens of one sentence. Characters that were damaged in saving are mended in what the tokens say, and nowhere
 * else: their offsets are those of the text as it stands. Offsets come from walking the text with a cursor: adding up wink's
 * `precedingSpaces` goes wrong on U+FEFF and U+2028.
 */
function readTokens(damaged: string, offset: number, index: number, into: Token[]): void {
  const repairs = repairsOf(damaged)
  const sentence = repaired(damaged, repairs)
  const words = nlp.readDoc(sentence.replace(LONG_RUN, (run) => `${run.slice(0, -1)} `)).tokens()
  const texts = words.out()
  const tags = column(words, nlp.its.pos)
  const lemmas = column(words, nlp.its.lemma)
  let cursor = 0
  for (const [i, word] of texts.entries()) {
    if (word.trim() === '') continue
    const at = sentence.indexOf(word, cursor)
    if (at < 0) continue
    cursor = at + word.length
    const lower = word.toLowerCase()
    into.push({
      start: offset + damagedOffset(repairs, at),
      end: offset + damagedOffset(repairs, cursor),
      index: into.length,
      sentence: index,
      text: word,
      lower,
      lemma: (lemmas[i] ?? lower).toLowerCase(),
      pos: posOf.get(tags[i] ?? '') ?? 'X',
    })
  }
}

/** One property of every token. Called by reflection since wink-nlp's types do not admit its own `its.lemma` here. */
function column(words: SelectedTokens, property: unknown): string[] {
  const values: unknown = Reflect.apply(words.out, words, [property])
  if (!Array.isArray(values)) throw new TypeError('wink-nlp gave no list of token properties')
  return values.map(String)
}
