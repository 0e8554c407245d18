import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import type { Trait } from './trait.ts'

/** Tokens of a place's name. */
const LONGEST = 4
/** What goes one way at a time. Lemmas. */
const GOERS = new Set(
  'train service express tram bus coach lorry truck car van convoy plane flight jet airliner helicopter aircraft ship ferry vessel boat freighter tanker'.split(
    ' ',
  ),
)

/** Which way something went, in text order: "the ferry from Lund to Osby". */
export function routesIn({ tokens, sentences }: AnnotatedArticle): Trait[] {
  return sentences.flatMap((sentence) => {
    const own = tokens.slice(sentence.firstToken, sentence.endToken)
    const goer = own.find(({ lemma }) => GOERS.has(lemma))
    return goer
      ? own.flatMap((token) => (token.lower === 'from' ? routeFrom(tokens, token, goer, sentence) : []))
      : []
  })
}

function routeFrom(tokens: readonly Token[], from: Token, goer: Token, sentence: Sentence): Trait[] {
  const start = nameAt(tokens, from.index + 1)
  const to = tokens[from.index + 1 + start.length]
  if (start.length === 0 || to?.lower !== 'to') return []
  const end = nameAt(tokens, to.index + 1)
  const last = end.at(-1)
  if (!last) return []
  const names = [start, end].map((name) => name.map(({ text }) => text).join(' '))
  const [x = '', y = ''] = [...names].sort()
  return [
    {
      key: `way ${x} ${y}`,
      question: `Which way did the ${goer.lemma} go, ${x} to ${y} or ${y} to ${x}?`,
      level: 'trait/other-way',
      answer: names.join(' to '),
      span: { start: from.start, end: last.end },
      sentence,
    },
  ]
}

/** The capitalised words that begin at `at`. */
function nameAt(tokens: readonly Token[], at: number): Token[] {
  const name: Token[] = []
  for (const token of tokens.slice(at, at + LONGEST)) {
    if (!/^\p{Lu}/u.test(token.text) || token.sentence !== tokens[at]?.sentence) break
    name.push(token)
  }
  return name
}
