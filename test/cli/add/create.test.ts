import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFile } from '../../../src/cli/add/create.ts'
import { folderWith } from '../../folder.ts'

describe('createFile', () => {
  it('makes a file, and leaves nothing beside it', async () => {
    const folder = folderWith()
    expect(await createFile(folder, 'a.md', 'one')).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.md'])
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('one')
  })

  it('never writes to what is there, a link that leads nowhere or out included', async () => {
    const folder = folderWith({ 'a.md': 'mine', 'outside/b.md': 'mine' })
    symlinkSync(join(folder, 'outside/b.md'), join(folder, 'out.md'))
    symlinkSync(join(folder, 'outside/none.md'), join(folder, 'dangling.md'))
    for (const name of ['a.md', 'out.md', 'dangling.md', 'outside'])
      expect(await createFile(folder, name, 'theirs')).toBe(false)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('mine')
    expect(readFileSync(join(folder, 'outside/b.md'), 'utf8')).toBe('mine')
    expect(readdirSync(join(folder, 'outside'))).toEqual(['b.md'])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('of many at once makes one', async () => {
    const folder = folderWith()
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, i) => createFile(folder, 'a.md', `number ${i}`)),
    )
    expect(made.filter(Boolean)).toHaveLength(1)
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`number ${made.indexOf(true)}`)
  })
})
