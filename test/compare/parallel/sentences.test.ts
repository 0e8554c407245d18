import { describe, expect, it } from 'vitest'
import { parallels } from '../../../src/compare/parallel/sentences.ts'
import { annotated } from '../../helpers.ts'

const LINE = 'The landslide near the old quarry buried a crowded school on Wednesday morning.'

/** Pairs as ids of their sources with the overlap in tenths. */
function paired(texts: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries(texts).map(([id, text]) => annotated(text, { id }))
  return parallels(sources).map(
    ({ a, b, overlap }) => `${a.source.article.id} ${b.source.article.id} ${Math.round(overlap * 10)}`,
  )
}

describe('parallels', () => {
  it.each<[string, Record<string, string>, string[]]>([
    ['the same sentence', { a: LINE, b: LINE }, ['a b 10']],
    ['one source alone', { a: `${LINE} ${LINE}` }, []],
    ['sentences with little in common', { a: LINE, b: 'The mayor opened a school on Wednesday.' }, []],
    [
      'figures tell as much as rare words',
      {
        a: 'The broken dyke drowned 41,300 sheep.',
        b: 'Farmers lost 41,300 sheep in all to the flood after the dyke gave way.',
      },
      ['a b 7'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(paired(texts)).toEqual(expected)
  })

  it('does not depend on the order of sources', () => {
    expect(paired({ b: LINE, a: LINE })).toEqual(paired({ a: LINE, b: LINE }))
  })

  it('keeps the number of partners of a sentence bounded', () => {
    const texts = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`s${i}`, LINE]))
    expect(paired(texts).length).toBeLessThanOrEqual(30 * 4)
  })
})
