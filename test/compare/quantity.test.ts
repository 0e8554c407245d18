import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuantities } from '../../src/compare/quantity.ts'
import { findQuantities } from '../../src/extract/mentions/quantity.ts'
import type { QuantityMention } from '../../src/model/mention.ts'
import { annotated } from '../helpers.ts'

function quantity(words: string): QuantityMention {
  const [mention] = findQuantities(annotated(`It counted ${words}.`), [])
  if (!mention) throw new Error(`no quantity in "${words}"`)
  return mention
}

const compared = (a: string, b: string): string => {
  const { verdict, level } = compareQuantities(quantity(a), quantity(b))
  return `${verdict} ${level}`
}

describe('compareQuantities', () => {
  it.each([
    ['12 goats', 'a dozen goats', 'same quantity/same'],
    ['dozens of goats', 'dozens of sheep', 'same quantity/same'],
    ['at least 24 goats', '24 goats', 'compatible quantity/within-bound'],
    ['half of them', '50 percent', 'same quantity/converted'],
    ['100 km', '62 miles', 'same quantity/converted'],
    ['100 km', '90 miles', 'differs quantity/differs'],
    ['5.2 points', 'five points', 'compatible quantity/rounded'],
    ['5.2 points', 'four points', 'differs quantity/differs'],
    ['$40', '40 goats', 'unknown quantity/incomparable'],
    ['40 euros', '$40', 'unknown quantity/incomparable'],
    ['three-tenths of a percent', 'three tenths of a point', 'differs quantity/percent-or-point'],
    ['votes of 252 to 0', 'votes of 0 to 252', 'same quantity/same-score'],
    ['votes of 252 to 0', 'votes of 225 to 0', 'differs quantity/score-differs'],
    ['at least 58 goats', '72 goats', 'compatible quantity/within-bound'],
    ['at least 58 goats', '31 goats', 'differs quantity/outside-bound'],
    ['at least 24 goats', 'at least 112 goats', 'compatible quantity/bounds'],
    ['more than 280,000 goats', 'as many as 470,000 goats', 'differs quantity/far-above-bound'],
    ['more than 280,000 goats', '300,000 goats', 'compatible quantity/within-bound'],
    ['more than 1,000 goats', '1,900 goats', 'compatible quantity/within-bound'],
    ['more than 20 goats', '32 goats', 'compatible quantity/within-bound'],
    ['at least 280,000 goats', '470,000 goats', 'compatible quantity/within-bound'],
    ['more than 2,000 goats', 'at least 5,000 goats', 'compatible quantity/bounds'],
    ['more than 50 goats', '50 goats', 'compatible quantity/at-bound'],
    ['more than 53 goats', '53 goats', 'differs quantity/outside-bound'],
    ['nearly 20 goats', 'more than 18 goats', 'compatible quantity/within-bound'],
    ['nearly 1,900 goats', '1,900 goats', 'compatible quantity/within-bound'],
    ['nearly 1,900 goats', '1,500 goats', 'differs quantity/differs'],
    ['dozens of goats', '48 goats', 'compatible quantity/vague'],
    ['dozens of goats', 'hundreds of goats', 'differs quantity/differs'],
    ['hundreds of goats', 'more than 1,000 goats', 'differs quantity/outside-bound'],
    ['thousands of goats', 'at least 5,000 goats', 'compatible quantity/within-bound'],
    ['about 100 goats', 'dozens of goats', 'compatible quantity/vague'],
    ['about 100 goats', '55 goats', 'differs quantity/differs'],
    ['about 100 goats', '104 goats', 'compatible quantity/approximate'],
    ['some 40 miles', 'about 39 miles', 'compatible quantity/estimates-agree'],
    ['about 130 miles', 'about 125 miles', 'differs quantity/estimates-differ'],
    ['10 to 12 goats', '11 goats', 'compatible quantity/approximate'],
    ['10 to 12 goats', '13 goats', 'differs quantity/differs'],
    ['as many as 500 goats', '500 goats', 'differs quantity/ceiling-or-estimate'],
    ['as many as 500 goats', 'at least 500 goats', 'differs quantity/ceiling-or-estimate'],
    ['as many as 500 goats', 'about 500 goats', 'compatible quantity/within-bound'],
    ['nearly 400 goats', '390 goats', 'compatible quantity/within-bound'],
    ['nearly 400 goats', '350 goats', 'differs quantity/differs'],
    ['as many as 500 goats', 'up to 900 goats', 'differs quantity/ceilings-differ'],
    ['as many as 500 goats', '400 goats', 'compatible quantity/within-bound'],
    ['half a million goats', '512,000 goats', 'compatible quantity/rounded'],
    ['half a million goats', '580,000 goats', 'differs quantity/differs'],
    ['8 percent', '7.8 percent', 'compatible quantity/rounded'],
    ['313 goats', 'more than 210,000 goats', 'unknown quantity/other-magnitude'],
    ['$5 million', '$5 billion', 'differs quantity/differs'],
    ['40 goats', '39 goats', 'differs quantity/differs'],
    ['31 goats', '48 goats', 'differs quantity/differs'],
  ])('%s against %s', (a, b, expected) => {
    expect(compared(a, b)).toBe(expected)
  })

  it('gives the same outcome in either order, and holds each quantity the same as itself', () => {
    const words = fc.constantFrom(
      '12 goats',
      'a dozen goats',
      'dozens of goats',
      'hundreds of goats',
      'at least 24 goats',
      'more than 50 goats',
      'up to 60 goats',
      'about 100 goats',
      'nearly 20 goats',
      '10 to 12 goats',
      '$40',
      '8 percent',
      'half of them',
      '100 km',
      '62 miles',
      'votes of 5 to 4',
      'no casualties',
      'fewer than 9 goats',
    )
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(compareQuantities(quantity(a), quantity(b))).toEqual(
          compareQuantities(quantity(b), quantity(a)),
        )
        expect(compareQuantities(quantity(a), quantity(a)).verdict).toBe('same')
      }),
    )
  })
})
