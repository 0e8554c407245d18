import type { FileHandle } from 'node:fs/promises'
import { open, stat } from 'node:fs/promises'
import { UserError } from '../util/user-error.ts'
import { asUserError } from './file-error.ts'

/** How much of a capture is looked at to tell its format, in bytes. */
export const HEAD_LENGTH = 65_536

/** The bytes of a capture, wherever they are: held in memory, or in a file that may be larger than memory. */
export interface Bytes {
  /** The first `HEAD_LENGTH` bytes, or all where there are fewer. */
  readonly head: Uint8Array
  /** How many there are in all, null where that is not known before the end. */
  readonly size: number | null
  /**
   * All of them.
   *
   * @param limit most bytes that are taken into memory.
   * @throws UserError where there are more, or where they cannot be read.
   */
  readonly all: (limit: number) => Promise<Uint8Array>
  /**
   * All of them in pieces, in order, each time from the beginning. A piece holds until the next is asked for, and no longer.
   *
   * @throws UserError where they cannot be read.
   */
  readonly stream: () => AsyncIterable<Uint8Array>
  /** The bytes from `start` to `end` (half-open). @throws UserError where they cannot be read. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>
}

/** Bytes that are held in memory. */
export function bytesInMemory(bytes: Uint8Array, path: string): Bytes {
  return {
    head: bytes.subarray(0, HEAD_LENGTH),
    size: bytes.length,
    all: async (limit) => {
      if (bytes.length > limit) throw tooLarge(path, bytes.length, limit)
      return bytes
    },
    stream: async function* () {
      yield bytes
    },
    slice: async (start, end) => bytes.subarray(start, end),
  }
}

/**
 * The bytes of a file, which is opened anew for each use.
 *
 * @throws UserError where the file is missing, unreadable or no file.
 */
export async function bytesOfFile(path: string): Promise<Bytes> {
  const size = await sizeOf(path)
  const slice = (start: number, end: number): Promise<Uint8Array> =>
    withFile(path, async (file) => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(end, size) - start))
      let filled = 0
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, start + filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return buffer.subarray(0, filled)
    })
  return {
    head: await slice(0, HEAD_LENGTH),
    size,
    slice,
    all: async (limit) => {
      if (size > limit) throw tooLarge(path, size, limit)
      return slice(0, size)
    },
    stream: async function* () {
      const file = await opened(path)
      try {
        // One buffer for all of it: a stream's own would be garbage for the collector to come by, 50 MB of it at times.
        const buffer = Buffer.allocUnsafeSlow(HEAD_LENGTH)
        for (;;) {
          const { bytesRead } = await file.read(buffer, 0, buffer.length, null)
          if (bytesRead === 0) break
          yield buffer.subarray(0, bytesRead)
        }
      } catch (error) {
        throw asUserError(error, path)
      } finally {
        await file.close()
      }
    },
  }
}

/** @throws UserError */
async function sizeOf(path: string): Promise<number> {
  try {
    // Asked before it is opened: opening a pipe would wait for a writer.
    const info = await stat(path)
    if (!info.isFile())
      throw new UserError({ file: path }, 'this is no regular file', 'name a file or a folder')
    return info.size
  } catch (error) {
    throw asUserError(error, path)
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path)
  } catch (error) {
    throw asUserError(error, path)
  }
}

async function withFile<T>(path: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await opened(path)
  try {
    return await use(file)
  } catch (error) {
    throw asUserError(error, path)
  } finally {
    await file.close()
  }
}

/** What is said of a capture that is larger than it may be. */
function tooLarge(path: string, size: number, limit: number): UserError {
  return new UserError(
    { file: path },
    `the file has ${megabytes(size)} and the limit is ${megabytes(limit)}`,
    'cut it down to one article or one page of articles',
  )
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
}
