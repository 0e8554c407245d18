import type { Pos } from './annotation.ts'
import type { DateMention, QuantityMention, QuoteMention, SuperlativeMention } from './mention.ts'
import type { Span } from './span.ts'

/** What kind of answer a question asks for; public, part of the report contract. */
export const DIMENSIONS = [
  'date',
  'time',
  'duration',
  'quantity',
  'money',
  'percent',
  'age',
  'person',
  'role',
  'organisation',
  'place',
  'quote',
  'superlative',
  'polarity',
  'attribution',
  'order',
  'other',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** The answer a claim gives, normalised, by what it can be compared with. */
export type ClaimValue =
  | {
      readonly type: 'time'
      readonly mention: DateMention
      /** The act whose time it is, with who does it and whom or what it befalls; left out where none was read. */
      readonly act?: Act
      /** The time tells which event is meant, not when it was ("the 2003 election"). */
      readonly names?: true
    }
  | {
      readonly type: 'quantity'
      readonly mention: QuantityMention
      /** Earlier numbers that the text says it replaces ("up from 12", "not 12, as first reported"). */
      readonly replaces?: readonly QuantityMention[]
      /** Of an age: story-wide entity id of whose it is, and the name at its fullest; left out where the text leaves that open. */
      readonly entity?: string
      readonly holder?: string
    }
  | { readonly type: 'quote'; readonly mention: QuoteMention; readonly words: readonly string[] }
  | { readonly type: 'superlative'; readonly mention: SuperlativeMention }
  | {
      /** A name or a noun phrase that fills a slot. */
      readonly type: 'phrase'
      /** Head lemma. */
      readonly head: string
      /** Content lemmas of the phrase, the head included. */
      readonly lemmas: readonly string[]
      /** Story-wide entity id where the phrase names a known entity. */
      readonly entity: string | null
      /** Of an office: the name of who holds it, at its fullest. */
      readonly holder?: string
      /** Of an office: the other offices that the same article gives the person, canonical. */
      readonly also?: readonly string[]
    }
  | { readonly type: 'statement'; readonly statement: Statement }
  | { readonly type: 'act'; readonly act: Act }

/** A content word, name, number or time of a statement: what is matched with another source's words. */
export interface StatementUnit extends Span {
  readonly kind: 'word' | 'number' | 'time' | 'person' | 'organisation' | 'place'
  /** Equal for units that say the same: base form, entity id, number with its bound, TIMEX3 value. */
  readonly key: string
  /** Dictionary form of a word; a name at its fullest; else the words themselves. */
  readonly lemma: string
  /** Classes under which other words count as alike: synonym sets, predicate classes. */
  readonly also: readonly string[]
  /** Number of what it says: equal only for units of one kind, key, lemma and classes, so that what is asked of two is asked once. */
  readonly sense: number
  /** How much it tells that another source has it, 0 to about 1. */
  readonly weight: number
  /** Position in `Statement.phrases` of the noun phrase it stands in, or -1. */
  readonly phrase: number
  /** Part of speech of its first token; `PROPN` for names. */
  readonly pos: Pos
}

/** A noun phrase of a statement. */
export interface StatementPhrase extends Span {
  /** Lower-case preposition before it, outside of the span; null for none. */
  readonly opener: string | null
  /** Position in `Statement.units` of its head, or -1 where that is no unit (a pronoun). */
  readonly head: number
}

/** One clause as a whole: what it states, to be found again in another source's words. */
export interface Statement {
  /** In text order. */
  readonly units: readonly StatementUnit[]
  readonly phrases: readonly StatementPhrase[]
}

/** What stands to the verb of an act: its subject, its object, or what follows by a preposition. */
export interface ActPart extends Span {
  /** `subject` acts and `object` is acted upon, whether the verb is active or passive; `beside` follows without a
   * preposition (a time, a second object); else the preposition, lower case. */
  readonly role: string
  /** Its content, in text order; empty for a pronoun. */
  readonly units: readonly StatementUnit[]
  /** Position in `units` of its head, -1 where that is none. */
  readonly head: number
  /** It takes up what was told before: "the", "this", "his". */
  readonly definite: boolean
  /** Several noun phrases joined by a conjunction. */
  readonly joined: boolean
  /** Its head is in the plural. */
  readonly plural: boolean
}

/** A verb, or "be" with an adjective, with its parts: who did what to whom, where, with what. */
export interface Act {
  /** The verb; null where it tells nothing by itself ("be", "have", "take"). */
  readonly verb: StatementUnit | null
  /** Its dictionary form. */
  readonly lemma: string
  /** The words of the verb group ("could have killed"). */
  readonly verbSpan: Span
  /** In text order. */
  readonly parts: readonly ActPart[]
}

/** What a claim answers, apart from the event: two claims are comparable only where these agree. */
export interface Slot {
  /** Class of the predicate ("kill", "injure", "say"), from the predicate lexicon or its lemma; null if none. */
  readonly predicate: string | null
  /** Role the value plays: "count", "when", "where", "how-long", "who", "wording" … */
  readonly role: string
  /** Class of what is counted or measured ("person", "vehicle", "USD"), null if open. */
  readonly of: string | null
  /** Words that narrow it to a part ("child", "civilian", "syrian"): claims with other parts are other questions. */
  readonly part: readonly string[]
}

/** Marks of a slot that make it another question: what is counted is only a part, an addition, a long-running whole,
 * or belongs to an event that the text turns aside to ("meanwhile", "in a separate attack"). */
export type Facet = 'aside' | 'long-run' | 'exclusive' | 'subset' | 'from' | 'to' | 'by'

/** The slot of a claim with what else tells questions apart. */
export interface ClaimSlot extends Slot {
  /** What it is measured in, comparable units alike ("length", "USD", "%"); null for counts and all else. */
  readonly unit: string | null
  readonly facets: readonly Facet[]
  /** Whether the predicate is a class of the lexicon, not a mere lemma. */
  readonly known: boolean
}

/** What the claim is about: the evidence that two claims speak of one event. */
export interface EventFrame {
  /** Content lemmas around the claim with weights, the value itself left out. */
  readonly terms: ReadonlyMap<string, number>
  /** Story-wide entity ids in the sentence, and those carried over from the sentences before it. */
  readonly entities: ReadonlySet<string>
  /** Those of `entities` that are places the sentence puts something in; "Syrian" is none. */
  readonly places: ReadonlySet<string>
  /** Days (since 1970-01-01) of the date nearest to the value in its sentence, as [first, last]; at most one. */
  readonly days: readonly (readonly [number, number])[]
  /** TIMEX3 values of the other times in its sentence. */
  readonly times: ReadonlySet<string>
  /** The other numbers of the sentence, from three on, with their units. */
  readonly numbers: ReadonlySet<string>
  /** Those of them that are amounts, shares or measures: what a statement is made under ("a $9 wage"). */
  readonly amounts: ReadonlySet<string>
  /** TIMEX3 value of the period the value is counted over ("in July", "over the past two years"), null for none. */
  readonly period: string | null
  /** Share (0..1) of what the sentence is about that the article's title and lead are about, too: the main event. */
  readonly main: number
  /** Position of its sentence in the article, 0 (first) to 1 (last). */
  readonly position: number
}

export type Polarity = 'positive' | 'negative'
export type Modality = 'asserted' | 'alleged' | 'planned' | 'hypothetical'

/** One checkable proposition of one source. */
export interface Claim {
  readonly id: string
  /** `Article.id`. */
  readonly source: string
  readonly dimension: Dimension
  readonly slot: ClaimSlot
  readonly value: ClaimValue
  readonly event: EventFrame
  readonly polarity: Polarity
  readonly modality: Modality
  /** Whom the article credits, or null when it speaks in its own voice. */
  readonly attribution: string | null
  /** The shortest words that carry the value. */
  readonly exact: string
  readonly span: Span
  /** Position of its sentence in `AnnotatedArticle.sentences`. */
  readonly sentence: number
  readonly sentenceSpan: Span
  /** The sentence around the value with a blank (…) in its place, cut to a line: the question as a cloze. */
  readonly cloze: string
  readonly part: 'title' | 'body'
}
