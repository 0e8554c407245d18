import { TextDecoder } from 'node:util'
import { BEYOND_LATIN } from './windows-1252.ts'

/**
 * Text in UTF-8 that was once read as Windows-1252 and saved so: `â€™` for `’`, `Ã©` for `é`.
 *
 * A run of such letters is read back as bytes. It is mended only where the bytes are valid UTF-8: a word that really
 * contains `Ã` or `â` next to never is (`Ã` alone is followed by a letter below U+0080).
 */

const BYTES: ReadonlyMap<string, number> = new Map([...BEYOND_LATIN].map((char, i) => [char, 0x80 + i]))

/** A first byte of UTF-8 for two, three or four, with what may follow it. */
const RUN = new RegExp(`(?:[\\u00C2-\\u00F4][\\u0080-\\u00BF${BEYOND_LATIN}]{1,3})+`, 'gu')
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A run of damaged characters and what it stood for. */
export interface Repair {
  /** Where the run begins in the damaged text, in UTF-16 code units. */
  readonly start: number
  readonly damaged: string
  readonly mended: string
}

/** Finds what can be mended, in order; empty for nearly every text. */
export function repairsOf(text: string): Repair[] {
  const repairs: Repair[] = []
  for (const match of text.matchAll(RUN)) {
    const mended = mend(match[0])
    if (mended !== null) repairs.push({ start: match.index, damaged: match[0], mended })
  }
  return repairs
}

/** The text with all repairs made. */
export function repaired(text: string, repairs: readonly Repair[]): string {
  let result = ''
  let at = 0
  for (const { start, damaged, mended } of repairs) {
    result += text.slice(at, start) + mended
    at = start + damaged.length
  }
  return result + text.slice(at)
}

/**
 * Where in the damaged text an offset of the mended one stands. Inside a repair it is the end of what was damaged.
 *
 * @param repairs as `repairsOf` gives them, of the damaged text.
 * @param offset in UTF-16 code units of the mended text.
 */
export function damagedOffset(repairs: readonly Repair[], offset: number): number {
  let grown = 0
  for (const { start, damaged, mended } of repairs) {
    if (offset <= start + grown) break
    grown += mended.length - damaged.length
    if (offset < start + damaged.length + grown) return start + damaged.length
  }
  return offset - grown
}

function mend(run: string): string | null {
  const bytes = Uint8Array.from(run, (char) => BYTES.get(char) ?? char.charCodeAt(0))
  try {
    const text = strict.decode(bytes)
    // What was lost before it was damaged cannot be had back.
    if (text.includes('\uFFFD')) return null
    // Damaged twice is mended twice.
    const [again] = repairsOf(text)
    return again ? repaired(text, repairsOf(text)) : text
  } catch {
    return null
  }
}
