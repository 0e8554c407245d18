import { UserError } from '../../util/user-error.ts'
import { refuseBomb } from '../bomb.ts'
import type { Capture, Piece } from '../capture.ts'
import type { Inner } from '../format.ts'
import { slug } from '../names.ts'
import { type ArchivedPage, pageIn } from './page.ts'
import { recordsOf } from './records.ts'

/** What was gone through in an archive, in one file or several. */
export interface Tally {
  records: number
  articles: number
  /** Pages that are no articles: fronts, search results, frames with advertisements. */
  others: number
  oversized: number
  /** Bytes of all pages, unpacked. */
  pageBytes: number
  damaged: number
  /** Whether a file ends in the middle of a record. */
  breaksOff: boolean
  /** SHA-256 of the articles' texts: crawlers take a page again under another address. */
  readonly seen: Set<string>
}

export function newTally(): Tally {
  return {
    records: 0,
    articles: 0,
    others: 0,
    oversized: 0,
    pageBytes: 0,
    damaged: 0,
    breaksOff: false,
    seen: new Set(),
  }
}

/**
 * Reads the pages of a WARC file, unpacked, one after another; nothing of one is kept when the next is read.
 *
 * @param archive the capture that articles are said to come from.
 */
export async function* readRecords(
  bytes: AsyncIterable<Uint8Array>,
  archive: Capture,
  inner: Inner,
  tally: Tally,
): AsyncGenerator<Piece> {
  for await (const record of recordsOf(bytes, archive.path)) {
    if (record.kind === 'damage') {
      if (record.cut) tally.breaksOff = true
      else tally.damaged++
      continue
    }
    tally.records++
    const page = await pageIn(record, archive)
    if (page === null) continue
    if (!('oversized' in page)) {
      // Responses are packed by themselves: a page of 5 MB may be 5 kB there, and is looked through all the same.
      tally.pageBytes += page.capture.bytes.size ?? 0
      refuseBomb(archive.path, archive.bytes.size ?? 0, tally.pageBytes)
    }
    if ('oversized' in page) tally.oversized++
    else yield* articlesOf(page, inner, tally)
  }
}

/** What makes a page no article for its own format is no problem of the archive's. */
async function* articlesOf(
  { capture, isPart }: ArchivedPage,
  inner: Inner,
  tally: Tally,
): AsyncGenerator<Piece> {
  const { path, declared } = capture
  const said: Piece[] = []
  let found = false
  try {
    for await (const piece of inner(capture)) {
      if (piece.kind === 'warning')
        said.push({ ...piece, text: piece.text.replace(`${path}: `, () => `${path}: ${declared.url}: `) })
      if (piece.kind !== 'article') continue
      found = true
      if (tally.seen.has(piece.draft.sha256)) continue
      tally.seen.add(piece.draft.sha256)
      tally.articles++
      yield* said.splice(0)
      if (isPart)
        yield { kind: 'warning', text: `${path}: ${declared.url}: the archive has only a part of this page.` }
      // By its outlet: the archive's name says nothing of it.
      const { draft } = piece
      yield { kind: 'article', draft: { ...draft, wantedId: slug(draft.outlet) || draft.wantedId } }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
  if (!found) tally.others++
}

/**
 * What is said of an archive when all of it was gone through.
 *
 * @throws UserError where no article was in it.
 */
export function* summary({ path }: Capture, tally: Tally): Generator<Piece> {
  if (tally.records === 0)
    throw new UserError(
      { file: path },
      'there is no record of a web archive in it',
      'check that it is a WARC file',
    )
  if (tally.articles === 0)
    throw new UserError(
      { file: path },
      `none of its ${counted(tally.records, 'record')} holds an article`,
      'check that the pages were archived',
    )
  if (tally.breaksOff) yield { kind: 'warning', text: `${path}: it breaks off in the middle of a record.` }
  const parts = [
    tally.others === 0 ? '' : `${counted(tally.others, 'page')} in it that hold no article`,
    tally.oversized === 0
      ? ''
      : `${counted(tally.oversized, 'page')} that ${tally.oversized === 1 ? 'is' : 'are'} too large or packed in an unknown way`,
    tally.damaged === 0 ? '' : `${counted(tally.damaged, 'damaged place')}`,
  ].filter((part) => part !== '')
  if (parts.length > 0) yield { kind: 'warning', text: `${path}: passed over: ${parts.join(', ')}.` }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
