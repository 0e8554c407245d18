import { Readable } from 'node:stream'
import {
  type Entry,
  fromRandomAccessReader,
  getFileNameLowLevel,
  RandomAccessReader,
  type ZipFile,
} from 'yauzl'
import { UserError } from '../util/user-error.ts'
import { refuseBomb } from './bomb.ts'
import { type Bytes, HEAD_LENGTH } from './bytes.ts'
import type { Capture } from './capture.ts'
import { LARGEST_DOCUMENT } from './limits.ts'

/** Most entries of one archive: web archives have some hundreds, documents some dozens. */
const MOST_ENTRIES = 10_000
/** Bytes read from the archive at once. */
const STRIDE = 262_144

/** A file in a zip archive. Its name is compared and shown, and never becomes a path. */
export interface ZipEntry {
  readonly name: string
  /** Unpacked, as its directory states it; one that has more or fewer is an error when it is read. */
  readonly size: number
  /** Packed. */
  readonly packedSize: number
  /** Its bytes, unpacked as they are asked for. @throws UserError where they are damaged, or packed in a way not known. */
  readonly stream: () => AsyncIterable<Uint8Array>
}

/**
 * The files of a zip archive, by its directory; only what is asked for is read.
 *
 * @throws UserError where it is damaged or has too many.
 */
export async function zipEntries({ path, bytes }: Capture): Promise<readonly ZipEntry[]> {
  try {
    const size = bytes.size ?? (await bytes.all(LARGEST_DOCUMENT)).length
    const zip = await opened(bytes, size)
    if (zip.entryCount > MOST_ENTRIES) throw tooMany(path)
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry, path))
    // Entries that share their bytes unpack to as much as their number makes of it.
    if (entries.reduce((sum, { packedSize }) => sum + packedSize, 0) > size) throw damaged(path)
    return entries
  } catch (error) {
    throw asDamage(error, path)
  }
}

/**
 * All of an entry.
 *
 * @throws UserError where it is damaged, or has more bytes than `limit`.
 */
export async function allOf(entry: ZipEntry, limit: number, path: string): Promise<Uint8Array> {
  if (entry.size > limit) throw tooLargeEntry(entry, path)
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of entry.stream()) {
    size += piece.length
    if (size > limit) throw tooLargeEntry(entry, path)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function entryOf(zip: ZipFile, entry: Entry, path: string): ZipEntry {
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    stream: async function* () {
      if (entry.isEncrypted())
        throw new UserError({ file: path }, 'it is protected by a password', 'save it without')
      refuseBomb(path, entry.compressedSize, entry.uncompressedSize)
      try {
        for await (const chunk of await zip.openReadStreamPromise(entry))
          if (chunk instanceof Uint8Array) yield chunk
      } catch (error) {
        throw asDamage(error, path)
      }
    },
  }
}

function opened(bytes: Bytes, size: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Names are decoded here and not by the library, which gives up the archive at the first that leads out of it.
    const options = { lazyEntries: true, decodeStrings: false, autoClose: false }
    fromRandomAccessReader(new BytesReader(bytes), size, options, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
}

class BytesReader extends RandomAccessReader {
  readonly #bytes: Bytes

  constructor(bytes: Bytes) {
    super()
    this.#bytes = bytes
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(rangeOf(this.#bytes, start, end))
  }
}

async function* rangeOf(bytes: Bytes, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += STRIDE) yield await bytes.slice(at, Math.min(end, at + STRIDE))
}

/** What yauzl and zlib throw is said of the bytes, and never a mistake of ours. */
function asDamage(error: unknown, path: string): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error
  return damaged(path)
}

function damaged(path: string): UserError {
  return new UserError({ file: path }, 'the archive is damaged', 'save or download it again')
}

function tooMany(path: string): UserError {
  return new UserError(
    { file: path },
    `it holds more than ${MOST_ENTRIES} files`,
    'leave it out, or unpack what is wanted',
  )
}

function tooLargeEntry({ name }: ZipEntry, path: string): UserError {
  return new UserError({ file: path }, `${name} in it is larger than any text`, 'leave it out')
}

/** An entry's bytes as those of a capture: they are unpacked anew for each use, and never held. */
export async function bytesOfEntry(entry: ZipEntry, path: string): Promise<Bytes> {
  const slice = async (start: number, end: number): Promise<Uint8Array> => {
    const pieces: Uint8Array[] = []
    let at = 0
    for await (const piece of entry.stream()) {
      pieces.push(piece.subarray(Math.max(0, start - at), Math.max(0, end - at)))
      at += piece.length
      if (at >= end) break
    }
    return Buffer.concat(pieces)
  }
  return {
    head: await slice(0, HEAD_LENGTH),
    size: entry.size,
    all: (limit) => allOf(entry, limit, path),
    stream: entry.stream,
    slice,
  }
}
