import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { EventFrame } from '../model/claim.ts'
import {
  type DateMention,
  isEntity,
  type Mention,
  type QuantityMention,
  type QuoteMention,
} from '../model/mention.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm, synonymSets } from '../util/concepts.ts'
import { rarity } from '../util/rarity.ts'
import { remember } from '../util/remember.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { type Aliases, resolveAcross } from './aliases.ts'
import { isTimeOfTelling } from './said-when.ts'

const MINUTES_A_DAY = 1440
/** A word this many tokens away from the value counts half. */
const HALF_DISTANCE = 8
/** Words of the sentence before and after, and synonyms, count less than words of the sentence itself. */
const NEIGHBOUR_WEIGHT = 0.3
const SYNONYM_WEIGHT = 0.35
/** Marks the terms that are synonym sets, not words. */
const SYNONYM = '~'
const ENTITY_WEIGHT = 1.2
const UNEVEN = /\s\s|[^\S ]/u

/** A witness with the look-ups that claims are made with. */
export interface ClaimContext extends Witness {
  readonly quotes: readonly QuoteMention[]
  /** The mentions of one sentence, in text order. */
  mentionsOf(sentence: number): readonly Mention[]
  /** Story-wide id of an entity of this article. */
  entityId(entity: string): string
  /** Whether all white space in a sentence is single spaces, as it is in most. */
  isEven(sentence: number): boolean
  /** What the words around `value` are about, those of the value left out; of the whole sentence where it is null. */
  frameAt(value: Span | null, sentence: number): EventFrame
}

/** One context a witness; entity ids are the same across them for the same person, organisation or place. */
export function framing(witnesses: readonly Witness[], aliases: Aliases = []): ClaimContext[] {
  const ids = resolveAcross(
    witnesses.map(({ source, mentions }) => ({ source, entities: mentions.filter(isEntity) })),
    aliases,
  )
  return witnesses.map((witness) => contextOf(witness, ids))
}

function contextOf(witness: Witness, ids: ReadonlyMap<string, string>): ClaimContext {
  const { source, mentions } = witness
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence)
    if (list) list.push(mention)
    else bySentence.set(mention.sentence, [mention])
  }
  const mentionsOf = (sentence: number): readonly Mention[] => bySentence.get(sentence) ?? []
  const entityId = remember((entity) => {
    const here = `${source.article.id}#${entity}`
    return ids.get(here) ?? here
  })
  const termsOf = perSentence((index) => termsIn(source, index, mentionsOf(index), entityId))
  const lead = leadTerms(source, termsOf)
  const aboutOf = perSentence((index) => about(termsOf(index), lead))
  const frameOf = (value: Span | null, sentence: number): EventFrame => {
    const beside = mentionsOf(sentence)
    const { entities, places, main } = aboutOf(sentence)
    return new Frame(() => weigh(value, sentence, termsOf, source), {
      entities,
      places,
      days: daysNear(value, beside, source.tokens),
      times: timesBeside(value, beside),
      numbers: numbersBeside(value, beside, () => true),
      amounts: numbersBeside(value, beside, ({ unit }) => unit !== null),
      period: value === null ? null : periodOf(value, beside),
      main,
      position: source.sentences.length < 2 ? 0 : sentence / (source.sentences.length - 1),
    })
  }
  // All clauses of a sentence and its quotations have one.
  const wholeFrame = perSentence((sentence) => frameOf(null, sentence))
  return {
    ...witness,
    quotes: mentions.filter(isQuote),
    mentionsOf,
    entityId,
    isEven: perSentence((sentence) => {
      const { start, end } = source.sentences[sentence] ?? { start: 0, end: 0 }
      return !UNEVEN.test(source.article.text.slice(start, end))
    }),
    frameAt: (value, sentence) => (value === null ? wholeFrame(sentence) : frameOf(value, sentence)),
  }
}

/**
 * An event frame that weighs its terms when they are asked for: that is costly, and few of the names and quotations
 * are ever compared by theirs. A class, since V8 keeps objects with getters of their own as dictionaries.
 */
