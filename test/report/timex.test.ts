import { describe, expect, it } from 'vitest'
import { stretchOf } from '../../src/report/timex.ts'

function iso(value: string): string | null {
  const stretch = stretchOf(value)
  if (!stretch) return null
  const text = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16)
  return `${text(stretch.from)} ${text(stretch.to)}`
}

describe('stretchOf', () => {
  it.each([
    ['a day', '2025-07-11', '2025-07-11T00:00 2025-07-12T00:00'],
    ['a month', '2025-02', '2025-02-01T00:00 2025-03-01T00:00'],
    ['a year', '2024', '2024-01-01T00:00 2025-01-01T00:00'],
    ['a decade', '196', '1960-01-01T00:00 1970-01-01T00:00'],
    ['a century', '19', '1900-01-01T00:00 2000-01-01T00:00'],
    ['a quarter', '2025-Q3', '2025-07-01T00:00 2025-10-01T00:00'],
    ['a half year', '2025-H2', '2025-07-01T00:00 2026-01-01T00:00'],
    ['a summer', '2025-SU', '2025-06-01T00:00 2025-09-01T00:00'],
    ['a winter, which ends in the next year', '2025-WI', '2025-12-01T00:00 2026-03-01T00:00'],
    ['a week', '2025-W28', '2025-07-07T00:00 2025-07-14T00:00'],
    ['week 1, which begins in the year before', '2025-W01', '2024-12-30T00:00 2025-01-06T00:00'],
    ['a weekend', '2025-W28-WE', '2025-07-12T00:00 2025-07-14T00:00'],
    ['a minute', '2025-07-11T14:05', '2025-07-11T14:05 2025-07-11T14:06'],
    ['an hour', '2025-07-11T14', '2025-07-11T14:00 2025-07-11T15:00'],
    ['a morning', '2025-07-11TMO', '2025-07-11T06:00 2025-07-11T12:00'],
    ['a range', '2025-07-09/2025-07-11', '2025-07-09T00:00 2025-07-12T00:00'],
    ['a duration', 'P3D', null],
    ['an unknown year', 'XXXX-07-11', null],
    ['a vague reference', 'PAST_REF', null],
    ['nothing', '', null],
    ['a range that ends before it begins', '2025-07-11/2025-07-09', null],
  ])('places %s', (_, value, expected) => {
    expect(iso(value)).toBe(expected)
  })
})
