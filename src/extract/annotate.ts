import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { AnnotatedArticle, Pos, Sentence, Token } from '../model/annotation.ts'
import type { Article } from '../model/article.ts'
import { segmentSentences } from './sentences.ts'

const nlp = winkNLP(model, ['pos'])
const its = nlp.its

/** wink-nlp takes quadratic time in the length of a token: longer runs are cut for it. */
const LONGEST_RUN = 200
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}`, 'gu')

/** Wink joins these to a following or preceding word in texts that lost their spaces; we want them apart. */
export function annotate(article: Article): AnnotatedArticle {
  const { text } = article
  const spans = segmentSentences(text, article.bodyStart)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const span of spans) {
    const firstToken = tokens.length
    const index = sentences.length
    readTokens(text.slice(span.start, span.end), span.start, index, tokens)
    if (tokens.length === firstToken) continue
    sentences.push({ ...span, index, firstToken, endToken: tokens.length })
  }
  return { article, tokens, sentences }
}

/**
 * Adds the tokens of one sentence. Offsets come from walking the text with a cursor: adding up wink's
 * `precedingSpaces` goes wrong on U+FEFF and U+2028.
 */
function readTokens(sentence: string, offset: number, index: number, into: Token[]): void {
  const doc = nlp.readDoc(sentence.replace(LONG_RUN, (run) => `${run.slice(0, -1)} `))
  const words = doc.tokens()
  const texts = words.out()
  const tags = words.out(its.pos) as string[]
  const lemmas = words.out(its.lemma) as string[]
  let cursor = 0
  for (let i = 0; i < texts.length; i++) {
    const word = texts[i]
    if (word === undefined || word.trim() === '') continue
    const at = sentence.indexOf(word, cursor)
    if (at < 0) continue
    cursor = at + word.length
    const lower = word.toLowerCase()
    into.push({
      start: offset + at,
      end: offset + cursor,
      index: into.length,
      sentence: index,
      text: word,
      lower,
      lemma: (lemmas[i] ?? lower).toLowerCase(),
      pos: (tags[i] ?? 'X') as Pos,
    })
  }
}
