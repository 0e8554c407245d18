import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Statement, StatementPhrase, StatementUnit } from '../model/claim.ts'
import type { DateMention, EntityMention, Mention, QuantityMention } from '../model/mention.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import { baseForm, synonymSets } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { remember } from '../util/remember.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import type { Chunk } from './clause.ts'
import { SAYING } from './data/reporting.ts'
import type { ClaimContext } from './frame.ts'
import type { Proposition } from './proposition.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from './slot/lexicon.ts'

const NAME_WEIGHT = 1.2
const NUMBER_WEIGHT = 1
const TIME_WEIGHT = 0.6

/** What a unit says, without its place. */
type Sense = Pick<StatementUnit, 'kind' | 'key' | 'lemma' | 'also' | 'sense' | 'weight'>

interface Found {
  readonly place: Span
  readonly sense: Sense
}

/** By the index of a token: the name, time or number it is part of; null for the words of a hedge ("at least"). */
type Values = ReadonlyMap<number, Found | null>

/** The names, numbers and times of a sentence, for all of its clauses. */
export function valuesIn(context: ClaimContext, sentence: number): Values {
  const { tokens } = context.source
  const values = new Map<number, Found | null>()
  const put = (span: Span, found: Found | null): void => {
    for (let at = firstTokenEndingAfter(tokens, span.start); (tokens[at]?.start ?? span.end) < span.end; at++)
      values.set(at, found)
  }
  // What is put later stands: of two that overlap the first, names before times before numbers before hedges.
  const mentions = [...context.mentionsOf(sentence)].reverse()
  // A hedge is in the key of its number.
  for (const mention of mentions) if (isNumber(mention)) put(mention.span, null)
  for (const mention of mentions) if (isNumber(mention)) put(mention.numberSpan, numberOf(mention))
  for (const mention of mentions) if (isTime(mention)) put(mention.span, timeOf(mention))
  for (const mention of mentions) if (isEntity(mention)) put(mention.span, nameOf(mention, context))
  return values
}

function nameOf({ kind, span, entity, canonical }: EntityMention, context: ClaimContext): Found {
  return { place: span, sense: valueSense(kind, `@${context.entityId(entity)}`, canonical, NAME_WEIGHT) }
}

function timeOf({ span, exact, timex3 }: DateMention): Found {
  return { place: span, sense: valueSense('time', `t${timex3.value}`, exact, TIME_WEIGHT) }
}

function numberOf({ numberSpan, exact, bound, value, unit }: QuantityMention): Found {
  const key = `#${bound}${value} ${unit ?? ''}`
  return { place: numberSpan, sense: valueSense('number', key, exact, NUMBER_WEIGHT) }
}

function valueSense(kind: StatementUnit['kind'], key: string, lemma: string, weight: number): Sense {
  return { kind, key, lemma, also: [], sense: senseNumber(`${kind} ${key}\n${lemma}`), weight }
}

let senses = 0
/** A number of its own for each sense; one that is forgotten gets another number, and none gets one that was given before. */
const senseNumber = remember(() => ++senses)

/**
 * The content words, names, numbers and times of a clause in text order, and its noun phrases. Verbs of saying are no
 * units: that somebody says something is another question than what is said.
 *
 * @param values those of its sentence.
 * @param span the words of the clause that count.
 * @returns units with weights that do not yet take the rest of the story into account.
 */
export function statementOf(
  { tokens }: AnnotatedArticle,
  { first, end, chunks }: Proposition,
  values: Values,
  span: Span,
): Statement {
  const nouns = chunks.filter((chunk) => chunk.kind === 'noun')
  const units: StatementUnit[] = []
  // Chunks are in text order: the first noun phrase that ends behind the token.
  let phrase = 0
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token || !contains(span, token)) continue
    const value = values.get(at)
    const found = value === undefined ? wordAt(token) : value
    if (found === null) continue
    const start = startIn(span, found.place)
    if (units.at(-1)?.start === start) continue
    while ((nouns[phrase]?.end ?? end) <= at) phrase++
    const { kind, key, lemma, also, sense, weight } = found.sense
    units.push({
      kind,
      key,
      lemma,
      also,
      sense,
      weight,
      start,
      end: Math.min(found.place.end, span.end),
      pos: kind === 'word' ? token.pos : 'PROPN',
      phrase: (nouns[phrase]?.first ?? end) <= at ? phrase : -1,
    })
  }
  return { units, phrases: nouns.map((chunk) => phraseOf(tokens, chunk, first, units, span)) }
}

const startIn = (span: Span, { start }: Span): number => Math.max(start, span.start)

/** The tagger takes the first word of a sentence for a name, and leaves its plural ("Burglars emptied"). */
function lemmaOf({ pos, lower, lemma }: Token): string {
  return pos === 'PROPN' && /[^su]s$/u.test(lower) && rarity(lower.slice(0, -1)) < RARE
    ? lower.slice(0, -1)
    : lemma
}

/** What words weigh that are in no list of common ones. */
const RARE = 1

function wordAt(token: Token): Found | null {
  const sense = senseOf(`${token.lower} ${lemmaOf(token)}`)
  if (sense === null || (token.pos === 'VERB' && SAYING.has(token.lemma)) || token.pos === 'PUNCT')
    return null
  return { place: token, sense }
}

/** What a word says, by its lower-case form and its lemma, which is the last word; null for one that tells nothing. */
const senseOf = remember((forms): Sense | null => {
  const [lower = '', lemma = ''] = forms.split(' ')
  const weight = rarity(lemma)
  if (weight === 0) return null
  const key = baseForm(lemma)
  return { kind: 'word', key, lemma, also: classesOf(lower, lemma, key), sense: ++senses, weight }
})

/** Synonym sets and predicate classes of a word. */
function classesOf(lower: string, lemma: string, key: string): string[] {
  const classes = new Set(synonymSets(key).map((id) => `~${id}`))
  if (key !== lemma) for (const id of synonymSets(lemma)) classes.add(`~${id}`)
  const rows = [
    TRANSITIVE.get(lemma),
    INTRANSITIVE.get(lemma),
    STATE_CLASSES.get(lower),
    NOUN_CLASSES.get(lemma),
  ]
  for (const row of rows) if (row) classes.add(`=${row.name}`)
  return [...classes]
}

function phraseOf(
  tokens: readonly Token[],
  chunk: Extract<Chunk, { kind: 'noun' }>,
  clauseStart: number,
  units: readonly StatementUnit[],
  span: Span,
): StatementPhrase {
  const [first, last, head, before] = [
    tokens[chunk.first],
    tokens[chunk.end - 1],
    tokens[chunk.head],
    tokens[chunk.first - 1],
  ]
  return {
    start: Math.max(first?.start ?? span.start, span.start),
    end: Math.min(last?.end ?? span.end, span.end),
    opener: before?.pos === 'ADP' && before.index >= clauseStart ? before.lower : null,
    head: head ? units.findIndex((unit) => overlaps(unit, head)) : -1,
  }
}

const isEntity = (mention: Mention): mention is EntityMention =>
  mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place'
const isNumber = (mention: Mention): mention is QuantityMention => mention.kind === 'quantity'
/** "Now" and "recently" tell nothing. */
const isTime = (mention: Mention): mention is DateMention =>
  mention.kind === 'date' && !mention.timex3.value.endsWith('_REF')
