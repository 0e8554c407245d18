import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm } from '../util/concepts.ts'
import { rarity, sharedRarity } from '../util/rarity.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** Two words joined by "and" or "or": "own or control". */
interface Joined {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly link: 'and' | 'or'
  readonly first: Token
  readonly last: Token
}

/** Weight of words that the two sentences share, the joined ones included. */
const SAME_MATTER = 2
const CONTENT = /^(?:NOUN|VERB|ADJ)$/u

/** One finding for each pair of words that one source joins by "and", and another, of the same matter, by "or". */
export function conjunctionFindings(witnesses: readonly Witness[]): Finding[] {
  const pairs = new Map<string, Joined[]>()
  for (const joined of witnesses.flatMap(({ source }) => joinedIn(source))) {
    const key = [joined.first, joined.last].map(({ lemma }) => lemma).join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), joined])
  }
  return [...pairs].flatMap(([key, all]) => {
    const links = new Map<AnnotatedArticle, Set<string>>()
    for (const { source, link } of all) links.set(source, (links.get(source) ?? new Set()).add(link))
    const single = all.filter(({ source }) => links.get(source)?.size === 1)
    const and = single.find(({ link }) => link === 'and')
    const or = single.find((one) => one.link === 'or' && and !== undefined && areOfOneMatter(one, and))
    return and && or ? [findingOf(key, [and, or])] : []
  })
}

function joinedIn(source: AnnotatedArticle): Joined[] {
  return source.tokens.flatMap((token): Joined[] => {
    const [first, last] = [source.tokens[token.index - 1], source.tokens[token.index + 1]]
    const sentence = source.sentences[token.sentence]
    const link = token.lower === 'and' ? 'and' : token.lower === 'or' ? 'or' : null
    if (!link || !first || !last || !sentence) return []
    if (first.sentence !== token.sentence || last.sentence !== token.sentence) return []
    return CONTENT.test(first.pos) && CONTENT.test(last.pos) ? [{ source, sentence, link, first, last }] : []
  })
}

function areOfOneMatter(a: Joined, b: Joined): boolean {
  return sharedRarity(wordsOf(a), wordsOf(b)) >= SAME_MATTER
}

function wordsOf({ source, sentence }: Joined): ReadonlySet<string> {
  return new Set(
    source.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .map(({ lemma }) => baseForm(lemma))
      .filter((lemma) => rarity(lemma) > 0),
  )
}

const CONFIDENCE = 0.65

function findingOf(key: string, shown: readonly Joined[]): Finding {
  const readings = shown.map(({ source, sentence, first, last, link }) =>
    ownReading(source.article, sentence, link, { start: first.start, end: last.end }),
  )
  const [x = '', y = ''] = key.split(' ')
  const question = `Is it “${x} and ${y}”, or “${x} or ${y}”?`
  return finish({
    kind: 'discrepancy',
    dimension: 'other',
    level: 'other/and-or',
    severity: 'low',
    confidence: CONFIDENCE,
    question,
    questionKey: key,
    message: `${question} The sources have ${readings.map(({ exact }) => `“${exact}”`).join(' and ')}.`,
    readings,
    evidence: [{ signal: 'same-words', weight: 1, detail: key }],
  })
}
