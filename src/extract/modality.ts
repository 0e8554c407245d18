import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Modality, Polarity } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import {
  ALLEGING,
  DENYING,
  FUTURE,
  LIMITING,
  LINKING,
  LINKING_TAGS,
  MAYBE,
  NEGATING,
  PLANNING,
  RAISING,
  SUPPOSING,
} from './data/modality.ts'
import { sentenceAt } from './mentions/quote/locate.ts'

/** How an article puts what it says. */
export interface Stance {
  /**
   * Asserted, alleged ("reportedly", "may have", "is said to"), planned ("will", "is scheduled to") or hypothetical
   * ("if", "would"). Attribution is another matter: "Kim said 12 died" is asserted, by Kim.
   */
  readonly modality: Modality
  /**
   * Negative where an odd number of negations ("not", "never", "denied", "without", "failed to", "neither") has it in
   * its scope, which is the rest of the clause after the negation, and the verb's subject for "not".
   */
  readonly polarity: Polarity
}

/** How firmly the article puts what `span` says, and whether it denies it. */
export function stanceOf(source: AnnotatedArticle, span: Span): Stance {
  const clause = clauseAround(source, span)
  return { modality: modalityOf(clause), polarity: polarityOf(clause, span) }
}

function modalityOf(clause: readonly Token[]): Modality {
  if (clause.some(isAlleging)) return 'alleged'
  if (clause.some(isSupposing)) return 'hypothetical'
  return clause.some(isPlanning) ? 'planned' : 'asserted'
}

function polarityOf(clause: readonly Token[], span: Span): Polarity {
  let negations = 0
  clause.forEach((token, at) => {
    if (negates(token, clause[at + 1], span)) negations++
  })
  return negations % 2 === 1 ? 'negative' : 'positive'
}

function negates(token: Token, next: Token | undefined, span: Span): boolean {
  const before = token.end <= span.start
  const inside = token.start >= span.start && token.end <= span.end
  if (NEGATING.has(token.lemma) || NEGATING.has(token.lower)) {
    if (next && LIMITING.has(next.lower)) return next.lower === 'longer'
    // "no" and "neither" deny the noun phrase that follows them; "not" denies its whole clause.
    return token.lemma === 'not' || before || inside
  }
  return token.pos === 'VERB' && DENYING.has(token.lemma) && before
}

function isAlleging(token: Token, at: number, clause: readonly Token[]): boolean {
  if (ALLEGING.has(token.lower)) return true
  const next = clause[at + 1]
  if (token.pos === 'AUX' && MAYBE.has(token.lower)) return next?.lower === 'have' || next?.lower === 'be'
  // "is believed to have", "are said to", "was reported to"
  return (
    RAISING.has(token.lemma) && token.pos === 'VERB' && clause[at - 1]?.lemma === 'be' && next?.lower === 'to'
  )
}

function isSupposing(token: Token): boolean {
  return SUPPOSING.has(token.lower)
}

function isPlanning(token: Token, at: number, clause: readonly Token[]): boolean {
  if (token.pos === 'AUX' && FUTURE.has(token.lower)) return true
  // "is to begin on Friday"
  if (token.lemma === 'be' && clause[at + 1]?.lower === 'to' && clause[at + 2]?.pos === 'VERB') return true
  return (
    PLANNING.has(token.lemma) &&
    clause.slice(at + 1, at + 3).some((next) => next.lower === 'to' || next.lower === 'for')
  )
}

/** Conjunctions and marks at which one clause ends and the next begins. */
function isBoundary({ text, lower, pos }: Token): boolean {
  return text === ';' || text === ':' || (LINKING.has(lower) && LINKING_TAGS.has(pos))
}

/** Tokens of the clause around `span`: from the boundary before it to the one after it. */
function clauseAround({ tokens, sentences }: AnnotatedArticle, span: Span): readonly Token[] {
  const sentence = sentenceAt(sentences, span.start)
  if (!sentence) return []
  const { firstToken, endToken } = sentence
  let from = firstToken
  let to = endToken
  for (let at = firstToken; at < to; at++) {
    const token = tokens[at]
    if (!token || !isBoundary(token)) continue
    if (token.start < span.start) from = at + 1
    else if (token.start >= span.end) to = at
  }
  // "he denied that 12 died", "it is not clear whether": the governing verb belongs to what is said.
  if (
    from - 2 >= firstToken &&
    tokens[from - 1]?.lower === 'that' &&
    DENYING.has(tokens[from - 2]?.lemma ?? '')
  )
    from -= 2
  return tokens.slice(from, to)
}
