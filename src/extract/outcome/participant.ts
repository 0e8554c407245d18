import type { Token } from '../../model/annotation.ts'
import { type EntityMention, isEntity, type Mention } from '../../model/mention.ts'
import { isKindOf } from '../../util/kinds.ts'
import type { Chunk, NounChunk } from '../clause.ts'
import type { OutcomeQuestion } from '../data/outcomes.ts'
import { roleNouns } from '../mentions/entity/lexicon.ts'
import { type Turn, thingNamed } from './lexicon.ts'

/** Who or what something befell. */
export interface Participant {
  /** Entity id within the article, or `thing/` and a noun. */
  readonly id: string
  readonly name: string
  readonly entity: EntityMention | null
}

/** A sentence cut into chunks, with what it and the sentence before it mention. */
export interface Clauses {
  readonly tokens: readonly Token[]
  readonly chunks: readonly Chunk[]
  readonly mentions: readonly Mention[]
  /** The one person that the sentence before is about, for "he" and "she"; null where it names several or none. */
  readonly antecedent: EntityMention | null
}

const isNoun = (chunk: Chunk | undefined): chunk is NounChunk => chunk?.kind === 'noun'
/** Verbs of planning that are nouns, too. */
const PLANS = /^(?:plans?|vows?|pledges?|promises?|moves?|bids?|aims?|hopes?|offers?|looks?)$/u
const WHO = /^(?:who|that|which)$/u
const PRONOUN = /^(?:he|she|him|her)$/u
/** Chunks within which a subject is looked for. */
const REACH = 14

/**
 * The participant that a noun phrase names, as a question is asked of it; null for all else.
 *
 * @param doer who does it, whom a pronoun beside the verb cannot mean: "Lee acquitted him".
 */
export function participantIn(
  clauses: Clauses,
  at: number,
  question: OutcomeQuestion,
  doer: EntityMention | null = null,
): Participant | null {
  const { tokens, chunks, mentions, antecedent } = clauses
  const chunk = chunks[at]
  const head = isNoun(chunk) ? tokens[chunk.head] : undefined
  if (!isNoun(chunk) || !head) return null
  const named = mentions.find(
    (mention): mention is EntityMention =>
      isEntity(mention) && mention.span.start <= head.start && head.end <= mention.span.end,
  )
  if (named) {
    if (named.attributive || !question.named.includes(named.kind)) return null
    return { id: named.entity, name: named.canonical, entity: named }
  }
  if (PRONOUN.test(head.lower) && question.named.includes('person')) {
    const before = personsBefore(mentions, head.start).filter(({ entity }) => entity !== doer?.entity)
    const only = before.length === 0 ? antecedent : before.length === 1 ? (before[0] ?? null) : null
    return only && only.entity !== doer?.entity
      ? { id: only.entity, name: only.canonical, entity: only }
      : null
  }
  const thing =
    head.pos === 'PROPN' && head.lower !== head.text
      ? thingNamed(question, head.lower)
      : thingNamed(question, head.lemma)
  if (thing === null || isIndefinite(tokens, chunk)) return null
  return { id: `thing/${thing}`, name: thing, entity: null }
}

/** "Another plane", "no deal", "some talks": not the one the story is about. */
function isIndefinite(tokens: readonly Token[], { first, head }: NounChunk): boolean {
  return tokens
    .slice(first, head)
    .some(({ lower }) =>
      /^(?:no|another|other|any|every|each|many|several|previous|earlier|similar|such)$/u.test(lower),
    )
}

function personsBefore(mentions: readonly Mention[], offset: number): EntityMention[] {
  const found = new Map<string, EntityMention>()
  for (const mention of mentions)
    if (mention.kind === 'person' && mention.span.end <= offset && !found.has(mention.entity))
      found.set(mention.entity, mention)
  return [...found.values()]
}

