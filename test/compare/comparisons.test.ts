import { expect, it } from 'vitest'
import { comparisonFindings } from '../../src/compare/comparisons.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return comparisonFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const HIGHER = 'Nitrate levels in the estuary exceeded those measured in the upper river last winter.'

it.each<[string, readonly string[], string[]]>([
  [
    'above here, alike there',
    [HIGHER, 'In the estuary, nitrate levels were similar to those measured in the upper river.'],
    ['discrepancy s0 exceeded / s1 similar to'],
  ],
  [
    'above here, at least as high there, below in a third',
    [
      HIGHER,
      'Nitrate levels in the estuary were “at or above” those measured in the upper river.',
      'Nitrate levels in the estuary were lower than those measured in the upper river.',
    ],
    ['discrepancy s0 exceeded / s1 at or above / s2 lower than'],
  ],
  [
    'the same relation',
    [HIGHER, 'Nitrate levels in the estuary were higher than those measured in the upper river.'],
    [],
  ],
  [
    'another standard',
    [HIGHER, 'Nitrate levels in the estuary were similar to those of a tropical lagoon.'],
    [],
  ],
  [
    'another thing',
    [HIGHER, 'Fish stocks were similar to those measured in the upper river last winter.'],
    [],
  ],
  [
    'a figure, not a thing',
    [HIGHER, 'Nitrate levels in the estuary were lower than 3 in the upper river.'],
    [],
  ],
  [
    'denied',
    [HIGHER, 'Nitrate levels in the estuary were not similar to those measured in the upper river.'],
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
