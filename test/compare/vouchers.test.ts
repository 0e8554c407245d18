import { expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { voucherFindings } from '../../src/compare/vouchers.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  const witnesses = Object.entries(texts).map(([id, text]) => witnessOf(id, text))
  return voucherFindings(align(extractClaims(witnesses)), witnesses).map(
    ({ kind, level, readings }) => `${kind} ${level}: ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'one toll from two voices is one finding',
    {
      a: 'An explosion at a bakery in Lisbon killed 16 people and wounded 40 on Friday, police said.',
      b: 'An explosion at a bakery in Lisbon killed 16 people and wounded 40 on Friday, the mayor said.',
    },
    ['refinement attribution/other-source: police / the mayor'],
  ],
  [
    'one voice',
    {
      a: 'An explosion at a bakery in Lisbon killed 16 people on Friday, police said.',
      b: 'An explosion at a bakery in Lisbon killed 16 people on Friday, Lisbon police said.',
    },
    [],
  ],
  [
    'a body and its head',
    {
      a: 'An explosion at a bakery in Lisbon killed 16 people on Friday, the Harbour Observatory said.',
      b: 'An explosion at a bakery in Lisbon killed 16 people on Friday, said Observatory head Tom Reed.',
    },
    [],
  ],
  [
    'a third voice that gives another toll vouches for neither',
    {
      a: 'An explosion at a bakery in Lisbon killed 16 people on Friday, police said.',
      b: 'An explosion at a bakery in Lisbon killed 16 people on Friday, the mayor said.',
      c: 'An explosion at a bakery in Lisbon killed 27 people on Friday, the hospital said.',
    },
    ['refinement attribution/other-source: police / the mayor'],
  ],
  [
    'two tolls',
    {
      a: 'An explosion at a bakery in Lisbon killed 16 people on Friday, police said.',
      b: 'An explosion at a bakery in Lisbon killed 27 people on Friday, the mayor said.',
    },
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
