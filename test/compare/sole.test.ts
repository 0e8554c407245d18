import { expect, it } from 'vitest'
import { soleFindings } from '../../src/compare/sole.ts'
import { witnessOf } from '../claims.ts'

const SOLE = 'Norway was the sole ally of the islands and their lifeline.'

it.each<[string, string, string, string[]]>([
  [
    'the only one, and one of few',
    SOLE,
    'Norway is one of their few allies.',
    ['sole ally / one of their few allies'],
  ],
  [
    'one of a number',
    SOLE,
    'Norway is one of the three close allies that are left.',
    ['sole ally / one of the three close allies'],
  ],
  ['not of other things', SOLE, 'Norway is one of their few customers.', []],
  ['not by another name', SOLE, 'Denmark is one of their few allies.', []],
  [
    'not what everything is the only one of',
    'Norway is the only way out.',
    'Norway is one of two ways out.',
    [],
  ],
  [
    'not where both have one of several',
    'Norway is one of their few allies.',
    'Norway is one of two allies.',
    [],
  ],
])('%s', (_what, a, b, expected) => {
  const found = soleFindings([witnessOf('a', a), witnessOf('b', b)])
  expect(found.map(({ readings }) => readings.map(({ exact }) => exact).join(' / '))).toEqual(expected)
})
