import { expect, it } from 'vitest'
import { definite } from '../../src/util/definite.ts'

it.each([
  ['military', 'the military'],
  ['Pentagon press secretary', 'the Pentagon press secretary'],
  ['officials', 'officials'],
  ['the mayor', 'the mayor'],
  ['her lawyer', 'her lawyer'],
  ["Valdor's widow", "Valdor's widow"],
  ['Ines Valdor', 'Ines Valdor'],
  ['White House', 'the White House'],
  ['Coast Radio', 'Coast Radio'],
])('%s: %s', (phrase, inSentence) => {
  expect(definite(phrase)).toBe(inSentence)
})
