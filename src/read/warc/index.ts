import { UserError } from '../../util/user-error.ts'
import { bytesInMemory } from '../bytes.ts'
import type { Capture, Piece } from '../capture.ts'
import type { Inner } from '../format.ts'
import { LARGEST_DOCUMENT } from '../limits.ts'
import { isZip } from '../zip-head.ts'
import { gunzipped, isGzip } from './gunzip.ts'
import { newTally, readRecords, summary, type Tally } from './read.ts'
import { isVersion } from './records.ts'

/** Bytes of which the first line of a record is told. */
const FIRST_LINE = 64

/**
 * Reads a WARC file, packed or not; what else is packed is read by its own format.
 *
 * @throws UserError where it holds no article, or its packing is damaged.
 */
export async function* readWarc(capture: Capture, inner: Inner): AsyncGenerator<Piece> {
  const tally = newTally()
  const isWarc = yield* readArchive(capture, inner, tally)
  if (isWarc) yield* summary(capture, tally)
}

/** Reads one WARC file of an archive, from one damaged place to the next. @returns whether it is one. */
export async function* readArchive(
  capture: Capture,
  inner: Inner,
  tally: Tally,
): AsyncGenerator<Piece, boolean> {
  if (!isGzip(capture.bytes.head)) {
    yield* readRecords(capture.bytes.stream(), capture, inner, tally)
    return true
  }
  let isWarc = true
  let isTold = false
  for await (const stretch of gunzipped(capture.bytes.stream(), capture.path)) {
    const { start, all } = await begun(stretch.bytes)
    if (!isTold && start.length > 0) {
      isWarc = isVersion(firstLine(start))
      isTold = true
    }
    if (isWarc) yield* readRecords(all, capture, inner, tally)
    else yield* inner(await unpackedCapture(capture, all))
    if (stretch.isDamaged()) {
      tally.damaged++
      // It ends there, but the file does not.
      tally.breaksOff = false
      if (!isWarc) break
    }
  }
  return isWarc
}

/** The first bytes of a stream, and all of it. */
async function begun(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly start: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const rest = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < FIRST_LINE) {
    const { done, value } = await rest.next()
    if (done) break
    first.push(value)
    size += value.length
  }
  const all = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* first.splice(0)
      for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
    } finally {
      await rest.return?.()
    }
  }
  return { start: Buffer.concat(first), all: all() }
}

function firstLine(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, FIRST_LINE)).toString('latin1').trimStart().split(/\r?\n/u, 1)[0] ?? ''
}

/** @throws UserError where it is larger than what may be held in memory. */
async function unpackedCapture(capture: Capture, bytes: AsyncIterable<Uint8Array>): Promise<Capture> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > LARGEST_DOCUMENT)
      throw new UserError(
        { file: capture.path },
        `it unpacks to more than ${LARGEST_DOCUMENT / 1_000_000} MB and is no WARC file`,
        'unpack it and cut it down to one article',
      )
    pieces.push(piece)
  }
  const whole = Buffer.concat(pieces)
  if (isGzip(whole) || isZip(whole))
    throw new UserError({ file: capture.path }, 'it has an archive in an archive', 'unpack it first')
  return { ...capture, bytes: bytesInMemory(whole, capture.path) }
}
