import { expect, test, vi } from 'vitest'
import { remember } from '../../src/util/remember.ts'

test('works out each word once, null as well', () => {
  const find = vi.fn((word: string) => (word === '' ? null : word.length))
  const lengthOf = remember(find)
  expect(['pier', '', 'pier', '', 'ferry'].map(lengthOf)).toEqual([4, null, 4, null, 5])
  expect(find.mock.calls.map(([word]) => word)).toEqual(['pier', '', 'ferry'])
})

test('answers the same after it has had to forget', () => {
  const twice = remember((word) => word + word)
  for (let i = 0; i < 50_000; i++) twice(`w${i}`)
  expect(twice('w1')).toBe('w1w1')
})
