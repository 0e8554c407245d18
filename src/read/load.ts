import { readFile, stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { UserError } from '../util/user-error.ts'

/** Largest source file: about a hundred times the longest news article, and still read in seconds. */
export const LARGEST_FILE = 5_000_000

const NUL = 0
const LINE_FEED = 10

/**
 * Reads one file as text: UTF-8, CRLF and lone CR become LF, nothing else is changed (a byte order mark stays).
 *
 * @throws UserError where the file is missing, unreadable, no file, too large, empty, binary or not UTF-8.
 */
export async function loadText(path: string): Promise<string> {
  const bytes = await loadBytes(path)
  if (bytes.length === 0)
    throw new UserError({ file: path }, 'the file is empty', 'put an article in it or remove it')
  if (isUtf16(bytes)) throw new UserError({ file: path }, 'the file is UTF-16 text', 'save it as UTF-8')
  if (bytes.includes(NUL)) {
    throw new UserError({ file: path }, 'the file is binary', 'save the article as UTF-8 text or Markdown')
  }
  return decode(bytes, path).replace(/\r\n?/gu, '\n')
}

/** Whether a path leads to anything. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function loadBytes(path: string): Promise<Uint8Array> {
  try {
    // Asked before it is opened: opening a pipe would wait for a writer.
    const info = await stat(path)
    if (!info.isFile())
      throw new UserError({ file: path }, 'this is no regular file', 'name a file or a folder')
    if (info.size > LARGEST_FILE) throw tooLarge(path, info.size)
    return await readFile(path)
  } catch (error) {
    throw asUserError(error, path)
  }
}

function tooLarge(path: string, size: number): UserError {
  const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
  return new UserError(
    { file: path },
    `the file has ${megabytes(size)} and the limit is ${megabytes(LARGEST_FILE)}`,
    'cut it down to one article or one page of articles',
  )
}

/** Puts what the file system says about `path` in a sentence. Errors of another kind come back as they are. */
export function asUserError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UserError({ file: path }, 'there is no such file or folder', 'check the path')
    case 'EACCES':
    case 'EPERM':
      return new UserError({ file: path }, 'it may not be read', 'check its permissions')
    case 'ELOOP':
      return new UserError({ file: path }, 'the link leads round in a circle', 'name the file itself')
    case 'ENAMETOOLONG':
      return new UserError({ file: path }, 'the path is too long', 'check the path')
    case 'EIO':
    case 'EISDIR':
    case 'EMFILE':
    case 'ENXIO':
      return new UserError(
        { file: path },
        `it cannot be read (${error.code})`,
        'check that it is a readable file',
      )
    default:
      return error
  }
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function decode(bytes: Uint8Array, path: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch {
    const line = firstBadLine(bytes, decoder)
    throw new UserError({ file: path, line }, 'these bytes are not valid UTF-8', 'save the file as UTF-8')
  }
}

/** Number of the first line that does not decode, from 1. A line feed is never part of a longer character. */
function firstBadLine(bytes: Uint8Array, decoder: TextDecoder): number {
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed < 0 ? bytes.length : feed
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return line
}
