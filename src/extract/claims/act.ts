import type { Sentence, Token } from '../../model/annotation.ts'
import type { Act, ActPart, Claim, StatementUnit } from '../../model/claim.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { actsOf, type ActPart as Part, type RawAct } from '../acts.ts'
import { commonnessIn } from '../commonness.ts'
import { SAYING } from '../data/reporting.ts'
import type { ClaimContext } from '../frame.ts'
import { statementOf, valuesIn } from '../statement-units.ts'
import { makeClaimLazily, plainSlot } from './make.ts'

/**
 * A claim for each verb of the bodies with its parts: who did what to whom, where and how.
 *
 * @param contexts of all sources: a unit weighs less the more of their sentences have it.
 */
export function actClaims(contexts: readonly ClaimContext[]): Claim[] {
  const perSource = contexts.map(toldIn)
  const commonness = commonnessIn(perSource.map((told) => told.map(({ units }) => units)))
  return contexts.flatMap((context, i) =>
    (perSource[i] ?? []).flatMap(({ sentence, units }) => {
      const weighed = units.map((unit) => ({ ...unit, weight: unit.weight * commonness(unit.key) }))
      return actsOf(context.source.tokens, sentence).flatMap((raw) =>
        claimOf(context, raw, sentence, weighed),
      )
    }),
  )
}

/** The act that a word of an article belongs to, by its place; null for none. */
export type ActAt = (source: string, sentence: number, word: Span) => Act | null

/** Looks acts up by a word of theirs: the verb, else a word of a part. */
export function actsByPlace(claims: readonly Claim[]): ActAt {
  const bySentence = new Map<string, Act[]>()
  for (const { source, sentence, value } of claims) {
    if (value.type !== 'act') continue
    const key = `${source} ${sentence}`
    const known = bySentence.get(key)
    if (known) known.push(value.act)
    else bySentence.set(key, [value.act])
  }
  return (source, sentence, word) => {
    const acts = bySentence.get(`${source} ${sentence}`) ?? []
    return (
      acts.find(({ verbSpan }) => overlaps(verbSpan, word)) ??
      acts.find(({ parts }) => parts.some((part) => overlaps(part, word))) ??
      null
    )
  }
}

interface Told {
  readonly sentence: Sentence
  readonly units: readonly StatementUnit[]
}

/** The sentences of a body with their content. */
function toldIn(context: ClaimContext): Told[] {
  return context.source.sentences.flatMap((sentence) => {
    if (sentence.part === 'title') return []
    const whole = { first: sentence.firstToken, end: sentence.endToken, chunks: [] }
    const values = valuesIn(context, sentence.index)
    return [{ sentence, units: statementOf(context.source, whole, values, sentence).units }]
  })
}

function claimOf(
  context: ClaimContext,
  raw: RawAct,
  sentence: Sentence,
  units: readonly StatementUnit[],
): Claim[] {
  const act = SAYING.has(raw.verb.lemma) ? null : actOf(context, raw, units)
  if (act === null) return []
  const spans = [act.verbSpan, ...act.parts]
  return makeClaimLazily(
    context,
    {
      dimension: 'other',
      slot: plainSlot('act', act.lemma, null),
      value: { type: 'act', act },
      span: {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      },
      sentence: sentence.index,
      leftOut: null,
    },
    `${context.source.article.id}:act:${act.verbSpan.start}`,
  )
}

/** Null where it has no part that tells anything. */
function actOf(
  { source: { tokens } }: ClaimContext,
  raw: RawAct,
  units: readonly StatementUnit[],
): Act | null {
  const head = tokens[raw.state >= 0 ? raw.state : raw.verb.head]
  const [from, to] = [tokens[raw.verb.first], tokens[(raw.state >= 0 ? raw.state + 1 : raw.verb.end) - 1]]
  if (!head || !from || !to) return null
  const verb = units.find((unit) => unit.kind === 'word' && overlaps(unit, head)) ?? null
  const parts = raw.parts.flatMap((part) => partOf(tokens, part, units))
  if (parts.reduce((sum, part) => sum + part.units.length, 0) < (verb === null ? 2 : 1)) return null
  return {
    verb,
    lemma: raw.state >= 0 ? head.lemma : raw.verb.lemma,
    verbSpan: { start: from.start, end: to.end },
    parts,
  }
}

const isPlural = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'NOUN' && lower !== lemma && lower.endsWith('s')
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|my|our|your)$/u

function partOf(
  tokens: ClaimContext['source']['tokens'],
  { role, first, end, head }: Part,
  units: readonly StatementUnit[],
): ActPart[] {
  const [from, to, main] = [tokens[first], tokens[end - 1], tokens[head]]
  if (!from || !to || !main) return []
  const span = { start: from.start, end: to.end }
  const own = units.filter((unit) => overlaps(unit, span))
  const at = own.findIndex((unit) => overlaps(unit, main))
  const joined = tokens.slice(first, end).some(({ pos }) => pos === 'CCONJ')
  return [
    {
      ...span,
      role,
      units: own,
      head: at,
      definite: DEFINITE.test(from.lower),
      joined,
      plural: isPlural(main),
    },
  ]
}
