import { describe, expect, it } from 'vitest'
import { aloneFindings } from '../../src/compare/alone.ts'
import { extractClaims } from '../../src/extract/index.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { witnessOf } from '../claims.ts'

/** Findings on two sentences that tell of one thing with that probability. */
function alone(a: string, b: string, probability = 0.7): string[] {
  const witnesses = [witnessOf('a', a), witnessOf('b', b)]
  const claims = extractClaims(witnesses)
  const heads = ['a', 'b'].flatMap(
    (id) => claims.find(({ source, sentence }) => source === id && sentence === 0) ?? [],
  )
  const [x, y] = heads
  if (!x || !y) throw new Error('no claims')
  const question: Cluster = {
    question: 'What do they tell of it?',
    key: 'telling',
    claims: heads,
    alignments: [{ claims: [x.id, y.id], probability, evidence: [] }],
  }
  const telling: Cluster = { ...question, beside: [] }
  const found = aloneFindings([telling], witnesses, [])
  expect(aloneFindings([question], witnesses, [])).toEqual([])
  expect(aloneFindings([telling], witnesses, found)).toEqual([])
  return found.map(
    ({ dimension, readings }) => `${dimension}: ${readings.map(({ value }) => value).join(' / ')}`,
  )
}

const STAKE = 'The report says that her cousin had a stake of 15 percent in the quarry.'
const LEASE = 'Norvik agreed to lease the quarry to Elbonia for ten years.'

describe('aloneFindings', () => {
  it.each<[string, string, string, string[]]>([
    ['shares', STAKE, 'Her cousin owned 25 percent of the quarry, it says.', ['percent: 15 % / 25 %']],
    ['a fraction', STAKE, 'Her cousin owned a quarter of the quarry, it says.', ['percent: 15 % / 25 %']],
    ['lengths', LEASE, 'Elbonia will hold the quarry for the next 12 years.', ['duration: P10Y / P12Y']],
    ['not where both can be right', STAKE, 'Her cousin owned about 15 percent of the quarry.', []],
    ['not where one has two', STAKE, 'Her cousin owned 25 percent of it, and 5 percent of a mill.', []],
    ['not what it rose to', STAKE, 'Her cousin raised her stake in the quarry to 25 percent.', []],
    ['not of another order', STAKE, 'Her cousin owned 60 percent of the quarry, it says.', []],
    ['not in another unit', LEASE, 'Elbonia will hold the quarry for ten months.', []],
    ['not how long ago', LEASE, 'Elbonia first asked for the quarry 12 years ago.', []],
  ])('%s', (_what, a, b, expected) => {
    expect(alone(a, b)).toEqual(expected)
  })

  it('not where the sentences may tell of other things', () => {
    expect(alone(STAKE, 'Her cousin owned 25 percent of the quarry, it says.', 0.5)).toEqual([])
  })

  it('asks with a gap where the value is', () => {
    const witnesses = [witnessOf('a', STAKE), witnessOf('b', 'Her cousin owned a quarter of the quarry.')]
    const claims = extractClaims(witnesses)
    const heads = ['a', 'b'].flatMap((id) => claims.find(({ source }) => source === id) ?? [])
    const [x, y] = heads
    if (!x || !y) throw new Error('no claims')
    const alignments = [{ claims: [x.id, y.id] as const, probability: 0.7, evidence: [] }]
    const telling: Cluster = { question: '', key: 't', claims: heads, alignments, beside: [] }
    expect(aloneFindings([telling], witnesses, [])[0]?.question).toBe(
      'What share is given: “says that her cousin had a stake of … in the quarry”?',
    )
  })
})
