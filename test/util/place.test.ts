import { describe, expect, it } from 'vitest'
import { liesIn, nationOf, placesNamed } from '../../src/util/place.ts'

describe('liesIn', () => {
  it.each([
    ['Nairobi', 'Kenya', true],
    ['Nairobi', 'Africa', true],
    ['Boston', 'Massachusetts', true],
    ['Boston', 'U.S.', true],
    ['Manhattan', 'New York', true],
    ['Seoul', 'South Korea', true],
    ['Kenya', 'Nairobi', false],
    ['Nairobi', 'Ghana', false],
    ['Nowhereville', 'Kenya', false],
  ])('%s in %s: %s', (inner, outer, expected) => {
    expect(liesIn(inner, outer)).toBe(expected)
  })
})

it.each([
  ['Kenyan', 'Kenya'],
  ['Kenyans', 'Kenya'],
  ['British', 'United Kingdom'],
  ['Londoners', 'London'],
  ['Virginians', 'Virginia'],
  ['Kenya', null],
  ['Lawyer', null],
])('%s is of %s', (word, expected) => {
  expect(nationOf(word)).toBe(expected)
})

it('knows states by their press abbreviation and both Georgias', () => {
  expect(placesNamed('Calif.')[0]?.name).toBe('California')
  expect(
    placesNamed('Georgia')
      .map((place) => place.class)
      .sort(),
  ).toEqual(['country', 'state'])
})
