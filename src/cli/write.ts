import { access, constants, mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../util/user-error.ts'

/** What is written, as a message has it. */
type Written = 'the reports' | 'the results' | 'the baseline' | 'these files' | 'the captures'

/**
 * Writes files into a folder, which is made where it is missing. All are written beside their places first and then
 * renamed, so that a reader never sees half a file and a failure leaves what was there before.
 *
 * @param files text by base name.
 * @param what they are, for the message where they cannot be written.
 * @returns the paths, in the order of `files`.
 * @throws UserError where the folder cannot be written.
 */
export async function writeFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  what: Written = 'the reports',
): Promise<string[]> {
  const moves = [...files].map(([name, text]) => ({
    text,
    path: join(folder, name),
    draft: join(folder, `.${name}.${process.pid}.tmp`),
  }))
  try {
    await makeFolder(folder)
    for (const { draft, text } of moves) await writeFile(draft, text)
    for (const { draft, path } of moves) await rename(draft, path)
  } catch (error) {
    await Promise.all(moves.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)))
    throw asUnwritable(error, folder, what)
  }
  return moves.map(({ path }) => path)
}

/**
 * Makes a folder where it is missing and sees that it can be written, before any work is done for it.
 *
 * @throws UserError where it cannot.
 */
export async function prepareFolder(folder: string, what: Written = 'the reports'): Promise<void> {
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK)
  } catch (error) {
    throw asUnwritable(error, folder, what)
  }
}

/**
 * Makes a folder and those above it. Not by Node's `recursive`, which never returns where a file system answers that
 * a folder's parent is missing although it is there, as /proc does (nodejs/node, seen with 20.20).
 */
async function makeFolder(folder: string, parentMade = false): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return
    if (code !== 'ENOENT' || parentMade || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await makeFolder(folder, true)
  }
}

/** Puts what the file system says about a folder that is written to in a sentence. Errors of another kind come back as they are. */
export function asUnwritable(error: unknown, folder: string, what: Written): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error
  return new UserError(
    { file: folder },
    `${what} cannot be written here (${String(error.code)})`,
    what === 'the reports' ? 'choose another folder with --out' : 'check the path and its permissions',
  )
}
