import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles, readPaths } from '../../src/read/index.ts'
import { UserError } from '../../src/util/user-error.ts'
import { folderWith } from '../folder.ts'
import { PAGE } from './page.ts'

const source = (outlet: string, body: string): string =>
  `---\noutlet: ${outlet}\ntitle: Pier falls\n---\n${body}\n`

describe('readPaths', () => {
  it('chooses the reader by what is in the file, and sorts by id', async () => {
    const folder = folderWith({
      'in/pier/quay-mail.txt': 'Pier falls\n\nThe pier fell on Sunday.\n',
      'in/pier/bay-post.md': source('The Bay Post', 'It fell.'),
      'in/talks/page.txt': PAGE,
    })
    const { found, problems } = await readPaths([join(folder, 'in')], { captured: '2025-07-17' })
    expect(problems).toEqual([])
    expect(
      found.map(({ story, articles }) => [story.id, articles.map(({ id, outlet }) => `${id}: ${outlet}`)]),
    ).toEqual([
      ['pier', ['bay-post: The Bay Post', 'quay-mail: Quay Mail']],
      ['talks', ['capital-herald: Capital Herald', 'north-quay-times: North Quay Times']],
    ])
  })

  it('goes on after a file it cannot read', async () => {
    const folder = folderWith({
      'pier/a.md': source('A', 'It fell.'),
      'pier/b.md': '---\npublished: soon\n---\nIt fell.',
      'pier/c.md': '',
      'pier/d.md': source('D', 'It stood.'),
    })
    const { found, problems } = await readPaths([join(folder, 'pier')])
    expect(found[0]?.articles.map(({ id }) => id)).toEqual(['a', 'd'])
    expect(problems.map(({ place }) => [place?.file, place?.line])).toEqual([
      [join(folder, 'pier', 'b.md'), 2],
      [join(folder, 'pier', 'c.md'), undefined],
    ])
  })

  it('leaves out copies: the same file, and the same article under other front matter', async () => {
    const folder = folderWith({
      'pier/a.md': source('A', 'It fell.'),
      'pier/a copy.md': source('A', 'It fell.'),
      'pier/a2.md': source('A', 'It fell.').replace('title:', 'language: en\ntitle:'),
      'pier/b.md': source('B', 'It fell.'),
    })
    const { found, warnings } = await readPaths([join(folder, 'pier')])
    expect(found[0]?.articles.map(({ file }) => file)).toEqual(['a.md', 'b.md'])
    expect(warnings).toHaveLength(2)
  })

  it('leaves out a story none of whose sources can be read', async () => {
    const folder = folderWith({ 'in/pier/a.md': '', 'in/quay/a.md': 'It stood.' })
    const { found, problems } = await readPaths([join(folder, 'in')])
    expect(found.map(({ story }) => story.id)).toEqual(['quay'])
    expect(problems).toHaveLength(1)
  })

  it('refuses a capture date that is none', async () => {
    await expect(readPaths([], { captured: 'Thursday' })).rejects.toThrow(
      new UserError(null, 'the capture date "Thursday" is no date', 'write YYYY-MM-DD'),
    )
  })
})

describe('readArticles', () => {
  it('keeps the order given', async () => {
    const folder = folderWith({ 'b.md': source('B', 'Two.'), 'a.md': source('A', 'One.') })
    const { found } = await readArticles([join(folder, 'b.md'), join(folder, 'a.md')])
    expect(found.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})
