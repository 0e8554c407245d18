import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { positionAt } from '../../src/model/placement.ts'
import { readPaths } from '../../src/read/index.ts'
import { folderWith } from '../folder.ts'
import { PAGE } from './page.ts'

/** Where `words` stand by the article's placement, and where they stand in the file as an editor shows it. */
async function placesOf(source: string, words: string, file = 'a.md') {
  const folder = folderWith({ [`in/${file}`]: source })
  const { found } = await readPaths([join(folder, 'in')], { captured: '2025-07-17' })
  const [story] = found
  const article = story?.articles.find(({ text }) => text.includes(words))
  const placement = article && story?.placements.get(article.id)?.()
  if (!article || !placement) throw new Error('there is no such article')
  expect(placement.path).toBe(join(folder, 'in', file))
  return positionAt(placement, article.text, article.text.indexOf(words))
}

function shownAt(source: string, words: string) {
  const lines = source.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u)
  const line = lines.findIndex((each) => each.includes(words))
  return { line: line + 1, column: (lines[line] ?? '').indexOf(words) + 1 }
}

const BODY = 'The pier fell 😀 on Sunday.\n\nNobody was hurt.\n'

describe('placements', () => {
  it.each([
    ['a body below front matter', `---\noutlet: Post\ntitle: Pier falls\n---\n${BODY}`, 'Sunday'],
    ['a later line', `---\noutlet: Post\ntitle: Pier falls\n---\n${BODY}`, 'hurt'],
    ['the body, where there is no title', `---\noutlet: Post\n---\n${BODY}`, 'Sunday'],
    ['the body below empty front matter', `---\n---\n${BODY}`, 'Sunday'],
    ['lines that end in CRLF', `---\r\ntitle: Pier falls\r\n---\r\n${BODY.replaceAll('\n', '\r\n')}`, 'hurt'],
    ['a plain title', `---\noutlet: Post\ntitle: Pier falls on 14\n---\n${BODY}`, '14'],
    ['a title in quotation marks', `---\ntitle: "Pier: 14 hurt"\noutlet: Post\n---\n${BODY}`, '14'],
    [
      'a title after an apostrophe written twice',
      `---\ntitle: 'Town''s pier falls'\n---\n${BODY}`,
      'pier falls',
    ],
    ['a title after escaped marks', `---\ntitle: "The \\"old\\" pier"\n---\n${BODY}`, 'pier'],
    [
      'a title after an escaped character',
      `---\ntitle: "\\u201cupper\\u201d pier \\U0001F600 sinks"\n---\n${BODY}`,
      'sinks',
    ],
    ['a folded title', `---\ntitle: >-\n  Pier falls\n  on Sunday night\n---\n${BODY}`, 'night'],
    ['a byte order mark', `\uFEFF---\ntitle: Pier falls\n---\n${BODY}`, 'Sunday'],
  ])('%s', async (_, source, words) => {
    expect(await placesOf(source, words)).toEqual(shownAt(source, words))
  })

  it.each([
    ['plain text', `Pier falls\n\n${BODY}`, 'Sunday'],
    ['its first line', `Pier falls\n\n${BODY}`, 'falls'],
    ['a byte order mark, which is no column', `\uFEFFPier falls\n\n${BODY}`, 'falls'],
  ])('%s', async (_, source, words) => {
    expect(await placesOf(source, words, 'a.txt')).toEqual(shownAt(source, words))
  })

  it('places each article of an aggregator’s page', async () => {
    const articles = await readPaths([join(folderWith({ 'in/page.txt': PAGE }), 'in')], {
      captured: '2025-07-17',
    })
    const [story] = articles.found
    expect(story?.articles).toHaveLength(2)
    for (const { id, text, title, bodyStart } of story?.articles ?? []) {
      const placement = story?.placements.get(id)?.()
      if (!placement) throw new Error('the article is nowhere')
      expect(positionAt(placement, text, 0)).toEqual(shownAt(PAGE, title))
      const body = text.slice(bodyStart, bodyStart + 40).split('\n')[0] ?? ''
      expect(positionAt(placement, text, bodyStart)).toEqual(shownAt(PAGE, body))
    }
  })
})
