import { expect, it } from 'vitest'
import { regionFindings } from '../../src/compare/regions.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return regionFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const SOUTH = 'Officers confirmed a raid in southern Norway.'

it.each<[string, readonly string[], string[]]>([
  [
    'two parts',
    [SOUTH, 'Nobody would tell who led the attack in south-central Norway.'],
    ['discrepancy s0 in southern Norway / s1 in south-central Norway'],
  ],
  [
    'with "of", and a source that goes with one',
    [SOUTH, 'A raid in the north of Norway was confirmed.', 'The raid in southern Norway was brief.'],
    ['discrepancy s0 in southern Norway / s1 in the north of Norway / s2 in southern Norway'],
  ],
  ['a part of the part', [SOUTH, 'A raid in southwestern Norway was confirmed.'], []],
  ['a part of the middle', ['A raid in central Norway.', 'A raid in north-central Norway.'], []],
  ['another country', [SOUTH, 'Officers confirmed a raid in northern Sweden.'], []],
  ['another matter', [SOUTH, 'Grapes are grown in northern Norway.'], []],
  [
    'a source that knows of both',
    [SOUTH, 'After a raid in southern Norway came a raid in northern Norway.'],
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
