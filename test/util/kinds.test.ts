import fc from 'fast-check'
import { expect, it } from 'vitest'
import { areSynonyms, isKindOf } from '../../src/util/kinds.ts'

const NOUNS = [
  'ambulance',
  'vehicle',
  'lawyer',
  'attorney',
  'soldier',
  'person',
  'village',
  'unlistedword',
] as const

it.each([
  ['ambulance', 'vehicle', true],
  ['vehicle', 'ambulance', false],
  ['soldier', 'person', true],
  ['village', 'person', false],
  ['ambulance', 'ambulance', false],
  ['unlistedword', 'person', false],
])('%s is a kind of %s: %s', (narrow, wide, expected) => {
  expect(isKindOf(narrow, wide)).toBe(expected)
})

it.each([
  ['lawyer', 'attorney', true],
  ['lawyer', 'soldier', false],
  ['unlistedword', 'unlistedword', false],
])('%s and %s are synonyms: %s', (a, b, expected) => {
  expect(areSynonyms(a, b)).toBe(expected)
})

it('never makes two nouns kinds of each other', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NOUNS), fc.constantFrom(...NOUNS), (a, b) => {
      expect(isKindOf(a, b) && isKindOf(b, a)).toBe(false)
    }),
  )
})
