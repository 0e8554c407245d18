import { expect, it } from 'vitest'
import { decide, type Level } from '../../src/compare/level.ts'

const LEVELS: readonly Level<number>[] = [
  { id: 'n/same', verdict: 'same', holds: (a, b) => (a === b ? 'equal' : null) },
  { id: 'n/near', verdict: 'compatible', holds: (a, b) => (Math.abs(a - b) < 3 ? '' : null) },
  { id: 'n/differs', verdict: 'differs', holds: () => 'other numbers' },
]

it.each([
  [4, 4, { verdict: 'same', level: 'n/same', explanation: 'equal' }],
  [4, 5, { verdict: 'compatible', level: 'n/near', explanation: '' }],
  [4, 9, { verdict: 'differs', level: 'n/differs', explanation: 'other numbers' }],
])('the first level that holds decides: %d and %d', (a, b, outcome) => {
  expect(decide(LEVELS, a, b)).toEqual(outcome)
})

it('refuses a list that leaves a pair undecided', () => {
  expect(() => decide(LEVELS.slice(0, 2), 4, 9)).toThrow('always holds')
})
