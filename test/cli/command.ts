import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { folderWith } from '../folder.ts'

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Milliseconds: spawnSync blocks the suite's own limit, so a command that hangs is ended here. */
const LONGEST = 60_000

export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly code: number | null
}

/** Runs the built command in a folder, without the colour settings of whoever runs the tests. */
export function crossread(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input: string | Uint8Array = '',
): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...inherited, ...env },
    input,
    encoding: 'utf8',
    timeout: LONGEST,
  })
  return { stdout, stderr, code: status }
}

/** Two outlets on one invented event; they differ on the dead and on the day. */
export const FERRY = {
  'ferry/harbour-gazette.md': `---
outlet: Harbour Gazette
title: Ferry sinks off Port Selby, killing 14
published: 2031-05-08
---
The ferry Alder sank off Port Selby on Tuesday, killing 14 people, police chief Anna Brandt said.

The ferry was carrying 212 passengers. "We heard a loud crack and then the lights went out," Brandt said.
`,
  'ferry/selby-times.md': `---
outlet: Selby Times
title: 17 dead as ferry Alder sinks
published: 2031-05-08
---
The ferry Alder sank off Port Selby on Wednesday, killing 17 people, police chief Anna Brandt said.

The ferry was carrying 212 passengers. "We heard a loud crack and then all the lights went out," Brandt said.
`,
} as const

/** A new folder with the story `ferry` and what else is given. */
export function ferryFolder(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({ ...FERRY, ...more })
}
