import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareSuperlatives } from '../../src/compare/superlative.ts'
import { findSuperlatives } from '../../src/extract/mentions/superlative.ts'
import type { SuperlativeMention } from '../../src/model/mention.ts'
import { annotated } from '../helpers.ts'

function claim(text: string): SuperlativeMention {
  const [mention] = findSuperlatives(annotated(text))
  if (mention === undefined) throw new Error(`no claim in: ${text}`)
  return mention
}

const SENTENCES = [
  'The games were held for the first time in Oslo.',
  'The games were held for the first time in Oslo since the war.',
  'The games were held for the first time in Rome.',
  'It was the first flood in 15 years.',
  'It was the first flood in 40 years.',
  'It was the first flood since 1987.',
  'It was the first flood since 1990.',
  'It was the first flood this year.',
  'It was the deadliest flood since 1987.',
  'It was one of the deadliest floods since 1987.',
  'It is the largest port in Asia.',
  'It is the second-largest port in Asia.',
  'It was an unprecedented flood.',
  'She is the only judge to resign.',
]

describe('two claims of rank about one event', () => {
  it.each([
    [
      'The games were held for the first time in Oslo.',
      'The games were held for the first time in Oslo since the war.',
      'superlative/forerunner',
    ],
    ['It was the first flood since 1987.', 'It was the first flood since 1990.', 'superlative/since-differs'],
    [
      'It was the first flood in 15 years.',
      'It was the first flood in 40 years.',
      'superlative/since-differs',
    ],
    ['It is the largest port in Asia.', 'It is the second-largest port in Asia.', 'superlative/rank-differs'],
    ['It was the first flood in 15 years.', 'The flood was the first in 15 years.', 'superlative/same'],
    [
      'It was the deadliest flood since 1987.',
      'It was one of the deadliest floods since 1987.',
      'superlative/scope',
    ],
    [
      'It was the first flood in at least 15 years.',
      'It was the first flood in 40 years.',
      'superlative/scope',
    ],
    ['It was the first flood this year.', 'It was the first flood in 15 years.', 'superlative/scope'],
    [
      'The games were held for the first time in Oslo.',
      'It was the first flood in 15 years.',
      'superlative/other-head',
    ],
    ['She is the only judge to resign.', 'She is the first judge to resign.', 'superlative/other-head'],
  ])('%s / %s', (a, b, level) => {
    expect(compareSuperlatives(claim(a), claim(b)).level).toBe(level)
  })

  it('does not depend on the order of the two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES), (a, b) => {
        expect(compareSuperlatives(claim(a), claim(b))).toEqual(compareSuperlatives(claim(b), claim(a)))
      }),
    )
  })
})
