import { describe, expect, it } from 'vitest'
import { accountsOf } from '../../src/compare/accounts.ts'
import { compareClaims } from '../../src/compare/claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, quantityOf } from '../claims.ts'

let made = 0

function count(source: string, value: number, parts: Parameters<typeof claimOf>[0] = {}): Claim {
  made++
  const span = { start: made * 10, end: made * 10 + 2 }
  const mention = quantityOf(value)
  return claimOf({ source, span, exact: mention.exact, value: { type: 'quantity', mention }, ...parts })
}

const HOSPITAL = { attribution: 'hospital' }
const [FIRST, SECOND, RIVAL] = [
  count('a', 52, HOSPITAL),
  count('a', 60, { attribution: 'mayor' }),
  count('b', 71),
]

function accounts(groups: readonly Claim[][], shown: readonly Claim[], probability = 0.5): string[] {
  return accountsOf(groups, shown, (a, b) => ({
    a,
    b,
    outcome: compareClaims(a, b),
    probability,
    evidence: [],
  })).map(({ by, claims }) => [by, ...claims.map(({ source, exact }) => `${source} ${exact}`)].join(' | '))
}

describe('accountsOf', () => {
  it('a second toll, credited to somebody else', () => {
    expect(accounts([[FIRST, SECOND], [RIVAL]], [FIRST, RIVAL])).toEqual(['mayor | a 60 | b 71'])
  })

  it('the same, where the first stands in the article’s own voice', () => {
    const own = count('a', 52)
    expect(accounts([[own, SECOND], [RIVAL]], [own, RIVAL])).toEqual(['mayor | a 60 | b 71'])
  })

  it('a part by its name, however it is told of', () => {
    const part = { part: ['child'] }
    const among = count('a', 1, { ...HOSPITAL, slot: { ...part, facets: ['subset'] } })
    const second = count('a', 8, { attribution: 'mayor', slot: part })
    const rival = count('b', 6, { slot: part })
    expect(accounts([[among, second], [rival]], [among, rival])).toEqual(['mayor | a 8 | b 6'])
  })

  it.each<[string, Claim, Claim]>([
    ['one that the other source confirms', SECOND, count('b', 60)],
    ['one by the same witness', count('a', 60, HOSPITAL), RIVAL],
    ['one in the article’s own voice', count('a', 60), RIVAL],
    ['one of the headline', count('a', 60, { attribution: 'mayor', part: 'title' }), RIVAL],
    ['one that is feared', count('a', 60, { attribution: 'mayor', modality: 'hypothetical' }), RIVAL],
    ['another 60', count('a', 60, { attribution: 'mayor', slot: { facets: ['exclusive'] } }), RIVAL],
    ['the number that is shown, once more', count('a', 52, { attribution: 'mayor' }), RIVAL],
    [
      'what no toll counts',
      count('a', 60, { attribution: 'mayor', slot: { of: 'boat', known: false } }),
      RIVAL,
    ],
  ])('not %s', (_what, second, rival) => {
    expect(accounts([[FIRST, second], [rival]], [FIRST, rival])).toEqual([])
  })

  it('not where the two are hardly of one question', () => {
    expect(accounts([[FIRST, SECOND], [RIVAL]], [FIRST, RIVAL], 0.3)).toEqual([])
  })
})
