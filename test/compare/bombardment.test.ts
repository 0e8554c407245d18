import { expect, it } from 'vitest'
import { bombardmentProblems } from '../../src/compare/bombardment.ts'
import { witnessOf } from '../claims.ts'

const found = (body: string): string[] =>
  bombardmentProblems(witnessOf('herald', body)).flatMap(({ places }) => places.map(({ exact }) => exact))

const LEAD =
  'Army shelling of the town killed nine people on Friday. It had been calm. Nobody came. A baker fled.'

it.each<[string, string, string[]]>([
  [
    'shelled, and hit from the air',
    `${LEAD} “There were ten air strikes today,” he said.`,
    ['shelling', 'air strikes'],
  ],
  [
    'the other way round',
    'Airstrikes hit the town on Friday. It rained. It snowed. It froze. A nurse told of shelling by jets.',
    ['Airstrikes', 'shelling'],
  ],
  ['both in one sentence', `${LEAD} There was shelling and there were air strikes today.`, []],
  ['both in the lead', 'Army shelling killed nine on Friday. The air strikes went on.', []],
  ['another attack', `${LEAD} Meanwhile air strikes hit a farm.`, []],
  ['another place', `${LEAD} Air strikes hit Lisbon.`, []],
  ['another day', `${LEAD} Air strikes began on May 2, 2024.`, []],
  ['not in the lead', 'It rained. It snowed. It froze. It thawed. Shelling began. Air strikes began.', []],
])('%s', (_, body, expected) => {
  expect(found(body)).toEqual(expected)
})
