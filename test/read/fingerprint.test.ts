import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findStories, storyFingerprint } from '../../src/read/index.ts'
import { folderWith } from '../folder.ts'

const FILES = { 'pier/a.md': 'It fell.', 'pier/b.md': 'It stood.', 'pier/story.yaml': 'title: Pier\n' }

async function fingerprintIn(folder: string): Promise<string | null> {
  const { found } = await findStories([join(folder, 'pier')])
  const [story] = found
  return story ? storyFingerprint(story) : null
}

describe('storyFingerprint', () => {
  it('is the same for the same files', async () => {
    const folder = folderWith(FILES)
    expect(await fingerprintIn(folder)).toBe(await fingerprintIn(folder))
    expect(await fingerprintIn(folder)).toMatch(/^[0-9a-f]{64}$/u)
  })

  it.each<[string, (folder: string) => void]>([
    ['a word of a source', (folder) => writeFileSync(join(folder, 'pier/a.md'), 'It sank.')],
    [
      'where one source ends and the next begins',
      (folder) => {
        writeFileSync(join(folder, 'pier/a.md'), 'It fell.It')
        writeFileSync(join(folder, 'pier/b.md'), ' stood.')
      },
    ],
    ['a new source', (folder) => writeFileSync(join(folder, 'pier/c.md'), 'It sank.')],
    ['a source that is gone', (folder) => rmSync(join(folder, 'pier/b.md'))],
    ['the settings', (folder) => writeFileSync(join(folder, 'pier/story.yaml'), 'title: Quay\n')],
    ['settings that are gone', (folder) => rmSync(join(folder, 'pier/story.yaml'))],
  ])('changes with %s', async (_, change) => {
    const folder = folderWith(FILES)
    const before = await fingerprintIn(folder)
    change(folder)
    expect(await fingerprintIn(folder)).not.toBe(before)
  })

  it('does not change with a file that is no source', async () => {
    const folder = folderWith(FILES)
    const before = await fingerprintIn(folder)
    writeFileSync(join(folder, 'pier/photo.jpg'), 'x')
    expect(await fingerprintIn(folder)).toBe(before)
  })

  it('is none where a file cannot be read', async () => {
    const folder = folderWith(FILES)
    const { found } = await findStories([join(folder, 'pier')])
    rmSync(join(folder, 'pier/a.md'))
    const [story] = found
    expect(story && (await storyFingerprint(story))).toBeNull()
  })
})
