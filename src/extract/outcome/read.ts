import type { AnnotatedArticle, Sentence, Token } from '../../model/annotation.ts'
import { type EntityMention, isEntity, type Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { chunksOf, type VerbChunk } from '../clause.ts'
import { OTHER_SENSES } from '../data/outcomes.ts'
import { TURNS, type Turn, thingNamed } from './lexicon.ts'
import { type Mood, moodOf } from './mood.ts'
import {
  antecedentOf,
  type Clauses,
  objectOf,
  type Participant,
  participantIn,
  subjectOf,
} from './participant.ts'

/** What an article says befell somebody or something. */
export interface Outcome {
  readonly question: string
  readonly answer: string
  readonly participant: Participant
  /** Who did it, where the text names them. */
  readonly agent: EntityMention | null
  readonly mood: Mood
  readonly span: Span
  readonly sentence: number
  /** Whether a noun tells of it ("her resignation"), which tells less surely that and how it came about. */
  readonly nominal: boolean
}

/** Every outcome an article tells of, in text order. */
export function outcomesOf(
  source: AnnotatedArticle,
  mentionsOf: (sentence: number) => readonly Mention[],
): Outcome[] {
  return source.sentences.flatMap((sentence) => {
    if (!source.tokens.slice(sentence.firstToken, sentence.endToken).some(({ lemma }) => TURNS.has(lemma)))
      return []
    return outcomesIn(source, sentence, mentionsOf)
  })
}

function outcomesIn(
  { tokens }: AnnotatedArticle,
  sentence: Sentence,
  mentionsOf: (sentence: number) => readonly Mention[],
): Outcome[] {
  const chunks = chunksOf(tokens, sentence)
  const clauses: Clauses = {
    tokens,
    chunks,
    mentions: mentionsOf(sentence.index),
    antecedent: onlyPerson(mentionsOf(sentence.index - 1)),
  }
  return chunks.flatMap((chunk, at): Outcome[] => {
    const told =
      chunk.kind === 'verb' ? verbOutcomes(clauses, sentence, at, chunk) : nounOutcomes(clauses, at)
    return told.map((one) => ({ ...one, sentence: sentence.index }))
  })
}

type Found = Omit<Outcome, 'sentence'>

function onlyPerson(mentions: readonly Mention[]): EntityMention | null {
  const persons = mentions.filter(
    (mention): mention is EntityMention => isEntity(mention) && mention.kind === 'person',
  )
  const [first] = persons
  return first && persons.every(({ entity }) => entity === first.entity) ? first : null
}

/** What a verb tells, for each question that one of its turns answers: the longest turn of each. */
function verbOutcomes(clauses: Clauses, sentence: Sentence, at: number, chunk: VerbChunk): Found[] {
  const { tokens, chunks } = clauses
  const told = new Map<string, Found>()
  for (const turn of turnsAt(tokens, chunk)) {
    if (told.has(turn.question.name) || (chunk.passive && turn.voice === 'undergoes')) continue
    const from = turn.voice === 'states' ? chunk.end : chunk.head
    const end = matchEnd(tokens, turn, from, sentence.endToken)
    if (end === null || isOtherSense(tokens, turn, end, sentence.endToken)) continue
    const mood = moodOf(tokens, chunks, at)
    if (mood === null || isAttributive(tokens, chunk) || isImperative(clauses, at, chunk)) return []
    const acted = chunk.passive || turn.voice !== 'befalls' || isParticiple(clauses, at, chunk, end)
    const participant = acted
      ? subjectOf(clauses, at, turn.question)
      : (objectOf(clauses, at, end, turn) ??
        participantIn(clauses, antecedentOf(clauses, at) ?? -1, turn.question))
    const [first, last] = [tokens[chunk.first], tokens[end - 1]]
    if (!participant || !first || !last) continue
    const agent = turn.voice === 'befalls' ? agentOf(clauses, at, acted) : null
    told.set(turn.question.name, {
      ...found(turn, participant, mood, { start: first.start, end: last.end }, false),
      agent,
    })
  }
  return [...told.values()]
}

function found(
  { question, answer }: Turn,
  participant: Participant,
  mood: Mood,
  span: Span,
  nominal: boolean,
): Found {
  return { question: question.name, answer: answer.name, participant, agent: null, mood, span, nominal }
}

const ANYBODY = { name: 'agent', named: ['person', 'organisation', 'place'], classes: [] } as const

/** Who does it, where the text names them: the subject, or "by" whom. */
function agentOf(clauses: Clauses, verb: number, acted: boolean): EntityMention | null {
  if (!acted) return subjectOf(clauses, verb, ANYBODY)?.entity ?? null
  const { tokens, chunks } = clauses
  const by = chunks[verb + 1]
  if (by?.kind !== 'preposition' || tokens[by.first]?.lower !== 'by') return null
  return participantIn(clauses, verb + 2, ANYBODY)?.entity ?? null
}

/** Verbs after which a state is said of their subject. */
const COPULAR = /^(?:be|remain|stay|find|pronounce|declare|confirm|believe|presume|emerge|walk|lie)$/u

/** Turns that a verb may open: its own, and after "is" or "was found" those of the state that follows. */
function turnsAt(tokens: readonly Token[], chunk: VerbChunk): readonly Turn[] {
  const own = (TURNS.get(chunk.lemma) ?? []).filter(
    ({ voice }) => voice === 'undergoes' || voice === 'befalls',
  )
  if (!COPULAR.test(chunk.lemma)) return own
  const next = tokens.slice(chunk.end, chunk.end + STATE_REACH)
  const states = next.flatMap(({ lower }) =>
    (TURNS.get(lower) ?? []).filter(({ voice }) => voice === 'states'),
  )
  return [...own, ...states]
}

/** A few adverbs may stand before a state: "is believed to be still alive". */
const STATE_REACH = 3
/** Tokens that may stand between two words of a turn: "forced the chairman out". */
const GAP = 3

/** Where a turn that begins at token `from` ends (exclusive); null where its words do not follow. */
function matchEnd(
  tokens: readonly Token[],
  { words, voice }: Turn,
  from: number,
  limit: number,
): number | null {
  let at =
    voice === 'states' ? nextOf(tokens, words[0] ?? '', from, Math.min(limit, from + STATE_REACH)) : from
  if (at === null) return null
  for (const word of words.slice(1)) {
    at = nextOf(tokens, word, at + 1, Math.min(limit, at + 1 + GAP + 1))
    if (at === null) return null
  }
  return at + 1
}

function nextOf(tokens: readonly Token[], word: string, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (!token || /^[,;:.]$/u.test(token.text)) return null
    if (token.lemma === word || token.lower === word) return at
  }
  return null
}

