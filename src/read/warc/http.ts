import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { isGzip } from './gunzip.ts'
import { fieldsOf } from './records.ts'

const LINE_FEED = 10
/** Codings one upon another; servers use one. */
const MOST_CODINGS = 3

/** The head of an HTTP response as an archive keeps it. */
export interface HttpHead {
  readonly status: number
  /** By their names in lower case; of several of one name the first. */
  readonly fields: ReadonlyMap<string, string>
  /** Where its body begins, in bytes. */
  readonly end: number
}

/** Reads the head of a response (RFC 9112; tools write `HTTP/2` as well); null where there is none, or it does not end. */
export function httpHead(block: Uint8Array): HttpHead | null {
  const lines: string[] = []
  let at = 0
  for (;;) {
    const feed = block.indexOf(LINE_FEED, at)
    if (feed < 0) return null
    const line = Buffer.from(block.subarray(at, feed)).toString('latin1').replace(/\r$/u, '')
    at = feed + 1
    if (line === '') break
    lines.push(line)
  }
  const [first = '', ...others] = lines
  const [, status] = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/u.exec(first) ?? []
  return status === undefined ? null : { status: Number(status), fields: fieldsOf(others), end: at }
}

/**
 * Undoes what was done to a body on its way: chunks, then compression. Many tools store what they have already undone
 * under the old head: a body that is not what the head says is taken as it is.
 *
 * @param limit most bytes that come out.
 * @returns null where there are more, or the coding is not known.
 */
export function decodedBody(
  body: Uint8Array,
  fields: ReadonlyMap<string, string>,
  limit: number,
): Uint8Array | null {
  const chunked = codingsIn(fields.get('transfer-encoding')).includes('chunked')
  const codings = codingsIn(fields.get('content-encoding')).filter((coding) => coding !== 'identity')
  if (codings.length > MOST_CODINGS) return null
  let decoded = chunked ? (joinedChunks(body) ?? body) : body
  for (const coding of codings.reverse()) {
    const next = decompressed(decoded, coding, limit)
    if (next === null) return null
    decoded = next
  }
  return decoded
}

function codingsIn(field: string | undefined): string[] {
  return (field ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '')
}

/** The chunks of a body one behind another (RFC 9112, 7.1), as far as they go; null where it has none. */
function joinedChunks(body: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let at = 0
  while (at < body.length) {
    const feed = body.indexOf(LINE_FEED, at)
    // A size has eight digits at most, and tools write no more than a few words behind it.
    const line = feed < 0 || feed - at > 256 ? '' : Buffer.from(body.subarray(at, feed)).toString('latin1')
    const [, digits] = /^([\dA-Fa-f]{1,8})[ \t]{0,16}(?:;[^\r\n]*)?\r?$/u.exec(line) ?? []
    if (digits === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks)
    const size = Number.parseInt(digits, 16)
    if (size === 0) break
    chunks.push(body.subarray(feed + 1, feed + 1 + size))
    at = feed + 1 + size
    if (body[at] === 13) at++
    if (body[at] === LINE_FEED) at++
  }
  return Buffer.concat(chunks)
}

/** A body that breaks off is unpacked as far as it goes. */
function decompressed(body: Uint8Array, coding: string, limit: number): Uint8Array | null {
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH }
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return isGzip(body) ? within(() => gunzipSync(body, options), null) : body
    case 'deflate':
      // What the standard calls deflate is zlib; some servers send it bare.
      return isZlib(body)
        ? within(() => inflateSync(body, options), body)
        : within(() => inflateRawSync(body, options), body)
    case 'br':
      return within(
        () =>
          brotliDecompressSync(body, {
            maxOutputLength: limit,
            finishFlush: constants.BROTLI_OPERATION_FLUSH,
          }),
        body,
      )
    default:
      return null
  }
}

/** RFC 1950, 2.2. */
function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0
}

/** @param otherwise what is taken where the bytes are nothing of the kind. */
function within(unpack: () => Uint8Array, otherwise: Uint8Array | null): Uint8Array | null {
  try {
    return unpack()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return null
    return otherwise
  }
}
