import { expect, it } from 'vitest'
import { creditFindings } from '../../src/compare/credits.ts'
import { parallels } from '../../src/compare/parallel/sentences.ts'
import { witnessOf } from '../claims.ts'

function found(a: string, b: string): string[] {
  const witnesses = [witnessOf('a', a), witnessOf('b', b)]
  return creditFindings(witnesses, parallels(witnesses.map(({ source }) => source))).map(
    ({ level, readings }) => `${level} ${readings.map(({ value }) => value).join(' / ')}`,
  )
}

it.each<[string, string, string, string[]]>([
  [
    'a claim of the navy, told flatly elsewhere',
    'The trawler sank off the skerries, where the navy says smugglers rammed the patrol boat twice.',
    'The trawler sank off the skerries, where smugglers rammed the patrol boat twice.',
    ['attribution/own-voice the navy says / own voice'],
  ],
  [
    'two sources for one statement',
    'Smugglers rammed the patrol boat twice off the skerries, according to the harbour master.',
    'Smugglers rammed the patrol boat twice off the skerries, a fisherman said.',
    ['attribution/other-source according to the harbour master / a fisherman said'],
  ],
  [
    'distance',
    'The smugglers reportedly rammed the patrol boat twice off the skerries on a moonless night.',
    'The smugglers rammed the patrol boat twice off the skerries on a moonless night.',
    ['attribution/own-voice reportedly / own voice'],
  ],
  [
    'nothing credited',
    'The smugglers rammed the patrol boat twice off the skerries on a moonless night.',
    'The smugglers twice rammed the patrol boat off the skerries on a moonless night.',
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(found(a, b)).toEqual(expected)
})
