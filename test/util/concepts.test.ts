import { describe, expect, it } from 'vitest'
import { baseForm, shareSense } from '../../src/util/concepts.ts'
import { rarity } from '../../src/util/rarity.ts'

describe('baseForm', () => {
  it.each([
    ['meeting', 'meet'],
    ['meet', 'meet'],
    ['xyzzy', 'xyzzy'],
  ])('%s: %s', (lemma, base) => {
    expect(baseForm(lemma)).toBe(base)
  })
})

describe('shareSense', () => {
  it.each([
    ['buy', 'purchase', true],
    ['begin', 'start', true],
    ['begin', 'purchase', false],
    ['xyzzy', 'xyzzy', false],
  ])('%s and %s share one: %s', (a, b, expected) => {
    expect(shareSense(a, b)).toBe(expected)
  })
})

describe('rarity', () => {
  it.each(['the', 'of', 'say', '12', '—'])('is nothing for what tells nothing: %s', (lemma) => {
    expect(rarity(lemma)).toBe(0)
  })

  it('grows from common to rare words', () => {
    expect(rarity('house')).toBeGreaterThan(0)
    expect(rarity('lighthouse')).toBeGreaterThan(rarity('house'))
    expect(rarity('skarven')).toBe(1)
  })
})
