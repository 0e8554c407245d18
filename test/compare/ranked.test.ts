import { expect, it } from 'vitest'
import { rankedFindings } from '../../src/compare/ranked.ts'
import { witnessOf } from '../claims.ts'

const LARGEST = 'Calder Bank is the largest lender in Norway.'

it.each<[string, string, string, string[]]>([
  [
    'the largest, and the second-largest',
    LARGEST,
    'Calder Bank is the second-largest lender in Norway.',
    ['the largest lender in Norway / the second-largest lender in Norway'],
  ],
  [
    'in other words for the order and the country',
    "Calder Bank is the country's fifth-biggest lender.",
    "The nation's fourth-largest lender, Calder Bank, lost money.",
    ["the country's fifth-biggest lender / The nation's fourth-largest lender"],
  ],
  [
    'what is only being made',
    'The merger creates the largest dairy group in Norway.',
    "It will be the country's second-largest dairy group.",
    ["the largest dairy group in Norway / the country's second-largest dairy group"],
  ],
  ['not the same rank', LARGEST, "Calder Bank is Norway's biggest lender.", []],
  [
    'not of other things that share a word',
    LARGEST,
    'Ostrom Bank is the second-largest lender in Norway.',
    [],
  ],
  ['not in another order', LARGEST, 'Calder Bank is the second-oldest lender in Norway.', []],
  ['not of other wholes', LARGEST, "Calder Bank is Europe's second-largest lender.", []],
  [
    'not with and without a whole',
    'Calder Bank is the largest lender.',
    "Calder Bank is the world's second-largest lender.",
    [],
  ],
  ['not one of the largest', LARGEST, 'Calder Bank is one of the largest lenders in Norway.', []],
  ['not of an earlier time', LARGEST, 'Calder Bank was the second-largest lender in Norway since 2010.', []],
  [
    'not where one source has both',
    LARGEST,
    'Calder Bank is the second-largest lender in Norway. Later, Calder Bank, the largest lender in Norway, grew.',
    [],
  ],
  [
    'not of a pronoun',
    'It is the largest lender in Norway.',
    'It is the second-largest lender in Norway.',
    [],
  ],
])('%s', (_what, a, b, expected) => {
  const found = rankedFindings([witnessOf('a', a), witnessOf('b', b)])
  expect(found.map(({ readings }) => readings.map(({ exact }) => exact).join(' / '))).toEqual(expected)
})
