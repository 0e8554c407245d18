import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { CONTRASTS } from '../data/contrasts.ts'
import { inTextOrder, type Problem, placeAt } from '../problem.ts'
import { leadOf } from './lead.ts'

/** How far before its noun a count or a governing word may stand. */
const REACH = 5

/** "5 soldiers" above, "five militiamen" below; "strike on town" above, "strike on a village" below. */
export function otherKinds(source: AnnotatedArticle, title: Sentence): Problem[] {
  const lead = leadOf(source, title)
  return wordsOf(source, title).flatMap((word) => {
    const kind = CONTRASTS.get(word.lemma)
    if (kind === undefined) return []
    for (const sentence of lead) {
      const words = wordsOf(source, sentence)
      const sameGroup = words.some(({ lemma }) => isGroup(lemma, kind.kind, kind.group))
      const rival = words.find(
        ({ lemma, ...other }) =>
          isRival(lemma, kind) && anchored(source, title, word, sentence, { lemma, ...other }),
      )
      if (sameGroup) return []
      if (rival !== undefined) return [kindProblem(source, title, word, sentence, rival)]
    }
    return []
  })
}

function kindProblem(
  source: AnnotatedArticle,
  title: Sentence,
  word: Token,
  sentence: Sentence,
  rival: Token,
): Problem {
  const from = (token: Token, low: number) => ({
    start: (countBefore(source.tokens, token.index, low) ?? token).start,
    end: token.end,
  })
  const places = [
    placeAt(source, title.index, from(word, title.firstToken), word.lemma),
    placeAt(source, sentence.index, from(rival, sentence.firstToken), rival.lemma),
  ]
  return {
    dimension: 'other',
    level: 'headline/other-kind',
    severity: 'low',
    confidence: 0.6,
    question: `Is it a ${word.lemma} or a ${rival.lemma}?`,
    message: `The headline has “${places[0]?.exact}”, the body “${places[1]?.exact}”.`,
    places: inTextOrder(places),
    evidence: [{ signal: 'headline-against-lead', weight: 1, detail: `${word.lemma} / ${rival.lemma}` }],
  }
}

const isGroup = (lemma: string, kind: number, group: number): boolean => {
  const found = CONTRASTS.get(lemma)
  return found?.kind === kind && found.group === group
}
const isRival = (lemma: string, { kind, group }: { kind: number; group: number }): boolean => {
  const found = CONTRASTS.get(lemma)
  return found !== undefined && found.kind === kind && found.group !== group
}

function wordsOf({ tokens }: AnnotatedArticle, { firstToken, endToken }: Sentence): Token[] {
  return tokens.slice(firstToken, endToken).map((token) => ({ ...token, lemma: singular(token) }))
}

/** The tagger takes capitals of a headline for names and leaves their plural. */
function singular({ lemma, pos }: Token): string {
  return pos === 'PROPN' && lemma.length > 3 && lemma.endsWith('s') ? lemma.slice(0, -1) : lemma
}

/** Both have the same count before them, or hang on the same word by the same preposition. */
function anchored(
  source: AnnotatedArticle,
  title: Sentence,
  word: Token,
  sentence: Sentence,
  rival: Token,
): boolean {
  const [n, m] = [
    countBefore(source.tokens, word.index, title.firstToken),
    countBefore(source.tokens, rival.index, sentence.firstToken),
  ]
  if (n !== null && m !== null) return numberOf(n) === numberOf(m)
  const [g, h] = [
    governorOf(source.tokens, word.index, title.firstToken),
    governorOf(source.tokens, rival.index, sentence.firstToken),
  ]
  if (g === null || h === null || g.preposition !== h.preposition) return false
  return g.lemma.length > 3 && (h.lemma.endsWith(g.lemma) || g.lemma.endsWith(h.lemma))
}

function countBefore(tokens: readonly Token[], index: number, low: number): Token | null {
  for (let at = index - 1; at >= Math.max(low, index - REACH); at--) {
    const token = tokens[at]
    if (token?.pos === 'NUM') return token
    if (token?.pos !== 'ADJ' && token?.pos !== 'NOUN' && token?.pos !== 'PROPN') return null
  }
  return null
}

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function numberOf({ lower }: Token): string {
  const word = NUMBER_WORDS.indexOf(lower)
  return word >= 0 ? String(word) : lower.replace(/,/gu, '')
}

/** The noun or verb and preposition that a noun phrase hangs on ("strike" and "on"). */
function governorOf(
  tokens: readonly Token[],
  index: number,
  low: number,
): { readonly lemma: string; readonly preposition: string } | null {
  for (let at = index - 1; at > Math.max(low, index - 1 - REACH * 2); at--) {
    const token = tokens[at]
    if (token?.pos === 'ADP') {
      const governor = tokens[at - 1]
      return governor === undefined || at - 1 < low
        ? null
        : { lemma: singular(governor), preposition: token.lower }
    }
    if (token === undefined || /^(?:AUX|CCONJ|SCONJ|PRON)$/u.test(token.pos) || /^[.,;:]$/u.test(token.text))
      return null
  }
  return null
}
