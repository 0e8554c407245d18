import { randomBytes } from 'node:crypto'
import { constants, copyFile, link, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A name beside a file under which it is made; hidden, so that nobody reads half of it. */
export function draftPath(folder: string): string {
  return join(folder, `.${process.pid}-${randomBytes(6).toString('hex')}.tmp`)
}

/**
 * Makes a file that was not there, whole or not at all. Nothing that is there is ever written to.
 *
 * @returns false where there is something of that name.
 * @throws what the file system says.
 */
export async function createFile(folder: string, name: string, content: string): Promise<boolean> {
  const draft = draftPath(folder)
  try {
    await writeFile(draft, content, { flag: 'wx' })
    return await settle(draft, join(folder, name))
  } finally {
    await rm(draft, { force: true })
  }
}

/**
 * Gives a finished draft its name, if that is free: by a link, which unlike renaming never replaces what is there.
 *
 * @returns false where there is something of that name.
 */
export async function settle(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (!LINKLESS.has(codeOf(error))) throw error
  }
  try {
    // Not whole at once, but never over another.
    await copyFile(draft, path, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** What file systems without hard links answer (FAT, some shares). */
const LINKLESS: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
])

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
