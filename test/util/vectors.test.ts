import { describe, expect, it } from 'vitest'
import { likeness } from '../../src/util/vectors.ts'

describe('likeness', () => {
  it.each([
    ['toss', 'throw'],
    ['truce', 'ceasefire'],
    ['wealthy', 'rich'],
    ['jacket', 'coat'],
  ])('holds %s and %s for alike', (a, b) => {
    expect(likeness(a, b)).toBeGreaterThan(0.6)
  })

  it.each([
    ['rise', 'fall'],
    ['oven', 'treaty'],
  ])('holds %s and %s for different', (a, b) => {
    expect(likeness(a, b)).toBeLessThan(0.4)
  })

  it('is the same in either order, 1 for one word and 0 for words it does not know', () => {
    expect(likeness('bread', 'baker')).toBe(likeness('baker', 'bread'))
    expect(likeness('zzyzx', 'zzyzx')).toBe(1)
    expect(likeness('zzyzx', 'bread')).toBe(0)
  })
})
