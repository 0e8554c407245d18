import { constants } from 'node:fs'
import { type FileHandle, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { LedgerEntry } from '../model/decision.ts'
import { UserError } from '../util/user-error.ts'
import { type LedgerContents, parseLedger } from './contents.ts'
import { lineOf } from './line.ts'
import { whileLocked } from './lock.ts'
import { asUserError, bytesOf, openFile, syncFolder } from './open.ts'

/** Name of the ledger in the folder of a story's sources. */
export const LEDGER_FILE = 'decisions.jsonl'

const LINE_FEED = 10
/** Milliseconds that a write of one line takes at most, if it is under way. */
const A_WRITE = 25
/** How often a line is written anew that did not come to stand in the file. */
const ATTEMPTS = 5

/**
 * Where the decisions on a story lie.
 *
 * @param folder the folder that holds its sources, null where they lie in several
 * @param given a file that the user names
 * @returns null where the sources lie in several folders and no file is named
 */
export function ledgerPath(folder: string | null, given?: string): string | null {
  return given ?? (folder === null ? null : join(folder, LEDGER_FILE))
}

/**
 * Reads a ledger; where there is no file it is empty.
 *
 * @throws UserError where the file cannot be read.
 */
export async function readLedger(path: string): Promise<LedgerContents> {
  const file = await openFile(path, constants.O_RDONLY)
  if (file === null) return { path, entries: [], broken: [], stamp: '' }
  try {
    const bytes = await bytesOf(file, path)
    if (bytes.length === 0 || bytes.at(-1) === LINE_FEED) return parseLedger(bytes, path)
    // Somebody may be in the middle of a write.
    await pause(A_WRITE)
    return parseLedger(await bytesOf(file, path), path)
  } catch (error) {
    throw asUserError(error, path)
  } finally {
    await file.close()
  }
}

/** A cheap sign of change: differs from before where the file was written to; empty where there is none. */
export async function ledgerMark(path: string): Promise<string> {
  return stat(path, { bigint: true }).then(
    ({ ino, size, mtimeNs }) => `${ino}-${size}-${mtimeNs}`,
    () => '',
  )
}

/**
 * Appends one line, once: where the very line is there already it is not written again, so that whoever is not sure may
 * try again.
 *
 * When this returns, the line is on the disk and stands as a line of its own in the file at `path`. One write at the
 * file's end, under a lock; where the file was replaced in the meantime (by `pruneLedger`, or git), or somebody who
 * does not know of the lock wrote into the line, it is written anew. An end without line feed, which a foreign program
 * or a power failure has left, is completed first.
 *
 * @throws UserError where it cannot be written.
 */
export async function appendEntry(path: string, entry: LedgerEntry): Promise<void> {
  try {
    await whileLocked(path, () => appendLine(path, Buffer.from(lineOf(entry))))
  } catch (error) {
    throw asUserError(error, path)
  }
}

/** The same for a line with its line feed, by whoever has the lock. */
export async function appendLine(path: string, line: Buffer): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) if (await append(path, line)) return
  throw new UserError({ file: path }, 'other programs keep changing this file', 'try again')
}

/** @returns whether the line stands in the file at `path`. */
async function append(path: string, line: Buffer): Promise<boolean> {
  // A link is not followed: a folder from elsewhere must not choose which of the user's files is written to.
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW
  const file = await openFile(path, flags)
  if (file === null) return false
  try {
    const before = await bytesOf(file, path)
    if (!hasLine(before, line)) {
      const isMended = before.length > 0 && before.at(-1) !== LINE_FEED
      await writeWhole(file, isMended ? Buffer.concat([Buffer.of(LINE_FEED), line]) : line, before.length)
    }
    await file.sync()
    if (before.length === 0) await syncFolder(dirname(path))
    return hasLine(await bytesOf(file, path), line) && (await isStillAt(file, path))
  } finally {
    await file.close()
  }
}

function hasLine(bytes: Buffer, line: Buffer): boolean {
  for (let at = bytes.indexOf(line); at !== -1; at = bytes.indexOf(line, at + 1))
    if (at === 0 || bytes[at - 1] === LINE_FEED) return true
  return false
}

/** One write. Where the disk takes only a part of it, that part is cut off again. */
async function writeWhole(file: FileHandle, bytes: Buffer, end: number): Promise<void> {
  const { bytesWritten } = await file.write(bytes)
  if (bytesWritten === bytes.length) return
  if ((await file.stat()).size === end + bytesWritten) await file.truncate(end)
  throw Object.assign(new Error('a part was written'), { code: 'ENOSPC' })
}

async function isStillAt(file: FileHandle, path: string): Promise<boolean> {
  const [own, there] = await Promise.all([file.stat(), stat(path).catch(() => null)])
  return there !== null && own.ino === there.ino && own.dev === there.dev
}
