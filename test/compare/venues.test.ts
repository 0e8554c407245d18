import { expect, it } from 'vitest'
import { venueFindings } from '../../src/compare/venues.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return venueFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, value }) => `${source} ${value}`).join(' / ')}`,
  )
}

const OSLO = 'The demand came before a meeting of Nordic farm ministers in Oslo.'
const LISBON = 'The Nordic farm ministers meeting in Lisbon opened on time.'

it.each<[string, readonly string[], string[]]>([
  ['two sources', [OSLO, LISBON], ['discrepancy s0 Oslo / s1 Lisbon']],
  ['one source', [`${OSLO} It rained. ${LISBON}`], ['inconsistency s0 Oslo / s0 Lisbon']],
  ['one town', [OSLO, 'The Nordic farm ministers meeting in Oslo opened on time.'], []],
  ['other people', [OSLO, 'A meeting of Nordic bishops in Lisbon opened on time.'], []],
  [
    'an earlier one',
    [OSLO, 'Last year a meeting of Nordic farm ministers in Lisbon failed on March 3, 2024.'],
    [],
  ],
  [
    'a source that tells of both',
    [OSLO, `${LISBON} Then came a meeting of Nordic farm ministers in Oslo.`],
    ['inconsistency s1 Lisbon / s1 Oslo'],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
