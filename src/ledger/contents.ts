import { createHash } from 'node:crypto'
import { TextDecoder } from 'node:util'
import type { LedgerEntry } from '../model/decision.ts'
import { UserError } from '../util/user-error.ts'
import { lineOf, parseLine } from './line.ts'
import { inOrder } from './standing.ts'

/** A line that cannot be used; the others are. */
export interface BrokenLine {
  /** From 1. */
  readonly line: number
  /** Names file and line, says what is wrong and what to do. */
  readonly problem: UserError
}

/** What a ledger holds. */
export interface LedgerContents {
  readonly path: string
  /** By time, then by id, each id once: nothing here depends on the order of the lines. */
  readonly entries: readonly LedgerEntry[]
  readonly broken: readonly BrokenLine[]
  /** Changes with the bytes of the file; empty where there is no file. */
  readonly stamp: string
}

/** One line of the file as it is. */
export interface RawLine {
  /** From 1. */
  readonly line: number
  readonly bytes: Uint8Array
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Splits at line feeds; lines without anything but white space, which merges and editors leave behind, are passed over. */
export function linesIn(bytes: Uint8Array): RawLine[] {
  const lines: RawLine[] = []
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start)
    const end = feed === -1 ? bytes.length : feed
    const part = bytes.subarray(start, bytes[end - 1] === CARRIAGE_RETURN && end > start ? end - 1 : end)
    if (part.some((byte) => byte > 32)) lines.push({ line, bytes: part })
    start = end + 1
  }
  return lines
}

/** Reads a ledger's bytes. Never fails: what cannot be read is in `broken`. */
export function parseLedger(bytes: Uint8Array, path: string): LedgerContents {
  const broken: BrokenLine[] = []
  const byId = new Map<
    string,
    { readonly entry: LedgerEntry; readonly text: string; readonly line: number }
  >()
  const refuse = (line: number, what: string, remedy: string): void => {
    broken.push({ line, problem: new UserError({ file: path, line }, what, remedy) })
  }
  for (const raw of linesIn(bytes)) {
    const parsed = parseRaw(raw)
    if (!('entry' in parsed)) {
      refuse(raw.line, parsed.what, parsed.remedy)
      continue
    }
    const { entry } = parsed
    const text = lineOf(entry)
    const other = byId.get(entry.id)
    if (!other) {
      byId.set(entry.id, { entry, text, line: raw.line })
      continue
    }
    if (other.text === text) continue
    // Which of two is kept must not depend on the order of the lines.
    const isSmaller = text < other.text
    if (isSmaller) byId.set(entry.id, { entry, text, line: raw.line })
    refuse(
      isSmaller ? other.line : raw.line,
      `another line has the id ${entry.id} and says something else`,
      'give this one an id of its own, or delete it',
    )
  }
  return {
    path,
    entries: [...byId.values()].map(({ entry }) => entry).sort(inOrder),
    broken: broken.sort((a, b) => a.line - b.line),
    stamp: createHash('sha256').update(bytes).digest('hex'),
  }
}

export function parseRaw({ bytes }: RawLine): ReturnType<typeof parseLine> {
  try {
    // A byte order mark, which some editors put at the beginning of a file, is dropped by the decoder.
    return parseLine(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { what: 'this line is not UTF-8', remedy: 'save the file as UTF-8, or delete the line' }
  }
}
