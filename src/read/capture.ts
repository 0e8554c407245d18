import type { Article } from '../model/article.ts'
import type { Anchor } from '../model/placement.ts'
import type { UserError } from '../util/user-error.ts'
import type { SourceDate } from './date.ts'

/** A file's text before it is read as articles. */
export interface Capture {
  /** Path as the user gave it, for messages. */
  readonly path: string
  /** Base name. */
  readonly file: string
  /** Its text with LF line ends. */
  readonly text: string
  /** When it was captured, as far as the user says; a date inside the file takes precedence. */
  readonly captured: SourceDate | null
}

/** An article that has no id yet: ids are given when all of a story's articles are known. */
export interface Draft extends Omit<Article, 'id'> {
  /** The id it gets if no other article of the story asks for it. */
  readonly wantedId: string
  /** Path as the user gave it, for messages. */
  readonly path: string
  /** Where its text stands in the file, as in `Placement`; worked out only when asked, which most commands never do. */
  readonly anchors: () => readonly [Anchor, ...Anchor[]]
}

/** What one capture yields. A problem concerns one article; the others of the capture go on. */
export interface Harvest {
  readonly drafts: readonly Draft[]
  readonly problems: readonly UserError[]
  /** One sentence each. */
  readonly warnings: readonly string[]
}
