import type { Span } from './span.ts'
import type { Anchor, DatePart, Interval, PartialDate, Timex3, Zone } from './time.ts'

interface MentionBase {
  /** `text.slice(span.start, span.end)`. */
  readonly exact: string
  readonly span: Span
  /** Position of its sentence in `AnnotatedArticle.sentences`. */
  readonly sentence: number
}

export interface DateMention extends MentionBase {
  readonly kind: 'date'
  readonly timex3: Timex3
  /** Null for durations, sets, vague references, and dates that cannot be placed. */
  readonly interval: Interval | null
  /** Parts that the words themselves state; every other part of the value is implied. */
  readonly stated: readonly DatePart[]
  readonly anchor: Anchor
  /** Year, month, day and weekday as far as stated; null where the words state none of them. */
  readonly partial: PartialDate | null
  /** The zone a clock time is stated in, else null. */
  readonly zone: Zone | null
  /** The zone a clock time is meant in, where the words leave it out or only say "local time"; from the date line or a zone beside it. */
  readonly impliedZone?: Zone
  /** Where the publication date is unknown but the capture's is known: the year of the capture, by which it was written. */
  readonly writtenBy?: number
}

export type Bound = '=' | '>=' | '<=' | '>' | '<' | '~'

/** How a number is expressed, which decides what it may be compared with. */
export type QuantityForm =
  | 'cardinal'
  | 'ordinal'
  | 'fraction'
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'measure'
  | 'age'
  | 'rate'
  | 'vague'
  | 'multiple'
  /** Two counts set against each other ("252 to 0"): `value` and `upper` are the two. */
  | 'score'

export interface QuantityMention extends MentionBase {
  readonly kind: 'quantity'
  readonly form: QuantityForm
  /** The number in the unit given; for a vague word its usual lower end ("dozens": 24). */
  readonly value: number
  /** Upper end of a range ("10 to 12"), else null. */
  readonly upper: number | null
  readonly bound: Bound
  /** Every number the words leave possible, inclusive; `high` may be Infinity. */
  readonly low: number
  readonly high: number
  /** ISO 4217 code, `%`, or a unit of measure in its singular English form; null for counts. */
  readonly unit: string | null
  /** Head noun of what is counted, lemma ("people", "soldier"); null where the text leaves it out. */
  readonly of: string | null
  /** Words that narrow what is counted, lower case, in text order ("syrian", "civilian"). */
  readonly modifiers: readonly string[]
  /** The number itself inside `span` ("58" in "at least 58 people"). */
  readonly numberSpan: Span
  /** Span of the whole counted noun phrase ("at least 58 people"), for the reader's eye. */
  readonly phraseSpan: Span
}

export interface Speaker {
  /** The words that name the speaker at this place ("he", "Kim", "the general"). */
  readonly exact: string
  readonly span: Span
  /** The name after resolution within the article. */
  readonly canonical: string
}

export interface QuoteMention extends MentionBase {
  readonly kind: 'quote'
  /** Between quotation marks (span excludes the marks); false for "he said that …". */
  readonly direct: boolean
  readonly speaker: Speaker | null
  /** Lemma of the cue verb ("say", "add", "tweet"), null where there is none. */
  readonly cue: string | null
  /** Scare quotes and titles stand between marks but quote nobody: false for them. */
  readonly utterance: boolean
}

export type EntityKind = 'person' | 'organisation' | 'place'

export interface EntityMention extends MentionBase {
  readonly kind: EntityKind
  /** The fullest name this article gives the same entity. */
  readonly canonical: string
  /** Identifies the entity within the article; equal for all mentions of it. */
  readonly entity: string
  /** Title or office beside a person's name ("Chairman of the Joint Chiefs"), else null. */
  readonly role: string | null
  /** The name only modifies a noun ("Syrian rebels", "US troops"): it tells of whom, and answers no "where" or "who". */
  readonly attributive: boolean
}

/** An office or relation with its holder, stated by the text ("Foreign Minister Takeshi Iwaya"). */
export interface RoleMention extends MentionBase {
  readonly kind: 'role'
  readonly canonical: string
  /** Entity id of the holder. */
  readonly holder: string | null
}

/** `ordinal`: the n-th in a stated period ("the third attack in a month"). */
export type SuperlativeType = 'first' | 'only' | 'last' | 'record' | 'extreme' | 'unprecedented' | 'ordinal'

export interface SuperlativeMention extends MentionBase {
  readonly kind: 'superlative'
  readonly type: SuperlativeType
  /** Lemma of what is ranked ("meeting", "attack"), null where it is left out. */
  readonly head: string | null
  /** The words that limit it ("in South Korea", "since 2013"), else null. */
  readonly scope: string | null
}

export type Mention =
  | DateMention
  | QuantityMention
  | QuoteMention
  | EntityMention
  | RoleMention
  | SuperlativeMention

/** Everything extracted from one article before claims, in text order. */
export type Mentions = readonly Mention[]

/** Whether a mention names somebody or something, rather than a time, a number, words said, an office or a rank. */
export function isEntity(mention: Mention): mention is EntityMention {
  return mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'place'
}
