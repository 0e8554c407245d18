import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith } from '../../folder.ts'
import { FERRY } from '../command.ts'

/** Nothing of the machine's own git settings, and the same commits on every one. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Mia',
  GIT_AUTHOR_EMAIL: 'mia@example.org',
  GIT_COMMITTER_NAME: 'Mia',
  GIT_COMMITTER_EMAIL: 'mia@example.org',
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    env: ENV,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

export function commit(folder: string, message = 'change'): void {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', message)
}

/** A repository with one commit on `main`: the ferry, of which two outlets tell otherwise, below `in/`. */
export function repositoryWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = folderWith()
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  write(folder, Object.fromEntries(Object.entries(FERRY).map(([name, text]) => [`in/${name}`, text])))
  write(folder, files)
  commit(folder, 'begin')
  return folder
}

/** Another outlet on the ferry. */
export function ferrySource(outlet: string, dead: number, day: string): string {
  return `---
outlet: ${outlet}
title: ${dead} dead as ferry Alder sinks
published: 2031-05-08
---
The ferry Alder sank off Port Selby on ${day}, killing ${dead} people, police chief Anna Brandt said.

The ferry was carrying 212 passengers.
`
}
