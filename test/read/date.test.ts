import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/read/date.ts'

describe('parseDate', () => {
  it.each([
    ['2025-07-14', '2025-07-14', null],
    [' 2024-02-29 ', '2024-02-29', null],
    ['2025-07-14T09:30:00+09:00', '2025-07-14', '2025-07-14T09:30:00+09:00'],
    ['2025-07-14T23:30:00.125Z', '2025-07-14', '2025-07-14T23:30:00.125Z'],
    ['2025-07-14 09:30', '2025-07-14', '2025-07-14 09:30'],
    ['2025-07-14T09:30 +0900', '2025-07-14', '2025-07-14T09:30 +0900'],
  ])('reads %j as the day it names in its own place', (text, value, instant) => {
    expect(parseDate(text)).toMatchObject({ value, instant })
  })

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-07-00',
    '2025-07-32',
    '2025-07-14T24:00',
    '2025-07-14T10:60',
    '2025-7-4',
    '14/07/2025',
    '2025-07',
    '2025-07-14 in the morning',
    'yesterday',
    '',
  ])('holds %j for no date', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  it('gives every day back as it was written', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const written = day.toISOString().slice(0, 10)
        expect(parseDate(written)?.value).toBe(written)
      }),
    )
  })
})
