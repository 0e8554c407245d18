import { stat } from 'node:fs/promises'
import { TextDecoder } from 'node:util'
import { UserError } from '../util/user-error.ts'
import { bytesOfFile } from './bytes.ts'
import { LARGEST_TEXT } from './limits.ts'

const NUL = 0
const LINE_FEED = 10

/**
 * Reads a file that people write for Crossread (settings), which is UTF-8: CRLF and lone CR become LF, nothing else is
 * changed (a byte order mark stays). Captures are decoded by decode.ts.
 *
 * @throws UserError where the file is missing, unreadable, no file, too large, empty, binary or not UTF-8.
 */
export async function loadText(path: string): Promise<string> {
  const bytes = await (await bytesOfFile(path)).all(LARGEST_TEXT)
  if (bytes.length === 0) throw new UserError({ file: path }, 'the file is empty', 'write it or remove it')
  if (isUtf16(bytes)) throw new UserError({ file: path }, 'the file is UTF-16 text', 'save it as UTF-8')
  if (bytes.includes(NUL)) throw new UserError({ file: path }, 'the file is binary', 'save it as UTF-8 text')
  return decode(bytes, path).replace(/\r\n?/gu, '\n')
}

/** Whether a path leads to anything. */
export async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
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
