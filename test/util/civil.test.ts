import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  civilOf,
  dayNumber,
  daysInMonth,
  easterSunday,
  isDate,
  isoDate,
  isoWeekOf,
  nthWeekday,
  parseIsoDate,
  weekdayOf,
} from '../../src/util/civil.ts'

const MS_PER_DAY = 86_400_000
/** From the year 1583 to the year 3000. */
const days = fc.integer({ min: -141_000, max: 376_000 })

test('days and dates agree with the platform', () => {
  fc.assert(
    fc.property(days, (day) => {
      const date = new Date(day * MS_PER_DAY)
      expect(isoDate(day)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7)
      const { year, month, day: dayOfMonth } = civilOf(day)
      expect(dayNumber(year, month, dayOfMonth)).toBe(day)
    }),
  )
})

test.each([
  ['2008-12-29', 2009, 1],
  ['2010-01-03', 2009, 53],
  ['2013-03-18', 2013, 12],
  ['2025-07-11', 2025, 28],
])('%s lies in week %i-W%i', (date, year, week) => {
  expect(isoWeekOf(parseIsoDate(date) ?? 0)).toEqual({ year, week })
})

test('months', () => {
  expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 })
  expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 })
  expect(daysInMonth(2024, 2)).toBe(29)
  expect(daysInMonth(1900, 2)).toBe(28)
  expect(isDate(2023, 2, 29)).toBe(false)
})

test('feasts', () => {
  expect(isoDate(easterSunday(2013))).toBe('2013-03-31')
  expect(isoDate(easterSunday(2025))).toBe('2025-04-20')
  expect(isoDate(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28')
  expect(isoDate(nthWeekday(2025, 5, 1, -1))).toBe('2025-05-26')
})

test('what is no ISO date is null', () => {
  expect(parseIsoDate('2023-02-29')).toBeNull()
  expect(parseIsoDate('July 11')).toBeNull()
  expect(parseIsoDate('2025-07-11T09:00:00Z')).toBe(dayNumber(2025, 7, 11))
})
