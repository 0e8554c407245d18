import { expect, it } from 'vitest'
import { bearingFindings } from '../../src/compare/bearings.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return bearingFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const NORTH = 'The quarry lies 40 km north of Velmora.'

it.each<[string, readonly string[], string[]]>([
  [
    'other sides',
    [NORTH, 'A quarry 40 kilometres west of Velmora was closed.'],
    ['discrepancy s0 40 km north of Velmora / s1 40 kilometres west of Velmora'],
  ],
  [
    'in miles',
    [NORTH, 'A quarry 25 miles south of Velmora was closed.'],
    ['discrepancy s0 40 km north of Velmora / s1 25 miles south of Velmora'],
  ],
  ['a side of the side', [NORTH, 'A quarry 40 km northwest of Velmora was closed.'], []],
  ['another distance', [NORTH, 'A mill 90 km south of Velmora was closed.'], []],
  ['another place', [NORTH, 'A quarry 40 km south of Sarkand was closed.'], []],
  ['a source that knows of both', [NORTH, `${NORTH} A mill stands 40 km south of Velmora.`], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
