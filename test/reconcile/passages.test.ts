import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedPassages, shinglesOf } from '../../src/reconcile/passages.ts'
import { wordsOf } from '../../src/reconcile/words.ts'
import { articleOf } from '../helpers.ts'

function share(a: string, b: string) {
  const [first, second] = [wordsOf(articleOf(a)), wordsOf(articleOf(b))]
  const { passages, shares } = sharedPassages(first, second, shinglesOf(second))
  return {
    passages: passages.map(({ spans: [x, y] }) => [a.slice(x.start, x.end), b.slice(y.start, y.end)]),
    shares,
  }
}

const COPIED = 'the bridge was closed to all traffic after a crack was found in its northern pillar'

describe('sharedPassages', () => {
  it('finds a copied stretch and its share of both texts', () => {
    expect(
      share(`Last night ${COPIED}.`, `Residents woke to find that ${COPIED}. Schools stayed shut.`),
    ).toEqual({
      passages: [[COPIED, COPIED]],
      shares: [16 / 18, 16 / 24],
    })
  })

  it('reads over small edits, which do not count as shared', () => {
    const edited = COPIED.replace('all traffic', 'every kind of traffic')
    expect(share(`${COPIED}.`, `${edited}.`)).toEqual({
      passages: [[COPIED, edited]],
      shares: [15 / 16, 15 / 18],
    })
  })

  it.each([
    [
      'a name and office',
      'He met Foreign Minister Jane Roe of the Republic of Freedonia.',
      'Foreign Minister Jane Roe of the Republic of Freedonia spoke.',
    ],
    ['a quotation', `She said: "We know that ${COPIED}."`, `"We know that ${COPIED}," she added.`],
    [
      'a quotation that lost its marks in one text',
      `She said: "We know that ${COPIED}."`,
      `We know that ${COPIED}.`,
    ],
    ['a few words', 'They found a crack in its northern pillar.', 'There is a crack in its northern wall.'],
    ['the same words in another order', `${COPIED}.`, `${COPIED.split(' ').reverse().join(' ')}.`],
  ])('finds nothing to tell in %s', (_, a, b) => {
    expect(share(a, b)).toEqual({ passages: [], shares: [0, 0] })
  })

  it('takes every text to be wholly contained in itself, twice over too', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,3}$/u), { minLength: 8, maxLength: 60 })
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ')
        expect(share(text, text).shares).toEqual([1, 1])
        expect(share(text, `${text} ${text}`).shares[0]).toBe(1)
      }),
    )
  })

  it('takes no time over text that repeats itself', () => {
    const text = 'round and round '.repeat(20_000)
    expect(share(text, text).shares).toEqual([1, 1])
  })
})
