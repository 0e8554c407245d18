import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { promisify } from 'node:util'
import { excerpt, UserError } from '../../util/user-error.ts'

const run = promisify(execFile)
/** Names of all files of a large repository. */
const LARGEST_OUTPUT = 256_000_000

/** Files that a git repository holds otherwise than at an earlier commit. */
export interface Changes {
  /** Real absolute paths of new, changed and deleted files; a file that was only renamed is none. */
  readonly files: ReadonlySet<string>
  /** One sentence each. */
  readonly warnings: readonly string[]
}

/**
 * What has changed since a branch or commit: from where it and HEAD parted to the files as they lie there now, with what is
 * not committed or not even added, but without what git ignores.
 *
 * @param folder any folder of the repository.
 * @throws UserError where there is no git, no repository or no such commit.
 */
export async function changesSince(ref: string, folder: string): Promise<Changes> {
  const top = await git(folder, ['rev-parse', '--show-toplevel'])
  if (top === null) {
    throw new UserError(
      { file: folder },
      'this folder is in no git repository, so --since cannot tell what is new',
      'name the new files with --new, or run it in a repository',
    )
  }
  // One line feed ends the answer; any other belongs to the folder's name.
  const root = await realpath(top.replace(/\r?\n$/u, ''))
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  if (commit === null) {
    const shallow = (await git(root, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true'
    throw new UserError(
      null,
      `git knows no commit ${excerpt(ref)}${shallow ? ' in this shallow clone' : ''}`,
      shallow
        ? 'fetch it (git fetch --unshallow; on GitHub fetch-depth: 0 of actions/checkout)'
        : 'check the name, and whether it has been fetched',
    )
  }
  const given = commit.trim()
  const parted = (await git(root, ['merge-base', given, 'HEAD']))?.trim()
  const warnings = parted
    ? []
    : [
        `git finds no commit that HEAD and ${excerpt(ref)} have in common (a shallow clone?): what differs between them counts as new.`,
      ]
  const [diff, others] = await Promise.all([
    git(root, ['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', parted || given, '--']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  if (diff === null || others === null)
    throw new UserError({ file: root }, 'git cannot compare the files here', 'see what git status says')
  const joined = await joinedNames(diff, root, parted || given)
  const names = [...changedNames(diff), ...joined, ...others.split('\0').filter((name) => name !== '')]
  return { files: new Set(names.map((name) => join(root, name))), warnings }
}

/**
 * Names in the output of `git diff --name-status -z`: a status, then one name, or two where a file was renamed or copied.
 * Deleted files are among them: a story may have lost its settings. Of files renamed without a change (R100) neither name is.
 */
export function changedNames(output: string): string[] {
  return entriesIn(output).flatMap(({ status, to }) => (status === 'R100' ? [] : [to]))
}

/**
 * Names of files that were moved unchanged to a folder in which others lay before: they are new to that story. A folder that
 * was renamed as a whole is the story it was.
 */
async function joinedNames(diff: string, root: string, commit: string): Promise<string[]> {
  const moves = entriesIn(diff).filter(
    ({ status, from, to }) => status === 'R100' && posix.dirname(from) !== posix.dirname(to),
  )
  const cameFrom = new Map<string, Set<string>>()
  for (const { from, to } of moves) {
    const folder = posix.dirname(to)
    cameFrom.set(folder, (cameFrom.get(folder) ?? new Set()).add(posix.dirname(from)))
  }
  const joined = new Set<string>()
  for (const [folder, origins] of cameFrom) {
    const isCertain = folder === '.' || origins.size > 1
    const wasThere = isCertain || (await git(root, ['cat-file', '-e', `${commit}:${folder}`])) !== null
    if (wasThere) joined.add(folder)
  }
  return moves.flatMap(({ to }) => (joined.has(posix.dirname(to)) ? [to] : []))
}

interface DiffEntry {
  readonly status: string
  /** The same where nothing was renamed or copied. */
  readonly from: string
  readonly to: string
}

function entriesIn(output: string): DiffEntry[] {
  const fields = output.split('\0')
  const entries: DiffEntry[] = []
  for (let i = 0; i + 1 < fields.length; ) {
    const status = fields[i] ?? ''
    const isPair = /^[RC]/u.test(status)
    entries.push({ status, from: fields[i + 1] ?? '', to: fields[i + (isPair ? 2 : 1)] ?? '' })
    i += isPair ? 3 : 2
  }
  return entries
}

/** @returns what git prints, null where it fails. */
async function git(folder: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], {
      maxBuffer: LARGEST_OUTPUT,
      // Git’s messages are looked into below.
      env: { ...process.env, LC_ALL: 'C' },
    })
    return stdout
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UserError(null, 'git is not installed', 'install it, or name the new files with --new')
    // A container that runs as another user than the one who checked out meets this on every platform.
    if (error instanceof Error && error.message.includes('dubious ownership')) {
      throw new UserError(
        { file: folder },
        'git does not trust this folder, which belongs to another user',
        'run git config --global --add safe.directory with its path',
      )
    }
    return null
  }
}
