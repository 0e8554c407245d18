import type { Token } from '../../model/annotation.ts'
import type { Claim, Statement } from '../../model/claim.ts'
import type { QuoteMention } from '../../model/mention.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { commonnessIn } from '../commonness.ts'
import type { ClaimContext } from '../frame.ts'
import { type Proposition, propositionsOf } from '../proposition.ts'
import { statementOf, valuesIn } from '../statement-units.ts'
import { makeClaimLazily, plainSlot } from './make.ts'

/** Clauses of fewer units ("ADVERTISEMENT", "He agreed.") say too little to be matched. */
const FEWEST_UNITS = 3

/**
 * A claim for each clause of the bodies as a whole: what it states, to be found again in another source's words.
 *
 * @param contexts of all sources: a unit weighs less the more of their statements have it.
 */
export function statementClaims(contexts: readonly ClaimContext[]): Claim[] {
  const perSource = contexts.map(clausesOf)
  const commonness = commonnessIn(perSource.map((clauses) => clauses.map(({ statement }) => statement.units)))
  return contexts.flatMap((context, i) =>
    (perSource[i] ?? []).flatMap(({ statement: { units, phrases }, span, sentence }) => {
      const weighed = units.map((unit) => ({ ...unit, weight: unit.weight * commonness(unit.key) }))
      return makeClaimLazily(context, {
        dimension: 'other',
        slot: plainSlot('statement', null, null),
        value: { type: 'statement', statement: { phrases, units: weighed } },
        span,
        sentence,
        leftOut: null,
      })
    }),
  )
}

/** A clause with what it states, its units not yet weighed by how common they are in the story. */
interface Clause {
  readonly statement: Statement
  readonly span: Span
  readonly sentence: number
}

function clausesOf(context: ClaimContext): Clause[] {
  const { source, quotes } = context
  return source.sentences.flatMap((sentence) => {
    if (sentence.part === 'title') return []
    const near = quotes.filter((quote) => overlaps(quote.span, sentence))
    const values = valuesIn(context, sentence.index)
    return propositionsOf(source, sentence).flatMap((proposition) => {
      const span = trimmed(source.tokens, said(source.tokens, near, proposition))
      if (!span) return []
      const statement = statementOf(source, proposition, values, span)
      return statement.units.length < FEWEST_UNITS ? [] : [{ statement, span, sentence: sentence.index }]
    })
  })
}

/**
 * The clause without the words that report it ("police said", "according to the ministry"): who says it is another
 * question than what is said.
 *
 * @param quotes those of its sentence.
 */
function said(tokens: readonly Token[], quotes: readonly QuoteMention[], proposition: Proposition): Range {
  const { first, end } = proposition
  const [head, tail] = [tokens[first], tokens[end - 1]]
  if (!head || !tail) return proposition
  const span = { start: head.start, end: tail.end }
  let best: Range = proposition
  for (const quote of quotes) {
    if (!quote.speaker || !overlaps(quote.span, span)) continue
    const outside = overlaps(quote.speaker.span, span) && !contains(quote.span, quote.speaker.span)
    if (!outside) continue
    let from = first
    let to = end
    while (from < to && !within(tokens[from], quote.span)) from++
    while (to > from && !within(tokens[to - 1], quote.span)) to--
    if (to - from > (best === proposition ? 0 : best.end - best.first)) best = { first: from, end: to }
  }
  return best
}

type Range = Pick<Proposition, 'first' | 'end'>
const within = (token: Token | undefined, span: Span): boolean => token !== undefined && contains(span, token)

/** Without marks and conjunctions at its ends. */
function trimmed(tokens: readonly Token[], { first, end }: Range): Span | null {
  let from = first
  let to = end
  while (from < to && isEdge(tokens[from], true)) from++
  while (to > from && isEdge(tokens[to - 1], false)) to--
  const [head, tail] = [tokens[from], tokens[to - 1]]
  return head && tail && from < to ? { start: head.start, end: tail.end } : null
}

function isEdge(token: Token | undefined, leading: boolean): boolean {
  if (!token) return false
  return token.pos === 'PUNCT' || token.pos === 'CCONJ' || (!leading && /^(?:SCONJ|ADP)$/u.test(token.pos))
}
