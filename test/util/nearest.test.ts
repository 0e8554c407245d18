import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/util/nearest.ts'

describe('nearest', () => {
  it.each([
    ['weigths', 'weights'],
    ['TITEL', 'title'],
    ['colour', null],
    ['', null],
  ])('%j → %j', (word, expected) => {
    expect(nearest(word, ['title', 'weights', 'exclude'])).toBe(expected)
  })
})
