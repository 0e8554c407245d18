import { expect, it } from 'vitest'
import { foldName, skeletonOf, soundOf } from '../../src/util/transliterate.ts'

it.each([
  ['Hasakah', 'Hassakeh', true],
  ['al-Hasakah', 'Hasakah', true],
  ['Qamishli', 'Kameshli', true],
  ['Mohammed', 'Muhamad', true],
  ['Shadi', 'Sadi', false],
  ['Bergen', 'Lisbon', false],
])('the consonants of %s and %s are the same: %s', (a, b, same) => {
  expect(skeletonOf(a) === skeletonOf(b)).toBe(same)
})

it.each([
  ['Zoë Lind', 'Zoe Lind', true],
  ['al-Bab', 'Bab', true],
  ['Al', 'al', true],
  ['Qatar', 'Katar', true],
  ['Lind', 'Lund', false],
])('%s and %s fold to one name: %s', (a, b, same) => {
  expect(foldName(a) === foldName(b)).toBe(same)
})

it.each([
  ['Yusuf', 'Yousouf', true],
  ['Amir', 'Ameer', true],
  ['Amir', 'Amar', false],
])('%s and %s sound alike: %s', (a, b, same) => {
  expect(soundOf(a) === soundOf(b)).toBe(same)
})
