import type { Article } from './article.ts'
import type { Span } from './span.ts'

/** What a change changes; the first four in the order of what a reader must know of. */
export const CHANGE_KINDS = ['number', 'date', 'name', 'quotation', 'words'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One side of a change: `text.slice(span.start, span.end)`; empty at its place where words were added or removed. */
export interface ChangedWords {
  readonly exact: string
  readonly span: Span
  /** The sentence they stand in; equal to `span` where there is none. */
  readonly sentence: Span
}

/** Words of one capture that are other words in the next. */
export interface Change {
  readonly kind: ChangeKind
  readonly before: ChangedWords
  readonly after: ChangedWords
}

/** Two captures of one article, the older and the next, with what changed. */
export interface Revision {
  readonly before: Article
  readonly after: Article
  /** The sentence in which the newer one tells its readers of a correction or an update, null where it does not. */
  readonly note: string | null
  /** Numbers, dates and names first, then by place. */
  readonly changes: readonly Change[]
}
