import { describe, expect, it } from 'vitest'
import { scorePair, sigmoid, tableOf } from '../../src/align/score.ts'
import { SIGNALS } from '../../src/align/signal.ts'
import type { Closeness } from '../../src/align/similarity.ts'
import tables from '../../src/align/weights.json' with { type: 'json' }
import { claimOf } from '../claims.ts'

const CLOSE: Closeness = {
  cosine: 0.6,
  overlap: 0.7,
  rich: 1,
  shared: () => ['ferry'],
  mutual: 1,
  twinElsewhere: false,
  crossed: false,
  lone: 0,
  onlyFit: 0,
  fitsNow: false,
}
const FAR: Closeness = { ...CLOSE, cosine: 0.01, overlap: 0.02, mutual: 0.1 }

describe('sigmoid', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
  ])('%f logits', (logit, probability) => {
    expect(sigmoid(logit)).toBeCloseTo(probability)
  })
})

describe('tableOf', () => {
  it.each([
    ['when', 'when'],
    ['how-long', 'how-long'],
    ['count', 'quantity'],
    ['distance', 'quantity'],
  ])('%s', (role, table) => {
    expect(tableOf(claimOf({ slot: { role } }))).toBe(table)
  })
})

describe('weights.json', () => {
  it.each(Object.entries(tables))('has a weight for each signal and no other: %s', (_family, table) => {
    expect(Object.keys(table).sort()).toEqual(['bias', ...SIGNALS].sort())
  })
})

describe('scorePair', () => {
  const a = claimOf()
  const b = claimOf({ source: 'mail' })

  it('is the bias and the weights of its evidence, summed up', () => {
    const { probability, evidence } = scorePair(a, b, CLOSE)
    const logit = evidence.reduce((sum, { weight }) => sum + weight, tables.quantity.bias)
    expect(probability).toBeCloseTo(sigmoid(logit), 10)
  })

  it('is symmetric', () => {
    const other = claimOf({
      source: 'mail',
      slot: { predicate: 'injure', part: ['child'] },
      event: { position: 0.9 },
    })
    expect(scorePair(a, other, CLOSE)).toEqual(scorePair(other, a, CLOSE))
  })

  it('names no evidence that weighs nothing, and weighs to two decimals', () => {
    for (const { weight } of scorePair(a, b, CLOSE).evidence) {
      expect(weight).not.toBe(0)
      expect(weight).toBe(Number(weight.toFixed(2)))
    }
  })

  it.each([
    ['another predicate', claimOf({ source: 'mail', slot: { predicate: 'injure' } })],
    ['another thing counted', claimOf({ source: 'mail', slot: { of: 'vehicle' } })],
    ['another part', claimOf({ source: 'mail', slot: { part: ['child'] } })],
    ['an event told aside', claimOf({ source: 'mail', slot: { facets: ['aside'] } })],
  ])('%s makes one question less likely', (_what, other) => {
    expect(scorePair(a, other, CLOSE).probability).toBeLessThan(scorePair(a, b, CLOSE).probability)
  })

  it('so do other words around the number', () => {
    expect(scorePair(a, b, FAR).probability).toBeLessThan(scorePair(a, b, CLOSE).probability)
  })
})
