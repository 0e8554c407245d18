import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/reconcile/words.ts'
import { articleOf } from '../helpers.ts'

function quotedIn(body: string): string {
  const article = articleOf(body)
  return wordsOf(article)
    .filter(({ quoted }) => quoted)
    .map(({ start, end }) => article.text.slice(start, end))
    .join(' ')
}

describe('wordsOf', () => {
  it('gives each word of the body its place, and a key that survives a lost apostrophe or comma', () => {
    const article = articleOf("It's 3,500 at Roe’s", { title: 'Not this' })
    const words = wordsOf(article)
    expect(words.map(({ key }) => key)).toEqual(['its', '3500', 'at', 'roes'])
    expect(words.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      "It's",
      '3,500',
      'at',
      'Roe’s',
    ])
    expect(words.map(({ proper }) => proper)).toEqual([true, true, false, true])
  })

  it.each([
    ['straight marks', 'He said "we go" and went.', 'we go'],
    ['curly marks', 'He said “we go” and went.', 'we go'],
    ['a quotation that opens twice', '"We go.\t"We stay." He went.', 'We go We stay'],
    ['a short one that never closes', 'He said: "we go\nand went.', 'we go'],
    ['a block quotation', '> We go.\n\nHe went.', 'We go'],
    [
      'an embedded post',
      'We go! — Jane Roe (@janeroe) May 1, 2020\n\nHe went.',
      'We go Jane Roe janeroe May 1 2020',
    ],
  ])('marks the words of %s as quoted', (_, body, quoted) => {
    expect(quotedIn(body)).toBe(quoted)
  })

  it.each([
    ['inches', 'A 5" pipe burst.'],
    ['a long text after a stray mark', `A mark " ${'and it goes on '.repeat(80)}`],
    ['a mail address', 'Write to roe@example.org today.'],
  ])('marks nothing in %s', (_, body) => {
    expect(quotedIn(body)).toBe('')
  })
})
