import { describe, expect, it } from 'vitest'
import { arithmeticProblems } from '../../src/compare/arithmetic.ts'
import { findQuantities } from '../../src/extract/mentions/quantity.ts'
import { annotated } from '../helpers.ts'

function problems(text: string): string[] {
  const source = annotated(text)
  return arithmeticProblems({ source, mentions: findQuantities(source, []) }).map(
    ({ level, places }) => `${level}: ${places.map((place) => place.exact).join(', ')}`,
  )
}

describe('arithmeticProblems', () => {
  it.each([
    [
      'Sales rose 20 percent to 560 boats from 500 boats.',
      ['quantity/change-does-not-fit: 20 percent, 560, 500'],
    ],
    [
      'The rate rose 2 percentage points to 9 percent from 4 percent.',
      ['quantity/change-does-not-fit: 2 percentage points, 9 percent, 4 percent'],
    ],
    [
      'The rate rose 5 percent to 9 percent from 4 percent.',
      ['percent/points-meant: 5 percent, 9 percent, 4 percent'],
    ],
    ['The storm hurt 12 people, including 15 sailors.', ['quantity/part-exceeds-whole: 12, 15']],
    [
      'It hurt five people — two nurses and two drivers — in Cork.',
      ['quantity/parts-do-not-add-up: five, two, two'],
    ],
    [
      'It hurt five people: two nurses, one clerk and one driver.',
      ['quantity/parts-do-not-add-up: five, two, one, one'],
    ],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual(expected)
  })

  it.each([
    'Sales rose 12 percent to 560 boats from 500 boats.',
    'Sales rose 12.2 percent to 561 boats from 500 boats.',
    'Sales rose about 20 percent to 560 boats from 500 boats.',
    'Sales rose 20 percent. The trip from Cork to Rome cost 560 boats.',
    'The rate rose 5 percentage points to 9 percent from 4 percent.',
    'The rate fell 25 percent to 3 percent from 4 percent.',
    'The storm hurt 12 people, including five sailors and nine women.',
    'The storm hurt at least 12 people, including 15 sailors.',
    'The storm hurt 12 people. It sank boats, including 15 ferries.',
    'It hurt five people: two nurses and three drivers.',
    'At 20% purity, going from 20% to 90% is quick.',
    'It hurt five people: two nurses and more than one driver.',
    'It hurt five people - two nurses and two drivers among them - in Cork.',
  ])('leaves alone: %s', (text) => {
    expect(problems(text)).toEqual([])
  })
})
