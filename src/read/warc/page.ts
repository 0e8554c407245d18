import { bytesInMemory } from '../bytes.ts'
import type { Capture } from '../capture.ts'
import { LARGEST_TEXT } from '../limits.ts'
import { parseTimestamp } from '../timestamp.ts'
import { decodedBody, type HttpHead, httpHead } from './http.ts'
import type { WarcRecord } from './records.ts'

/** Bytes of a record in which the head of its response mostly ends, and in which it must: servers refuse far shorter ones. */
const USUAL_HEAD = 4096
const LONGEST_HEAD = 65_536
const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])

/** A page of an archive: a capture inside the archive's. */
export interface ArchivedPage {
  readonly capture: Capture
  /** Whether it is only a part: the crawler stopped in it, as the record says, or the file breaks off. */
  readonly isPart: boolean
}

/**
 * Takes the page that a record holds: the body of a response with status 200, or a resource, where it is HTML.
 *
 * @returns null for every other record; `oversized` with its address for a page that is larger than any.
 */
export async function pageIn(
  record: WarcRecord,
  archive: Capture,
): Promise<ArchivedPage | { readonly oversized: string } | null> {
  const url = addressIn(record)
  // A segment is a part of a record; the first would pass for the whole (WARC 1.1, 7).
  if (url === null || record.fields.has('warc-segment-number')) return null
  if (record.type === 'resource') return resource(record, archive, url)
  return record.type === 'response' ? response(record, archive, url) : null
}

async function response(
  record: WarcRecord,
  archive: Capture,
  url: string,
): Promise<ArchivedPage | { readonly oversized: string } | null> {
  let start = await record.take(USUAL_HEAD)
  let head = httpHead(start)
  if (head === null && start.length === USUAL_HEAD) {
    start = Buffer.concat([start, await record.take(LONGEST_HEAD)])
    head = httpHead(start)
  }
  if (head?.status !== 200 || !mayBePage(head, start)) return null
  const rest = await record.take(LARGEST_TEXT + 1)
  if (rest.length > LARGEST_TEXT) return { oversized: url }
  const body = Buffer.concat([start.subarray(head.end), rest])
  const decoded = decodedBody(body, head.fields, LARGEST_TEXT)
  if (decoded === null) return { oversized: url }
  return pageOf(record, archive, url, decoded, head.fields.get('content-type'))
}

async function resource(
  record: WarcRecord,
  archive: Capture,
  url: string,
): Promise<ArchivedPage | { readonly oversized: string } | null> {
  const stated = record.fields.get('content-type')
  if (!PAGES.has(typeIn(stated) ?? '')) return null
  const body = await record.take(LARGEST_TEXT + 1)
  return body.length > LARGEST_TEXT ? { oversized: url } : pageOf(record, archive, url, body, stated)
}

function pageOf(
  record: WarcRecord,
  archive: Capture,
  url: string,
  body: Uint8Array,
  stated: string | undefined,
): ArchivedPage {
  return {
    isPart: record.isCut() || record.fields.has('warc-truncated'),
    capture: {
      ...archive,
      bytes: bytesInMemory(body, archive.path),
      captured: parseTimestamp(record.fields.get('warc-date') ?? '') ?? archive.captured,
      declared: { url, encoding: charsetIn(stated), type: typeIn(stated) },
    },
  }
}

/** A response that states no type is one where it looks like one. */
function mayBePage(head: HttpHead, start: Uint8Array): boolean {
  const type = typeIn(head.fields.get('content-type'))
  if (type !== null) return PAGES.has(type)
  const text = Buffer.from(start.subarray(head.end, head.end + 512)).toString('latin1')
  return /^[\s\xEF\xBB\xBF]{0,64}<(?:!doctype html|html)\b/iu.test(text)
}

/** WARC 1.0 put its address between angle brackets in its grammar, and some tools do so. */
function addressIn({ fields }: WarcRecord): string | null {
  const written = (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/u, '$1')
  return /^https?:/iu.test(written) && URL.canParse(written) ? written : null
}

function typeIn(field: string | undefined): string | null {
  return field?.split(';', 1)[0]?.trim().toLowerCase() || null
}

function charsetIn(field: string | undefined): string | null {
  return /;\s{0,8}charset\s{0,8}=\s{0,8}"?([\w:.-]{1,40})/iu.exec(field ?? '')?.[1] ?? null
}
