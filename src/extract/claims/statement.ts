import type { Token } from '../../model/annotation.ts'
import type { Claim, Statement, StatementPhrase, StatementUnit } from '../../model/claim.ts'
import type { DateMention, EntityMention, Mention, QuantityMention } from '../../model/mention.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import { baseForm, synonymSets } from '../../util/concepts.ts'
import { rarity } from '../../util/rarity.ts'
import { SAYING } from '../data/reporting.ts'
import type { ClaimContext } from '../frame.ts'
import { type Proposition, propositionsOf } from '../proposition.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from '../slot/lexicon.ts'
import { makeClaim, plainSlot } from './make.ts'

/** Clauses of fewer units ("ADVERTISEMENT", "He agreed.") say too little to be matched. */
const FEWEST_UNITS = 3

/**
 * A claim for each clause of the bodies as a whole: what it states, to be found again in another source's words.
 *
 * @param contexts of all sources: a unit weighs less the more of their statements have it.
 */
export function statementClaims(contexts: readonly ClaimContext[]): Claim[] {
  const perSource = contexts.map(claimsOf)
  const commonness = commonnessIn(perSource)
  return perSource.flat().map((claim) => {
    if (claim.value.type !== 'statement') return claim
    const { units, ...rest } = claim.value.statement
    const weighed = units.map((unit) => ({ ...unit, weight: unit.weight * commonness(unit.key) }))
    return { ...claim, value: { type: 'statement', statement: { ...rest, units: weighed } } }
  })
}

/**
 * Inverse document frequency, scaled to 0..1. Counted in the source that has a unit most often: that all sources have
 * it once is what makes it telling.
 */
function commonnessIn(perSource: readonly (readonly Claim[])[]): (key: string) => number {
  const most = new Map<string, number>()
  for (const claims of perSource) {
    const counts = new Map<string, number>()
    for (const { value } of claims)
      if (value.type === 'statement')
        for (const key of new Set(value.statement.units.map((unit) => unit.key)))
          counts.set(key, (counts.get(key) ?? 0) + 1)
    for (const [key, count] of counts) most.set(key, Math.max(most.get(key) ?? 0, count))
  }
  const statements = Math.max(1, ...perSource.map((claims) => claims.length))
  return (key) => Math.log(1 + statements / (most.get(key) ?? 1)) / Math.log(1 + statements)
}

function claimsOf(context: ClaimContext): Claim[] {
  const { source } = context
  return source.sentences.flatMap((sentence) => {
    if (sentence.part === 'title') return []
    return propositionsOf(source, sentence).flatMap((proposition) => {
      const span = trimmed(source.tokens, said(context, proposition))
      if (!span) return []
      const statement = statementOf(context, proposition, sentence.index, span)
      if (statement.units.length < FEWEST_UNITS) return []
      return makeClaim(context, {
        dimension: 'other',
        slot: plainSlot('statement', null, null),
        value: { type: 'statement', statement },
        span,
        sentence: sentence.index,
        leftOut: null,
      })
    })
  })
}

/**
 * The clause without the words that report it ("police said", "according to the ministry"): who says it is another
 * question than what is said.
 */