class Frame implements EventFrame {
  readonly entities: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly days: EventFrame['days']
  readonly times: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
  readonly period: string | null
  readonly main: number
  readonly position: number
  readonly #weighed: () => ReadonlyMap<string, number>
  #terms: ReadonlyMap<string, number> | null = null

  constructor(weighed: () => ReadonlyMap<string, number>, known: Omit<EventFrame, 'terms'>) {
    this.#weighed = weighed
    this.entities = known.entities
    this.places = known.places
    this.days = known.days
    this.times = known.times
    this.numbers = known.numbers
    this.amounts = known.amounts
    this.period = known.period
    this.main = known.main
    this.position = known.position
  }

  get terms(): ReadonlyMap<string, number> {
    this.#terms ??= this.#weighed()
    return this.#terms
  }
}

/** A function of a sentence's position that is worked out once for each. */
function perSentence<T>(make: (sentence: number) => T): (sentence: number) => T {
  const known = new Map<number, T>()
  return (sentence) => {
    const before = known.get(sentence)
    if (before !== undefined) return before
    const made = make(sentence)
    known.set(sentence, made)
    return made
  }
}

/** What is the same for all claims of a sentence. */
function about(
  terms: readonly Term[],
  lead: ReadonlySet<string>,
): Pick<EventFrame, 'entities' | 'places' | 'main'> {
  const entities = new Set<string>()
  const places = new Set<string>()
  for (const { entity, isPlace } of terms) {
    if (entity === null) continue
    entities.add(entity)
    if (isPlace) places.add(entity)
  }
  return { entities, places, main: shareOf(terms, lead) }
}

/** A word or name of a sentence, before distance is counted in. */
interface Term extends Span {
  readonly token: number
  readonly key: string
  readonly weight: number
  readonly entity: string | null
  readonly isPlace: boolean
}

function termsIn(
  source: AnnotatedArticle,
  sentence: number,
  mentions: readonly Mention[],
  entityId: (entity: string) => string,
): Term[] {
  const names = mentions.filter(isEntity)
  const dates = mentions.filter(isDate)
  const terms: Term[] = []
  for (const token of tokensOf(source, sentence)) {
    const { start, end, index } = token
    const name = names.find((mention) => overlaps(mention.span, token))
    if (name) {
      if (name.span.start !== start) continue
      const entity = entityId(name.entity)
      const isPlace = name.kind === 'place' && !name.attributive
      terms.push({ start, end, token: index, key: `@${entity}`, weight: ENTITY_WEIGHT, entity, isPlace })
      continue
    }
    if (dates.some((mention) => overlaps(mention.span, token))) continue
    const weight = rarity(token.lemma)
    if (weight === 0) continue
    const key = baseForm(token.lemma)
    terms.push({ start, end, token: index, key, weight, entity: null, isPlace: false })
    for (const id of synonymTerms(key))
      terms.push({
        start,
        end,
        token: index,
        key: id,
        weight: weight * SYNONYM_WEIGHT,
        entity: null,
        isPlace: false,
      })
  }
  return terms
}

/** Strings that are made once are looked up faster. */
const synonymTerms = remember((lemma): readonly string[] => synonymSets(lemma).map((id) => `${SYNONYM}${id}`))

/** Sentences of the body that count as its lead. */
const LEAD_SENTENCES = 2

/** What the title and the first sentences are about. */
function leadTerms(
  { sentences }: AnnotatedArticle,
  termsOf: (index: number) => readonly Term[],
): ReadonlySet<string> {
  const firstOfBody = sentences.find(({ part }) => part === 'body')?.index ?? 0
  const keys = new Set<string>()
  for (let index = 0; index < firstOfBody + LEAD_SENTENCES; index++)
    for (const { key } of termsOf(index)) keys.add(key)
  return keys
}