/**
 * The subject of the verb at `chunks[verb]`: the nearest noun phrase before it that no preposition governs. A relative
 * or apposed clause between commas is passed over; after "and" or "but" it is the subject of the verb before.
 */
export function subjectOf(clauses: Clauses, verb: number, question: OutcomeQuestion): Participant | null {
  const { tokens, chunks } = clauses
  const wordAt = (at: number): string => tokens[(chunks[at]?.end ?? 0) - 1]?.lower ?? ''
  const first = Math.max(0, verb - REACH)
  let relative = false
  for (let at = verb - 1; at >= first; at--) {
    const chunk = chunks[at]
    if (!chunk || chunk.kind === 'stop') return null
    if (chunk.kind === 'adverb' || chunk.kind === 'other' || chunk.kind === 'state') continue
    if (chunk.kind === 'relative') {
      if (!WHO.test(wordAt(at)) || relative) return null
      relative = true
      continue
    }
    if (chunk.kind === 'comma') {
      if (relative) continue
      // "their leader, Ann Lee, resigned": the name stands beside its description.
      const named = chunks[at - 2]?.kind === 'comma' ? participantIn(clauses, at - 1, question) : null
      if (named?.entity) return named
      at = asideFrom(clauses, at) ?? at
      continue
    }
    if (chunk.kind === 'conjunction') {
      const before = verbBefore(chunks, at, first)
      return before === null || relative ? null : subjectOf(clauses, before, question)
    }
    if (chunk.kind === 'verb') {
      if (governs(chunks, at, verb)) return subjectOf(clauses, at, question)
      const opening = relative ? null : relativeBefore(clauses, at)
      if (opening === null) return null
      at = opening
      continue
    }
    if (chunk.kind === 'preposition') continue
    const governed = chunks[at - 1]?.kind === 'preposition'
    if (!governed || (relative && chunks[at + 1]?.kind === 'relative')) {
      const found = participantIn(clauses, at, question) ?? plannerIn(clauses, at, verb, question)
      if (found) return found
      if (governed || relative) continue
      const description = apposedFrom(clauses, at) ?? relativeBefore(clauses, at)
      if (description === null) return null
      at = description
    }
  }
  return null
}

/** "Lee plans to resign", where the tagger takes "plans" for a noun: the name directly before it. */
function plannerIn(
  clauses: Clauses,
  at: number,
  verb: number,
  question: OutcomeQuestion,
): Participant | null {
  const { tokens, chunks, mentions } = clauses
  const chunk = chunks[at]
  if (!isNoun(chunk) || !governs(chunks, at, verb) || !PLANS.test(tokens[chunk.head]?.lower ?? ''))
    return null
  const last = tokens[chunk.head - 1]
  const named = mentions.find(
    (mention): mention is EntityMention => isEntity(mention) && mention.span.end === last?.end,
  )
  if (!named || !question.named.includes(named.kind)) return null
  return { id: named.entity, name: named.canonical, entity: named }
}

/** "She plans to resign": who plans is who is to resign. */
function governs(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const governed = chunks[verb]
  return at === verb - 1 && governed?.kind === 'verb' && governed.form === 'infinitive'
}

/** "…, the founder and head of the network,": where a description begins whose name stands before it; null for none. */
function apposedFrom(clauses: Clauses, at: number): number | null {
  const { chunks, tokens } = clauses
  const chunk = chunks[at]
  if (!isNoun(chunk)) return null
  const { lemma = '', pos } = tokens[chunk.head] ?? {}
  if (pos !== 'NUM' && pos !== 'ADJ' && !roleNouns.has(lemma) && !isKindOf(lemma, 'person')) return null
  const before = chunks[at - 1]
  if (before?.kind === 'comma') return at
  // "the founder and head": of one person; "three soldiers and two guards" are others beside
  const isSecond = before?.kind === 'conjunction' && !/^(?:DET|NUM)$/u.test(tokens[chunk.first]?.pos ?? '')
  return isSecond ? apposedFrom(clauses, at - 2) : null
}

