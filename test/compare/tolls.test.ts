import { expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/claims.ts'
import { tollsWithin } from '../../src/compare/tolls.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Claim } from '../../src/model/claim.ts'
import { witnessOf } from '../claims.ts'

/** The two counts of `text` that do not go together, whatever question they stand in. */
function tolls(text: string, probability = 0.2): string[] {
  const witness = witnessOf('herald', text)
  const counts = extractClaims([witness]).filter(
    ({ slot, value }) => slot.role === 'count' && value.type === 'quantity',
  )
  const compared = (a: Claim, b: Claim) => ({ a, b, outcome: compareClaims(a, b), probability, evidence: [] })
  return tollsWithin(counts, compared).flatMap(({ a, b }) => [a.exact, b.exact])
}

it.each<[string, string, string[]]>([
  [
    'a lead in its own voice, and a monitor',
    'A blast killed 90 people in Brakna on Friday. The Brakna Monitor counted 24 dead.',
    ['90', '24'],
  ],
  [
    'two that others are credited with',
    'The police said 90 people were killed in Brakna. The Brakna Monitor said 24 people were killed.',
    [],
  ],
  [
    'those who died later make up the difference',
    'A blast killed 20 people in Brakna. At first 15 people were killed, but 5 more died in hospital.',
    [],
  ],
  [
    'one count includes the attacker',
    'A blast killed four people in Brakna, including the bomber. Two people were killed at the gate.',
    [],
  ],
  [
    'two days',
    'A blast killed 90 people in Brakna on Friday. Another killed 24 people in Brakna on Tuesday.',
    [],
  ],
  ['what may be', 'A blast killed 90 people in Brakna. If it rains, 24 people would be killed.', []],
])('%s', (_, text, expected) => {
  expect(tolls(text)).toEqual(expected)
})

it('has two lower bounds clash only where both are surely of one event', () => {
  const text = 'A blast killed at least 20 people in Brakna. The mayor said at least 30 people were killed.'
  expect(tolls(text, 0.4)).toEqual(['at least 20', 'at least 30'])
  expect(tolls(text, 0.2)).toEqual([])
})

it('needs the two to be of one event', () => {
  expect(
    tolls('A blast killed 90 people in Brakna on Friday. The Brakna Monitor counted 24 dead.', 0.01),
  ).toEqual([])
})
