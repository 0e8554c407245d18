import { expect, it } from 'vitest'
import { occurrenceFindings } from '../../src/compare/occurrences.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return occurrenceFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const TRAMS = 'Two trams collided on the Vasta bridge at 8:12 a.m. on Thursday.'

it.each<[string, readonly string[], string[]]>([
  [
    'hours that lie close, in other words',
    [TRAMS, 'The accident happened at 8:27 a.m. on Thursday.'],
    ['discrepancy s0 8:12 a.m. on Thursday / s1 8:27 a.m. on Thursday'],
  ],
  [
    'an hour without a day, before the verb',
    [TRAMS, 'At 8:27 a.m. a tram crashed into another one.'],
    ['discrepancy s0 8:12 a.m. on Thursday / s1 8:27 a.m.'],
  ],
  ['rounded hours', [TRAMS, 'The accident happened at 8:10 a.m. on Thursday.'], []],
  ['hours far apart', [TRAMS, 'A second accident happened at 11:30 a.m. on Thursday.'], []],
  ['other days', [TRAMS, 'The accident happened at 8:27 a.m. on Wednesday.'], []],
  ['another matter', [TRAMS, 'The meeting began at 8:27 a.m. on Thursday.'], []],
  [
    'a source that tells of two events',
    [TRAMS, 'A tram derailed at 8:27 a.m. on Thursday. Another one derailed at 9 a.m. on Thursday.'],
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
