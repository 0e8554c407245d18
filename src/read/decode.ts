import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import { UserError } from '../util/user-error.ts'
import { asWindows1252 } from '../util/windows-1252.ts'
import type { Capture, Piece } from './capture.ts'
import { LARGEST_TEXT } from './limits.ts'

/** How many of its first bytes a page or an XML document may take to name its encoding (HTML Standard, 13.2.3.2). */
const LABEL_WITHIN = 1024
const NUL = 0
/** Where more bytes than one in so many are zero, it is no text. */
const RARE = 1000
/** Fewest of the bytes that must be zero, each second one, for UTF-16 without a mark: markup and blanks are below U+0100. */
const HALF_ZERO = 0.2
/** Fewer bytes could have their zeros by chance. */
const FEWEST_WIDE = 16

const LABEL =
  /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{1,40})["']/iu

export interface Decoded {
  /** With LF line ends. */
  readonly text: string
  /** Label of the Encoding Standard, lower case. */
  readonly encoding: string
  /** One sentence each, without the path. */
  readonly warnings: readonly string[]
}

/**
 * Decodes a capture of text: by its byte order mark, as UTF-8 where it is valid UTF-8, by what stands around it or is
 * written in it, else by what its bytes look like. CRLF and lone CR become LF; the mark of UTF-8 stays, as it does in files.
 *
 * Valid UTF-8 with characters beyond ASCII goes before what is declared: by chance it is next to never valid, and servers
 * state wrong encodings often.
 *
 * @throws UserError where it is empty, too large or no text.
 */
export async function textOf(capture: Capture, limit = LARGEST_TEXT): Promise<Decoded> {
  const bytes = await capture.bytes.all(limit)
  const place = { file: capture.path }
  if (bytes.length === 0) throw new UserError(place, 'the file is empty', 'put an article in it or remove it')
  const decoded = await decode(bytes, capture.declared.encoding)
  if (decoded === null)
    throw new UserError(place, 'the file is binary', 'see `crossread formats` for what can be read')
  return { ...decoded, text: decoded.text.replace(/\r\n?/gu, '\n') }
}

/**
 * The text of a capture, for a format that reads all of it: what there is to say of its encoding is yielded.
 *
 * @throws UserError as `textOf` does.
 */
export async function* decodedText(capture: Capture, limit?: number): AsyncGenerator<Piece, string> {
  const { text, warnings } = await textOf(capture, limit)
  for (const warning of warnings) yield { kind: 'warning', text: `${capture.path}: ${warning}` }
  return text
}

/** The same as `textOf` for the first bytes of a capture, whose last character may be cut; empty where they are no text. */
export function headText(head: Uint8Array): string {
  const encoding = markOf(head) ?? wideOf(head)
  if (encoding === null && tooManyZeros(head)) return ''
  return new TextDecoder(encoding ?? 'utf-8').decode(head).replace(/\r\n?/gu, '\n')
}

async function decode(bytes: Uint8Array, declared: string | null): Promise<Decoded | null> {
  const wide = markOf(bytes) ?? wideOf(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide, warnings: [] }
  if (tooManyZeros(bytes)) return null
  const stated = known(declared) ?? known(labelIn(bytes))
  if (isUtf8(bytes)) return fromUtf8(bytes, stated)
  // Damaged as it is, it can be nothing else: bytes of two or more are next to never written by chance.
  if (stated !== null && stated !== 'utf-8')
    return { text: decodeAs(stated, bytes), encoding: stated, warnings: [] }
  if (brokenShare(bytes) < 0.1) {
    const warning = 'some of its bytes are not valid UTF-8; they are read as “\uFFFD”.'
    return { text: utf8(bytes), encoding: 'utf-8', warnings: [warning] }
  }
  const guess = await guessOf(bytes)
  // A binary file that holds no zero byte would be read as Latin letters.
  const text = decodeAs(guess, bytes)
  if (/(?![\t\n\f\r])\p{Cc}/u.test(text.slice(0, 4096).replace(/[\u0080-\u009F]/gu, ''))) return null
  return {
    text,
    encoding: guess,
    warnings: [`it is not UTF-8 and does not say what it is; it is read as ${guess}.`],
  }
}

function fromUtf8(bytes: Uint8Array, stated: string | null): Decoded {
  // Its escapes are plain ASCII, so that it is valid UTF-8 as well.
  if (stated === 'iso-2022-jp')
    return { text: new TextDecoder(stated).decode(bytes), encoding: stated, warnings: [] }
  const text = utf8(bytes)
  if (!text.includes('\0')) return { text, encoding: 'utf-8', warnings: [] }
  return {
    text: text.replaceAll('\0', ''),
    encoding: 'utf-8',
    warnings: ['zero bytes in it are passed over.'],
  }
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1252' ? asWindows1252(text) : text
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

function markOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** UTF-16 without a mark: most of its letters have a zero byte, always on one side. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, LABEL_WITHIN)
  if (looked.length < FEWEST_WIDE || !looked.includes(NUL)) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < looked.length; i++) if (looked[i] === NUL) i % 2 === 0 ? even++ : odd++
  const least = looked.length * HALF_ZERO
  if (odd >= least && even === 0) return 'utf-16le'
  return even >= least && odd === 0 ? 'utf-16be' : null
}

function tooManyZeros(bytes: Uint8Array): boolean {
  let zeros = 0
  for (let at = bytes.indexOf(NUL); at >= 0; at = bytes.indexOf(NUL, at + 1))
    if (++zeros > bytes.length / RARE) return true
  return false
}

/** What a page or XML document says of itself. */
function labelIn(bytes: Uint8Array): string | null {
  const match = LABEL.exec(new TextDecoder('latin1').decode(bytes.subarray(0, LABEL_WITHIN)))
  return match?.[1] ?? match?.[2] ?? null
}

/** The standard's name of a label, null where there is none. What states UTF-16 in ASCII letters is UTF-8 (HTML, 13.2.3.3). */
function known(label: string | null): string | null {
  if (label === null) return null
  try {
    const { encoding } = new TextDecoder(label.trim())
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/** Which share of the bytes beyond ASCII does not decode as UTF-8. */
function brokenShare(bytes: Uint8Array): number {
  const beyond = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
  const broken = utf8(bytes).split('\uFFFD').length - 1
  return broken / beyond
}

async function guessOf(bytes: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet')
  for (const { name } of analyse(bytes.subarray(0, 65_536))) {
    const encoding = known(name)
    if (encoding !== null && encoding !== 'utf-8') return encoding
  }
  return 'windows-1252'
}
