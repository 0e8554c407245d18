import type { Fetched } from '../../capture/index.ts'
import { bytesInMemory } from '../../read/bytes.ts'
import type { Capture, Columns } from '../../read/capture.ts'
import { parseDate, type SourceDate } from '../../read/date.ts'
import { captureAt, type Finished, type FinishedPiece, piecesOf } from '../../read/index.ts'
import { extensionOf } from './names.ts'

/** Something to be added: a capture with what is known of how it came. */
export interface Source {
  readonly capture: Capture
  /** When it was fetched, or taken in. */
  readonly at: Date
  /** Null for a file and for standard input. */
  readonly fetched: Fetched | null
  /** Of the file that keeps it. */
  readonly extension: string
}

/** @throws UserError where the file cannot be read. */
export async function fileSource(
  path: string,
  at: Date,
  captured: SourceDate | null,
  columns: Columns | null,
): Promise<Source> {
  const capture = await captureAt(path, { captured, columns })
  return { capture, at, fetched: null, extension: extensionOf(capture.file, null) }
}

/** A page that was fetched: captured when it came. */
export function pageSource(fetched: Fetched, columns: Columns | null): Source {
  const { asked, url, bytes, at, type, charset } = fetched
  const { hostname, pathname } = new URL(url)
  const extension = extensionOf(pathname, type)
  const capture = {
    path: asked,
    // Names the outlet where nothing in the page does.
    file: `${withoutPrefix(hostname)}${extension}`,
    bytes: bytesInMemory(bytes, asked),
    captured: parseDate(at.toISOString()),
    declared: { url, encoding: charset, type },
    columns,
  }
  return { capture, at, fetched, extension }
}

/**
 * The pieces of a source. The address of a page with one article is the article's, and of one with several none's: they would all pass for
 * versions of one.
 *
 * @throws UserError as `piecesOf`.
 */
export async function* piecesIn({ capture, fetched }: Source): AsyncIterable<FinishedPiece> {
  let only: Finished | null = null
  let count = 0
  for await (const piece of piecesOf(capture)) {
    if (piece.kind !== 'article' || fetched === null) yield piece
    else if (++count === 1) only = piece.draft
    else {
      if (only) yield { kind: 'article', draft: withoutAddressOf(fetched, only) }
      only = null
      yield { kind: 'article', draft: withoutAddressOf(fetched, piece.draft) }
    }
  }
  if (only) yield { kind: 'article', draft: { ...only, url: only.url ?? capture.declared.url } }
}

function withoutAddressOf({ url }: Fetched, draft: Finished): Finished {
  return draft.url === url ? { ...draft, url: null } : draft
}

function withoutPrefix(hostname: string): string {
  return hostname.replace(/^www\d?\.(?=[^.]+\.)/u, '')
}
