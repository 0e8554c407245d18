import { describe, expect, it } from 'vitest'
import { dayAtAge, isCoarse, parseAge } from '../../src/read/age.ts'
import { parseDate } from '../../src/read/date.ts'

describe('parseAge', () => {
  it.each([
    ['3 days ago', 3, 'day'],
    ['1 day ago', 1, 'day'],
    ['  3  Days  ago ', 3, 'day'],
    ['an hour ago', 1, 'hour'],
    ['a month ago', 1, 'month'],
    ['5h ago', 5, 'hour'],
    ['45 mins ago', 45, 'minute'],
    ['about 2 weeks ago', 2, 'week'],
    ['30+ days ago', 30, 'day'],
    ['yesterday', 1, 'day'],
    ['Just now', 0, 'minute'],
    ['today', 0, 'day'],
    ['last week', 1, 'week'],
  ])('reads %j', (line, count, unit) => {
    expect(parseAge(line)).toEqual({ count, unit })
  })

  it.each([
    '3 days',
    '3 dogs ago',
    'long ago',
    'days ago',
    'Three days ago',
    '3 days ago in Seoul',
    '12345 days ago',
    '',
  ])('holds %j for no age', (line) => {
    expect(parseAge(line)).toBeNull()
  })
})

describe('dayAtAge', () => {
  it.each([
    ['3 days ago', '2025-07-17', '2025-07-14'],
    ['6 days ago', '2025-07-03', '2025-06-27'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['today', '2025-07-17', '2025-07-17'],
    ['2 weeks ago', '2025-01-05', '2024-12-22'],
    ['1 month ago', '2025-03-31', '2025-02-28'],
    ['14 months ago', '2025-01-15', '2023-11-15'],
    ['1 year ago', '2024-02-29', '2023-02-28'],
    ['5 hours ago', '2025-07-17', '2025-07-17'],
    ['26 hours ago', '2025-07-17', '2025-07-16'],
    ['5 hours ago', '2025-07-17T04:00+09:00', '2025-07-16'],
    ['5 hours ago', '2025-07-17T05:00+09:00', '2025-07-17'],
    ['30 minutes ago', '2025-01-01T00:10', '2024-12-31'],
  ])('puts %j in a capture of %s on %s', (line, captured, day) => {
    const date = parseDate(captured)
    const age = parseAge(line)
    expect(date && age && dayAtAge(date, age)).toBe(day)
  })
})

describe('isCoarse', () => {
  it.each([
    ['2 weeks ago', true],
    ['1 month ago', true],
    ['a year ago', true],
    ['13 days ago', false],
    ['30 hours ago', false],
  ])('says of %j: %s', (line, coarse) => {
    const age = parseAge(line)
    expect(age && isCoarse(age)).toBe(coarse)
  })
})
