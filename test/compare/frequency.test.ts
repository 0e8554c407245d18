import { describe, expect, it } from 'vitest'
import { frequencyProblems } from '../../src/compare/frequency.ts'
import { annotated } from '../helpers.ts'

const found = (text: string) =>
  frequencyProblems({ source: annotated(text), mentions: [] }).map(({ level, places }) => ({
    level,
    values: places.map(({ value }) => value),
  }))

describe('an edition, a start and a rhythm (published in 2025)', () => {
  it.each([
    [
      'The annual harbour race was won by a newcomer. It was the 30th harbour race. The first harbour race was sailed in 2012.',
      ['annual', '30', '2012'],
    ],
    [
      'The 9th Lake Forum opened. The forum, which began in 1990, is held every two years.',
      ['9', '1990', 'every two years'],
    ],
    [
      'The monthly security talks went on. The first security talks were held in 2024. These were the 90th security talks.',
      ['monthly', '2024', '90'],
    ],
  ])('%s', (text, values) => {
    expect(found(text)).toEqual([{ level: 'quantity/editions', values }])
  })

  it.each([
    [
      'The annual harbour race was won by a newcomer. It was the 14th harbour race. The first harbour race was sailed in 2012.',
    ],
    [
      'The annual harbour race was won by a newcomer. It was the 12th harbour race, as two were cancelled. The first harbour race was sailed in 2012.',
    ],
    ['The annual book fair opened. It was the 30th harbour race. The first harbour race was sailed in 2012.'],
    ['The annual report is out. He lives on the 32nd floor. The first meeting was in 2014.'],
    ['The 90th harbour race was won by a newcomer. The first harbour race was sailed in 2012.'],
    ['It is the 5th Lake Forum. The forum began in 2017 and is held every two years.'],
  ])('nothing against it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})
