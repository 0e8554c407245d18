import { describe, expect, it } from 'vitest'
import { rarity, sharedRarity } from '../../src/util/rarity.ts'

describe('sharedRarity', () => {
  const of = (...words: string[]) => new Set(words)

  it.each([
    ['nothing shared', of('ferry'), of('harbour'), 0],
    ['function words, which tell nothing', of('the', 'of'), of('the', 'of'), 0],
    ['a rare word', of('the', 'alder'), of('alder', 'quay'), 1],
    ['two words', of('alder', 'people'), of('people', 'alder'), 1 + rarity('people')],
  ])('sums %s', (_, a, b, expected) => {
    expect(sharedRarity(a, b)).toBeCloseTo(expected)
    expect(sharedRarity(b, a)).toBeCloseTo(expected)
  })
})
