import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/read/html/page.ts'

const TEXT = '<p>The ferry ran aground on Tuesday, officials said, and nobody was hurt.</p>'.repeat(3)
/** Far above what any of these takes (see test/bench/README.md), far below what it takes once something is quadratic. */
const SLOW = 20_000

describe('hostile pages', () => {
  it.each([
    ['100,000 elements in each other', '<div>'.repeat(100_000), 'more than 400 deep'],
    ['100,000 elements beside each other', '<p>a</p>'.repeat(100_000), 'more than 20000 elements'],
    ['5 MB of text', `<p>${'a b '.repeat(1_200_000)}`, 'more than 2000000 characters'],
  ])('are refused in one sentence: %s', (_, html, says) => {
    expect(() => readPage(html, 'in/page.html', null)).toThrow(says)
  })

  it.each([
    [
      'a million attributes',
      `<p ${Array.from({ length: 600_000 }, (_, i) => `a${i.toString(36)}`).join(' ')}>`,
    ],
    ['a class of 5 MB', `<p class="${'related '.repeat(600_000)}">x</p>`],
    ['closing tags without an end', `${'<div>'.repeat(350)}${'</b>'.repeat(1_000_000)}`],
    ['opened and never closed', '<a '.repeat(1_500_000)],
    ['a comment that does not end', `${TEXT}${'<!--'.repeat(1_000_000)}`],
    ['JSON-LD that is only brackets', `<script type="application/ld+json">${'['.repeat(2_000_000)}</script>`],
    [
      'JSON-LD in itself',
      `<script type="application/ld+json">${'{"@graph":'.repeat(100_000)}1${'}'.repeat(100_000)}</script>`,
    ],
    ['a title of separators', `<title>${'| '.repeat(2_000_000)}</title>`],
    ['19,000 links', '<a href="/x">Some link</a> '.repeat(19_000)],
    ['95 levels with 150 paragraphs each', `<div>${'<p>Some, words, here.</p>'.repeat(150)}`.repeat(95)],
  ])(
    'are read or refused without delay: %s',
    (_, html) => {
      const result = readPage(`${TEXT}${html}`, 'in/page.html', null)
      expect('article' in result ? result.article.body : result.what).not.toBe('')
    },
    SLOW,
  )

  it('keeps the text of elements that lie too deep to be kept', () => {
    const html = `${'<div>'.repeat(200)}${TEXT}<p>The last of it, they said.</p>${'</div>'.repeat(200)}`
    const result = readPage(html, 'in/page.html', null)
    expect('article' in result && result.article.body).toContain('The last of it, they said.')
  })
})
