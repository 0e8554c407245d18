import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ferryFolder } from './command.ts'

const BUILT = join(import.meta.dirname, '../../dist/cli')

/** A copy of the built command without its cache, in a folder with a story; `report` tells what it wrote and printed. */
function fresh() {
  const folder = ferryFolder()
  const cli = join(folder, 'cli')
  cpSync(BUILT, cli, { recursive: true, filter: (path) => !path.endsWith('.cache') })
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(cli, 'main.js'), ...args], { cwd: folder, encoding: 'utf8' })
  return {
    run,
    report: () => {
      const { status, stdout, stderr } = run('report', 'ferry', '--format', 'json')
      return { status, stdout, stderr, json: readFileSync(join(folder, 'reports/ferry/report.json'), 'utf8') }
    },
    caches: () => readdirSync(cli).flatMap((name) => (name.includes('.cache') ? [join(cli, name)] : [])),
  }
}

it('keeps what the first report has compiled, for this Node, and changes nothing by it', () => {
  const { run, report, caches } = fresh()
  expect(run('--version').status).toBe(0)
  expect(caches()).toEqual([])
  const first = report()
  expect(first.status).toBe(0)
  expect(first.stderr).toBe('')
  expect(caches()).toHaveLength(1)
  expect(caches()[0]).toContain(`.cjs.${process.version}-`)
  expect(report()).toEqual(first)
})

it.each([
  ['empty', () => Buffer.alloc(0)],
  ['no cache', () => Buffer.from('no cache at all')],
  ['cut short', (kept: Buffer) => kept.subarray(0, kept.length >> 1)],
])('runs without a cache that is %s', (_, damage) => {
  const { report, caches } = fresh()
  const whole = report()
  const [cache = ''] = caches()
  writeFileSync(cache, damage(readFileSync(cache)))
  expect(report()).toEqual(whole)
})
