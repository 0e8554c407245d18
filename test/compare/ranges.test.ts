import { expect, it } from 'vitest'
import { rangeFindings } from '../../src/compare/ranges.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return rangeFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const RAIDS = 'The mill was robbed again and again between March 2019 and June 2021.'

it.each<[string, readonly string[], string[]]>([
  [
    'one end, and another beginning',
    [RAIDS, 'Thieves came to the mill from May 2019 to June 2021.'],
    ['discrepancy s0 March 2019 and June 2021 / s1 May 2019 to June 2021'],
  ],
  [
    'one beginning, and another end',
    ['The ballot will be held from Monday to Thursday.', 'A vote will be held from Monday to Wednesday.'],
    ['discrepancy s0 Monday to Thursday / s1 Monday to Wednesday'],
  ],
  ['one range', [RAIDS, 'Thieves came to the mill from March 2019 until June 2021.'], []],
  ['nothing in common', [RAIDS, 'Thieves came to the mill from May 2015 to July 2016.'], []],
  ['another matter', [RAIDS, 'A painter lived in Oro from May 2019 to June 2021.'], []],
  ['two days of two things', [RAIDS, 'The mill was robbed in May 2019, and June 2021 was wet.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
