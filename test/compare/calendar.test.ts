import { describe, expect, test } from 'vitest'
import { calendarProblems } from '../../src/compare/calendar.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import { annotated } from '../helpers.ts'

/** Published on Friday, July 11, 2025. */
function problems(body: string): string[] {
  const source = annotated(body)
  return calendarProblems({ source, mentions: findDates(source) }).map(
    ({ level, places }) => `${level}: ${places.map(({ exact }) => exact).join(' | ')}`,
  )
}

describe.each<[string, readonly (readonly [body: string, ...expected: string[]])[]]>([
  [
    'the weekday of a date',
    [
      ['They met on Tuesday, July 8, 2025.'],
      ['They met on Monday, July 8, 2025.', 'date/weekday-of-date: Monday | July 8, 2025'],
      ['They met on Monday, July 8.', 'date/weekday-of-date: Monday | July 8'],
      ['They met on Tuesday (July 9).', 'date/weekday-of-date: Tuesday | July 9'],
      // December 20 was a Wednesday in 2023.
      ['They met on Wednesday, December 20.'],
      ['They met on Monday and July 9 is their deadline.'],
    ],
  ],
  [
    'a relative date beside a stated one',
    [
      [
        '"This is the first since the pact was signed last year," she said, referring to the deal of March 2022.',
        'date/relative-against-stated: last year | March 2022',
      ],
      [
        'The pact was signed last year, in March 2022.',
        'date/relative-against-stated: last year | March 2022',
      ],
      [
        'It was the first since the summit last year. At that summit, in March 2022, they signed a pact.',
        'date/relative-against-stated: last year | March 2022',
      ],
      ['It was the first since the pact last year. At that summit, in March 2022, they met.'],
      ['The pact was signed last year, in March 2024.'],
      ['The pact was signed last year and the first one in March 2022.'],
      ['Sales rose last year from March 2022.'],
    ],
  ],
  [
    'a distance between two dates',
    [
      ['On June 10, five days before the vote of June 15, he fell ill.'],
      [
        'On June 10, three days before the vote of June 15, he fell ill.',
        'duration/days-between-dates: June 10 | three days | June 15',
      ],
      [
        'On June 15, two weeks after the June 10 vote, he fell ill.',
        'duration/days-between-dates: June 15 | two weeks | June 10',
      ],
      ['On June 10, three days before he died on June 30, he fell ill.'],
    ],
  ],
  [
    'a length against its two ends',
    [
      ['The 31-day truce from July 1 to July 31 held.'],
      ['The 31-day truce from May 1 to June 20 held.', 'duration/length-of-range: 31-day | May 1 | June 20'],
      ['He ruled for 15 years, from 1990 to 1999.', 'duration/length-of-range: 15 years | 1990 | 1999'],
      ['He ruled for nine years, from 1990 to 1999.'],
      ['He was jailed for 15 years in a case that dragged on from 1990 to 1999.'],
    ],
  ],
  [
    'an age against a birth date',
    [
      ['Ana Kovac, 50, was born on May 3, 1975.'],
      ['Ana Kovac, 56, was born on May 3, 1975.', 'age/against-birth: 56 | May 3, 1975'],
      ['Ana Kovac, born on May 3, 1975, moved to Rome at the age of 12.'],
      ['Ana Kovac, born on May 3, 1975, died at the age of 40 on June 1, 2015.'],
    ],
  ],
  [
    'a report dated before what it reports',
    [
      ['The man was caught, police said on Saturday.', 'date/after-publication: Saturday'],
      [
        'July 10, 2025 The man was caught, police said Friday.',
        'date/after-publication: July 10, 2025 | Friday',
      ],
      [
        'The man fled on Friday. He was caught, police said on Saturday morning.',
        'date/after-publication: Friday | Saturday morning',
      ],
      [
        'The hall was still full of smoke on Saturday morning according to a nurse.',
        'date/after-publication: Saturday morning',
      ],
      [
        'In this Friday photo released on Saturday by the port, a crane falls.',
        'date/after-publication: this Friday | Saturday',
      ],
      ['The port meant to show the photo released on Saturday.'],
      ['The hall was still full of smoke on Saturday morning.'],
      ['The man was caught, police said on Thursday.'],
      ['The man was caught on Saturday, police said.'],
    ],
  ],
  [
    'how long before the news it was',
    [
      [
        'The news comes just days after Ann Reed, on Thursday, left the port.',
        'duration/news-after: comes just days after | Thursday',
      ],
      [
        'The news comes weeks after Ann Reed left the port on July 7.',
        'duration/news-after: comes weeks after | July 7',
      ],
      ['The news comes just days after Ann Reed, on Monday, left the port.'],
      ['The news comes just days after Ann Reed left the port. On Thursday it rained.'],
      ['The news came days after Ann Reed, on Thursday, left the port.'],
    ],
  ],
])('%s', (_, rows) => {
  test.each(rows)('%s', (body, ...expected) => {
    expect(problems(body)).toEqual(expected)
  })
})

test('explains itself', () => {
  const source = annotated('They met on Monday, July 8, 2025.')
  expect(calendarProblems({ source, mentions: findDates(source) })).toEqual([
    {
      dimension: 'date',
      level: 'date/weekday-of-date',
      severity: 'medium',
      confidence: 0.95,
      question: 'On what day of the week was 2025-07-08?',
      message: '2025-07-08 was a Tuesday, not a Monday.',
      places: [
        { value: 'Monday', exact: 'Monday', span: { start: 12, end: 18 }, sentence: 0 },
        { value: '2025-07-08', exact: 'July 8, 2025', span: { start: 20, end: 32 }, sentence: 0 },
      ],
      evidence: [{ signal: 'calendar', weight: 1, detail: '2025-07-08 is a Tuesday' }],
    },
  ])
})
