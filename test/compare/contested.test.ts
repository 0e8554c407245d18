import { expect, it } from 'vitest'
import { contestedFindings } from '../../src/compare/contested.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return contestedFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const LONG = 'Freedonia has tested an intercontinental ballistic missile off its coast.'
const OFFICERS = 'Sylvanian officers said it was a medium-range ballistic missile that fell off the coast.'

it.each<[string, readonly string[], string[]]>([
  [
    'two kinds',
    [LONG, OFFICERS],
    ['discrepancy s0 intercontinental ballistic missile / s1 medium-range ballistic missile'],
  ],
  [
    'one source states what another reports as disputed',
    [LONG, `Freedonia says it tested an intercontinental ballistic missile. ${OFFICERS}`],
    [
      'discrepancy s0 intercontinental ballistic missile / s1 medium-range ballistic missile',
      'inconsistency s1 intercontinental ballistic missile / s1 medium-range ballistic missile',
    ],
  ],
  [
    'two that have both kinds',
    [`${LONG} ${OFFICERS}`, `Freedonia says it tested an intercontinental ballistic missile. ${OFFICERS}`],
    [
      'inconsistency s0 intercontinental ballistic missile / s0 medium-range ballistic missile',
      'inconsistency s1 intercontinental ballistic missile / s1 medium-range ballistic missile',
    ],
  ],
  [
    'what an aircraft fell into',
    [
      'A glider crashed into a busy old market in Brakna on Friday.',
      'Six people died when the glider plunged into a residential area in Brakna.',
    ],
    ['discrepancy s0 market / s1 residential area'],
  ],
  [
    'where else something stood',
    [
      'A glider crashed into a busy old market in Brakna on Friday.',
      'The glider crashed in Brakna on Friday, and a hospital near the market took six people in.',
    ],
    [],
  ],
  [
    'a compound of the kind',
    [
      'A glider crashed into a market in Brakna on Friday.',
      'The glider crashed into a school bus in Brakna on Friday.',
    ],
    [],
  ],
  ['one kind', [LONG, 'An intercontinental ballistic missile fell off the coast.'], []],
  ['an earlier test', [LONG, 'In March 2019 it tested a medium-range ballistic missile off its coast.'], []],
  [
    'a strike by a drone, and by manned aircraft, too',
    [
      'A drone struck a convoy near Brakna on Friday, killing its leader.',
      'Manned and unmanned aircraft were used in the strike on a convoy near Brakna.',
    ],
    ['discrepancy s0 drone / s1 Manned and unmanned aircraft'],
  ],
  [
    'an aircraft that struck nobody',
    ['A drone struck a convoy near Brakna.', 'A warplane flew over Brakna.'],
    [],
  ],
  [
    'a kind that only begins with the other',
    [
      'The gunman had a semi-automatic rifle in Brakna.',
      'The gunman of Brakna carried a semi-automatic rifle.',
    ],
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
