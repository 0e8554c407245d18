import { expect, it } from 'vitest'
import { countedFindings } from '../../src/compare/counted.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { witnessOf } from '../claims.ts'

/** What two texts count, as if alignment had found their counts to answer one question. */
function found(a: string, b: string, probability = 0.8): string[] {
  const witnesses = [witnessOf('a', a), witnessOf('b', b)]
  const claims = extractClaims(witnesses).filter(({ slot }) => slot.role === 'count')
  const [x, y] = ['a', 'b'].map((id) => claims.find(({ source }) => source === id))
  if (!x || !y) throw new Error('no counts')
  const cluster: Cluster = {
    question: 'How many?',
    key: 'how many',
    claims,
    alignments: [{ claims: [x.id, y.id], probability, evidence: [] }],
  }
  return countedFindings([cluster], witnesses).map(({ readings }) =>
    readings.map(({ exact }) => exact).join(' / '),
  )
}

const SOLDIERS = 'A blast in Brakna killed five soldiers.'

it.each<[string, string, string, string[]]>([
  [
    'kinds that exclude each other',
    SOLDIERS,
    'The blast killed five civilians.',
    ['five soldiers / five civilians'],
  ],
  [
    'a group, and its movement',
    'The raid killed five Taliban gunmen.',
    'The raid killed five Afghan fighters.',
    ['five Taliban gunmen / five Afghan fighters'],
  ],
  [
    'others counted in by one source alone',
    'The cuts hit about 900 bus drivers.',
    'The cuts hit 900 bus drivers and other staff.',
    ['about 900 bus drivers / 900 bus drivers and other staff'],
  ],
  [
    'others counted in by both',
    'The cuts hit 900 bus drivers and other workers.',
    'The cuts hit 900 bus drivers and other staff.',
    [],
  ],
  ['one kind within the other', SOLDIERS, 'The blast killed five people.', []],
  ['another number', SOLDIERS, 'The blast killed six civilians.', []],
])('%s', (_, a, b, expected) => {
  expect(found(a, b)).toEqual(expected)
})

it('needs the counts to be of one event', () => {
  expect(found(SOLDIERS, 'The blast killed five civilians.', 0.5)).toEqual([])
})
