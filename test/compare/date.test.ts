import { expect, test } from 'vitest'
import { compareTimes } from '../../src/compare/date.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import type { Article } from '../../src/model/article.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { annotated } from '../helpers.ts'

/** The last time expression of a sentence published on a day ("unknown" for none), by an outlet of a declared zone. */
function time(words: string, day = '2025-07-11', overrides: Partial<Article> = {}): DateMention {
  const published =
    day === 'unknown'
      ? ({ value: null, basis: 'unknown', instant: null } as const)
      : ({ value: day, basis: 'stated', instant: null } as const)
  const mention = findDates(annotated(`The two sides met ${words}.`, { published, ...overrides })).at(-1)
  if (mention === undefined) throw new Error(`no time in "${words}"`)
  return mention
}

function inZone(words: string, timezone: string): DateMention {
  return time(words, '2025-07-11', { timezone })
}

test.each<[string, DateMention, DateMention]>([
  ['same date/same', time('on Thursday'), time('on July 10')],
  ['same date/same', time('yesterday'), time('on Thursday', '2025-07-12')],
  ['same date/same-words', time('on July 10', 'unknown'), time('on July 10', 'unknown')],
  ['compatible date/coarser', time('in July'), time('on July 10')],
  ['compatible date/coarser', time('on Thursday'), time('late on Thursday')],
  ['compatible date/coarser', time('in 2011'), time('in March 2011')],
  ['compatible date/coarser', time('last week', '2025-07-18'), time('on July 10')],
  ['compatible date/overlap', time('on Thursday night'), time('on Friday')],
  ['compatible date/around-midnight', time('late on Thursday'), time('early on Friday')],
  ['compatible time/rounding', time('at 9:00 a.m. Thursday'), time('at 9:05 a.m. Thursday')],
  ['same date/same', time('at 9 a.m. EST on July 10'), time('at 2 p.m. UTC on July 10')],
  ['same time/same-moment', time('at 9 a.m. EDT Thursday'), inZone('at 2 p.m. Thursday', 'Europe/London')],
  [
    'same time/same-moment',
    inZone('at 9 a.m. Thursday', 'America/New_York'),
    inZone('at 2 p.m. Thursday', 'Europe/London'),
  ],
  [
    'unknown time/zone-unknown',
    time('at 9 a.m. EDT Thursday'),
    inZone('at 3 p.m. Thursday', 'Europe/London'),
  ],
  [
    'same date/same',
    inZone('at 2 p.m. Thursday', 'America/New_York'),
    inZone('at 2 p.m. Thursday', 'Europe/London'),
  ],
  [
    'differs time/clock-differs',
    inZone('at 9 a.m. Thursday', 'America/New_York'),
    inZone('at 3 p.m. Thursday', 'Europe/London'),
  ],
  ['unknown time/zone-unknown', time('at 9 a.m. EST on July 10'), time('at 2 p.m. on July 10')],
  ['unknown date/implied-part', time('on Monday'), time('on Monday', '2025-07-20')],
  ['unknown date/implied-part', time('in August'), time('in August 2023')],
  ['unknown date/implied-part', time('on 1 November'), time('on November 1, 2006')],
  ['differs date/day-differs', time('on 2 November'), time('on November 1, 2006')],
  ['unknown date/unknown', time('on Thursday', 'unknown'), time('on July 11', 'unknown')],
  ['unknown date/unknown', time('recently'), time('on July 11')],
  ['differs date/stated-parts-differ', time('on July 10', 'unknown'), time('on July 11', 'unknown')],
  ['differs date/stated-parts-differ', time('on Monday', 'unknown'), time('on Tuesday')],
  ['differs date/weekday-of-date', time('on Thursday', 'unknown'), time('on July 11, 2025')],
  ['unknown date/unknown', time('on Friday', 'unknown'), time('on July 11, 2025')],
  ['differs date/day-differs', time('on Thursday'), time('on July 11', '2025-07-14')],
  ['differs date/day-differs', time('on Sunday'), time('on Saturday')],
  ['differs date/period-differs', time('last year'), time('in August 2023')],
  ['differs time/clock-differs', time('at 9 a.m. Thursday'), time('at 11:30 a.m. Thursday')],
  ['differs time/clock-differs', time('at 2 p.m. Thursday'), time('at 3 p.m. Thursday')],
  ['differs time/clock-differs', time('at 7:42 a.m. Thursday'), time('at 7:48 a.m. Thursday')],
  ['compatible time/rounding', time('at 7:40 a.m. Thursday'), time('at 7:48 a.m. Thursday')],
  ['differs time/part-of-day-differs', time('on Thursday morning'), time('on Thursday evening')],
])('%s: %o, %o', (expected, a, b) => {
  const there = compareTimes(a, b)
  expect(`${there.verdict} ${there.level}`).toBe(expected)
  expect(compareTimes(b, a)).toEqual(there)
})

test('says in which years a weekday is a date', () => {
  const [thursday, eleventh] = [time('on Thursday', 'unknown'), time('on July 11', 'unknown')]
  expect(compareTimes(thursday, eleventh)).toEqual({
    verdict: 'unknown',
    level: 'date/unknown',
    explanation: 'Thursday is July 11 only in 2019, 2024, 2030',
  })
})

test('tries the years up to the capture where that is known', () => {
  const captured = { captured: '2003-07-17' }
  const thursday = time('on Thursday', 'unknown', captured)
  expect(compareTimes(thursday, time('on July 11', 'unknown', captured)).explanation).toBe(
    'Thursday is July 11 only in 1985, 1991, 1996, 2002',
  )
  expect(compareTimes(thursday, time('on July 11', 'unknown', { captured: '1997-01-02' })).explanation).toBe(
    'Thursday is July 11 only in 1985, 1991, 1996',
  )
})

test('says by how much two days differ', () => {
  expect(compareTimes(time('on July 11'), time('on Thursday')).explanation).toBe(
    'Thursday 2025-07-10 is not Friday 2025-07-11 (1 day apart)',
  )
})

test('midnight on a day is the end of that day', () => {
  const { explanation } = compareTimes(time('at midnight Thursday'), time('late on Tuesday'))
  expect(explanation).toBe('Tuesday 2025-07-08 is not Thursday 2025-07-10 (2 days apart)')
})
