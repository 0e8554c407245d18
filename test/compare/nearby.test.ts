import { expect, it } from 'vitest'
import { nearbyFindings } from '../../src/compare/nearby.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return nearbyFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const PORT = 'The raid took place in a wood near the old port town of Velmora, officers said.'

it.each<[string, readonly string[], string[]]>([
  [
    'two places',
    [PORT, 'An officer said that the raid took place in a wood near Sarkand.'],
    ['discrepancy s0 near the old port town of Velmora / s1 near Sarkand'],
  ],
  [
    'two for one place, and one for another',
    [PORT, 'The raid took place in a wood near Sarkand.', 'Villagers heard the raid near Velmora.'],
    ['discrepancy s0 near the old port town of Velmora / s1 near Sarkand / s2 near Velmora'],
  ],
  ['one place', [PORT, 'The raid took place in a wood near Velmora.'], []],
  ['two spellings', [PORT, 'The raid took place in a wood near Velmorah.'], []],
  ['a source that knows of both', [PORT, 'The raid took place near Sarkand, an hour from Velmora.'], []],
  ['another matter', [PORT, 'A painter keeps bees near Sarkand.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
