import { describe, expect, it } from 'vitest'
import { isTimeOfTelling } from '../../src/extract/said-when.ts'
import { annotated } from '../helpers.ts'

describe('isTimeOfTelling', () => {
  it.each([
    ['The mayor said Monday that the bridge fell.', 'Monday', true],
    ['The mayor said late on Monday that the bridge fell.', 'Monday', true],
    ['A study published on Monday counts 12 bridges.', 'Monday', true],
    ['The mayor said the bridge fell Monday.', 'Monday', false],
    ['The mayor left on Monday.', 'Monday', false],
    ['That is what she said. Monday was quiet.', 'Monday', false],
  ])('%s', (text, day, expected) => {
    const start = text.indexOf(day)
    expect(isTimeOfTelling(annotated(text).tokens, { start, end: start + day.length })).toBe(expected)
  })
})
