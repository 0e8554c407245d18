import type { AnnotatedArticle, Token } from '../../model/annotation.ts'
import type { Claim } from '../../model/claim.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Witness } from '../../model/witness.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import { LEAVES_OPEN, TELLS_WHO } from '../data/distance.ts'
import type { Acted } from './aligned.ts'

/** Shorter sentences are headlines and captions, which leave out who says so. */
const SHORTEST = 10

/** Whether an article tells an act in its own voice: nothing in the sentence says on whose word. */
export function isOwnVoice({ tokens, sentences }: AnnotatedArticle, claim: Claim): boolean {
  const sentence = sentences[claim.sentence]
  if (!sentence || claim.attribution !== null || sentence.endToken - sentence.firstToken < SHORTEST)
    return false
  return !tellsWho(tokens.slice(sentence.firstToken, sentence.endToken))
}

/** Whether words say on whose word they tell something. */
function tellsWho(tokens: readonly Token[]): boolean {
  return tokens.some(({ lemma, text }) => TELLS_WHO.has(lemma) || /^["“”]$/u.test(text))
}

/** The words that name whom the article credits for an act, beside a word of saying in the act's own sentence; null for none. */
export function creditSpan({ source: { tokens }, mentions }: Witness, claim: Claim): Span | null {
  if (claim.attribution === null || isAside(tokens, claim)) return null
  let innermost: Span | null = null
  let length = Infinity
  for (const mention of mentions) {
    if (mention.kind !== 'quote' || mention.direct || !mention.speaker) continue
    if (!contains(mention.span, claim.span) || !contains(claim.sentenceSpan, mention.speaker.span)) continue
    if (!isNamedBesideVerb(tokens, mention.speaker.span)) continue
    const own = mention.span.end - mention.span.start
    if (own < length) [innermost, length] = [mention.speaker.span, own]
  }
  return innermost
}

/** "Cohen, who was sentenced in May, …": what is told by the way is credited to nobody. */
function isAside(tokens: readonly Token[], { value }: Claim): boolean {
  if (value.type !== 'act') return true
  const first = firstTokenEndingAfter(tokens, value.act.verbSpan.start)
  return [tokens[first - 1], tokens[first - 2]].some(
    (token) => token && /^(?:who|which|whose)$/u.test(token.lower),
  )
}

/** "Police said", "according to police"; not "she said". */
function isNamedBesideVerb(tokens: readonly Token[], span: Span): boolean {
  const first = firstTokenEndingAfter(tokens, span.start)
  const after = firstTokenEndingAfter(tokens, span.end)
  if (tokens[first]?.pos === 'PRON') return false
  return [tokens[after], tokens[first - 1], tokens[first - 2]].some(
    (token) => token && TELLS_WHO.has(token.lemma),
  )
}

/** A verb by itself ("wrote"), not one that hangs on another ("was hired to write"). */
export function isStated({ tokens }: AnnotatedArticle, { act }: Acted): boolean {
  return tokens[firstTokenEndingAfter(tokens, act.verbSpan.start)]?.lower !== 'to'
}

/** The verb with the word by which the article leaves open whether it happened ("may have fled"); null where it states it. */
export function openVerb({ tokens }: AnnotatedArticle, { claim, act }: Acted): Span | null {
  const first = firstTokenEndingAfter(tokens, act.verbSpan.start)
  const hedge = [tokens[first - 1], ...within(tokens, first, act.verbSpan)].find(
    (token) => token?.sentence === claim.sentence && LEAVES_OPEN.has(token.lower),
  )
  return hedge ? { start: Math.min(hedge.start, act.verbSpan.start), end: act.verbSpan.end } : null
}

function within(tokens: readonly Token[], from: number, span: Span): Token[] {
  const found: Token[] = []
  for (let at = from; (tokens[at]?.start ?? Infinity) < span.end; at++) {
    const token = tokens[at]
    if (token) found.push(token)
  }
  return found
}
