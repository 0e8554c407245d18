import { expect, it } from 'vitest'
import { deadlineFindings } from '../../src/compare/deadlines.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return deadlineFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const BY_2031 = 'The ministers want exports of 3 billion euros by 2031.'

it.each<[string, readonly string[], string[]]>([
  [
    'other years, and a source that goes with one',
    [BY_2031, 'They would bring it to €3 billion by 2030.', 'The aim is 3 billion euros by 2031.'],
    ['discrepancy s0 2031 / s1 2030 / s2 2031'],
  ],
  ['one year', [BY_2031, 'They would bring it to €3 billion by 2031.'], []],
  ['another amount', [BY_2031, 'They want imports of 4 billion euros by 2030.'], []],
  [
    'a small amount of the same thing',
    [
      'The mills will save 40 percent of their heat by 2028.',
      'Mills are to save 40 percent of heat by 2029.',
    ],
    ['discrepancy s0 2028 / s1 2029'],
  ],
  [
    'a small amount of something else',
    ['The mills will save 40 percent of their heat by 2028.', 'Rents may rise 40 percent by 2029.'],
    [],
  ],
  ['a source with both', [BY_2031, `They would bring it to €3 billion by 2030. ${BY_2031}`], []],
  ['a count beside it', ['Five towns join by 2031.', 'Five towns leave by 2032.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
