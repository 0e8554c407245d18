import { expect, test } from 'vitest'
import { matches } from '../../src/util/matches.ts'

const WORD = /[a-z]+/gu
const wordsOf = (text: string): string[] => [...matches(WORD, text)].map(([word]) => word)

test.each([
  ['a pier, a ferry', ['a', 'pier', 'a', 'ferry']],
  ['12', []],
  ['', []],
])('every match of %j', (text, expected) => {
  expect(wordsOf(text)).toEqual(expected)
})

test('starts anew where the text before was left early', () => {
  matches(WORD, 'one two three').next()
  expect(wordsOf('four five')).toEqual(['four', 'five'])
})
