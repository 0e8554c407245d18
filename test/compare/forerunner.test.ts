import { describe, expect, it } from 'vitest'
import { forerunnerProblems } from '../../src/compare/forerunner.ts'
import { findSuperlatives } from '../../src/extract/mentions/superlative.ts'
import { annotated } from '../helpers.ts'

function found(text: string) {
  const source = annotated(text)
  return forerunnerProblems({ source, mentions: findSuperlatives(source) }).map(({ level, places }) => ({
    level,
    exact: places.map(({ exact }) => exact),
  }))
}

describe('a first that the article itself gives a forerunner of', () => {
  it.each([
    [
      'The fair was held for the first time in Oslo. It is an honour that the fair is held in Oslo for the first time since the flood of 2019, she said.',
      'superlative/forerunner',
      ['for the first time in Oslo', 'for the first time since the flood of 2019'],
    ],
    [
      'It was the first shelling of Kalmira. The outskirts of Kalmira have previously come under rocket fire.',
      'superlative/happened-before',
      ['the first shelling of Kalmira', 'previously come under rocket fire'],
    ],
  ])('%s', (text, level, exact) => {
    expect(found(text)).toEqual([{ level, exact }])
  })

  it.each([
    'The fair was held for the first time in Oslo. The race was run in Rome for the first time since the flood of 2019.',
    'It was the first shelling of Kalmira. Officials had previously told reporters about Kalmira.',
    'It was the first shelling of Kalmira since 1987. Kalmira had previously come under rocket fire.',
    'It was the first shelling of Kalmira. The port of Usda had previously come under rocket fire.',
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
