import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepOf, toleranceOf } from '../../src/util/precision.ts'

describe('stepOf', () => {
  it.each([
    [130, 10],
    [3500, 100],
    [131, 1],
    [7.8, 0.1],
    [-40, 10],
    [1_000_000, 1_000_000],
    [0, 1],
  ])('%d', (value, step) => {
    expect(stepOf(value)).toBeCloseTo(step, 12)
  })
})

describe('toleranceOf', () => {
  it.each([
    ['half the last digit', 130, 5],
    ['at least a fortieth', 131, 3.275],
    ['at most 15 percent', 100, 15],
    ['nothing', 0, 0],
  ])('%s', (_what, value, tolerance) => {
    expect(toleranceOf(value)).toBeCloseTo(tolerance, 12)
  })

  it('does not look at the sign', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        expect(toleranceOf(-value)).toBe(toleranceOf(value))
      }),
    )
  })
})
