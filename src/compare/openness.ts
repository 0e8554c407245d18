import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { isKindOf } from '../util/kinds.ts'
import { rarity } from '../util/rarity.ts'
import { wordedClash } from './clash.ts'
import { ownReading } from './reading.ts'

/** What one source says somebody or something is, or says is not known. */
interface Told {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly noun: string
  readonly open: boolean
  readonly from: Token
  readonly to: Token
}

const UNKNOWN = /^(?:unclear|unknown|uncertain|unsure)$/u
const KNOWN = /^(?:clear|known|certain|sure|confirmed|established|determined)$/u
const LIKELY = /^(?:likely|probably|apparently|presumably|evidently|certainly|definitely)$/u
/** Words between "unclear" and "whether", and between "whether" and what it may be. */
const NEAR = 3
const REACH = 12
/** A commoner word says who somebody is by chance. */
const TELLING = 0.7

/** One finding for each thing that one source leaves open ("unclear whether she was a guest"), and another does not ("likely a guest"). */
export function opennessFindings(witnesses: readonly Witness[]): Finding[] {
  const open = witnesses.map(({ source }) => leftOpen(source))
  const nouns = new Set(open.flat().map(({ noun }) => noun))
  if (nouns.size === 0) return []
  const stated = witnesses.map(({ source }) => statedIn(source, nouns))
  return [...nouns].sort().flatMap((noun) => {
    const of = (all: readonly Told[]): Told[] => all.filter((one) => one.noun === noun).slice(0, 1)
    const leaving = open.flatMap((own, i) => (of(stated[i] ?? []).length > 0 ? [] : of(own)))
    const stating = stated.flatMap((own, i) => (of(open[i] ?? []).length > 0 ? [] : of(own)))
    return leaving.length > 0 && stating.length > 0 ? [findingOf(noun, [...leaving, ...stating])] : []
  })
}

/** "It was unclear whether she was a guest or a clerk": "guest", "clerk". */
function leftOpen(source: AnnotatedArticle): Told[] {
  return source.tokens.flatMap((token): Told[] => {
    if (!/^(?:whether|if)$/u.test(token.lower)) return []
    const before = source.tokens.slice(Math.max(0, token.index - NEAR), token.index)
    const word = before.find(({ lower }) => UNKNOWN.test(lower) || KNOWN.test(lower))
    const from = word && KNOWN.test(word.lower) ? denialOf(source.tokens, word) : word
    const sentence = source.sentences[token.sentence]
    if (!from || !sentence || from.sentence !== token.sentence) return []
    const after = source.tokens.slice(token.index, Math.min(sentence.endToken, token.index + REACH))
    return after.flatMap((noun, at): Told[] =>
      isKind(noun) && /^an?$/u.test(after[at - 1]?.lower ?? '')
        ? [{ source, sentence, noun: noun.lemma, open: true, from, to: noun }]
        : [],
    )
  })
}

/** The "not" of "not immediately clear". */
const denialOf = (tokens: readonly Token[], { index }: Token): Token | undefined =>
  tokens.slice(Math.max(0, index - NEAR), index).find(({ lower }) => /^(?:not|n['’]t|never)$/u.test(lower))

/** "Likely a guest", "his guest". */
function statedIn(source: AnnotatedArticle, nouns: ReadonlySet<string>): Told[] {
  return source.tokens.flatMap((noun): Told[] => {
    const sentence = source.sentences[noun.sentence]
    if (!nouns.has(noun.lemma) || !isKind(noun) || !sentence) return []
    const [article, hedge] = [source.tokens[noun.index - 1], source.tokens[noun.index - 2]]
    if (!article || article.sentence !== noun.sentence) return []
    const from = /^(?:his|her|their)$/u.test(article.lower)
      ? article
      : /^an?$/u.test(article.lower) &&
          hedge &&
          (LIKELY.test(hedge.lower) || /^(?:was|is|were|are)$/u.test(hedge.lower))
        ? hedge
        : null
    const words = source.tokens.slice(sentence.firstToken, noun.index)
    if (!from || words.some(({ lower }) => /^(?:whether|if|not|no)$/u.test(lower))) return []
    return [{ source, sentence, noun: noun.lemma, open: false, from, to: noun }]
  })
}

const isKind = ({ pos, lemma }: Token): boolean =>
  pos === 'NOUN' && rarity(lemma) >= TELLING && isKindOf(lemma, 'person')

const CONFIDENCE = 0.65

function findingOf(noun: string, shown: readonly Told[]): Finding {
  const readings = shown.map(({ source, sentence, open, from, to }) =>
    ownReading(source.article, sentence, open ? 'open' : noun, { start: from.start, end: to.end }),
  )
  const question = `Is it known whether it was ${/^[aeiou]/u.test(noun) ? 'an' : 'a'} ${noun}?`
  return wordedClash(
    {
      dimension: 'role',
      confidence: CONFIDENCE,
      question,
      questionKey: `open ${noun}`,
      readings,
      evidence: [{ signal: 'left-open', weight: 1, detail: noun }],
    },
    'role/left-open',
  )
}
