import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { crossread, MAIN, type Run } from '../command.ts'
import { commit, ferrySource, repositoryWith, write } from './repository.ts'

const check = (folder: string, ...args: string[]): Run => crossread(folder, ['check', ...args])
const STAR = 'in/ferry/north-star.md'

describe('what is new', () => {
  it('is a link that is new, though what it leads to is old', () => {
    const folder = repositoryWith({ 'archive/star.md': ferrySource('North Star', 21, 'Friday') })
    symlinkSync('../../archive/star.md', join(folder, STAR))
    expect(check(folder, 'in', '--since', 'main').code).toBe(1)
    commit(folder)
    expect(check(folder, 'in', '--since', 'main').code).toBe(0)
  })

  it('is what a link leads to, though the link is old', () => {
    const folder = repositoryWith({ 'archive/star.md': ferrySource('North Star', 21, 'Friday') })
    symlinkSync('../../archive/star.md', join(folder, STAR))
    commit(folder)
    write(folder, { 'archive/star.md': ferrySource('North Star', 22, 'Friday') })
    expect(check(folder, 'in', '--since', 'main').code).toBe(1)
  })

  it('is not asked of a link that leads nowhere: that cannot be read', () => {
    const folder = repositoryWith()
    symlinkSync('nowhere.md', join(folder, STAR))
    const run = check(folder, 'in', '--since', 'main')
    expect(run.code).toBe(2)
    expect(run.stderr).toBe(`error: ${STAR}: there is no such file or folder; check the path.\n`)
  })

  it('is every source of a story that has lost its settings', () => {
    const folder = repositoryWith({ 'in/ferry/story.yaml': 'title: The Alder\n' })
    expect(check(folder, 'in', '--since', 'main').code).toBe(0)
    rmSync(join(folder, 'in/ferry/story.yaml'))
    expect(check(folder, 'in', '--since', 'main').code).toBe(1)
  })

  it('is a folder that --new names, with all in it', () => {
    const folder = repositoryWith({ [STAR]: ferrySource('North Star', 21, 'Friday') })
    const run = check(folder, 'in', '--new', 'in/ferry')
    expect([run.code, run.stderr]).toEqual([1, ''])
  })

  it('is nothing that is not checked, which is said', () => {
    const folder = repositoryWith({ 'notes.md': 'x' })
    const run = check(folder, 'in', '--new', 'notes.md')
    expect([run.code, run.stderr]).toEqual([
      0,
      'warning: notes.md: this is none of the sources that are checked; nothing fails for it.\n',
    ])
  })
})

describe('paths', () => {
  it('that are absolute and lead into the working folder are shown from there, as platforms need them', () => {
    const folder = repositoryWith()
    const run = check(folder, join(folder, 'in'), '--format', 'gitlab')
    expect(JSON.parse(run.stdout)[0].location.path).toBe('in/ferry/harbour-gazette.md')
  })

  it('of outputs in the settings are relative to the settings', () => {
    const folder = repositoryWith({
      'crossread.config.yaml': 'paths: [in]\nformats: [stylish, json=out/a.json]\n',
    })
    const run = check(join(folder, 'in'))
    expect([run.code, run.stderr]).toEqual([1, ''])
    expect(existsSync(join(folder, 'out/a.json'))).toBe(true)
  })
})

describe('the baseline', () => {
  it('is left as it is where not all could be read', () => {
    const folder = repositoryWith()
    check(folder, 'in', '--baseline', 'known.json', '--write-baseline')
    const before = readFileSync(join(folder, 'known.json'), 'utf8')
    write(folder, { 'in/ferry/selby-times.md': '---\npublished: soon\n---\nIt sank.' })
    for (const flag of ['--write-baseline', '--prune-baseline']) {
      expect(check(folder, 'in', '--baseline', 'known.json', flag).code).toBe(2)
      expect(readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before)
    }
  })

  it('keeps what is known of other stories where a part is accepted, and knows a story by its folder', () => {
    const folder = repositoryWith()
    for (const name of ['selby-times', 'harbour-gazette']) {
      const text = readFileSync(join(folder, `in/ferry/${name}.md`), 'utf8')
      write(folder, { [`more/ferry/${name}.md`]: text })
    }
    // Read together the two have other ids than each alone.
    check(folder, 'in', 'more', '--baseline', 'known.json', '--write-baseline')
    expect(check(folder, 'more', '--baseline', 'known.json').code).toBe(0)
    check(folder, 'more', '--baseline', 'known.json', '--write-baseline')
    expect(check(folder, 'in', '--baseline', 'known.json').code).toBe(0)
  })
})

describe('settings in a module', () => {
  it('that exports nothing are refused', () => {
    const run = check(repositoryWith({ 'crossread.config.mjs': 'export const paths = ["in"]\n' }))
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(/the settings export nothing; write export default/u)
  })
})

describe('the exit code', () => {
  it.runIf(existsSync('/dev/full'))(
    'is 2, not that of findings, where the disk of the output is full',
    () => {
      const full = openSync('/dev/full', 'w')
      const { status } = spawnSync(process.execPath, [MAIN, 'check', 'in'], {
        cwd: repositoryWith(),
        stdio: ['ignore', full, 'ignore'],
      })
      closeSync(full)
      expect(status).toBe(2)
    },
  )
})
