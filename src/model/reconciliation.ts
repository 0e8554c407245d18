import type { AnnotatedArticle } from './annotation.ts'
import type { Article } from './article.ts'
import type { Evidence } from './cluster.ts'
import type { RecordedDecision } from './decision.ts'
import type { Finding, Reading } from './finding.ts'
import type { Hearing } from './proposal.ts'
import type { Revision } from './revision.ts'
import type { Span } from './span.ts'

export type FactStatus = 'agreed' | 'disputed' | 'single-source' | 'unresolved'

/** The readings of a fact that give one answer. */
export interface Answer {
  /** Normalised, as in `Reading.value`. */
  readonly value: string
  /** `Article.id`s, sorted. */
  readonly sources: readonly string[]
  /** How many independent origins give it: copies count once. */
  readonly independentOrigins: number
  /** The same with each origin counted by its heaviest outlet; only where the story gives outlets weights. */
  readonly weight?: number
}

/** A question with its readings and where it stands. Never says which reading is true. */
export interface Fact {
  readonly id: string
  readonly question: string
  readonly status: FactStatus
  /** Independent origins that answer. */
  readonly independentOrigins: number
  /** The same with each origin counted by its heaviest outlet; only where the story gives outlets weights. */
  readonly weight?: number
  /** In the order of source ids, then of place. */
  readonly readings: readonly Reading[]
  /** The readings grouped by value, the most recently published answer last. */
  readonly answers: readonly Answer[]
  /** Why an unresolved fact is unresolved, one sentence for a person; null for the others. */
  readonly reason: string | null
  /** Ids of the findings it rests on. */
  readonly findings: readonly string[]
  /** The answer that a person chose, in the ledger; never our own choice. Absent where nobody has. */
  readonly preferred?: PreferredAnswer
}

/** A person's choice among the answers of a fact. */
export interface PreferredAnswer {
  /** As in `Answer.value`. */
  readonly value: string
  /** `Article.id` of the reading that was chosen. */
  readonly source: string
  /** In the person's words; may be empty. */
  readonly why: string
  readonly reviewer: string
  /** ISO 8601 instant. */
  readonly time: string
}

/** Words that two sources share beyond what independent reporters would. */
export interface SharedPassage {
  /** Where they stand in the first and in the second source of the link. */
  readonly spans: readonly [Span, Span]
  /** How many words are the same in both. */
  readonly words: number
}

/** Two sources of which one may have copied the other, or both a third. */
export interface SourceLink {
  /** `Article.id`s, the smaller first. */
  readonly sources: readonly [string, string]
  /** In the order of the first source. */
  readonly passages: readonly SharedPassage[]
  /** Share (0..1) of each source's own words, quotations left out, that stand in the passages. */
  readonly shares: readonly [number, number]
  /** The one that seems to derive from the other, by date and containment; null where that is open. */
  readonly derived: string | null
  /** Whether the evidence makes the two one origin. */
  readonly sameOrigin: boolean
  /**
   * One of the two puts together parts of several stories: what stands in the passages goes back to the other's origin,
   * the article as a whole does not.
   */
  readonly partial?: boolean
  readonly evidence: readonly Evidence[]
}

/** Sources that go back to one original. */
export interface Origin {
  /** `o1`, `o2`, … in the order of source ids. */
  readonly id: string
  /** `Article.id`s, sorted. */
  readonly sources: readonly string[]
  /** Why they are held to be one origin; empty for a single source. */
  readonly evidence: readonly Evidence[]
}

/** A source in its story. */
export interface Source {
  readonly annotated: AnnotatedArticle
  /** `Origin.id`. */
  readonly origin: string
}

/** What a newsroom says of a story beside its sources. */
export interface StorySettings {
  /** How much an outlet's word counts, by its name in lower case; 1 for outlets that are not listed. */
  readonly weights: ReadonlyMap<string, number>
  /** Names that are one person, organisation or place; each list is one. */
  readonly aliases: readonly (readonly string[])[]
}

/** A story before it is read across. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly settings?: StorySettings
}

/** All that is known of a story at the end of the pipeline; reports are functions of it. */
export interface Reconciliation {
  readonly story: Story
  /** Sorted by source id. */
  readonly sources: readonly Source[]
  readonly origins: readonly Origin[]
  /** Pairs of sources that share text or an agency, whether or not that makes them one origin. */
  readonly links: readonly SourceLink[]
  /** Sorted: discrepancies first, by severity and confidence, then by id. */
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  /** What changed between two captures of one article; only the newest capture is a source. Sorted by its id. */
  readonly revisions: readonly Revision[]
  /** Read and left out of the comparison for their language, sorted by id; absent where there is none. */
  readonly uncompared?: readonly Article[]
  /** What became of a reader's opinion, where one was asked. */
  readonly hearing?: Hearing
  /** The last decision of each reviewer on findings that occur no longer, the oldest first; absent where there is none. */
  readonly bygone?: readonly RecordedDecision[]
}
