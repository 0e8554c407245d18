import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/claims.ts'
import { limitsOf } from '../../src/compare/limits.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Bound } from '../../src/model/mention.ts'
import { claimOf, quantityOf } from '../claims.ts'

function count(source: string, value: number, bound: Bound = '='): Claim {
  const mention = quantityOf(value, { exact: `${bound}${value}`, bound, low: bound === '<=' ? 0 : value })
  return claimOf({ source, exact: mention.exact, value: { type: 'quantity', mention } })
}

const limits = (groups: readonly Claim[][], probability = 0.8): string[] | null =>
  limitsOf(
    groups,
    (a, b) => ({ a, b, outcome: compareClaims(a, b), probability, evidence: [] }),
    0.4,
  )?.claims.map(({ source, exact }) => `${source} ${exact}`) ?? null

describe('limitsOf', () => {
  it.each<[string, Claim[][], string[] | null]>([
    [
      'two mosts beside other answers',
      [[count('a', 500)], [count('b', 500, '<=')], [count('c', 500), count('c', 1000, '<=')]],
      ['b <=500', 'c <=1000'],
    ],
    ['one most and a number', [[count('a', 500, '<=')], [count('b', 1000)]], null],
    ['one source alone', [[count('a', 500, '<='), count('a', 1000, '<=')], [count('b', 500)]], null],
  ])('%s', (_what, groups, expected) => {
    expect(limits(groups)).toEqual(expected)
  })

  it('two that hardly answer one question dispute nothing', () => {
    expect(limits([[count('a', 500, '<=')], [count('b', 1000, '<=')]], 0.3)).toBeNull()
  })
})
