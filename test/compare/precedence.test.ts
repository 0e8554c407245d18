import { describe, expect, it } from 'vitest'
import { unsharedSuperlatives } from '../../src/compare/precedence.ts'
import { findSuperlatives } from '../../src/extract/mentions/superlative.ts'
import type { Witness } from '../../src/model/witness.ts'
import { annotated } from '../helpers.ts'

function witness(id: string, text: string): Witness {
  const source = annotated(text, { id })
  return { source, mentions: findSuperlatives(source) }
}

const reported = (...texts: string[]) =>
  unsharedSuperlatives(texts.map((text, at) => witness(`s${at + 1}`, text))).map(
    ({ source, mentions }) => `${source}: ${mentions.map(({ exact }) => exact).join(' | ')}`,
  )

describe('claims of rank that one source alone makes', () => {
  it.each([
    [
      'made by one',
      ['It was the first strike since 1987.', 'Workers went on strike.'],
      ['s1: the first strike since 1987'],
    ],
    [
      'made by both',
      ['It was the first strike since 1987.', 'It was the first strike since 1987, unions said.'],
      [],
    ],
    [
      'the same stretch in other words',
      ['It was the first strike in 25 years.', 'Staff walked out for the first time in a quarter-century.'],
      [],
    ],
    [
      'the same stretch counted from the date',
      ['It was the first strike in 38 years.', 'It was the first walkout since 1987.'],
      [],
    ],
    [
      'another stretch',
      ['It was the first strike in 20 years.', 'It was the first strike in 40 years.'],
      ['s1: the first strike in 20 years', 's2: the first strike in 40 years'],
    ],
    [
      'one claim in two wordings',
      [
        'The fair was held for the first time in Oslo. It was the first fair held in Oslo.',
        'A fair was held.',
      ],
      ['s1: for the first time in Oslo | the first fair held in Oslo'],
    ],
    ['politeness', ['It is my sincerest hope that it ends.', 'It ended.'], []],
    ['a private first', ['This was my first thought. My only reason was money.', 'It ended.'], []],
  ])('%s', (_, texts, expected) => {
    expect(reported(...texts)).toEqual(expected)
  })

  it('keeps the weightiest few of a source', () => {
    const many = [
      'oldest tower in Asia',
      'longest pier in Asia',
      'largest dam in Asia',
      'widest road in Asia',
      'tallest mast in Asia',
    ]
    expect(
      reported(
        `${many.map((one) => `It has the ${one}.`).join(' ')} It is the first since 1987.`,
        'Nothing.',
      ),
    ).toHaveLength(4)
  })

  it('gives the same answers whatever the order of the sources', () => {
    const a = witness('a', 'It was the first strike since 1987. It is the largest union in Asia.')
    const b = witness('b', 'It is the largest union in Asia. It was the worst fire in a decade.')
    const names = (found: ReturnType<typeof unsharedSuperlatives>) =>
      found.map(({ source, mention }) => `${source} ${mention.exact}`).sort()
    expect(names(unsharedSuperlatives([a, b]))).toEqual(names(unsharedSuperlatives([b, a])))
  })
})
