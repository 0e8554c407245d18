import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { UserError } from '../util/user-error.ts'

/** Bytes; a hundred thousand decisions and more. */
const LARGEST = 200_000_000

/**
 * Opens a ledger's file.
 *
 * @returns null where there is no file.
 * @throws UserError where it is no regular file or cannot be opened.
 */
export async function openFile(path: string, flags: number): Promise<FileHandle | null> {
  try {
    // Without waiting: a pipe in the file's place would never open.
    const file = await open(path, flags | constants.O_NONBLOCK)
    if ((await file.stat()).isFile()) return file
    await file.close()
    throw new UserError(
      { file: path },
      'this is no regular file',
      'move it away, or name another with --ledger',
    )
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isMissing && (flags & constants.O_CREAT) === 0) return null
    throw asUserError(error, path)
  }
}

export async function bytesOf(file: FileHandle, path: string): Promise<Buffer> {
  const { size } = await file.stat()
  if (size > LARGEST)
    throw new UserError(
      { file: path },
      `the ledger is larger than ${LARGEST / 1_000_000} MB`,
      'move old decisions to another file',
    )
  const bytes = Buffer.alloc(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/** Puts what the file system says about a ledger in a sentence. Errors of another kind come back as they are. */
export function asUserError(error: unknown, path: string): unknown {
  if (error instanceof UserError || !(error instanceof Error) || !('code' in error)) return error
  const say = (what: string, remedy: string): UserError => new UserError({ file: path }, what, remedy)
  switch (error.code) {
    case 'ELOOP':
      return say('the ledger is a link', 'name the file it leads to with --ledger')
    case 'EISDIR':
      return say('this is a folder', 'name a file with --ledger')
    case 'ENOENT':
    case 'ENOTDIR':
      return say('there is no such folder', 'check the path')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say(
        'the ledger cannot be used here',
        'check the permissions, or name another file with --ledger',
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return say('the disk is full and the decision is not recorded', 'make room and decide again')
    default:
      return say(
        `the ledger cannot be used (${String(error.code)})`,
        'check the file, or name another with --ledger',
      )
  }
}
/** So that a new name survives a power failure, too. Some file systems cannot: the line itself is safe all the same. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => null)
  await handle?.sync().catch(() => undefined)
  await handle?.close()
}
