import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Bytes } from '../../read/bytes.ts'
import { UserError } from '../../util/user-error.ts'
import { createFile, draftPath, settle } from './create.ts'

/** Folder of the captures as they came, in the folder of a story; hidden, so that it is never read as sources. */
export const CAPTURES = '.captures'

/** A capture's bytes on their way: copied and hashed, and not yet there. */
export interface Staged {
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /**
   * Gives them their place. The same bytes are kept once.
   *
   * @param at when they were captured, or taken in.
   * @returns the base name.
   */
  readonly keep: (at: Date, extension: string) => Promise<string>
  /** Drops them, if they were not kept. */
  readonly drop: () => Promise<void>
}

/**
 * Copies a capture beside its place, of any size in little memory.
 *
 * @param folder `CAPTURES` of the story, which is there.
 * @throws UserError or what the file system says.
 */
export async function stage(bytes: Bytes, folder: string): Promise<Staged> {
  const draft = draftPath(folder)
  const hash = createHash('sha256')
  let size = 0
  const file = await open(draft, 'wx')
  try {
    for await (const chunk of bytes.stream()) {
      hash.update(chunk)
      size += chunk.length
      await file.writeFile(chunk)
    }
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await file.close()
  }
  const sha256 = hash.digest('hex')
  return {
    sha256,
    size,
    keep: async (at, extension) => {
      const twin = await twinOf(folder, sha256)
      if (twin !== null) return twin
      for (let n = 1; ; n++) {
        const name = `${captureStem(at, sha256)}${n === 1 ? '' : `-${n}`}${extension}`
        if (await settle(draft, join(folder, name))) return name
      }
    },
    drop: () => rm(draft, { force: true }),
  }
}

/** `20310508T081543Z-3f9a1c7d2e41`: sorts by time, and names the bytes. */
export function captureStem(at: Date, sha256: string): string {
  const time = at
    .toISOString()
    .replace(/\.\d+Z$/u, 'Z')
    .replace(/[-:]/gu, '')
  return `${time}-${sha256.slice(0, 12)}`
}

/**
 * Writes what is known of a capture beside it, under a name of its own.
 *
 * @returns the base name.
 */
export async function writeRecord(folder: string, stem: string, record: unknown): Promise<string> {
  const text = `${JSON.stringify(record, null, 2)}\n`
  for (let n = 1; ; n++) {
    const name = `${stem}${n === 1 ? '' : `-${n}`}.capture.json`
    if (await createFile(folder, name, text)) return name
  }
}

/** A file that has the same bytes: by the hash in its name, and then by its own. Null where there is none. */
async function twinOf(folder: string, sha256: string): Promise<string | null> {
  const part = `-${sha256.slice(0, 12)}`
  for (const name of (await readdir(folder)).sort()) {
    if (!name.includes(part) || name.startsWith('.') || name.endsWith('.capture.json')) continue
    if ((await hashOf(join(folder, name))) === sha256) return name
  }
  return null
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** @throws UserError where the folder of captures is a link: a story from elsewhere must not choose which folder is written to. */
export async function refuseLink(folder: string): Promise<void> {
  const info = await lstat(folder).catch(() => null)
  if (info === null || info.isDirectory()) return
  throw new UserError({ file: folder }, 'this is no folder, or a link to one', 'remove it')
}
