import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import type { SuperlativeMention } from '../../model/mention.ts'
import { bySpan, overlaps } from '../../model/span.ts'
import { CARRIER_NOUNS, LINKING_VERBS } from '../data/superlatives.ts'
import { readNounPhrase, readScope, type Window } from './superlative/phrase.ts'
import type { Trigger } from './superlative/rule.ts'
import { findTrigger } from './superlative/trigger.ts'

/**
 * Finds claims of rank and precedence: first, only, last, record, extreme, unprecedented, n-th in a period.
 *
 * Denied ones ("not the first") are left out, and so are words that only look like them ("first lady", "at least").
 *
 * @returns mentions in text order that do not overlap; spans are half-open UTF-16 offsets of the shortest telling phrase.
 */
export function findSuperlatives(source: AnnotatedArticle): SuperlativeMention[] {
  const found: SuperlativeMention[] = []
  for (const sentence of source.sentences) {
    const window: Window = { tokens: source.tokens, end: sentence.endToken }
    let at = sentence.firstToken
    while (at < sentence.endToken) {
      const trigger = findTrigger(window, at, sentence)
      if (trigger === null) {
        at++
        continue
      }
      const { mention, end } = readMention(source, sentence, window, trigger)
      if (mention !== null && !found.some((other) => overlaps(other.span, mention.span))) found.push(mention)
      at = Math.max(at + 1, mention === null ? trigger.end : end)
    }
  }
  return found.sort((a, b) => bySpan(a.span, b.span))
}

function readMention(
  source: AnnotatedArticle,
  sentence: Sentence,
  window: Window,
  trigger: Trigger,
): { mention: SuperlativeMention | null; end: number } {
  const { tokens } = window
  const phrase = trigger.bare ? { end: trigger.end, head: null } : readNounPhrase(window, trigger.end)
  const scope = readScope(window, phrase.end, trigger.type !== 'extreme')
  const carried = phrase.head === null || CARRIER_NOUNS.has(phrase.head.lemma)
  if (trigger.needsScope && scope.end === scope.start) return { mention: null, end: trigger.end }
  if (trigger.needsHead && phrase.head === null) return { mention: null, end: trigger.end }
  if (phrase.head === null && scope.end === scope.start && !trigger.standsAlone)
    return { mention: null, end: trigger.end }
  const first = tokens[trigger.start]
  const last = tokens[scope.end - 1]
  if (first === undefined || last === undefined || last.end <= first.start)
    return { mention: null, end: trigger.end }
  const span = { start: first.start, end: last.end }
  const text = source.article.text
  const head = carried ? rankedElsewhere(tokens, sentence, trigger, scope.end) : nameOf(phrase.head)
  const scopeFrom = tokens[scope.start]
  const mention: SuperlativeMention = {
    kind: 'superlative',
    type: trigger.type,
    head,
    scope: scope.end > scope.start && scopeFrom !== undefined ? text.slice(scopeFrom.start, last.end) : null,
    exact: text.slice(span.start, span.end),
    span,
    sentence: sentence.index,
  }
  return { mention, end: scope.end }
}

/** Lemma of a ranked noun; a gerund stays one ("shooting", not "shoot"). */
function nameOf(head: Token | null): string | null {
  return head?.pos === 'VERB' ? head.lower : (head?.lemma ?? null)
}

/**
 * What a claim without a noun of its own ranks: the subject of a linking verb ("her visit was the first"), the noun it
 * is in apposition to ("the fighting, the deadliest since"), or for "the first time" the nearest predicate.
 */
function rankedElsewhere(
  tokens: readonly Token[],
  sentence: Sentence,
  trigger: Trigger,
  scopeEnd: number,
): string | null {
  const before = tokens[trigger.start - 1]
  if (trigger.start > sentence.firstToken && before !== undefined) {
    if (LINKING_VERBS.has(before.lemma)) {
      const subject = nounBefore(tokens, trigger.start - 2, sentence.firstToken)
      if (subject !== null) return subject
    }
    if (/^[,–—-]+$/u.test(before.text)) return nounBefore(tokens, trigger.start - 2, sentence.firstToken)
  }
  return trigger.bare ? nearestVerb(tokens, sentence, trigger.start, scopeEnd) : null
}

function nounBefore(tokens: readonly Token[], from: number, low: number): string | null {
  for (let at = from; at >= low; at--) {
    const token = tokens[at]
    if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return token.lemma
    if (token?.pos === 'VERB' || token?.pos === 'PUNCT') return null
  }
  return null
}

function nearestVerb(
  tokens: readonly Token[],
  sentence: Sentence,
  start: number,
  end: number,
): string | null {
  for (let at = start - 1; at >= sentence.firstToken; at--) {
    if (/^(?:that|[,;:"“”])$/u.test(tokens[at]?.lower ?? '')) break
    if (tokens[at]?.pos === 'VERB') return tokens[at]?.lemma ?? null
  }
  for (let at = end; at < sentence.endToken; at++)
    if (tokens[at]?.pos === 'VERB') return tokens[at]?.lemma ?? null
  return null
}
