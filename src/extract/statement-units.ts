import type { Token } from '../model/annotation.ts'
import type { Statement, StatementPhrase, StatementUnit } from '../model/claim.ts'
import type { DateMention, EntityMention, Mention, QuantityMention } from '../model/mention.ts'
import { contains, overlaps, type Span } from '../model/span.ts'
import { baseForm, synonymSets } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { remember } from '../util/remember.ts'
import type { Chunk } from './clause.ts'
import { SAYING } from './data/reporting.ts'
import type { ClaimContext } from './frame.ts'
import type { Proposition } from './proposition.ts'
import { INTRANSITIVE, NOUN_CLASSES, STATE_CLASSES, TRANSITIVE } from './slot/lexicon.ts'

const NAME_WEIGHT = 1.2
const NUMBER_WEIGHT = 1
const TIME_WEIGHT = 0.6

/** What a unit says, without its place. */
type Sense = Pick<StatementUnit, 'kind' | 'key' | 'lemma' | 'also' | 'weight'>

/** The names, numbers and times of a sentence. */
interface Values {
  readonly names: readonly EntityMention[]
  readonly times: readonly DateMention[]
  readonly numbers: readonly QuantityMention[]
}

/** Of each sentence once: its clauses all ask for them. */
export function valuesIn(mentions: readonly Mention[]): Values {
  return {
    names: mentions.filter(isEntity),
    times: mentions.filter(isTime),
    numbers: mentions.filter(isNumber),
  }
}

/**
 * The content words, names, numbers and times of a clause in text order, and its noun phrases. Verbs of saying are no
 * units: that somebody says something is another question than what is said.
 *
 * @param values those of its sentence.
 * @param span the words of the clause that count.
 * @returns units with weights that do not yet take the rest of the story into account.
 */
export function statementOf(
  context: ClaimContext,
  { first, end, chunks }: Proposition,
  values: Values,
  span: Span,
): Statement {
  const { tokens } = context.source
  const nouns = chunks.filter((chunk) => chunk.kind === 'noun')
  const units: StatementUnit[] = []
  // Chunks are in text order: the first noun phrase that ends behind the token.
  let phrase = 0
  for (let at = first; at < end; at++) {
    const token = tokens[at]
    if (!token || !contains(span, token)) continue
    const found = valueAt(context, token, values) ?? (isHedge(token, values) ? null : wordAt(token))
    if (found === null || units.at(-1)?.start === startIn(span, found.place)) continue
    while ((nouns[phrase]?.end ?? end) <= at) phrase++
    units.push({
      ...found.sense,
      start: startIn(span, found.place),
      end: Math.min(found.place.end, span.end),
      pos: found.sense.kind === 'word' ? token.pos : 'PROPN',
      phrase: (nouns[phrase]?.first ?? end) <= at ? phrase : -1,
    })
  }
  return { units, phrases: nouns.map((chunk) => phraseOf(tokens, chunk, first, units, span)) }
}

const startIn = (span: Span, { start }: Span): number => Math.max(start, span.start)

interface Found {
  readonly place: Span
  readonly sense: Sense
}

/** The name, time or number that a token is part of. */
function valueAt(context: ClaimContext, token: Token, { names, times, numbers }: Values): Found | null {
  const name = names.find((mention) => overlaps(mention.span, token))
  if (name) {
    const key = `@${context.entityId(name.entity)}`
    return {
      place: name.span,
      sense: { kind: name.kind, key, lemma: name.canonical, also: [], weight: NAME_WEIGHT },
    }
  }
  const time = times.find((mention) => overlaps(mention.span, token))
  if (time) {
    const key = `t${time.timex3.value}`
    return {
      place: time.span,
      sense: { kind: 'time', key, lemma: time.exact, also: [], weight: TIME_WEIGHT },
    }
  }
  const number = numbers.find((mention) => overlaps(mention.numberSpan, token))
  if (!number) return null
  const key = `#${number.bound}${number.value} ${number.unit ?? ''}`
  return {
    place: number.numberSpan,
    sense: { kind: 'number', key, lemma: number.exact, also: [], weight: NUMBER_WEIGHT },
  }
}

/** "At least" is in the key of its number. */
function isHedge(token: Token, { numbers }: Values): boolean {
  return numbers.some(({ span }) => overlaps(span, token))
}

function wordAt(token: Token): Found | null {
  const sense = senseOf(`${token.lower} ${token.lemma}`)
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
  return { kind: 'word', key, lemma, also: classesOf(lower, lemma, key), weight }
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