function shareOf(terms: readonly Term[], lead: ReadonlySet<string>): number {
  let all = 0
  let shared = 0
  for (const { key, weight } of terms) {
    if (key.startsWith(SYNONYM)) continue
    all += weight
    if (lead.has(key)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

function weigh(
  value: Span | null,
  sentence: number,
  termsOf: (index: number) => readonly Term[],
  source: AnnotatedArticle,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
  }
  const [first, last] = value === null ? [0, 0] : covered(source, sentence, value)
  for (const term of termsOf(sentence)) {
    if (value === null) add(term.key, term.weight)
    else if (!overlaps(term, value)) {
      const distance = term.token < first ? first - term.token : term.token - last
      add(term.key, term.weight * (HALF_DISTANCE / (HALF_DISTANCE + distance - 1)))
    }
  }
  for (const index of [sentence - 1, sentence + 1])
    for (const term of termsOf(index)) add(term.key, term.weight * NEIGHBOUR_WEIGHT)
  return weights
}

/** The first and the last token of a sentence that a span touches; 0 and 0 where it touches none. */
function covered({ tokens, sentences }: AnnotatedArticle, index: number, span: Span): [number, number] {
  const sentence = sentences[index]
  if (!sentence) return [0, 0]
  const from = Math.max(sentence.firstToken, firstTokenEndingAfter(tokens, span.start))
  let to = from
  while (to < sentence.endToken && (tokens[to]?.start ?? span.end) < span.end) to++
  return to === from ? [0, 0] : [from, to - 1]
}

/** The days of the date that stands nearest, that of telling left out: a sentence that compares two months speaks of one with each number. */
function daysNear(
  value: Span | null,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): (readonly [number, number])[] {
  let nearest: { readonly gap: number; readonly days: readonly [number, number] } | null = null
  for (const mention of mentions) {
    if (!isDate(mention) || !mention.interval || (value !== null && overlaps(mention.span, value))) continue
    const gap = value === null ? 0 : Math.max(mention.span.start - value.end, value.start - mention.span.end)
    if ((nearest !== null && nearest.gap <= gap) || isTimeOfTelling(tokens, mention.span)) continue
    const { from, to } = mention.interval
    nearest = { gap, days: [Math.floor(from / MINUTES_A_DAY), Math.floor((to - 1) / MINUTES_A_DAY)] }
  }
  return nearest === null ? [] : [nearest.days]
}

function timesBeside(value: Span | null, mentions: readonly Mention[]): ReadonlySet<string> {
  const times = new Set<string>()
  for (const mention of mentions)
    if (isDate(mention) && (value === null || !overlaps(mention.span, value))) times.add(mention.timex3.value)
  return times
}

/** A period further away than this (UTF-16 code units) belongs to something else. */
const PERIOD_REACH = 60
const PERIODS: ReadonlySet<string> = new Set([
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
])

/** The month, quarter, year or duration nearest to a value. Days are left out: they date the telling as often as the event. */
function periodOf(value: Span, mentions: readonly Mention[]): string | null {
  let nearest: { readonly gap: number; readonly value: string } | null = null
  for (const mention of mentions) {
    if (!isDate(mention) || overlaps(mention.span, value)) continue
    if (mention.timex3.type !== 'DURATION' && !(mention.interval && PERIODS.has(mention.interval.grain)))
      continue
    const gap = Math.max(mention.span.start - value.end, value.start - mention.span.end)
    if (gap <= PERIOD_REACH && (nearest === null || gap < nearest.gap))
      nearest = { gap, value: mention.timex3.value }
  }
  return nearest?.value ?? null
}

/** Below this a number is too common to tell one statement from another. */
const TELLING_NUMBER = 3

/** Other numbers of the sentence, with their units: the same ones beside two claims mark one statement. */
function numbersBeside(
  value: Span | null,
  mentions: readonly Mention[],
  counts: (mention: QuantityMention) => boolean,
): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const mention of mentions)
    if (
      mention.kind === 'quantity' &&
      counts(mention) &&
      mention.value >= TELLING_NUMBER &&
      (value === null || !overlaps(mention.span, value))
    )
      numbers.add(`${mention.value} ${mention.unit ?? ''}`)
  return numbers
}

function tokensOf({ tokens, sentences }: AnnotatedArticle, index: number): readonly Token[] {
  const sentence = sentences[index]
  return sentence ? tokens.slice(sentence.firstToken, sentence.endToken) : []
}

function isQuote(mention: Mention): mention is QuoteMention {
  return mention.kind === 'quote'
}

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date'
}
