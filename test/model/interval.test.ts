import fc from 'fast-check'
import { expect, test } from 'vitest'
import { relate } from '../../src/model/interval.ts'
import type { Interval } from '../../src/model/time.ts'

const at = (from: number, to: number): Interval => ({ from, to, grain: 'day' })

test.each([
  ['equal', at(0, 10), at(0, 10), { kind: 'equal' }],
  ['contains', at(0, 10), at(2, 10), { kind: 'contains' }],
  ['inside', at(3, 4), at(2, 10), { kind: 'inside' }],
  ['overlaps', at(0, 5), at(4, 10), { kind: 'overlaps' }],
  ['touching is disjoint', at(0, 5), at(5, 10), { kind: 'disjoint', gap: 0 }],
  ['disjoint by how much', at(20, 25), at(0, 5), { kind: 'disjoint', gap: 15 }],
])('%s', (_, a, b, expected) => {
  expect(relate(a, b)).toEqual(expected)
})

test('is symmetric but for the side that holds the other', () => {
  const interval = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => at(from, from + length))
  const mirror = {
    contains: 'inside',
    inside: 'contains',
    equal: 'equal',
    overlaps: 'overlaps',
    disjoint: 'disjoint',
  }
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      const there = relate(a, b)
      expect(relate(b, a)).toEqual({ ...there, kind: mirror[there.kind] })
    }),
  )
})
