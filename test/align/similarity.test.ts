import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closenessOf, termWeights } from '../../src/align/similarity.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

function about(source: string, words: string, value = 3, id = `${source} ${words} ${value}`): Claim {
  const terms = new Map(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, 1]),
  )
  return claimOf({ id, source, value: { type: 'quantity', mention: quantityOf(value) }, event: { terms } })
}

const EVEN = (): number => 1

describe('termWeights', () => {
  const weight = termWeights([
    about('herald', 'ferry harbour'),
    about('mail', 'ferry'),
    about('post', 'ferry'),
  ])

  it('weighs a rare term more than a common one, and an unseen one most', () => {
    expect(weight('ferry')).toBeLessThan(weight('harbour'))
    expect(weight('harbour')).toBeLessThanOrEqual(weight('crane'))
  })

  it('stays within 0 and 1', () => {
    for (const term of ['ferry', 'harbour', 'crane']) {
      expect(weight(term)).toBeGreaterThan(0)
      expect(weight(term)).toBeLessThanOrEqual(1)
    }
  })
})

describe('closenessOf', () => {
  it.each([
    ['the same words', 'ferry harbour', 'ferry harbour', 1, 1],
    ['no word in common', 'ferry harbour', 'budget vote', 0, 0],
    ['one of them says less', 'ferry harbour storm night', 'ferry', 0.5, 1],
    ['one of them says nothing', 'ferry harbour', '', 0, 0],
  ])('%s', (_what, a, b, cosine, overlap) => {
    const [closeness] = closenessOf([[about('herald', a), about('mail', b)]], EVEN)
    expect(closeness?.cosine).toBeCloseTo(cosine)
    expect(closeness?.overlap).toBeCloseTo(overlap)
  })

  it('is symmetric', () => {
    const words = fc.uniqueArray(fc.constantFrom('ferry', 'harbour', 'storm', 'crane', 'pier'), {
      minLength: 1,
    })
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [left, right] = [about('herald', a.join(' ')), about('mail', b.join(' '))]
        const [forth] = closenessOf([[left, right]], EVEN)
        const [back] = closenessOf([[right, left]], EVEN)
        expect(forth?.cosine).toBeCloseTo(back?.cosine ?? Number.NaN)
        expect(forth?.overlap).toBeCloseTo(back?.overlap ?? Number.NaN)
        expect(forth?.shared()).toEqual(back?.shared())
      }),
    )
  })

  it('shows the shared terms that weigh most first', () => {
    const weight = (term: string): number => (term === 'crane' ? 1 : 0.2)
    const [closeness] = closenessOf(
      [[about('herald', 'ferry crane pier'), about('mail', 'pier crane')]],
      weight,
    )
    expect(closeness?.shared()).toEqual(['crane', 'pier'])
  })

  it.each([
    ['another answer that is closer', 9, true],
    ['the same answer, closer', 3, false],
  ])('a rival is %s', (_what, value, isRival) => {
    const claim = about('herald', 'ferry harbour storm')
    const chosen = about('mail', 'ferry budget vote', 3)
    const closer = about('mail', 'ferry harbour storm', value)
    const [first] = closenessOf(
      [
        [claim, chosen],
        [claim, closer],
      ],
      EVEN,
    )
    expect((first?.mutual ?? 1) < 1).toBe(isRival)
    expect(first?.twinElsewhere).toBe(isRival)
  })

  it('rivals are of one source', () => {
    const claim = about('herald', 'ferry harbour storm')
    const [first] = closenessOf(
      [
        [claim, about('mail', 'ferry budget vote')],
        [claim, about('post', 'ferry harbour storm', 9)],
      ],
      EVEN,
    )
    expect(first?.mutual).toBe(1)
  })

  it.each([
    ['two days apart', 9, true],
    ['one day', 3, false],
  ])('times that exclude each other rival: %s', (_what, day, isRival) => {
    const when = (source: string, words: string, n: number): Claim => ({
      ...about(source, words, n),
      value: { type: 'time', mention: dayOf(n) },
    })
    const claim = when('herald', 'ferry harbour storm', 3)
    const [first] = closenessOf(
      [
        [claim, when('mail', 'ferry budget vote', 3)],
        [claim, when('mail', 'ferry harbour storm', day)],
      ],
      EVEN,
    )
    expect((first?.mutual ?? 1) < 1).toBe(isRival)
  })

  it.each([
    ['each gives both answers', 9, 3, true],
    ['one of them gives both', 9, 7, false],
  ])('two go crosswise where %s', (_what, x, y, isCrossed) => {
    const [a, b] = [about('herald', 'ferry', 3), about('mail', 'ferry', 9)]
    const pairs: [Claim, Claim][] = [
      [a, b],
      [about('herald', 'storm', x), about('mail', 'storm', y)],
    ]
    expect(closenessOf(pairs, EVEN)[0]?.crossed).toBe(isCrossed)
  })
})
