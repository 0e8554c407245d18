import type { Span } from './span.ts'

/** How the publication date is known: the source states it, it follows from the capture's date, or not at all. */
export type PublishedBasis = 'stated' | 'derived' | 'unknown'

export type Published =
  | {
      /** ISO 8601 date, `YYYY-MM-DD`. */
      readonly value: string
      readonly basis: 'stated' | 'derived'
      /** The instant as the source states it, where it gives a clock time (ISO 8601), else null. */
      readonly instant: string | null
    }
  | { readonly value: null; readonly basis: 'unknown'; readonly instant: null }

/** One outlet's article: the witness. All offsets in Crossread refer to `text`. */
export interface Article {
  /** Unique in a story and stable across runs and orders of input: a slug of the file or outlet. */
  readonly id: string
  /** Base name of the file it was read from. */
  readonly file: string
  readonly outlet: string
  readonly title: string
  readonly url: string | null
  /** BCP 47 tag. */
  readonly language: string
  readonly authors: readonly string[]
  readonly published: Published
  /** When it was last changed, as the source states it (ISO 8601), where it does. */
  readonly modified?: string
  /** The section of the outlet it stands in, where the source says it. */
  readonly section?: string
  /** ISO 8601 date of the capture, where known. */
  readonly captured: string | null
  /** The same with its clock time as stated (ISO 8601), where it has one. */
  readonly capturedAt?: string
  /** Zone of the tz database that the source's front matter or the story's settings declare for it; never guessed. */
  readonly timezone?: string | null
  /** Canonical text: the title, a blank line, the body as in the file; see the report contract. */
  readonly text: string
  /** Where the title stands in `text`; empty at 0 where the article has none. */
  readonly titleSpan: Span
  /** Offset in `text` at which the body begins. */
  readonly bodyStart: number
  /** SHA-256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string
}
