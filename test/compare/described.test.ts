import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { describedFindings } from '../../src/compare/described.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

function told(...texts: readonly string[]): string[] {
  const witnesses = texts.map((text, at) => witnessOf('abc'.charAt(at), text))
  const clusters = align(extractClaims(witnesses)).filter(({ loose }) => loose !== true)
  return describedFindings(clusters, witnesses, []).map(({ level, readings }) =>
    [level, ...readings.map(({ exact }) => exact)].join(' | '),
  )
}

describe('describedFindings', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an occupation beside an office',
      'Mara Quell, a physicist at the Institute of Tides, said so.',
      'The test failed, said Mara Quell, co-director of the Institute of Tides.',
      [
        'description/both-possible | physicist at the Institute of Tides | co-director of the Institute of Tides',
      ],
    ],
    [
      'a noun before the name, and what is set off by commas',
      'The ship belongs to aluminum magnate Oskar Brandvold.',
      'Oskar Brandvold, a shipping magnate, owns the ship.',
      ['description/less-full | aluminum magnate | shipping magnate'],
    ],
    [
      'a description that stands before the name between commas',
      'The owner of a ferry line, Oskar Brandvold, was fined.',
      'Oskar Brandvold, a retired admiral, was fined.',
      ['description/both-possible | owner of a ferry line | retired admiral'],
    ],
    [
      'what somebody runs',
      'Oskar Brandvold, who runs a ferry line, was fined.',
      'Oskar Brandvold, a retired admiral, was fined.',
      ['description/both-possible | runs a ferry line | retired admiral'],
    ],
    [
      'not the same in words of one meaning',
      'Rain fell, said Mara Quell, a lawyer for the harbour.',
      'Harbour attorney Mara Quell spoke.',
      [],
    ],
    [
      'not what somebody did',
      'Mara Quell, who declined to speak, left.',
      'Mara Quell, a physicist, left.',
      [],
    ],
    [
      'not what stands in a quotation',
      '“Mara Quell, a thief, took it,” he said. Mara Quell left.',
      'Mara Quell, a physicist, left.',
      [],
    ],
    [
      'not the heads of lists before a name',
      'Oslo harbour tides ferry crew strike pay talks union Mara Quell left.',
      'Mara Quell, a physicist, left.',
      [],
    ],
  ])('%s', (_what, left, right, expected) => {
    expect(told(left, right)).toEqual(expected)
  })
})
