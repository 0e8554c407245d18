import { constants, createGunzip } from 'node:zlib'
import { UserError } from '../../util/user-error.ts'

/** Bytes that are unpacked at once: they become a thousand times as many at most. */
const STRIDE = 65_536
/** Archives of pages become ten times as large, one page that says the same over and over fifty times. */
const LARGEST_RATIO = 200
/** Below so many bytes it does not matter. */
const HARMLESS = 100_000_000

/** Whether bytes begin as a gzip member does (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * Unpacks gzip of any number of members as it comes. Where it breaks off, what was there is handed on.
 *
 * @throws UserError where it is damaged, or unpacks to so much that it was made to do harm. What comes before is handed
 * on first, always the same: a stream of Node's would drop what nobody has taken yet.
 */
export async function* gunzipped(
  packed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 4 * STRIDE, finishFlush: constants.Z_SYNC_FLUSH })
  const unpacked: Uint8Array[] = []
  gunzip.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  let failed = false
  let ended = false
  // One promise for each step: racing against one that lives as long as the archive would keep a bit of every step.
  let wake = (): void => {}
  gunzip.once('error', () => {
    failed = true
    wake()
  })
  gunzip.once('end', () => {
    ended = true
    wake()
  })
  let taken = 0
  let given = 0
  try {
    for await (const piece of slicesOf(packed)) {
      taken += piece.length
      await new Promise<void>((resolve) => {
        wake = resolve
        gunzip.write(piece, () => resolve())
      })
      for (const chunk of unpacked.splice(0)) {
        given += chunk.length
        yield chunk
      }
      if (failed) throw damaged(path)
      if (given > HARMLESS && given > taken * LARGEST_RATIO) throw bomb(path)
      // What comes behind the last member: some write zeros there.
      if (ended) return
    }
    await new Promise<void>((resolve) => {
      wake = resolve
      gunzip.end()
    })
    yield* unpacked.splice(0)
    if (failed) throw damaged(path)
  } finally {
    gunzip.destroy()
  }
}

async function* slicesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes)
    for (let at = 0; at < piece.length; at += STRIDE) yield piece.subarray(at, at + STRIDE)
}

function damaged(path: string): UserError {
  return new UserError(
    { file: path },
    'its compressed data is damaged; what comes before that is read',
    'save or download it again',
  )
}

function bomb(path: string): UserError {
  return new UserError(
    { file: path },
    `it unpacks to more than ${LARGEST_RATIO} times its size`,
    'leave it out: no archive of pages does that',
  )
}
