import { expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { clusterFindings } from '../../src/compare/answers.ts'
import { companionFindings } from '../../src/compare/companions.ts'
import { extractClaims } from '../../src/extract/index.ts'
import { witnessOf } from '../claims.ts'

function found(body: string): string[] {
  const witnesses = [witnessOf('herald', body)]
  const clusters = align(extractClaims(witnesses))
  // The dead alone, as where the wounded are of another question.
  const own = clusterFindings(clusters, witnesses).filter(({ readings }) =>
    readings.some(({ exact }) => exact.includes('90')),
  )
  return companionFindings(clusters, own, witnesses).flatMap(({ readings }) =>
    readings.map(({ exact }) => exact),
  )
}

const LEAD = 'A car bomb in Turin killed at least 90 people and wounded hundreds on Friday.'

it.each<[string, string, string[]]>([
  [
    'the wounded beside the dead',
    `${LEAD} The Red Cross said the car bomb in Turin killed 20 people and wounded dozens on Friday.`,
    ['hundreds', 'dozens'],
  ],
  [
    'the wounded alike',
    `${LEAD} The Red Cross said the car bomb in Turin killed 20 people and wounded hundreds on Friday.`,
    [],
  ],
  [
    'the dead alike: the sentences do not clash',
    `${LEAD} The Red Cross said the car bomb in Turin killed at least 90 people and wounded dozens on Friday.`,
    [],
  ],
])('%s', (_, body, expected) => {
  expect(found(body)).toEqual(expected)
})
