import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'

/** Milliseconds; git answers at once or not at all. */
const LONGEST = 5_000

/** Who commits in a folder (`user.name`); empty where there is no git, or it knows no name. */
export function committerIn(folder: string): string {
  return git(folder, ['config', 'user.name']).trim()
}

/**
 * Whether git would find a conflict in a ledger where two branches add decisions: it lies in a repository that does not
 * merge it line by line (`merge=union`).
 */
export function wouldConflict(path: string): boolean {
  return git(dirname(path), ['check-attr', 'merge', '--', basename(path)])
    .trimEnd()
    .endsWith(': merge: unspecified')
}

/** What git prints; nothing where it fails. */
function git(cwd: string, args: readonly string[]): string {
  const { stdout, status } = spawnSync('git', args, { cwd, encoding: 'utf8', timeout: LONGEST })
  return status === 0 ? stdout : ''
}
