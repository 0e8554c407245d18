import { describe, expect, it } from 'vitest'
import { compareClaims } from '../../src/compare/claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

const count = (value: number): Claim => claimOf({ value: { type: 'quantity', mention: quantityOf(value) } })
const phrase = (dimension: Claim['dimension'], head: string, entity: string | null = null): Claim =>
  claimOf({ dimension, value: { type: 'phrase', head, lemmas: head.toLowerCase().split(' '), entity } })
const day = (n: number, exact = `January ${n}, 1970`): Claim =>
  claimOf({
    dimension: 'date',
    exact,
    cloze: `… ${n}`,
    value: { type: 'time', mention: dayOf(n, { exact }) },
  })
const span = (value: string, exact: string): Claim =>
  claimOf({
    dimension: 'duration',
    exact,
    value: {
      type: 'time',
      mention: dayOf(1, {
        exact,
        timex3: { type: 'DURATION', value },
        interval: null,
        partial: null,
        stated: [],
      }),
    },
  })

describe('compareClaims', () => {
  it.each<[string, Claim, Claim, string, string]>([
    ['numbers', count(12), count(15), 'differs', 'quantity'],
    ['equal numbers', count(12), count(12), 'same', 'quantity'],
    ['days', day(3), day(4), 'differs', 'date'],
    ['one day in other words', day(3), day(3, 'the 3rd of January 1970'), 'same', 'date'],
    ['lengths', span('P3D', 'three days'), span('P5D', 'five days'), 'differs', 'duration'],
    ['one length', span('P3D', 'three days'), span('P3D', 'three days'), 'same', 'duration'],
    ['names', phrase('person', 'Ines Valdor'), phrase('person', 'Ines Valdor'), 'same', 'name'],
    ['other names', phrase('place', 'Bergen'), phrase('place', 'Lisbon'), 'differs', 'name'],
    ['offices', phrase('role', 'mayor'), phrase('role', 'mayor'), 'same', 'role'],
    ['a number and a day', count(3), day(3), 'unknown', 'quantity'],
    ['a person and a place', phrase('person', 'Valdor'), phrase('place', 'Valdor'), 'unknown', 'person'],
    ['statements', phrase('other', 'sink'), phrase('other', 'sink'), 'unknown', 'other'],
  ])('%s', (_what, a, b, verdict, dimension) => {
    const outcome = compareClaims(a, b)
    expect(outcome.verdict).toBe(verdict)
    expect(outcome.level.split('/')[0]).toBe(dimension)
    const back = compareClaims(b, a)
    expect(back.verdict).toBe(verdict)
    expect(back.level.split('/')[1]).toBe(outcome.level.split('/')[1])
  })

  it('places the night that is told of the day of publication, and a bare one on the day beside it', () => {
    const part = (exact: string): Claim =>
      claimOf({
        dimension: 'time',
        exact,
        value: {
          type: 'time',
          mention: dayOf(9, {
            exact,
            timex3: { type: 'TIME', value: '1970-01-09TNI' },
            interval: { from: 8 * 1440 + 1080, to: 9 * 1440 + 360, grain: 'part-of-day' },
            stated: ['time'],
            partial: null,
          }),
        },
      })
    expect(compareClaims(part('overnight'), day(3)).verdict).toBe('differs')
    expect(compareClaims(part('in the night'), day(3)).verdict).toBe('compatible')
  })

  it('takes a count that its own text updates for no rival of what it was before', () => {
    const mention = quantityOf(15)
    const updated = claimOf({ value: { type: 'quantity', mention, replaces: [quantityOf(12)] } })
    expect(compareClaims(updated, count(12))).toMatchObject({
      verdict: 'compatible',
      level: 'quantity/update',
    })
    expect(compareClaims(count(12), updated).level).toBe('quantity/update')
    expect(compareClaims(updated, count(17)).verdict).toBe('differs')
    expect(compareClaims(updated, count(15)).verdict).toBe('same')
  })

  it('takes copies of one sentence for one time, whatever day they were published', () => {
    const said = (n: number, cloze: string): Claim => ({ ...day(n, 'today'), cloze })
    expect(compareClaims(said(3, 'It sank ….'), said(4, 'It sank ….')).verdict).toBe('same')
    expect(compareClaims(day(3), { ...day(4), cloze: day(3).cloze }).verdict).toBe('differs')
  })

  it('makes no difference of a day that the same words leave to be supplied', () => {
    const deictic = (n: number, cloze: string): Claim => ({
      ...day(n, 'on Monday'),
      cloze,
      value: { type: 'time', mention: dayOf(n, { exact: 'on Monday', stated: [] }) },
    })
    expect(compareClaims(deictic(5, 'It sank ….'), deictic(12, '… it sank.'))).toMatchObject({
      verdict: 'unknown',
      level: 'date/implied-part',
    })
  })

  it('is one of what one speaker called this night, whenever it was printed', () => {
    const night = (n: number, stated: DateMention['stated']): Claim => ({
      ...day(n, 'this night'),
      cloze: `${n} …`,
      value: { type: 'time', mention: dayOf(n, { exact: 'this night', stated }) },
    })
    expect(compareClaims(night(5, ['time']), night(6, ['time'])).verdict).toBe('same')
    expect(compareClaims(night(5, ['day']), night(6, ['day'])).verdict).toBe('differs')
  })

  it.each([
    ['equal', 205, 'same'],
    ['other', 300, 'differs'],
  ])(
    'takes an hour without a day for one of the day that the other source states: %s',
    (_, minute, verdict) => {
      const hour = (n: number, at: number, stated: DateMention['stated']): Claim => {
        const from = (n - 1) * 1440 + at
        const value = `1970-01-0${n}T${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
        const mention = dayOf(n, {
          exact: `at ${at}`,
          interval: { from, to: from + 1, grain: 'minute' },
          timex3: { type: 'TIME', value },
          partial: null,
          stated,
        })
        return claimOf({ dimension: 'time', exact: mention.exact, value: { type: 'time', mention } })
      }
      const other = hour(4, minute, ['year', 'month', 'day', 'time'])
      expect(compareClaims(hour(3, 205, ['time']), other).verdict).toBe(verdict)
      expect(compareClaims(other, hour(3, 205, ['time'])).verdict).toBe(verdict)
    },
  )
})
