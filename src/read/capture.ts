import type { Article } from '../model/article.ts'
import type { Anchor } from '../model/placement.ts'
import type { UserError } from '../util/user-error.ts'
import type { Bytes } from './bytes.ts'
import type { SourceDate } from './date.ts'

/** What was fetched or saved, before anything is known of its format. */
export interface Capture {
  /** Path as the user gave it, for messages; inside an archive that of the archive. */
  readonly path: string
  /** Base name; inside an archive that of the archive. */
  readonly file: string
  readonly bytes: Bytes
  /** When it was captured, as far as the user, the story or an archive's record says; a date inside the file takes precedence. */
  readonly captured: SourceDate | null
  readonly declared: Declared
  /** How the columns of a table are named, as the story's settings say. */
  readonly columns: Columns | null
}

/** What stands around the bytes: a header of HTTP, a record of an archive. */
export interface Declared {
  /** Its address, absolute. */
  readonly url: string | null
  /** A label of the Encoding Standard, as a header states it (`charset=…`). */
  readonly encoding: string | null
  /** Media type without parameters, lower case: `text/html`. Content is believed before it. */
  readonly type: string | null
}

export const UNDECLARED: Declared = { url: null, encoding: null, type: null }

/** Fields of an article by the names of a table's columns or of the keys of its rows. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>

export const COLUMN_FIELDS = [
  'outlet',
  'title',
  'text',
  'published',
  'captured',
  'url',
  'language',
  'authors',
  'timezone',
] as const
export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** A capture of text, decoded. */
export interface TextCapture extends Omit<Capture, 'bytes'> {
  /** Its text with LF line ends. */
  readonly text: string
}

/** An article that has no id yet: ids are given when all of a story's articles are known. */
export interface Draft extends Omit<Article, 'id' | 'language'> {
  /** BCP 47 tag as the source states it; null where it says none: the text tells it then. */
  readonly language: string | null
  /** The id it gets if no other article of the story asks for it. */
  readonly wantedId: string
  /** Path as the user gave it, for messages. */
  readonly path: string
  /** Where its text stands in the file, as in `Placement`; worked out only when asked, which most commands never do. */
  readonly anchors: () => readonly [Anchor, ...Anchor[]]
}

/** What one capture yields, piece by piece: an archive of any size is read in the memory of one article. */
export type Piece =
  | { readonly kind: 'article'; readonly draft: Draft }
  /** Concerns one article; the others of the capture go on. */
  | { readonly kind: 'problem'; readonly problem: UserError }
  /** One sentence. */
  | { readonly kind: 'warning'; readonly text: string }
