import type { Capture, Piece } from './capture.ts'

export const FORMAT_NAMES = [
  'warc',
  'wacz',
  'docx',
  'pdf',
  'newsml',
  'feed',
  'ninjs',
  'html',
  'email',
  'jsonl',
  'csv',
  'markdown',
  'aggregator',
  'plain',
] as const
export type FormatName = (typeof FORMAT_NAMES)[number]

/** What a format may look at to tell whether a capture is of it. */
export interface Look {
  /** The first bytes: `Bytes.head`. */
  readonly head: Uint8Array
  /** The same decoded, without a byte order mark and white space before it; empty where they are not text. */
  readonly start: string
  /** Extension of the file's name, lower case with its dot; empty where it has none. */
  readonly extension: string
  /** `Declared.type`. */
  readonly type: string | null
}

/** One way in which sources come. All are listed in formats/index.ts; the first that recognises a capture reads it. */
export interface Format {
  readonly name: FormatName
  /** What it is called in a table: "RSS 2.0, Atom, JSON Feed". */
  readonly title: string
  /** Extensions under which a folder's files are taken to be of it, lower case with their dots. */
  readonly extensions: readonly string[]
  /** What is taken from it, in one sentence, for `crossread formats` and the README. */
  readonly taken: string
  /** Whether a capture is of this format. Content decides; an extension only where content can not. Loads no library. */
  readonly recognises: (look: Look) => boolean
  /**
   * Reads a capture, an article at a time, in the order of the capture. Libraries are loaded here and not before.
   *
   * @param inner reads what lies inside an archive, by its own format.
   * @throws UserError where nothing can be read any more; what was yielded before stays.
   */
  readonly read: (capture: Capture, inner: Inner) => AsyncIterable<Piece>
}

/** Reads a capture that lies inside another one. Archives in archives are refused (UserError). */
export type Inner = (capture: Capture) => AsyncIterable<Piece>
