import { describe, expect, it } from 'vitest'
import { otherToll } from '../../../src/compare/headline/toll.ts'
import { witnessOf } from '../../claims.ts'

/** The two counts that `title` and `body` give, where they do not go together. */
function tolls(title: string, body: string): string[] {
  const witness = witnessOf('herald', body, { title })
  const headline = witness.source.sentences.find(({ part }) => part === 'title')
  if (!headline) throw new Error('no title')
  return otherToll(witness, headline).flatMap(({ places }) => places.map(({ value }) => value))
}

describe('otherToll', () => {
  const body = 'At least seven people were killed on Saturday when a pier fell into the sea.'

  it('queries a headline that counts more dead than anyone in the body', () => {
    expect(tolls('Eight die as pier falls', body)).toEqual(['8', '7'])
  })

  it.each([
    ['the same count', 'Seven die as pier falls', body],
    [
      'a count the body gives further down',
      'Eight die as pier falls',
      `${body}\n\nA hospital said that eight had died.`,
    ],
    ['a count of others', 'Eight boats sink as pier falls', body],
    [
      'a count that the body leaves no room below',
      'Eight die as pier falls',
      'Seven people were killed on Saturday when a pier fell.',
    ],
    ['a lower count', 'Six die as pier falls', body],
  ])('none for %s', (_, title, text) => {
    expect(tolls(title, text)).toEqual([])
  })
})
