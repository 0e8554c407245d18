import { describe, expect, it } from 'vitest'
import { countedSignals } from '../../src/align/counted-signals.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

type Mention = NonNullable<Parameters<typeof quantityOf>[1]>

function counted(value: number, mention: Mention = {}, slot: Partial<Claim['slot']> = {}): Claim {
  const made = quantityOf(value, mention)
  const claim = claimOf({ value: { type: 'quantity', mention: made } })
  return { ...claim, slot: { ...claim.slot, ...slot } }
}

const share = (value: number, mention: Mention = {}): Claim =>
  counted(value, { form: 'percent', unit: '%', ...mention })

function aged(years: number, entity?: string): Claim {
  const mention = quantityOf(years, { form: 'age', unit: 'year' })
  return claimOf({ dimension: 'age', value: { type: 'quantity', mention, ...(entity && { entity }) } })
}

const named = (a: Claim, b: Claim): Map<string, number> =>
  new Map(countedSignals(a, b).map(({ name, value }) => [name, value]))

describe('countedSignals', () => {
  it.each<[string, string, Claim, Claim, boolean]>([
    ['the same noun', 'same-noun', counted(8, { of: 'ferry' }), counted(9, { of: 'ferry' }), true],
    ['another noun', 'same-noun', counted(8, { of: 'ferry' }), counted(9, { of: 'pier' }), false],
    [
      'a shared modifier',
      'same-modifier',
      counted(8, { of: 'boat', modifiers: ['wooden'] }),
      counted(9, { of: 'ship', modifiers: ['wooden'] }),
      true,
    ],
    [
      'other modifiers',
      'same-modifier',
      counted(8, { of: 'boat', modifiers: ['wooden'] }),
      counted(9, { of: 'boat', modifiers: ['steel'] }),
      false,
    ],
    ['ages of one person', 'same-holder', aged(54, 'person/valdor'), aged(55, 'person/valdor'), true],
    ['ages of two people', 'same-holder', aged(54, 'person/valdor'), aged(54, 'person/brenn'), false],
    ['ages of nobody known', 'same-holder', aged(54), aged(54), false],
    [
      'a rate and an amount',
      'other-role',
      counted(8, {}, { role: 'rate' }),
      counted(9, {}, { role: 'amount' }),
      true,
    ],
    [
      'two amounts',
      'other-role',
      counted(8, {}, { role: 'amount' }),
      counted(9, {}, { role: 'amount' }),
      false,
    ],
    ['large numbers that can both be right', 'like-size', counted(48_000), counted(48_000), true],
    ['close numbers that differ', 'like-size', counted(48_000), counted(46_000), false],
    ['large numbers that differ and are close', 'close-size', counted(48_000), counted(46_000), true],
    ['large numbers that are far apart', 'close-size', counted(48_000), counted(9_000), false],
    ['small numbers that are close', 'close-size', counted(48), counted(46), false],
    ['large numbers that can both be right', 'close-size', counted(48_000), counted(48_000), false],
    ['the same exact share', 'like-size', share(0.3), share(0.3), true],
    ['two shares', 'like-size', share(0.3), share(0.4), false],
    [
      'a share and one above it',
      'like-size',
      share(8, { bound: '<', high: 8 }),
      share(8, { bound: '>', low: 8.1 }),
      false,
    ],
    ['a small number that hardly tells', 'like-size', counted(1), counted(1), false],
    [
      'a bound far below the number',
      'other-size',
      counted(20, { bound: '>', low: 21, high: Number.POSITIVE_INFINITY }),
      counted(4_000),
      true,
    ],
    [
      'a bound near the number',
      'other-size',
      counted(20, { bound: '>', low: 21, high: Number.POSITIVE_INFINITY }),
      counted(31),
      false,
    ],
  ])('%s', (_what, name, a, b, fires) => {
    expect((named(a, b).get(name) ?? 0) > 0).toBe(fires)
    expect(named(b, a)).toEqual(named(a, b))
  })

  it('says nothing of times', () => {
    expect(countedSignals(claimOf({ value: { type: 'time', mention: dayOf(12) } }), counted(2))).toEqual([])
  })
})
