import fc from 'fast-check'
import { expect, it } from 'vitest'
import { transposedProblems } from '../../../src/compare/arithmetic/transposed.ts'
import { quantityOf } from '../../claims.ts'

const found = (...values: number[]): (readonly string[])[] =>
  transposedProblems(values.map((value) => quantityOf(value, { of: 'visitor' }))).map(({ quantities }) =>
    quantities.map(({ exact }) => exact),
  )

it.each<[string, number[], string[][]]>([
  ['two digits swapped', [48_310, 7, 43_810], [['48310', '43810']]],
  ['told once, however often', [48_310, 43_810, 48_310], [['48310', '43810']]],
  ['three digits moved', [48_310, 34_810], []],
  ['another digit', [48_310, 48_320], []],
  ['small numbers', [123, 132], []],
  ['rounded numbers', [120_000, 210_000], []],
])('%s', (_, values, expected) => {
  expect(found(...values)).toEqual(expected)
})

it('leaves years and other units alone', () => {
  const year = (value: number) => quantityOf(value, { of: null })
  expect(transposedProblems([year(1978), year(1987)])).toEqual([])
  const [euros, visitors] = [
    quantityOf(48_310, { form: 'money', unit: 'EUR' }),
    quantityOf(43_810, { of: 'visitor' }),
  ]
  expect(transposedProblems([euros, visitors])).toEqual([])
})

it('finds as many whatever comes first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1000, max: 99_999 }), { maxLength: 6 }), (values) => {
      expect(found(...values)).toHaveLength(found(...[...values].reverse()).length)
    }),
  )
})
