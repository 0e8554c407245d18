import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Statement, StatementUnit } from '../../src/model/claim.ts'
import { ALIKE, sharedWindows, weightOf } from '../../src/util/statement.ts'

const words = new Map<string, number>()
const numberOf = (word: string): number => {
  const number = words.get(word) ?? words.size + 1
  words.set(word, number)
  return number
}

function statement(told: readonly string[]): Statement {
  const units = told.map((word, at): StatementUnit => {
    const [key = '', also] = word.split('~')
    const kind = key.startsWith('#') ? 'number' : 'word'
    const place = { start: 10 * at, end: 10 * at + 5 }
    return {
      ...place,
      kind,
      key,
      sense: numberOf(word),
      lemma: key,
      also: also === undefined ? [] : [also],
      weight: 1,
      phrase: -1,
      pos: 'NOUN',
    }
  })
  return { units, phrases: [] }
}
const of = (text: string): Statement => statement(text === '' ? [] : text.split(' '))

describe('sharedWindows', () => {
  it.each([
    ['the same words', 'ferry strike pier', 'ferry strike pier', [0, 2], [0, 2], 3, 1],
    ['in another order', 'ferry strike pier', 'pier strike ferry', [0, 2], [0, 2], 3, 1],
    ['a part of a longer one', 'noon ferry strike pier', 'ferry strike pier fog rain', [1, 3], [0, 2], 3, 1],
    ['words of one class', 'ferry hit~7 pier', 'ferry strike~7 pier', [0, 2], [0, 2], 3, (2 + ALIKE) / 3],
    ['forms of one word', 'attacker flee town', 'attacks flee town', [0, 2], [0, 2], 3, (2 + ALIKE) / 3],
    ['a gap too wide to bridge', 'ferry a b c d e f pier strike', 'ferry pier strike', [7, 8], [1, 2], 2, 1],
  ] as const)('%s', (_what, a, b, windowA, windowB, matches, density) => {
    const windows = sharedWindows(of(a), of(b))
    expect(windows?.a).toEqual(windowA)
    expect(windows?.b).toEqual(windowB)
    expect(windows?.matches).toHaveLength(matches)
    expect(windows?.density).toBeCloseTo(density)
  })

  it.each([
    ['other words', 'ferry strike pier', 'mayor open school'],
    ['other numbers, for all their classes', '#=3~7', '#=4~7'],
    ['nothing', '', 'ferry'],
  ])('finds nothing in %s', (_what, a, b) => {
    expect(sharedWindows(of(a), of(b))).toBeNull()
  })

  it('matches a repeated word as often as both have it', () => {
    expect(sharedWindows(of('ferry strike ferry'), of('ferry strike pier'))?.matches).toHaveLength(2)
  })

  it('matches one to one, inside both windows, with a density in 0..1', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd~1', 'e~1', '#=2'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (x, y) => {
        const windows = sharedWindows(statement(x), statement(y))
        if (!windows) return
        const { a, b, matches, density } = windows
        expect(new Set(matches.map((match) => match.a)).size).toBe(matches.length)
        expect(new Set(matches.map((match) => match.b)).size).toBe(matches.length)
        for (const match of matches) {
          expect(match.a).toBeGreaterThanOrEqual(a[0])
          expect(match.a).toBeLessThanOrEqual(a[1])
          expect(match.b).toBeGreaterThanOrEqual(b[0])
          expect(match.b).toBeLessThanOrEqual(b[1])
        }
        expect(density).toBeGreaterThan(0)
        expect(density).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

describe('weightOf', () => {
  it('adds up the whole, or a stretch with both ends', () => {
    expect(weightOf(of('a b c'))).toBe(3)
    expect(weightOf(of('a b c'), [1, 2])).toBe(2)
  })
})
