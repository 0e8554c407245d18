import { expect, it } from 'vitest'
import { suspectedFindings } from '../../src/compare/suspected.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return suspectedFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(
    ({ kind, readings }) =>
      `${kind} ${readings.map(({ source, exact }) => `${source} ${exact}`).join(' / ')}`,
  )
}

const STATED = 'A Norwegian strike hit the port of Brakna on Friday.'
const BELIEVED = 'The raid is believed to have been carried out by Norwegian jets.'

it.each<[string, readonly string[], string[]]>([
  [
    'one source states whose it was, the other only suspects',
    [STATED, 'A suspected Norwegian air strike hit the port of Brakna.'],
    ['refinement s0 Norwegian strike / s1 suspected Norwegian air strike'],
  ],
  [
    'a lead that states what the body leaves open',
    [`${STATED} Nobody was hurt. ${BELIEVED}`],
    ['inconsistency s0 Norwegian strike / s0 believed to have been carried out by Norwegian jets'],
  ],
  [
    'a kind of attack',
    ['A gas attack killed ten in Brakna.', 'An apparent gas attack killed ten in Brakna.'],
    ['refinement s0 gas attack / s1 apparent gas attack'],
  ],
  ['both state it', [STATED, 'The strike by Norwegian jets hit a pier.'], []],
  ['another nation', [STATED, 'A suspected Danish strike hit the port of Brakna.'], []],
  ['another deed', [`${STATED} Another suspected Danish strike hit a road.`], []],
  ['no deed', ['Norwegian salmon was sold in Brakna.', 'It was believed to be Norwegian salmon.'], []],
  ['what somebody is quoted with', [STATED, 'The mayor said: “It was a suspected Norwegian strike.”'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