/** "The rebel-besieged town": no clause of its own. */
function isAttributive(tokens: readonly Token[], { first, bare, end }: VerbChunk): boolean {
  if (!bare || !/^(?:NOUN|PROPN)$/u.test(tokens[end]?.pos ?? '')) return false
  const before = tokens[first - 1]
  if (before?.sentence !== tokens[first]?.sentence) return true
  return before?.text === '-' || /^(?:DET|ADJ|NUM|ADP)$/u.test(before?.pos ?? '')
}

/** A base form without a subject or an auxiliary: "one goal in mind: kill the leader". */
function isImperative({ tokens, chunks }: Clauses, at: number, { head, first, form }: VerbChunk): boolean {
  const token = tokens[head]
  if (!token || head !== first || form !== 'finite' || token.lower !== token.lemma || token.pos === 'NOUN')
    return false
  return !/^(?:noun|relative|adverb|conjunction)$/u.test(chunks[at - 1]?.kind ?? '')
}

const NOMINATIVE = /^(?:he|she|they|i|we|who)$/u
const OBJECTIVE = /^(?:him|her|them|us|me|it|himself|herself|itself|themselves)$/u

/** A bare form that is a past participle ("the founder ousted last year"), not a past tense with its object. */
function isParticiple(clauses: Clauses, at: number, chunk: VerbChunk, end: number): boolean {
  if (!chunk.bare || takesObject(clauses, at, end)) return false
  // "the plan which he executed": the object went before
  return !NOMINATIVE.test(clauses.tokens[chunk.first - 1]?.lower ?? '') && antecedentOf(clauses, at) === null
}

