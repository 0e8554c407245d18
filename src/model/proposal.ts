import type { Dimension } from './claim.ts'
import type { Span } from './span.ts'

/** A language model that was asked, as evidence names it. */
export interface Reader {
  /** The protocol it was asked by, or the form its replies came in: `openai` or `anthropic`. */
  readonly protocol: string
  readonly model: string
  /** Version of the prompt, `v1`. */
  readonly prompt: string
}

export const PROPOSED_KINDS = ['discrepancy', 'refinement', 'inconsistency'] as const
export type ProposedKind = (typeof PROPOSED_KINDS)[number]

/** Words that a reader names, found again in the article: the span is ours. */
export interface ProposedReading {
  /** `Article.id`. */
  readonly source: string
  readonly span: Span
  /** Position of its sentence in `AnnotatedArticle.sentences`. */
  readonly sentence: number
}

/** A finding that a reader proposes, every reading of it grounded: nothing else of what the reader said is kept. */
export interface Proposal {
  readonly kind: ProposedKind
  readonly dimension: Dimension
  /** In the reader's own words: to be shown only where the articles say these words, too. */
  readonly question: string
  /** In the order of sources, then of place. */
  readonly readings: readonly ProposedReading[]
  /** How many of the times the reader was asked it proposed this. */
  readonly votes: number
}

/** How many of a reader's proposals or readings fared alike. */
export interface Count {
  /** For a person, to be read after a number: "named words that do not stand in the sentence". */
  readonly what: string
  readonly count: number
}

/** What a reader said of a story, as far as it is grounded. */
export interface Opinion {
  readonly reader: Reader
  /** How many times it was asked about each part of the story. */
  readonly asked: number
  readonly proposals: readonly Proposal[]
  /** How many findings it listed in all, whether or not they are grounded. */
  readonly listed: number
  /** What was dropped because it is not grounded, and why. */
  readonly dropped: readonly Count[]
  /** One sentence each, for a person: parts that the reader did not read, and why. */
  readonly notes: readonly string[]
}

/** What became of an opinion when the engine had checked it. */
export interface Hearing {
  readonly reader: Reader
  readonly listed: number
  /** What became of the findings listed. */
  readonly outcomes: readonly Count[]
  readonly notes: readonly string[]
}