function said({ source: { tokens }, quotes }: ClaimContext, proposition: Proposition): Range {
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

const NAME_WEIGHT = 1.2
const NUMBER_WEIGHT = 1
const TIME_WEIGHT = 0.6

function statementOf(
  context: ClaimContext,
  proposition: Proposition,
  sentence: number,
  span: Span,
): Statement {
  const { tokens } = context.source
  const mentions = context.mentionsOf(sentence)
  const names = mentions.filter(isEntity)
  const numbers = mentions.filter(isNumber)
  const times = mentions.filter(isTime)
  const nouns = proposition.chunks.filter((chunk) => chunk.kind === 'noun')
  const units: StatementUnit[] = []
  for (let at = proposition.first; at < proposition.end; at++) {
    const token = tokens[at]
    if (!token || !contains(span, token)) continue
    const phrase = nouns.findIndex((chunk) => chunk.first <= at && at < chunk.end)
    const name = names.find((mention) => overlaps(mention.span, token))
    const time = name ? undefined : times.find((mention) => overlaps(mention.span, token))
    const number = name || time ? undefined : numbers.find((mention) => overlaps(mention.numberSpan, token))
    const mention = name ?? time ?? number
    const place = mention === undefined ? token : number ? number.numberSpan : mention.span
    if (mention !== undefined && units.at(-1)?.start === place.start) continue
    const base = { start: place.start, end: Math.min(place.end, span.end), phrase, pos: token.pos }
    if (name)
      units.push({
        ...base,
        pos: 'PROPN',
        kind: name.kind,
        key: `@${context.entityId(name.entity)}`,
        also: [],
        weight: NAME_WEIGHT,
      })
    else if (time)
      units.push({ ...base, kind: 'time', key: `t${time.timex3.value}`, also: [], weight: TIME_WEIGHT })
    else if (number)
      units.push({
        ...base,
        kind: 'number',
        key: `#${number.bound}${number.value} ${number.unit ?? ''}`,
        also: [],
        weight: NUMBER_WEIGHT,
      })
    else {
      const weight = rarity(token.lemma)
      if (weight === 0 || token.pos === 'PUNCT' || (token.pos === 'VERB' && SAYING.has(token.lemma))) continue
      const key = baseForm(token.lemma)
      units.push({ ...base, kind: 'word', key, also: classesOf(token, key), weight })
    }
  }
  const phrases = nouns.map((chunk): StatementPhrase => {
    const [first, last] = [tokens[chunk.first], tokens[chunk.end - 1]]
    const before = tokens[chunk.first - 1]
    const headToken = tokens[chunk.head]
    return {
      start: first?.start ?? span.start,
      end: last?.end ?? span.start,
      opener: before?.pos === 'ADP' && before.index >= proposition.first ? before.lower : null,
      head: headToken ? units.findIndex((unit) => overlaps(unit, headToken)) : -1,
    }
  })
  return { units, phrases, credit: creditOf(context, span) }
}

function classesOf(token: Token, key: string): string[] {
  const classes = new Set(synonymSets(key).map((id) => `~${id}`))
  if (key !== token.lemma) for (const id of synonymSets(token.lemma)) classes.add(`~${id}`)
  for (const [table, word] of [
    [TRANSITIVE, token.lemma],
    [INTRANSITIVE, token.lemma],
    [STATE_CLASSES, token.lower],
    [NOUN_CLASSES, token.lemma],
  ] as const) {
    const row = table.get(word)
    if (row) classes.add(`=${row.name}`)
  }
  return [...classes]
}

/** Words of the speaker of the innermost quotation or reported clause around the statement. */
function creditOf({ quotes, source }: ClaimContext, span: Span): Span | null {
  let best: { readonly length: number; readonly credit: Span } | null = null
  for (const quote of quotes) {
    if (
      !quote.speaker ||
      !overlaps(quote.span, span) ||
      Math.min(quote.span.end, span.end) - Math.max(quote.span.start, span.start) <
        (span.end - span.start) / 2
    )
      continue
    const length = quote.span.end - quote.span.start
    if (best === null || length < best.length) best = { length, credit: quote.speaker.span }
  }
  const sentence = source.sentences.find((one) => contains(one, span))
  return best && sentence && contains(sentence, best.credit) ? best.credit : null
}

const isEntity = (mention: Mention): mention is EntityMention =>
  mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place'
const isNumber = (mention: Mention): mention is QuantityMention => mention.kind === 'quantity'
/** "Now" and "recently" tell nothing. */
const isTime = (mention: Mention): mention is DateMention =>
  mention.kind === 'date' && !mention.timex3.value.endsWith('_REF')
