import { describe, expect, it } from 'vitest'
import { publishedAt, UNKNOWN_DATE } from '../../src/read/timestamp.ts'

describe('publishedAt', () => {
  it.each([
    ['2031-05-04', '2031-05-04', null],
    ['2031-05-04T09:30:00+09:00', '2031-05-04', '2031-05-04T09:30:00+09:00'],
    ['2031-05-04T09:30:00+0900', '2031-05-04', '2031-05-04T09:30:00+0900'],
    ['2031-05-04 09:30:00 UTC', '2031-05-04', '2031-05-04T09:30:00Z'],
    ['20310504T093000Z', '2031-05-04', '2031-05-04T09:30:00Z'],
    ['2031-05-04T9:30Z', '2031-05-04', '2031-05-04T09:30Z'],
    ['2031-05-04T09:30:00.123456Z', '2031-05-04', '2031-05-04T09:30:00.123456Z'],
    ['Sun, 04 May 2031 09:30:00 +0900', '2031-05-04', '2031-05-04T09:30:00+09:00'],
    ['4 May 2031 23:30 GMT', '2031-05-04', '2031-05-04T23:30Z'],
    ['Sun, 4 May 2031 09:30:00 EST (Eastern Standard Time)', '2031-05-04', '2031-05-04T09:30:00-05:00'],
    ['  Sun,  4 May 2031  09:30:00 -0000 ', '2031-05-04', '2031-05-04T09:30:00-00:00'],
    // A zone that is no one place's: the day stands, the clock time would mislead.
    ['Sun, 4 May 2031 09:30:00 IST', '2031-05-04', null],
  ])('reads %j', (text, value, instant) => {
    expect(publishedAt(text)).toEqual({ value, basis: 'stated', instant })
  })

  it.each([
    '',
    'yesterday',
    '2031-02-30',
    '04/05/2031',
    '31 Foo 2031',
    '2031',
    '4 May 31',
    '2031-05-04T25:00Z',
    null,
  ])('does not guess %j', (text) => {
    expect(publishedAt(text)).toBe(UNKNOWN_DATE)
  })
})
