import { describe, expect, it } from 'vitest'
import { twinFindings } from '../../src/compare/twins.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { witnessOf } from '../claims.ts'

/** The findings of the numbers of some texts, every two of them an unlikely pair. */
function twins(texts: Readonly<Record<string, string>>, probability = 0.08): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  const claims = extractClaims(witnesses).filter(({ value }) => value.type === 'quantity')
  const pairs = claims.flatMap((a, i) =>
    claims.slice(i + 1).flatMap((b): Cluster[] => {
      const ids = a.id < b.id ? ([a.id, b.id] as const) : ([b.id, a.id] as const)
      return [
        {
          question: 'How many?',
          key: '?',
          claims: [a, b],
          alignments: [{ claims: ids, probability, evidence: [] }],
          loose: true,
        },
      ]
    }),
  )
  return twinFindings(pairs, witnesses, []).map(({ readings }) =>
    readings.map(({ exact }) => exact).join(' / '),
  )
}

const MILLS = 'The walkout has idled 31 paper mills in Norvik.'

describe('twinFindings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'counts of things under other verbs',
      MILLS,
      'The dispute, which affects 30 mills, goes on.',
      ['31 / 30'],
    ],
    ['a class of things', MILLS, 'The dispute, which affects 30 factories, goes on.', ['31 / 30']],
    [
      'lengths',
      'The glider soared over Norvik before landing 500 miles to the east.',
      'The glider covered 580 miles.',
      ['500 miles / 580 miles'],
    ],
    ['not far apart', MILLS, 'The dispute, which affects 40 mills, goes on.', []],
    ['not of other things', MILLS, 'The dispute, which affects 30 ferries, goes on.', []],
    ['not small ones', 'The walkout has idled 11 mills.', 'The dispute affects 10 mills.', []],
    ['not of people', 'The walkout drew 31 clerks.', 'The dispute affects 30 clerks.', []],
    ['not where a part is told of', MILLS, 'Of the mills, 30 more mills may follow.', []],
    ['not where one has both', MILLS, 'The dispute affects 30 mills, and 31 mills in all may close.', []],
    [
      'not of two fates',
      'The corps fired 3,300 rockets.',
      'The army destroyed 3,000 rockets on the ground.',
      [],
    ],
  ])('%s', (_what, a, b, expected) => {
    expect(twins({ a, b })).toEqual(expected)
  })

  it('one finding for three sources', () => {
    const texts = {
      a: 'The glider landed 500 miles to the east.',
      b: 'The glider covered 580 miles.',
      c: 'The glider flew about 578 miles.',
    }
    expect(twins(texts)).toEqual(['500 miles / 580 miles / about 578 miles'])
  })

  it('not of what surely is of other things', () => {
    expect(twins({ a: MILLS, b: 'The dispute affects 30 mills.' }, 0.01)).toEqual([])
  })
})
