import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { UserError } from '../util/user-error.ts'

/** Milliseconds after which a lock that stays the same is held to be left behind: holders need a few. */
const LEFT_BEHIND = 10_000
/** Milliseconds after which we give up. */
const LONGEST_WAIT = 60_000
/** Milliseconds between two looks, at random up to this: waiters must not keep step. */
const LONGEST_PAUSE = 25

const holderSchema = z.object({ host: z.string(), pid: z.int().positive(), token: z.string() })

/**
 * Runs `work` while no other process has the lock of a file, on this machine or another that shares the folder: a file
 * beside it that only one can create (O_EXCL, which holds on network file systems, too).
 *
 * A lock whose process on this machine is gone is broken at once, any other when it has not changed for ten seconds.
 * So two may hold it in the end, where one was stopped for so long; whoever writes must see to it that this loses
 * nothing.
 *
 * @throws UserError where the folder cannot be written, or others hold the lock for a minute.
 */
export async function whileLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  const mine = JSON.stringify({ host: hostname(), pid: process.pid, token: randomUUID() })
  await take(lock, mine)
  try {
    return await work()
  } finally {
    // Who was stopped for so long that the lock was broken must not remove the next one's.
    if ((await read(lock)) === mine) await rm(lock, { force: true })
  }
}

async function take(lock: string, mine: string): Promise<void> {
  const began = performance.now()
  let seen = { held: '', since: began }
  while (!(await create(lock, mine))) {
    const now = performance.now()
    if (now - began > LONGEST_WAIT)
      throw new UserError(
        { file: lock },
        'another program holds this lock and does not let go of it',
        'delete the file if no Crossread is running',
      )
    const held = await read(lock)
    if (held !== null && held !== seen.held) seen = { held, since: now }
    if (held !== null && (isGone(held) || now - seen.since > LEFT_BEHIND)) await breakLock(lock, held)
    else await pause(Math.random() * LONGEST_PAUSE)
  }
}

async function create(lock: string, mine: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx')
    try {
      await file.writeFile(mine)
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** @returns null where there is no lock. */
async function read(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null)
}

/** Whether a lock was made by a process of this machine that runs no more. */
function isGone(held: string): boolean {
  const holder = holderOf(held)
  if (!holder || holder.host !== hostname()) return false
  try {
    process.kill(holder.pid, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
}

/** @returns null where its maker has not come to write it, or never will. */
function holderOf(held: string): z.infer<typeof holderSchema> | null {
  try {
    return holderSchema.safeParse(JSON.parse(held)).data ?? null
  } catch {
    return null
  }
}

/** Moves a lock out of the way. Of several who try, one succeeds; one who comes late and takes the next lock puts it back. */
async function breakLock(lock: string, held: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`
  try {
    await rename(lock, aside)
  } catch {
    return
  }
  if ((await read(aside)) !== held) await link(aside, lock).catch(() => undefined)
  await rm(aside, { force: true })
}
