import { expect, it } from 'vitest'
import { withinFindings } from '../../src/compare/within.ts'
import { witnessOf } from '../claims.ts'

function found(a: string, b: string): string[] {
  return withinFindings([witnessOf('a', a), witnessOf('b', b)]).map(
    ({ kind, level, readings }) => `${kind} ${level} ${readings.map(({ exact }) => exact).join(' / ')}`,
  )
}

it.each<[string, string, string, string[]]>([
  [
    'a town and its country',
    'The fishing fleets will hold quota talks in Nairobi.',
    'Fishing fleets prepare for quota talks in Kenya.',
    ['refinement name/place-within Nairobi / Kenya'],
  ],
  [
    'two towns',
    'The fishing fleets will hold quota talks in Nairobi.',
    'Fishing fleets prepare for quota talks in Lisbon.',
    [],
  ],
  [
    'other talks',
    'The fishing fleets will hold quota talks in Nairobi.',
    'Teachers broke off wage talks in Kenya.',
    [],
  ],
])('%s', (_, a, b, expected) => {
  expect(found(a, b)).toEqual(expected)
})
