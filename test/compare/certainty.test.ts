import { describe, expect, it } from 'vitest'
import { isSurelyOneTime } from '../../src/compare/certainty.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { claimOf, claimsOf, dayOf, quantityOf } from '../claims.ts'

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

const month = (n: number) => ({ from: n * 31 * 1440, to: (n + 1) * 31 * 1440, grain: 'month' as const })

/** The day on which somebody is to leave. */
function leaving(name: string, day: number): Claim {
  const [claim] = claimsOf({ herald: `${name} will leave the council on May ${day}.` }).filter(
    ({ slot }) => slot.role === 'when',
  )
  if (!claim) throw new Error('no time')
  return claim
}

const sure = (a: Claim, b: Claim, probability = 0.99, outcome = DIFFERS): boolean =>
  isSurelyOneTime({ a, b, outcome, probability })

const YEAR = { from: 0, to: 1440 * 365, grain: 'year' as const }

describe('isSurelyOneTime', () => {
  it('takes two years that name events for two events', () => {
    const [a, b, c] = claimsOf({
      herald: 'The 2007 invasion of Freedonia failed.',
      mail: 'The 2009 invasion of Freedonia failed.',
      post: 'Freedonia was invaded in 2009, and the invasion failed.',
    }).filter(({ slot }) => slot.role === 'when')
    if (!a || !b || !c) throw new Error('no times')
    expect(sure(a, b)).toBe(false)
    expect(sure(a, { ...c, slot: a.slot })).toBe(true)
  })

  it.each<[string, Claim, boolean]>([
    ['one event', when(4), true],
    ['a fact and a plan', when(4, { modality: 'planned' }), false],
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

  it.each<[string, Claim, Claim, boolean]>([
    ['two plans', when(3, { modality: 'planned' }), when(4, { modality: 'hypothetical' }), true],
    ['a plan and a rumour', when(3, { modality: 'planned' }), when(4, { modality: 'alleged' }), false],
    ['a deadline and a later day', when(3, { slot: { of: 'by' } }), when(4), true],
    ['a deadline and an earlier day', when(4, { slot: { of: 'by' } }), when(3), false],
    ['since and on', when(3, { slot: { of: 'since' } }), when(4), false],
    ['a day and a month near by', when(3), when(40, {}, { interval: month(1) }), true],
    ['a day and a month far off', when(3), when(400, {}, { interval: month(13) }), false],
    ['who leaves on two days', leaving('Ines Valdor', 3), leaving('Ines Valdor', 9), true],
    ['two who leave', leaving('Ines Valdor', 3), leaving('Otto Lind', 9), false],
  ])('%s', (_what, a, b, expected) => {
    expect(sure(a, b)).toBe(expected)
    expect(sure(b, a)).toBe(expected)
  })

  it.each<[string, Partial<DateMention>, boolean]>([
    ['the same day of two months', { partial: { year: null, month: 2, day: 3, weekday: null } }, true],
    ['the same day of two years', { partial: { year: 1971, month: 1, day: 3, weekday: null } }, true],
    ['another day', { partial: { year: null, month: 2, day: 4, weekday: null } }, false],
  ])('takes a slip of the pen for one event though the verbs are others: %s', (_what, mention, expected) => {
    const other = when(34, { slot: { predicate: 'capsize' } }, mention)
    expect(sure(when(3), other, 0.55)).toBe(expected)
    expect(sure(when(3), other, 0.45)).toBe(false)
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

  const LENT = 'The library lends it for two weeks.'
  it.each<[string, string, string, number, boolean]>([
    [
      'lengths of one thing',
      'Members will get two years of free roadside assistance.',
      'Each member is offered one year of roadside assistance.',
      0.65,
      true,
    ],
    [
      'not where hardly likely',
      'Members will get two years of free roadside assistance.',
      'Each member is offered one year of roadside assistance.',
      0.5,
      false,
    ],
    [
      'lengths of two things',
      'Members will get two years of free roadside assistance.',
      'Each member is offered one year of legal advice.',
      0.65,
      false,
    ],
    ['lengths that say not of what', LENT, 'The library lends it for three weeks.', 0.65, false],
    [
      'lengths of an event of which there are many',
      'The clerks worked on paper for nine days.',
      'The clerks worked on paper for 11 days.',
      0.9,
      true,
    ],
  ])('%s', (_what, herald, mail, probability, expected) => {
    const [a, b] = claimsOf({ herald, mail }).filter(({ dimension }) => dimension === 'duration')
    if (!a || !b) throw new Error('no lengths')
    expect(sure(a, b, probability)).toBe(expected)
  })
})
