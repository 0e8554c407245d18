import { expect, it } from 'vitest'
import { previousFindings } from '../../src/compare/previous.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return previousFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const SINCE_1987 = 'Velmora Rowing Club took the regatta for the first time since 1987.'

it.each<[string, readonly string[], string[]]>([
  [
    'other years, in other words',
    [SINCE_1987, 'Velmora Rowing Club last won the regatta in 1989.'],
    ['discrepancy s0 1987 / s1 1989'],
  ],
  [
    'a length of years, and a source that goes with it',
    [
      'Velmora Rowing Club won the regatta for the first time in 38 years.',
      'It is the first regatta that Velmora Rowing Club have won since 1992.',
      SINCE_1987,
    ],
    ['discrepancy s0 38 years / s1 1992 / s2 1987'],
  ],
  [
    'a length of whole years',
    [SINCE_1987, 'Velmora Rowing Club won the regatta for the first time in 37 years.'],
    [],
  ],
  ['one year', [SINCE_1987, 'Velmora Rowing Club last won the regatta in 1987.'], []],
  ['somebody else', [SINCE_1987, 'It was the first gold of the Oro fencers since 1992.'], []],
  ['no last time', [SINCE_1987, 'Velmora Rowing Club won the last regatta in 1992.'], []],
  [
    'a source with both years',
    [SINCE_1987, `${SINCE_1987} Velmora Rowing Club have won their first regatta abroad since 1992.`],
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
