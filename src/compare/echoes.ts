import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import { isEntity } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { isTransliteration } from '../util/personal-name.ts'
import { rarity } from '../util/rarity.ts'
import { skeletonOf } from '../util/transliterate.ts'
import { finish } from './finding.ts'
import { ownReading } from './reading.ts'

/** A capitalised word of a source: its first place, and whether a recognised name of one word stands anywhere for it. */
interface Word {
  readonly source: AnnotatedArticle
  readonly token: Token
  readonly named: boolean
}

/** Shorter words are alike by chance. */
const SHORTEST = 5
const LEAST_CONSONANTS = 3
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u
const CONFIDENCE = 0.8

/**
 * A name that nothing in one source shows to be one ("the Rashidin area") and that another source spells otherwise
 * ("Rashideen"). Names that both sources show to be names are compared as what they name.
 */
export function echoFindings(witnesses: readonly Witness[]): Finding[] {
  const words = witnesses.map(wordsOf)
  const bySound = new Map<string, Word[]>()
  for (const word of words.flatMap((own) => [...own.values()])) {
    const key = skeletonOf(word.token.text)
    if (key.length >= LEAST_CONSONANTS) bySound.set(key, [...(bySound.get(key) ?? []), word])
  }
  return [...bySound.values()].flatMap((alike) => {
    const spellings = new Set(alike.map(({ token }) => token.lower))
    const sources = new Set(alike.map(({ source }) => source.article.id))
    // A source that has both spellings tells of two things.
    if (spellings.size < 2 || alike.length > sources.size || alike.every(({ named }) => named)) return []
    return isOneName(alike) ? [findingOf(alike)] : []
  })
}

const isOneName = ([first, ...rest]: readonly Word[]): boolean =>
  first !== undefined && rest.every(({ token }) => isTransliteration(first.token.text, token.text))

/** By lower-case spelling. */
function wordsOf({ source, mentions }: Witness): Map<string, Word> {
  const covered = new Set<number>()
  const single = new Set<number>()
  for (const mention of mentions) {
    if (!isEntity(mention)) continue
    if (!/\s/u.test(mention.exact)) single.add(mention.span.start)
    for (let at = mention.span.start; at < mention.span.end; at++) covered.add(at)
  }
  const lower = new Set(source.tokens.flatMap(({ text }) => (/^\p{Ll}/u.test(text) ? [text] : [])))
  const found = new Map<string, Word>()
  for (const token of source.tokens) {
    if (token.text.length < SHORTEST || !CAPITALISED.test(token.text) || rarity(token.lemma) < 1) continue
    if (source.sentences[token.sentence]?.part === 'title' || lower.has(token.lower)) continue
    const isOpener = source.sentences[token.sentence]?.firstToken === token.index
    const named = single.has(token.start)
    if ((covered.has(token.start) && !named) || (isOpener && !named)) continue
    const known = found.get(token.lower)
    found.set(token.lower, { source, token: known?.token ?? token, named: named || known?.named === true })
  }
  return found
}

function findingOf(words: readonly Word[]): Finding {
  const spellings = [...new Set(words.map(({ token }) => token.text))].sort()
  const names = spellings.join(' / ')
  const question = `How is ${spellings[0] ?? ''} spelt?`
  return finish({
    kind: 'agreement',
    dimension: 'other',
    level: 'name/variant',
    severity: 'low',
    confidence: CONFIDENCE,
    question,
    questionKey: `spelling ${skeletonOf(spellings[0] ?? '')}`,
    message: `${question} ${names} are forms of one name.`,
    readings: words.map(({ source, token }) => {
      const sentence = source.sentences[token.sentence] ?? token
      return ownReading(source.article, sentence, token.lower, { start: token.start, end: token.end })
    }),
    evidence: [{ signal: 'one-sound', weight: 1, detail: names }],
  })
}
