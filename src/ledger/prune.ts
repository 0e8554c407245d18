import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { LedgerEntry, RecordedDecision } from '../model/decision.ts'
import { linesIn, parseRaw, type RawLine } from './contents.ts'
import { appendLine } from './file.ts'
import { whileLocked } from './lock.ts'
import { asUserError, bytesOf, openFile, syncFolder } from './open.ts'
import { isUndo } from './standing.ts'

const LINE_FEED = Buffer.from('\n')

/**
 * Takes decisions out of a ledger for good, with the undos that are about them. All other lines stay byte for byte,
 * those that cannot be read, too. The file is written beside its place and renamed.
 *
 * Safe against who appends at the same time: both hold the lock, and what comes to be added to the old file all the
 * same is carried over.
 *
 * @returns what was removed, in the order of the file.
 * @throws UserError where it cannot be written.
 */
export async function pruneLedger(
  path: string,
  isUnwanted: (decision: RecordedDecision) => boolean,
): Promise<readonly LedgerEntry[]> {
  try {
    return await whileLocked(path, () => prune(path, isUnwanted))
  } catch (error) {
    throw asUserError(error, path)
  }
}

async function prune(
  path: string,
  isUnwanted: (decision: RecordedDecision) => boolean,
): Promise<readonly LedgerEntry[]> {
  const file = await openFile(path, constants.O_RDONLY | constants.O_NOFOLLOW)
  if (file === null) return []
  try {
    const before = await bytesOf(file, path)
    const { kept, removed } = sift(before, isUnwanted)
    if (removed.length === 0) return []
    await replace(path, joined(kept), (await file.stat()).mode)
    const late = (await bytesOf(file, path)).subarray(before.length)
    for (const line of linesIn(late)) await appendLine(path, joined([line]))
    return removed
  } finally {
    await file.close()
  }
}

/** Lines to keep, and the entries of the others. */
function sift(
  bytes: Uint8Array,
  isUnwanted: (decision: RecordedDecision) => boolean,
): { readonly kept: readonly RawLine[]; readonly removed: readonly LedgerEntry[] } {
  const lines = linesIn(bytes).map((raw) => {
    const parsed = parseRaw(raw)
    return { raw, entry: 'entry' in parsed ? parsed.entry : null }
  })
  const gone = idsOf(
    lines.flatMap(({ entry }) => entry ?? []),
    isUnwanted,
  )
  const isGone = (entry: LedgerEntry | null): entry is LedgerEntry => entry !== null && gone.has(entry.id)
  return {
    kept: lines.filter(({ entry }) => !isGone(entry)).map(({ raw }) => raw),
    removed: lines.map(({ entry }) => entry).filter(isGone),
  }
}

/** Ids of unwanted decisions, of what undoes them, of what undoes that, and so on. */
function idsOf(
  entries: readonly LedgerEntry[],
  isUnwanted: (decision: RecordedDecision) => boolean,
): ReadonlySet<string> {
  const undosOf = new Map<string, string[]>()
  for (const { undoes, id } of entries.filter(isUndo)) {
    const others = undosOf.get(undoes)
    if (others) others.push(id)
    else undosOf.set(undoes, [id])
  }
  const ids = new Set(entries.flatMap((entry) => (!isUndo(entry) && isUnwanted(entry) ? entry.id : [])))
  // A set that grows while it is walked is walked to its end.
  for (const id of ids) for (const undo of undosOf.get(id) ?? []) ids.add(undo)
  return ids
}

function joined(lines: readonly RawLine[]): Buffer {
  return Buffer.concat(lines.flatMap(({ bytes }) => [bytes, LINE_FEED]))
}

async function replace(path: string, bytes: Buffer, mode: number): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = await open(draft, 'wx', mode & 0o777)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    await syncFolder(dirname(path))
  } finally {
    await rm(draft, { force: true })
  }
}
