import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../util/user-error.ts'

/**
 * Writes files into a folder, which is made where it is missing. All are written beside their places first and then
 * renamed, so that a reader never sees half a file and a failure leaves what was there before.
 *
 * @param files text by base name.
 * @returns the paths, in the order of `files`.
 * @throws UserError where the folder cannot be written.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const moves = [...files].map(([name, text]) => ({
    text,
    path: join(folder, name),
    draft: join(folder, `.${name}.${process.pid}.tmp`),
  }))
  try {
    await mkdir(folder, { recursive: true })
    for (const { draft, text } of moves) await writeFile(draft, text)
    for (const { draft, path } of moves) await rename(draft, path)
  } catch (error) {
    await Promise.all(moves.map(({ draft }) => rm(draft, { force: true }).catch(() => undefined)))
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new UserError(
      { file: folder },
      `the reports cannot be written here (${String(error.code)})`,
      'choose another folder with --out',
    )
  }
  return moves.map(({ path }) => path)
}
