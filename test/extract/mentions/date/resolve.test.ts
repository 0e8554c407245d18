import { describe, expect, test } from 'vitest'
import { findDates } from '../../../../src/extract/mentions/date.ts'
import type { Published } from '../../../../src/model/article.ts'
import type { DateMention } from '../../../../src/model/mention.ts'
import { annotated } from '../../../helpers.ts'

const UNKNOWN: Published = { value: null, basis: 'unknown', instant: null }
const on = (value: string): Published => ({ value, basis: 'stated', instant: null })

function dates(body: string, published: Published = on('2025-07-11')): DateMention[] {
  return findDates(annotated(body, { published }))
}

function values(body: string, published?: Published): string[] {
  return dates(body, published).map(({ timex3 }) => timex3.value)
}

describe('without a publication date', () => {
  test('keeps what is stated and leaves the rest open', () => {
    const [mention] = dates('The chiefs met on Thursday.', UNKNOWN)
    expect(mention).toEqual({
      kind: 'date',
      exact: 'Thursday',
      span: { start: 18, end: 26 },
      sentence: 0,
      timex3: { type: 'DATE', value: 'XXXX-WXX-4' },
      interval: null,
      stated: ['weekday'],
      anchor: { basis: 'unknown', detail: 'the publication date is unknown' },
      partial: { year: null, month: null, day: null, weekday: 4 },
      zone: null,
    })
  })

  test.each([
    ['The chiefs met on July 11.', 'XXXX-07-11'],
    ['The chiefs met last year.', 'XXXX'],
    ['The chiefs met at 9 a.m.', 'XXXX-XX-XXT09:00'],
    ['The chiefs met on July 11, 2025.', '2025-07-11'],
    ['The chiefs met in the 1990s.', '199'],
  ])('%s', (body, value) => {
    expect(values(body, UNKNOWN)).toEqual([value])
  })

  test.each([
    ['The chiefs met on Thursday.\n\nPublished 12 July 2025', ['2025-07-10', '2025-07-12']],
    [
      'The chiefs met on Thursday.\nUpdated 14 July 2025. Published: July 12, 2025',
      ['2025-07-10', '2025-07-14', '2025-07-12'],
    ],
    ['The chiefs met on Thursday, a paper published on 12 July 2025 says.', ['XXXX-WXX-4', '2025-07-12']],
  ])('a date stamped on the page takes its place: %s', (body, expected) => {
    expect(values(body, UNKNOWN)).toEqual(expected)
  })

  test('a full date that opens the text takes its place', () => {
    expect(values('12 July 2025 The chiefs met on Thursday.', UNKNOWN)).toEqual(['2025-07-12', '2025-07-10'])
  })
})

describe('the reference date', () => {
  test('is the date line of a wire story that was printed later', () => {
    expect(values('BEIRUT, July 9 (Agency) - The talks began today.')).toEqual(['2025-07-09', '2025-07-09'])
  })

  test('is the date a text opens with where that comes after the stated publication', () => {
    expect(values('Wednesday 16 Jul 2025 The talks began on Tuesday.')).toEqual(['2025-07-16', '2025-07-15'])
  })

  test('is no date inside the first sentence', () => {
    expect(values('On July 16, 2025 the talks will begin, she said on Tuesday.')).toEqual([
      '2025-07-16',
      '2025-07-08',
    ])
  })
})

describe('tense', () => {
  test.each([
    ['The trial is set to begin on Wednesday.', '2025-07-16'],
    ['The trial began on Wednesday.', '2025-07-09'],
    ['The trial would begin on Wednesday.', '2025-07-16'],
    ['A hearing has been scheduled for Monday.', '2025-07-14'],
    ['The markets remain closed until Monday.', '2025-07-14'],
    ['He was held until Monday.', '2025-07-07'],
    ['Monday will decide.', '2025-07-14'],
    ['It should be finished in October.', '2025-10'],
    ['It was finished in October.', '2024-10'],
    ['It was finished on December 3.', '2024-12-03'],
    ['The deadline is September 3.', '2025-09-03'],
  ])('%s', (body, value) => {
    expect(values(body)).toEqual([value])
  })

  test('what was said on the day after the stated date was said after it', () => {
    expect(values('The suspect was caught, police said on Saturday.')).toEqual(['2025-07-12'])
    expect(values('The suspect was caught on Saturday.')).toEqual(['2025-07-05'])
    expect(values('The suspect was caught on Saturday, police said on Saturday.')).toEqual([
      '2025-07-12',
      '2025-07-12',
    ])
    expect(values('The suspect was caught on Saturday, police said on Thursday.')).toEqual([
      '2025-07-05',
      '2025-07-10',
    ])
    expect(values('The suspect was caught last Saturday, police said on Saturday.')).toEqual([
      '2025-07-05',
      '2025-07-12',
    ])
  })
})

test('an interval knows its grain and the part meant', () => {
  const [early] = dates('It fell in early June 2020.')
  expect(early?.interval).toEqual({ from: 26_516_160, to: 26_537_760, grain: 'month' })
})

test('a clock time keeps its zone', () => {
  const [time] = dates('It fell at 9 a.m. EST on Monday.')
  expect(time).toMatchObject({ zone: { name: 'EST', offset: -300 }, stated: ['weekday', 'time', 'zone'] })
})
