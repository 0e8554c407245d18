import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FILES } from '../../src/cli/init/files.ts'
import { ferrySource, git, repositoryWith, write } from './check/repository.ts'

const ROOT = join(import.meta.dirname, '../..')
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))
const step: { run: string; env: Record<string, string> } = action.runs.steps.find(
  ({ name }: { name?: string }) => name === 'crossread check',
)

/** Runs the action's script as a runner does, with `npx` standing for the built command. */
function runStep(folder: string, env: Readonly<Record<string, string>>) {
  const bin = join(folder, '.bin')
  write(folder, {
    '.bin/npx': `#!/bin/sh\nshift 4\nexec "${process.execPath}" "${join(ROOT, 'dist/cli/main.js')}" "$@"\n`,
  })
  execFileSync('chmod', ['+x', join(bin, 'npx')])
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${bin}:${process.env['PATH']}`,
      PATHS: '',
      SINCE: '',
      ARGS: '',
      SARIF: '',
      VERSION: 'x',
      ...env,
    },
  })
}

function branched(): string {
  const folder = repositoryWith({ '.gitignore': '.bin\n.crossread\n*.sarif\n' })
  git(folder, 'switch', '--quiet', '--create', 'branch')
  return folder
}

describe('the action', () => {
  it('gives every input to its script by the environment alone', () => {
    expect(step.run).not.toContain('${{')
    expect(Object.keys(step.env).sort()).toEqual(['ARGS', 'PATHS', 'SARIF', 'SINCE', 'VERSION'])
  })

  it('passes where nothing is new, fails where a new source contradicts, and writes SARIF', () => {
    const folder = branched()
    expect(runStep(folder, { PATHS: 'in', SINCE: 'main' }).status).toBe(0)
    write(folder, { 'in/ferry/north star.md': ferrySource('North Star', 21, 'Tuesday') })
    const run = runStep(folder, {
      PATHS: 'in\n',
      SINCE: 'main',
      SARIF: 'out it.sarif',
      ARGS: '--min-severity\nlow',
    })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(1)
    expect(run.stdout).toMatch(/^::error title=Crossread::/u)
    expect(run.stdout).toContain('file=in/ferry/north star.md,')
    expect(JSON.parse(readFileSync(join(folder, 'out it.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('takes a hostile name for a name', () => {
    const run = runStep(branched(), { PATHS: 'in', SINCE: '$(touch hacked); main' })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('git knows no commit')
  })
})

describe('the workflow of crossread init', () => {
  it('is YAML, and gives the branch to its script by the environment', () => {
    const workflow = parse(FILES.get('.github/workflows/crossread.yml') ?? '')
    const steps: { run?: string; env?: Record<string, string> }[] = workflow.jobs.check.steps
    const run = steps.find((each) => each.run !== undefined)
    expect(run?.run).not.toContain('${{')
    expect(run?.env?.['BASE']).toContain('github.base_ref')
  })
})

describe('the hook of pre-commit', () => {
  it('names a command that runs', () => {
    const [hook] = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
    const folder = repositoryWith()
    const [, ...args] = hook.entry.split(' ')
    const run = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args, 'in'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(run.status).toBe(0)
    write(folder, { 'in/ferry/north-star.md': ferrySource('North Star', 21, 'Tuesday') })
    git(folder, 'add', '--all')
    const again = spawnSync(process.execPath, [join(ROOT, 'dist/cli/main.js'), ...args, 'in'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(again.status).toBe(1)
  })
})
