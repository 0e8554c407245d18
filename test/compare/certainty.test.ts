import { describe, expect, it } from 'vitest'
import { isSurelyOneTime } from '../../src/compare/certainty.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

const DIFFERS = { verdict: 'differs' as const, level: 'date/day-differs', explanation: 'other days' }

function when(
  day: number,
  parts: Parameters<typeof claimOf>[0] = {},
  mention: Partial<DateMention> = {},
): Claim {
  return claimOf({
    dimension: 'date',
    value: { type: 'time', mention: dayOf(day, mention) },
    ...parts,
    slot: { role: 'when', predicate: 'sink', of: null, ...parts?.slot },
  })
}

const sure = (a: Claim, b: Claim, probability = 0.99, outcome = DIFFERS): boolean =>
  isSurelyOneTime({ a, b, outcome, probability })

const YEAR = { from: 0, to: 1440 * 365, grain: 'year' as const }

describe('isSurelyOneTime', () => {
  it.each<[string, Claim, boolean]>([
    ['one event', when(4), true],
    ['what is planned', when(4, { modality: 'planned' }), false],
    ['what is denied', when(4, { polarity: 'negative' }), false],
    ['a title', when(4, { part: 'title' }), false],
    ['another event', when(4, { slot: { predicate: 'auction' } }), false],
    ['another place', when(4, { event: { places: new Set(['lisbon']) } }), false],
    ['a year against a day', when(4, {}, { interval: YEAR }), false],
    [
      'a year that hangs on another date',
      when(4, {}, { anchor: { basis: 'previous-date', detail: '' }, interval: YEAR }),
      false,
    ],
  ])('%s', (_what, other, expected) => {
    const claim = when(3, { event: { places: new Set(['bergen']) } })
    expect(sure(claim, other)).toBe(expected)
    expect(sure(other, claim)).toBe(expected)
  })

  it('asks for more than an even chance that they are of one event', () => {
    expect(sure(when(3), when(4), 0.5)).toBe(false)
    expect(sure(when(3), when(4), 0.5, { ...DIFFERS, level: 'date/implied-part' })).toBe(false)
  })

  it.each([
    [
      'times that do not differ',
      when(3),
      when(3),
      { verdict: 'same' as const, level: 'date/same', explanation: '' },
    ],
    [
      'what is no time',
      claimOf(),
      claimOf({ value: { type: 'quantity', mention: quantityOf(9) } }),
      { ...DIFFERS, level: 'quantity/differs' },
    ],
  ])('lets pass %s', (_what, a, b, outcome) => {
    expect(isSurelyOneTime({ a, b, outcome, probability: 0.1 })).toBe(true)
  })
})
