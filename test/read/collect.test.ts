import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collect, collectFiles } from '../../src/read/collect.ts'
import { folderWith } from '../folder.ts'

/** Stories with paths relative to `folder`, `id: file, file`. */
async function stories(folder: string, ...paths: string[]): Promise<string[]> {
  const { stories } = await collect(paths.map((path) => join(folder, path)))
  return stories.map(
    ({ story, files }) => `${story.id}: ${files.map((file) => relative(folder, file)).join(', ')}`,
  )
}

async function complaints(folder: string, ...paths: string[]): Promise<string[]> {
  const { problems, warnings } = await collect(paths.map((path) => join(folder, path)))
  return [...problems.map(({ message }) => message), ...warnings].map((line) =>
    line.replaceAll(`${folder}/`, ''),
  )
}

describe('collect', () => {
  it('takes a folder of sources for one story, and passes over what is no source', async () => {
    const folder = folderWith({
      'pier-fall/b.md': '',
      'pier-fall/a.TXT': '',
      'pier-fall/README.md': '',
      'pier-fall/story.yaml': '',
      'pier-fall/photo.jpg': '',
      'pier-fall/.draft.md': '',
      'pier-fall/deeper/notes.json': '',
    })
    expect(await stories(folder, 'pier-fall')).toEqual(['pier-fall: pier-fall/a.TXT, pier-fall/b.md'])
    expect(await complaints(folder, 'pier-fall')).toEqual([])
  })

  it('takes a folder of folders for several stories, and says what lies beside them', async () => {
    const folder = folderWith({
      'in/two/a.md': '',
      'in/one/a.md': '',
      'in/stray.md': '',
      'in/README.md': '',
      'in/x/y/a.md': '',
    })
    expect(await stories(folder, 'in')).toEqual(['one: in/one/a.md', 'two: in/two/a.md'])
    expect(await complaints(folder, 'in')).toEqual([
      'in/stray.md: this file lies beside folders of stories and is left out.',
    ])
  })

  it('takes files for one story, called after what they share', async () => {
    const folder = folderWith({ 'pier/a.md': '', 'pier/b.md': '', 'quay/c.md': '', 'pier/README.md': '' })
    expect(await stories(folder, 'pier/a.md')).toEqual(['a: pier/a.md'])
    expect(await stories(folder, 'pier/b.md', 'pier/a.md')).toEqual(['pier: pier/b.md, pier/a.md'])
    expect(await stories(folder, 'pier/a.md', 'quay/c.md')).toEqual(['story: pier/a.md, quay/c.md'])
    expect(await stories(folder, 'pier/README.md')).toEqual(['readme: pier/README.md'])
  })

  it('gives stories of one name ids of their own, in every order', async () => {
    const folder = folderWith({ '2030/pier/a.md': '', '2031/pier/a.md': '', '2031/quay/a.md': '' })
    const expected = ['2030-pier: 2030/pier/a.md', '2031-pier: 2031/pier/a.md', 'quay: 2031/quay/a.md']
    expect(await stories(folder, '2030', '2031')).toEqual(expected)
    expect(await stories(folder, '2031', '2030')).toEqual(expected)
  })

  it('gives them ids of their own also where the folders above are called the same', async () => {
    const folder = folderWith({ 'a/in/pier/a.md': '', 'b/in/pier/a.md': '' })
    expect(await stories(folder, 'b/in', 'a/in')).toEqual([
      'in-pier: a/in/pier/a.md',
      'in-pier-2: b/in/pier/a.md',
    ])
  })

  it('counts a path once, however it is written', async () => {
    const folder = folderWith({ 'pier/a.md': '' })
    symlinkSync('a.md', join(folder, 'pier', 'link.md'))
    expect(await stories(folder, 'pier/a.md', 'pier/../pier/a.md', 'pier/link.md')).toEqual(['a: pier/a.md'])
    expect(await stories(folder, 'pier/link.md', 'pier/a.md')).toEqual(['a: pier/a.md'])
    expect(await complaints(folder, 'pier/a.md', 'pier/link.md')).toEqual([
      'pier/link.md: this is named twice; it is read once.',
    ])
  })

  it('says what it cannot take, and goes on with the rest', async () => {
    const folder = folderWith({ 'pier/a.md': '', 'empty/.keep': '' })
    expect(await stories(folder, 'nowhere', 'empty', 'pier')).toEqual(['pier: pier/a.md'])
    expect(await complaints(folder, 'nowhere', 'empty', 'pier')).toEqual([
      'nowhere: there is no such file or folder; check the path.',
      'empty: there are no sources in this folder; put two articles or more in it (`crossread formats` lists what can be read).',
    ])
  })

  it('takes no ledger and no settings for sources, and a named file whatever its extension', async () => {
    const folder = folderWith({
      'pier/a.md': '',
      'pier/decisions.jsonl': '{}',
      'pier/package.json': '{}',
      'b.odd': '',
    })
    expect(await stories(folder, 'pier', 'b.odd')).toEqual(['b: b.odd', 'pier: pier/a.md'])
  })

  it('takes standard input with or without files', async () => {
    const folder = folderWith({ 'pier/a.md': '' })
    const { stories } = await collect([join(folder, 'pier/a.md'), '-'])
    expect(stories).toMatchObject([{ story: { id: 'pier' }, folder: join(folder, 'pier') }])
    expect((await collect(['-'])).stories).toMatchObject([{ story: { id: 'standard-input' }, folder: null }])
  })
})

describe('collectFiles', () => {
  it('keeps files in the order given and those of a folder by name', async () => {
    const folder = folderWith({
      'z.md': '',
      'a.md': '',
      'in/two/b.md': '',
      'in/one/c.md': '',
      'in/one/B.md': '',
    })
    const paths = ['z.md', 'in', 'a.md'].map((path) => join(folder, path))
    const { files } = await collectFiles(paths)
    expect(files.map((file) => relative(folder, file))).toEqual([
      'z.md',
      'in/one/B.md',
      'in/one/c.md',
      'in/two/b.md',
      'a.md',
    ])
  })
})