/** Whether an object follows the verb or its turn, other than a time ("ousted last year", "stabbed to death the guard"). */
function takesObject({ chunks, tokens, mentions }: Clauses, verb: number, end: number): boolean {
  const next = chunks.find((chunk, i) => i > verb && (chunk.kind === 'noun' || chunk.end > end))
  if (!next || OBJECTIVE.test(tokens[next.first]?.lower ?? '')) return next !== undefined
  const head = next.kind === 'noun' ? tokens[next.head] : undefined
  if (!head) return false
  if (tokens[next.first]?.pos === 'NUM') return true
  return !mentions.some(
    (mention) => mention.kind === 'date' && mention.span.start <= head.start && head.end <= mention.span.end,
  )
}

/** "Fired back", "released from hospital": the verb in another sense. */
function isOtherSense(tokens: readonly Token[], { words }: Turn, end: number, limit: number): boolean {
  const others = OTHER_SENSES.get(words.join(' '))
  return (
    others !== undefined &&
    tokens.slice(end, Math.min(limit, end + SENSE_REACH)).some(({ lower }) => others.has(lower))
  )
}

const SENSE_REACH = 4

/** Papers and words by which an event is made known: "Lee's resignation letter" tells of the resignation. */
const DOCUMENTS = /^(?:letter|statement|announcement|speech|notice)$/u

/** "the capture of the road", "Lee's resignation". */
function nounOutcomes(clauses: Clauses, at: number): Found[] {
  const { tokens, chunks } = clauses
  const chunk = chunks[at]
  const head = chunk?.kind === 'noun' ? tokens[chunk.head] : undefined
  if (chunk?.kind !== 'noun' || !head) return []
  const event = DOCUMENTS.test(head.lemma) && chunk.head > chunk.first ? tokens[chunk.head - 1] : head
  for (const turn of TURNS.get(event?.lemma ?? '') ?? []) {
    if (turn.voice !== 'nouns' || turn.words.length > 1) continue
    const participant =
      tokens[chunk.end]?.lower === 'of'
        ? participantIn(clauses, at + 2, turn.question)
        : owner(clauses, at, turn)
    if (!participant) continue
    const first = tokens[chunk.first]
    if (!first || !isTold(tokens, chunk.first)) return []
    return [
      found(
        turn,
        participant,
        { modality: 'asserted', polarity: 'positive' },
        { start: first.start, end: head.end },
        true,
      ),
    ]
  }
  return []
}

/** "the road's capture": who the genitive before the noun names. */
function owner({ tokens, chunks, mentions }: Clauses, at: number, { question }: Turn): Participant | null {
  const chunk = chunks[at]
  if (chunk?.kind !== 'noun') return null
  const inside = tokens.slice(chunk.first, chunk.head).findLast(({ text }) => /^['’]s?$/u.test(text))
  // A bare apostrophe, as after "Banks’", cuts the noun phrase in two.
  const cut = tokens[chunk.first - 1]
  const mark =
    inside ?? (cut && /^['’]$/u.test(cut.text) && tokens[cut.index - 1]?.end === cut.start ? cut : null)
  if (!mark) return null
  const named = mentions.find((mention) => isEntity(mention) && Math.abs(mention.span.end - mark.start) <= 2)
  if (named && isEntity(named) && question.named.includes(named.kind))
    return { id: named.entity, name: named.canonical, entity: named }
  const before = tokens[mark.index - 1]
  const thing = before ? thingNamed(question, before.lemma) : null
  return thing === null ? null : { id: `thing/${thing}`, name: thing, entity: null }
}

/** Not called for, planned, failed or denied. */
function isTold(tokens: readonly Token[], first: number): boolean {
  return !tokens
    .slice(Math.max(0, first - 3), first + 2)
    .some(({ lemma }) =>
      /^(?:call|demand|plan|possible|attempt|attempted|failed|no|deny|for|if|seek|urge|want|toward|towards|goal)$/u.test(
        lemma,
      ),
    )
}
