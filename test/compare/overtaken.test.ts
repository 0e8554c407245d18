import { expect, it } from 'vitest'
import { overtakenProblems } from '../../src/compare/overtaken.ts'
import { witnessOf } from '../claims.ts'

const found = (body: string): string[] =>
  overtakenProblems(witnessOf('herald', body)).flatMap(({ places }) => places.map(({ value }) => value))

const HELD = 'Thousands gathered in Lisbon on Thursday night for a rally against the tax.'

it.each<[string, string, string[]]>([
  [
    'still announced',
    `${HELD} A rally will be held in Lisbon later on Thursday.`,
    ['rally held', 'rally to come'],
  ],
  [
    'announced first',
    `The rally is scheduled for Thursday in Lisbon. ${HELD}`,
    ['rally to come', 'rally held'],
  ],
  ['in another town', `${HELD} A rally will be held in Oslo later on Thursday.`, []],
  ['something else', `${HELD} A hearing will be held in Lisbon later on Thursday.`, []],
  ['announced alone', 'A rally will be held in Lisbon later on Thursday. Lisbon waits.', []],
])('%s', (_, body, expected) => {
  expect(found(body)).toEqual(expected)
})
