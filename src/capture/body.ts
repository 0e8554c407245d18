import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createUnzip } from 'node:zlib'

/** What is asked for: what we can unpack. */
export const CODINGS = 'gzip, deflate, br'

/** Thrown where a body is larger than it may be. */
export class TooLarge extends Error {
  /** Bytes. */
  readonly limit: number

  constructor(limit: number) {
    super(`more than ${limit} bytes`)
    this.limit = limit
  }
}
/** Thrown where a body is packed in a way that we cannot unpack. */
export class UnknownCoding extends Error {}

/**
 * Reads a body into memory, unpacked on the way: a bomb is stopped when it has grown to the limit, and so is what never ends without
 * growing.
 *
 * @param coding `Content-Encoding`, as the server has it.
 * @param limit most bytes, packed and unpacked.
 * @param cut whether what goes beyond the limit is left out instead of refused.
 */
export async function readBody(body: Readable, coding: string, limit: number, cut = false): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  // What a pipeline rejects with is not always what stopped it: streams that it ends complain as well.
  let excess: TooLarge | null = null
  const stop = (): TooLarge => {
    excess = new TooLarge(limit)
    return excess
  }
  try {
    const unpack = unpackerOf(coding)
    const collect = async (source: AsyncIterable<unknown>): Promise<void> => {
      for await (const chunk of source) {
        if (!(chunk instanceof Uint8Array)) continue
        chunks.push(chunk)
        size += chunk.length
        if (size > limit) throw stop()
      }
    }
    if (unpack) await pipeline(body, limited(limit, stop), unpack, collect)
    else await pipeline(body, collect)
  } catch (error) {
    body.on('error', () => undefined).destroy()
    if (!(cut && excess)) throw excess ?? error
  }
  return Buffer.concat(chunks, Math.min(size, limit))
}

/** @throws UnknownCoding */
function unpackerOf(coding: string): Transform | null {
  switch (coding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip()
    case 'br':
      return createBrotliDecompress()
    default:
      throw new UnknownCoding()
  }
}

function limited(limit: number, stop: () => TooLarge): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      size += chunk.length
      if (size > limit) done(stop())
      else done(null, chunk)
    },
  })
}
