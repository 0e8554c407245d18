import { describe, expect, it } from 'vitest'
import { extractMentions } from '../../src/extract/index.ts'
import { replacedCounts } from '../../src/extract/replaced.ts'
import { annotated } from '../helpers.ts'

/** `12 -> 15` for each count that the text replaces by another. */
function replacedIn(body: string): string[] {
  const source = annotated(body)
  return [...replacedCounts(source, extractMentions(source))].map(
    ([earlier, later]) => `${earlier.exact} -> ${later.exact}`,
  )
}

describe('replacedCounts', () => {
  it.each([
    [
      'up from',
      'The death toll from the fire has risen to 15, up from 12, the coast guard said.',
      '12 -> 15',
    ],
    ['another day', 'The toll now stands at 15, up from nine on Monday.', 'nine -> 15'],
    ['climbed to from', 'The death toll climbed to at least 15 from 12 on Monday.', '12 -> at least 15'],
    ['raised from to', 'The death toll was raised from 12 to 15 overnight.', '12 -> 15'],
    ['earlier count of', 'The death toll rose to 15 from an earlier count of 12.', '12 -> 15'],
    [
      'previous estimate',
      'The ministry said 15 people died, lowering a previous estimate of 20.',
      '20 -> 15',
    ],
    ['previously reported', 'Fifteen people were killed, not 12 as previously reported.', '12 -> Fifteen'],
    ['reported earlier', 'Fifteen people died, up from the 12 reported earlier in the day.', '12 -> Fifteen'],
    ['revised up from', 'The ministry revised the number of dead up from 12 to 15.', '12 -> 15'],
    [
      'initially said',
      'Officials initially said 12 people died, but later corrected that to 15.',
      '12 -> 15',
    ],
    ['initially given', 'The death toll, initially given as 12, has been corrected to 15.', '12 -> 15'],
    [
      'earlier put at',
      'Police said 15 people died in the fire. They had earlier put the toll at 12.',
      '12 -> 15',
    ],
    [
      'the sentence after',
      'The hospital had previously reported 12 injured. On Tuesday it said 15 people were injured.',
      '12 -> 15',
    ],
  ])('%s', (_, body, expected) => {
    expect(replacedIn(body)).toEqual([expected])
  })

  it.each([
    ['a change over the years', 'Fifteen people were hurt in the sport, up from 12 in 2019.'],
    ['a rate from month to month', 'The rate rose to 8.1 percent, up from 7.8 percent in August.'],
    ['a wage', 'The wage was raised from $7 an hour to $10.'],
    ['places', 'The bus travelled from 12 villages to 15 towns.'],
    ['another matter', 'Police said 12 people were killed earlier in the day and 15 injured.'],
    ['two attacks', 'Twelve people were killed in the first attack and 15 in the second.'],
    ['nothing in its place', 'Three people previously said to be missing were found.'],
    ['arrests of a year', 'Arrests rose from 12 to 15 last year.'],
  ])('not %s', (_, body) => {
    expect(replacedIn(body)).toEqual([])
  })
})
