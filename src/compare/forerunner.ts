import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { SuperlativeMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { sameField } from './data/fields.ts'
import { inTextOrder, type Problem, type ProblemPlace, placeAt } from './problem.ts'
import { presupposesEarlier, readRankScope } from './scope.ts'
import { compareSuperlatives } from './superlative.ts'

/** Words that say that it had happened before. */
const EARLIER = /^(?:previously|repeatedly)$/u

/**
 * A first that the same article gives a forerunner of: "for the first time in Oslo" and "the first since the fair of
 * 2019"; or "the first attack to hit the town" and "the town has previously come under fire".
 */
export function forerunnerProblems({ source, mentions }: Witness): Problem[] {
  const firsts = mentions.filter(
    (mention): mention is SuperlativeMention =>
      mention.kind === 'superlative' && (mention.type === 'first' || mention.type === 'unprecedented'),
  )
  return [...rivalFirsts(source, firsts), ...earlierCases(source, firsts)]
}

/** Two firsts of one event, of which one presupposes what the other rules out. */
function rivalFirsts(source: AnnotatedArticle, firsts: readonly SuperlativeMention[]): Problem[] {
  for (const [at, a] of firsts.entries())
    for (const b of firsts.slice(at + 1)) {
      const { verdict, level, explanation } = compareSuperlatives(a, b)
      if (verdict !== 'differs' || !sharePlace(source, a, b)) continue
      return [
        {
          dimension: 'superlative',
          level,
          severity: 'medium',
          confidence: level === 'superlative/forerunner' ? 0.8 : 0.7,
          question: 'Is it the first ever, or the first since an earlier one?',
          message: `${explanation}.`,
          places: inTextOrder([placeOf(source, a), placeOf(source, b)]),
          evidence: [{ signal: level, weight: 1, detail: explanation }],
        },
      ]
    }
  return []
}

/** What limits one claim in place must be spoken of in the other's sentence too, or they may be about two events. */
function sharePlace(source: AnnotatedArticle, a: SuperlativeMention, b: SuperlativeMention): boolean {
  return (
    [
      [a, b],
      [b, a],
    ].every(([claim, other]) => {
      const places = claim === undefined ? [] : readRankScope(claim.scope).words
      const words = other === undefined ? new Set<string>() : lemmasOf(source, other.sentence)
      return places.length === 0 || places.some((word) => words.has(word))
    }) &&
    (readRankScope(a.scope).words.length > 0 || readRankScope(b.scope).words.length > 0)
  )
}

/** A first without a limit in time, and a sentence about the same named place or person that tells of an earlier case. */
function earlierCases(source: AnnotatedArticle, firsts: readonly SuperlativeMention[]): Problem[] {
  const open = firsts.filter(
    ({ scope }) => !presupposesEarlier(readRankScope(scope)) || /outbreak|start|beginning/u.test(scope ?? ''),
  )
  if (open.length === 0) return []
  for (const token of source.tokens) {
    if (!EARLIER.test(token.lower) || open.some(({ sentence }) => sentence === token.sentence)) continue
    const told = predicateOf(source, token)
    if (told === null) continue
    if (
      !open.some(
        (first) => isOfField(source, first, told) && shareName(source, first.sentence, token.sentence),
      )
    )
      continue
    const rivals = open.filter((first) => isOfField(source, first, told))
    const sentence = source.sentences[token.sentence]
    if (sentence === undefined) continue
    const span = { start: token.start, end: told.end }
    return [
      {
        dimension: 'superlative',
        level: 'superlative/happened-before',
        severity: 'low',
        confidence: 0.6,
        question: 'Had it happened before?',
        message: `“${rivals[0]?.exact}”, yet “${source.article.text.slice(span.start, span.end)}”.`,
        places: inTextOrder([
          ...rivals.map((first) => placeOf(source, first)),
          placeAt(source, token.sentence, span, 'earlier case'),
        ]),
        evidence: [{ signal: 'earlier-case', weight: 1, detail: token.text }],
      },
    ]
  }
  return []
}

/** The last word of the predicate that "previously" belongs to: its verb and what follows up to a noun. */
function predicateOf({ tokens, sentences }: AnnotatedArticle, { index, sentence }: Token): Token | null {
  const end = sentences[sentence]?.endToken ?? index
  let last: Token | null = null
  for (let at = index + 1; at < Math.min(end, index + 7); at++) {
    const token = tokens[at]
    if (token === undefined || token.pos === 'PUNCT' || token.pos === 'SCONJ') break
    if (token.pos === 'VERB' || token.pos === 'NOUN') last = token
    else if (last?.pos === 'NOUN') break
  }
  return last
}

/** The earlier case belongs to the field of the claim's sentence ("attack", "come under fire"). */
function isOfField(source: AnnotatedArticle, first: SuperlativeMention, told: Token): boolean {
  const predicate = source.tokens.slice(Math.max(0, told.index - 5), told.index + 1).map(({ lemma }) => lemma)
  return [...lemmasOf(source, first.sentence)].some((word) =>
    predicate.some((other) => sameField(word, other)),
  )
}

function shareName(source: AnnotatedArticle, a: number, b: number): boolean {
  const names = namesOf(source, a)
  return [...namesOf(source, b)].some((name) => names.has(name))
}

function namesOf({ tokens, sentences }: AnnotatedArticle, index: number): Set<string> {
  const sentence = sentences[index]
  return new Set(
    tokens
      .slice(sentence?.firstToken, sentence?.endToken)
      .filter(({ pos, lower }) => pos === 'PROPN' && rarity(lower) === 1)
      .map(({ lower }) => lower),
  )
}

function lemmasOf({ tokens, sentences }: AnnotatedArticle, index: number): Set<string> {
  const sentence = sentences[index]
  return new Set(tokens.slice(sentence?.firstToken, sentence?.endToken).map(({ lemma }) => baseForm(lemma)))
}

function placeOf(source: AnnotatedArticle, { sentence, span, exact }: SuperlativeMention): ProblemPlace {
  return placeAt(source, sentence, span, exact)
}
