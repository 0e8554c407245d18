import type { AnnotatedArticle } from './annotation.ts'
import type { Evidence } from './cluster.ts'
import type { Finding, Reading } from './finding.ts'

export type FactStatus = 'agreed' | 'disputed' | 'single-source' | 'unresolved'

/** A question with its readings and where it stands. Never says which reading is true. */
export interface Fact {
  readonly id: string
  readonly question: string
  readonly status: FactStatus
  /** Independent origins that answer. */
  readonly independentOrigins: number
  readonly readings: readonly Reading[]
  /** Ids of the findings it rests on. */
  readonly findings: readonly string[]
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

/** A story before it is read across: its articles, in any order. */
export interface Story {
  readonly id: string
  readonly title: string
}

/** All that is known of a story at the end of the pipeline; reports are functions of it. */
export interface Reconciliation {
  readonly story: Story
  /** Sorted by source id. */
  readonly sources: readonly Source[]
  readonly origins: readonly Origin[]
  /** Sorted: discrepancies first, by severity and confidence, then by id. */
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
}
