import { expect, it } from 'vitest'
import { traitFindings } from '../../src/compare/traits.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return traitFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ level, readings }) =>
      `${level}: ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const GREEN = 'Harald Moen stepped from the ferry in a green raincoat.'
const ROUTE = 'The ferry from Lund to Osby ran aground off the lighthouse.'
const BACK = 'The ferry had left the lighthouse behind on its way from Osby to Lund.'

it.each<[string, readonly string[], string[]]>([
  [
    'two colours',
    [GREEN, 'Moen wore a yellow oilcloth raincoat as he left the ferry.'],
    ['trait/other-colour: s0 green raincoat / s1 yellow oilcloth raincoat'],
  ],
  ['shades of one colour', [GREEN, 'Moen left the ferry in an olive raincoat.'], []],
  ['several colours', [GREEN, 'Moen left the ferry in a white and yellow raincoat.'], []],
  ['a source that has both', [GREEN, `${GREEN} Harald Moen threw a yellow raincoat into the ferry.`], []],
  ['another matter', [GREEN, 'Shops sell more yellow raincoats in wet summers.'], []],
  [
    'what no colour paints',
    ['The goalkeeper Harald Moen saw a red card.', 'The goalkeeper Harald Moen saw a yellow card.'],
    [],
  ],
  ['opposite ways', [ROUTE, BACK], ['trait/other-way: s0 from Lund to Osby / s1 from Osby to Lund']],
  ['one way', [ROUTE, ROUTE], []],
  ['a source that has both ways', [`${ROUTE} ${BACK}`, BACK], []],
  ['nothing that goes', ['A letter from Lund to Osby was lost.', 'A letter from Osby to Lund was lost.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
