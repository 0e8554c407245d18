import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { watchPaths } from '../../src/review/watch.ts'
import { folderWith } from '../folder.ts'

const FILES = { 'story/a.md': 'one', 'story/b.md': 'two', 'story/.hidden': '' }

async function watched(folder: string, paths: readonly string[] = [folder]) {
  const told: string[] = []
  const errors: unknown[] = []
  const watch = await watchPaths(
    paths,
    async (changed) => {
      told.push(...changed.map((path) => path.slice(folder.length + 1)))
    },
    (error) => errors.push(error),
  )
  onTestFinished(() => watch.stop())
  return { watch, told, errors }
}

describe('watchPaths', () => {
  it.each<[string, (folder: string) => void, string[]]>([
    [
      'a file that is edited',
      (folder) => writeFileSync(join(folder, 'story/a.md'), 'longer'),
      ['story/a.md'],
    ],
    ['a file that is new', (folder) => writeFileSync(join(folder, 'story/c.md'), ''), ['story/c.md']],
    ['a file that goes', (folder) => rmSync(join(folder, 'story/b.md')), ['story/b.md']],
    [
      'a file in a new folder',
      (folder) => {
        mkdirSync(join(folder, 'other'))
        writeFileSync(join(folder, 'other/a.md'), '')
      },
      ['other/a.md'],
    ],
    [
      'a file that is replaced by another of its size',
      (folder) => {
        writeFileSync(join(folder, '.draft'), 'eno')
        renameSync(join(folder, '.draft'), join(folder, 'story/a.md'))
      },
      ['story/a.md'],
    ],
    ['nothing of a hidden file', (folder) => writeFileSync(join(folder, 'story/.hidden'), 'more'), []],
    ['nothing where nothing changes', () => undefined, []],
  ])('a look tells of %s', async (_, change, expected) => {
    const folder = folderWith(FILES)
    const { watch, told } = await watched(folder)
    change(folder)
    await watch.look()
    expect([...new Set(told)]).toEqual(expected)
    await watch.look()
    expect([...new Set(told)]).toEqual(expected)
  })

  it('tells by itself, too, and of a file that was missing at first', async () => {
    const folder = folderWith(FILES)
    const { told, errors } = await watched(folder, [join(folder, 'story'), join(folder, 'ledger.jsonl')])
    writeFileSync(join(folder, 'ledger.jsonl'), '{}')
    await expect.poll(() => told).toContain('ledger.jsonl')
    writeFileSync(join(folder, 'story/a.md'), 'edited')
    await expect.poll(() => told).toContain('story/a.md')
    expect(errors).toEqual([])
  })
})
