import { constants, createGunzip } from 'node:zlib'
import { UserError } from '../../util/user-error.ts'
import { refuseBomb } from '../bomb.ts'

/** Bytes that are unpacked at once: they become a thousand times as many at most. */
const STRIDE = 65_536
/** Damaged places after which a file is given up. */
const MOST_DAMAGE = 1000
/** How a member begins: the mark, and deflate, the only method there is (RFC 1952, 2.3.1). */
const MEMBER = Buffer.from([0x1f, 0x8b, 8])

/** Whether bytes begin as a gzip member does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/** What was unpacked between two damaged places. */
export interface Stretch {
  /** To be taken to its end before the next one is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** When all of `bytes` were taken: whether a damaged place ended it, and not the end of the file. */
  readonly isDamaged: () => boolean
}

/**
 * Unpacks gzip of any number of members as it comes. What lies between a damaged place and the next member is lost, so
 * that what was unpacked comes in stretches. Where the file breaks off, what was there is handed on.
 *
 * @throws UserError where it unpacks to so much that it was made to do harm, or is damaged in too many places.
 */
export async function* gunzipped(packed: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Stretch> {
  const slices = new Slices(packed)
  const count = { taken: 0, given: 0, path }
  try {
    for (let damaged = 0; damaged <= MOST_DAMAGE; damaged++) {
      const state = { failed: false }
      yield { bytes: stretch(slices, damaged > 0, count, state), isDamaged: () => state.failed }
      if (!state.failed) return
    }
  } finally {
    await slices.close()
  }
  throw new UserError({ file: path }, `it is damaged in more than ${MOST_DAMAGE} places`, 'download it again')
}

/** Bytes that were unpacked so far, and to how many. */
interface Count {
  taken: number
  given: number
  readonly path: string
}

interface Slice {
  readonly bytes: Uint8Array
  /** Whether it begins as a member does. */
  readonly isMember: boolean
}

/** What came before a damaged place is handed on first, always the same: a stream of Node's would drop what is not taken. */
async function* stretch(
  slices: Slices,
  fromNextMember: boolean,
  count: Count,
  state: { failed: boolean },
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: STRIDE, finishFlush: constants.Z_SYNC_FLUSH })
  const unpacked: Uint8Array[] = []
  let ended = false
  // One promise for each step: racing against one that lives as long as the archive would keep a bit of every step.
  let wake = (): void => {}
  gunzip.on('data', (chunk: Uint8Array) => unpacked.push(chunk))
  gunzip.once('error', () => {
    state.failed = true
    wake()
  })
  gunzip.once('end', () => {
    ended = true
    wake()
  })
  const step = (run: (done: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      run(resolve)
    })
  let skipping = fromNextMember
  let isFirst = true
  try {
    for (;;) {
      const slice = await slices.next()
      if (slice === null) break
      count.taken += slice.bytes.length
      skipping &&= !slice.isMember
      if (skipping) continue
      await step((resolve) => gunzip.write(slice.bytes, resolve))
      // The member before it breaks off, and it may be whole.
      if (state.failed && slice.isMember && !isFirst) slices.putBack(slice)
      isFirst = false
      yield* counted(unpacked.splice(0), count)
      // Some tools write zeros behind the last member.
      if (state.failed || ended) return
    }
    await step(() => gunzip.end())
    yield* counted(unpacked.splice(0), count)
  } finally {
    gunzip.destroy()
  }
}

/** @throws UserError where there is too much of it. */
function* counted(chunks: readonly Uint8Array[], count: Count): Generator<Uint8Array> {
  for (const chunk of chunks) {
    count.given += chunk.length
    yield chunk
  }
  refuseBomb(count.path, count.taken, count.given)
}

/** The bytes, cut where a member may begin, so that what is wrong with one takes nothing of the one before it. */
class Slices {
  readonly #slices: AsyncGenerator<Slice, undefined>
  #back: Slice | null = null

  constructor(packed: AsyncIterable<Uint8Array>) {
    this.#slices = slicesOf(packed)
  }

  async next(): Promise<Slice | null> {
    const back = this.#back
    this.#back = null
    return back ?? (await this.#slices.next()).value ?? null
  }

  putBack(slice: Slice): void {
    this.#back = slice
  }

  async close(): Promise<void> {
    await this.#slices.return(undefined)
  }
}

async function* slicesOf(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Slice, undefined> {
  for await (const piece of packed) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length)
    for (let at = 0; at < bytes.length; ) {
      const within = bytes.subarray(at, at + STRIDE)
      const next = within.indexOf(MEMBER, 1)
      const slice = next < 0 ? within : within.subarray(0, next)
      yield { bytes: slice, isMember: slice.indexOf(MEMBER) === 0 }
      at += slice.length
    }
  }
}
