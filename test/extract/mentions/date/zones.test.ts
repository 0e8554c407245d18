import { describe, expect, it } from 'vitest'
import { homeOf } from '../../../../src/extract/mentions/date/home.ts'
import { offsetBeside } from '../../../../src/extract/mentions/date/zones.ts'
import { findDates } from '../../../../src/extract/mentions/date.ts'
import type { Article } from '../../../../src/model/article.ts'
import { annotated, articleOf } from '../../../helpers.ts'

/** `words = value`, with the zone stated or implied as minutes ahead of UTC. */
function clocks(body: string, overrides: Partial<Article> = {}): string[] {
  return findDates(annotated(body, overrides)).map(({ exact, timex3, zone, impliedZone }) => {
    const offset = zone?.offset ?? impliedZone?.offset
    return `${exact} = ${timex3.value}${offset === undefined ? '' : ` ${offset}`}`
  })
}

describe('the zone an article is written in', () => {
  it.each([
    ['OSLO, Norway (Agency) — A ferry sank.', 'Europe/Oslo'],
    ['OSLO — A ferry sank.', 'Europe/Oslo'],
    ['Oslo (Agency) - A ferry sank.', 'Europe/Oslo'],
    ['By Asta Holm\n\nTAMPA, Fla. -- A ferry sank.', 'America/New_York'],
    ['NAIROBI, July 9 (Agency) - A ferry sank.', 'Africa/Nairobi'],
    // No place, no date line, a country of many zones.
    ['BREAKING — A ferry sank.', undefined],
    ['In Oslo a ferry sank - and nobody saw it.', undefined],
    ['Oslo - the capital - was dark.', undefined],
    ['SPRINGFIELD, United States — A ferry sank.', undefined],
  ])('%s', (body, zone) => {
    expect(homeOf(articleOf(body))?.zone).toBe(zone)
  })

  it('is the one declared for the source where no date line tells, and never one of the outlet by its name', () => {
    expect(homeOf(articleOf('A ferry sank.', { timezone: 'Asia/Tokyo' }))?.zone).toBe('Asia/Tokyo')
    expect(homeOf(articleOf('OSLO — A ferry sank.', { timezone: 'Asia/Tokyo' }))?.zone).toBe('Europe/Oslo')
    expect(homeOf(articleOf('A ferry sank.', { outlet: 'The Tokyo Times' }))).toBeNull()
  })
})

describe('a publication time', () => {
  const late = {
    published: { value: '2025-07-11', basis: 'stated', instant: '2025-07-11T02:30:00Z' },
  } as const

  it('is a day of the place of the date line', () => {
    expect(clocks('CHICAGO — The mill burned today.', late)).toEqual(['today = 2025-07-10'])
    expect(clocks('SEOUL — The mill burned today.', late)).toEqual(['today = 2025-07-11'])
  })

  it('says so in the evidence', () => {
    const [today] = findDates(annotated('CHICAGO — The mill burned today.', late))
    expect(today?.anchor).toEqual({
      basis: 'dateline',
      detail: 'counted from 2025-07-10, the publication time in America/Chicago, by the date line “CHICAGO”',
    })
  })

  it('stays the stated day where nothing tells a zone', () => {
    expect(clocks('The mill burned today.', late)).toEqual(['today = 2025-07-11'])
  })
})

describe('clock times', () => {
  it.each([
    ['SEOUL — It began at noon local time.', 'noon local time = 2025-07-11T12:00 540'],
    ['SEOUL — It began at 3 p.m.', '3 p.m. = 2025-07-11T15:00 540'],
    ['SEOUL — It began at 3 p.m. GMT.', '3 p.m. GMT = 2025-07-11T15:00Z 0'],
    ['It began at 3 p.m. ET.', '3 p.m. ET = 2025-07-11T15:00 -240'],
    ['It began at 3 p.m.', '3 p.m. = 2025-07-11T15:00'],
    ['It began at noon local time.', 'noon local time = 2025-07-11T12:00'],
  ])('%s', (body, expected) => {
    expect(clocks(body)).toEqual([expected])
  })

  it('tell each other their zone and day where one stands in brackets', () => {
    expect(clocks('It struck at 8 p.m. Monday (0300 GMT).')).toEqual([
      '8 p.m. Monday = 2025-07-07T20:00 -420',
      '0300 GMT = 2025-07-08T03:00Z 0',
    ])
    expect(clocks('It struck at 8 p.m. (0300 GMT) Monday.')).toEqual([
      '8 p.m. = 2025-07-07T20:00 -420',
      '0300 GMT = 2025-07-08T03:00Z 0',
      'Monday = 2025-07-07',
    ])
    expect(clocks('It struck at 1500 GMT (11 a.m. local time) on Monday.')).toEqual([
      '1500 GMT = 2025-07-07T15:00Z 0',
      '11 a.m. local time = 2025-07-07T11:00 -240',
      'Monday = 2025-07-07',
    ])
    expect(clocks('It struck at 7:45 p.m. (12:45 p.m. ET) Monday.')).toEqual([
      '7:45 p.m. = 2025-07-07T19:45 180',
      '12:45 p.m. ET = 2025-07-07T12:45 -240',
      'Monday = 2025-07-07',
    ])
    // No bracket, no pair.
    expect(clocks('It struck at 8 p.m. Monday, and at 3 a.m. GMT the siren fell silent.')).toEqual([
      '8 p.m. Monday = 2025-07-07T20:00',
      '3 a.m. GMT = 2025-07-07T03:00Z 0',
    ])
  })
})

it.each([
  [20, 3, -420],
  [11, 15, -240],
  [15, 9.25, 345],
  [1, 13, 720],
  [2, 12, -600],
  [0, 0, 0],
])('a clock at %s when it is %s in UTC is %s minutes ahead', (local, zoned, offset) => {
  expect(offsetBeside(local * 60, zoned * 60, 0)).toBe(offset)
})
