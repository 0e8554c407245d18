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
    captured: parseDate(`${at.toISOString().slice(0, 19)}Z`),
    declared: { url, encoding: charset, type },
    columns,
  }
  return { capture, at, fetched, extension }
}

/**
 * The pieces of a source.
 *
 * The address of a fetched page is that of its article, unless the page names another of its own host: a page that calls itself a copy of
 * another outlet's would pass for a newer version of that. Of a page with several articles it is none's.
 *
 * @throws UserError as `piecesOf`.
 */
export async function* piecesIn({ capture, fetched }: Source): AsyncIterable<FinishedPiece> {
  if (fetched === null || !isPage(fetched)) {
    yield* piecesOf(capture)
    return
  }
  let first: Finished | null = null
  let count = 0
  for await (const piece of piecesOf(capture)) {
    if (piece.kind !== 'article') yield piece
    else if (++count === 1) first = piece.draft
    else {
      if (first) yield { kind: 'article', draft: withoutPageAddress(first, fetched) }
      first = null
      yield { kind: 'article', draft: withoutPageAddress(piece.draft, fetched) }
    }
  }
  if (!first) return
  const { url } = first
  if (url !== null && !isOfHost(url, fetched.url)) {
    yield {
      kind: 'warning',
      text: `${fetched.asked}: the page says that its address is ${url}, which is another host’s; it is stored under the address it came from.`,
    }
    yield { kind: 'article', draft: { ...first, url: fetched.url } }
  } else yield { kind: 'article', draft: { ...first, url: url ?? fetched.url } }
}

function isPage({ type }: Fetched): boolean {
  return type === null || type === 'text/html' || type === 'application/xhtml+xml'
}

function withoutPageAddress(draft: Finished, { url }: Fetched): Finished {
  return draft.url === url ? { ...draft, url: null } : draft
}

/** Whether two addresses are of one host, or of a host and one below it (`www.`, `m.`, `amp.`). */
function isOfHost(address: string, page: string): boolean {
  const [a = '', b = ''] = [address, page].map((each) => withoutPrefix(new URL(each).hostname))
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`)
}

function withoutPrefix(hostname: string): string {
  return hostname.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/u, '')
}