/**
 * Where a relative clause opens, no comma before it, that reaches up to `chunks[at]`: "the aide who led the talks
 * resigned". Null for none.
 */
function relativeBefore({ chunks, tokens }: Clauses, at: number): number | null {
  for (let verb = at; verb >= Math.max(1, at - REACH); verb--) {
    const kind = chunks[verb]?.kind
    if (kind === 'comma' || kind === 'stop' || kind === 'conjunction' || kind === 'relative') return null
    if (kind !== 'verb') continue
    const before = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1
    const opens = chunks[before]
    const isSubject = opens?.kind === 'relative' && WHO.test(tokens[opens.end - 1]?.lower ?? '')
    return isSubject && isNoun(chunks[before - 1]) ? before : null
  }
  return null
}

/** Where the clause between commas that ends at `chunks[comma]` begins: "Lee, who led the board, resigned". */
function asideFrom({ chunks }: Clauses, comma: number): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - 2 * REACH); at--) {
    if (chunks[at]?.kind === 'stop') return null
    if (chunks[at]?.kind !== 'comma') continue
    const next = chunks[at + 1]
    if (
      next?.kind === 'relative' ||
      next?.kind === 'noun' ||
      (next?.kind === 'verb' && next.form !== 'infinitive')
    )
      return at
  }
  return null
}

function verbBefore(chunks: readonly Chunk[], from: number, first: number): number | null {
  for (let at = from - 1; at >= first; at--) {
    if (chunks[at]?.kind === 'stop') return null
    if (chunks[at]?.kind === 'verb') return at
  }
  return null
}

/**
 * The object of the verb at `chunks[verb]`: the noun phrase directly after it, particles and adverbs passed over.
 *
 * @param after index of the first token behind the turn
 */
export function objectOf(clauses: Clauses, verb: number, after: number, turn: Turn): Participant | null {
  const { chunks, tokens } = clauses
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 6); at++) {
    const chunk = chunks[at]
    if (chunk?.kind === 'adverb') continue
    const first = tokens[chunk?.first ?? 0]
    if (chunk?.kind === 'preposition' && ((first?.index ?? after) < after || ON.test(first?.lower ?? '')))
      continue
    if (!isNoun(chunk)) return null
    // "sanctions against Russia": the noun is of the turn, and what it is against is meant
    if (turn.words.includes(tokens[chunk.head]?.lemma ?? '')) continue
    const doer = PRONOUN.test(first?.lower ?? '') ? subjectOf(clauses, verb, PEOPLE) : null
    return participantIn(clauses, at, turn.question, doer?.entity) ?? apposition(clauses, at, turn.question)
  }
  return null
}

const ON = /^(?:on|against)$/u
const PEOPLE: OutcomeQuestion = { name: 'doer', named: ['person'], classes: [] }

/**
 * The chunk of whom or what the verb of a relative clause befalls that has a subject of its own: "the road which rebels
 * cut". Null where the verb at `chunks[verb]` stands in no such clause.
 */
export function antecedentOf({ chunks, tokens }: Clauses, verb: number): number | null {
  const at = chunks[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1
  const subject = chunks[at]
  if (!isNoun(subject)) return null
  // The tagger may take "which" for an article: "which rebels" is one chunk then.
  if (OF_WHOM.test(tokens[subject.first]?.lower ?? '') && subject.head > subject.first) return at - 1
  const opens = chunks[at - 1]
  return opens?.kind === 'relative' && OF_WHOM.test(tokens[opens.end - 1]?.lower ?? '') ? at - 2 : null
}

const OF_WHOM = /^(?:which|that|whom)$/u

/** "The network's founder, Ann Lee": the name beside a description. */
function apposition(clauses: Clauses, at: number, question: OutcomeQuestion): Participant | null {
  const { chunks } = clauses
  return chunks[at + 1]?.kind === 'comma' ? participantIn(clauses, at + 2, question) : null
}
