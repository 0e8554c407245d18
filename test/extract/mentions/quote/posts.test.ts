import { describe, expect, test } from 'vitest'
import { findPosts } from '../../../../src/extract/mentions/quote/posts.ts'
import { findQuotes } from '../../../../src/extract/mentions/quote.ts'
import { annotated } from '../../../helpers.ts'

const WORDS = 'The ferry sails again at noon. Thank you for waiting!'

/** Author and words of each post. */
function posts(text: string): [string, string][] {
  const source = annotated(text)
  return findPosts(source).map(({ author, span }) => [
    source.article.text.slice(author.start, author.end),
    source.article.text.slice(span.start, span.end),
  ])
}

describe('findPosts', () => {
  test.each([
    ['signed and dated', `${WORDS} — Ana Ruiz (@anaruiz) May 4, 2017`, 'Ana Ruiz'],
    ['signed without a date', `${WORDS} — Ana Ruiz (@anaruiz)`, 'Ana Ruiz'],
    ['day before month', `${WORDS} — Port of Lod (@lodport) 4 May 2017`, 'Port of Lod'],
    ['damaged dash', `${WORDS} â€” Ana Ruiz (@anaruiz) May 4, 2017`, 'Ana Ruiz'],
    [
      'link and picture',
      `${WORDS} https://t.co/Ab12 pic.twitter.com/Cd34 — Ana Ruiz (@anaruiz) May 4, 2017`,
      'Ana Ruiz',
    ],
    ['signature in a paragraph of its own', `${WORDS}\n\n— Ana Ruiz (@anaruiz) May 4, 2017`, 'Ana Ruiz'],
    ['block quote', `> ${WORDS} — Ana Ruiz (@anaruiz) May 4, 2017`, 'Ana Ruiz'],
    [
      'picture service',
      `${WORDS} A post shared by Ana Ruiz (@ana.ruiz) on May 4, 2017 at 3:05pm PDT`,
      'Ana Ruiz',
    ],
    ['under name and handle', `Ana Ruiz (@anaruiz) ${WORDS}`, 'Ana Ruiz'],
  ])('%s', (_name, text, author) => {
    expect(posts(`The harbour was closed for a week.\n\n${text}\n\nBoats left.`)).toEqual([[author, WORDS]])
  })

  test('two in one paragraph', () => {
    const text = `${WORDS} — Ana Ruiz (@anaruiz) May 4, 2017 Bring warm clothes. — Tom Weld (@tweld) May 5, 2017`
    expect(posts(text)).toEqual([
      ['Ana Ruiz', WORDS],
      ['Tom Weld', 'Bring warm clothes.'],
    ])
  })

  test.each([
    ['a handle in prose', 'The mayor, Ana Ruiz (@anaruiz), opened the harbour again on Thursday.'],
    ['a dash without a handle', `${WORDS} — Ana Ruiz`],
    ['a signature without words', '— Ana Ruiz (@anaruiz) May 4, 2017'],
    ['a picture alone', 'pic.twitter.com/Cd34 — Ana Ruiz (@anaruiz) May 4, 2017'],
    [
      'more before it than any post has',
      `${'The tide rose and fell. '.repeat(40)} — Ana Ruiz (@anaruiz) May 4, 2017`,
    ],
  ])('none: %s', (_name, text) => {
    expect(posts(text)).toEqual([])
  })
})

test('a post is a direct quotation of its author', () => {
  const quotes = findQuotes(annotated(`Ships left.\n\n${WORDS} — Ana Ruiz (@anaruiz) May 4, 2017`), [])
  expect(quotes.map(({ exact, direct, speaker }) => [exact, direct, speaker?.canonical])).toEqual([
    [WORDS, true, 'Ana Ruiz'],
  ])
})

test('of a post that quotes at length only the quoted words stand for somebody', () => {
  const text = `Ana Ruiz on the ferry: "We will sail at noon, whatever the weather may bring." — Harbour News (@harbournews) May 4, 2017`
  expect(findQuotes(annotated(text), []).map(({ speaker }) => speaker?.canonical)).not.toContain(
    'Harbour News',
  )
})
