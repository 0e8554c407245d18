import { expect, it } from 'vitest'
import { timeSignals } from '../../src/align/time-signals.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, claimsOf, dayOf } from '../claims.ts'

type Parts = Parameters<typeof claimOf>[0]

const when = (day: number, { slot, ...parts }: NonNullable<Parts> = {}): Claim =>
  claimOf({
    dimension: 'date',
    value: { type: 'time', mention: dayOf(day) },
    ...parts,
    slot: { role: 'when', predicate: 'sink', of: null, ...slot },
  })

/** A day on which somebody closed something. */
function acting(doer: string, patient: string): Claim {
  const [claim] = claimsOf({ herald: `The ${doer} closed the ${patient} on Monday.` }).filter(
    ({ slot }) => slot.role === 'when',
  )
  if (!claim) throw new Error('no time')
  return claim
}

const lasting = (value: string): Claim =>
  when(3, {
    dimension: 'duration',
    value: { type: 'time', mention: dayOf(3, { timex3: { type: 'DURATION', value }, interval: null }) },
    slot: { role: 'how-long' },
  })

const names = (a: Claim, b: Claim): string[] => timeSignals(a, b).map(({ name }) => name)

it.each<[string, Claim, Claim, Claim]>([
  ['other-event', when(3), when(4, { slot: { predicate: 'auction' } }), when(4)],
  [
    'alike-event',
    when(3, { event: { terms: new Map([['vanish', 0.9]]) } }),
    when(4, { slot: { predicate: 'vanish' } }),
    when(4, { slot: { predicate: 'auction' } }),
  ],
  ['other-relation', when(3), when(4, { slot: { of: 'until' } }), when(4)],
  [
    'shared-place',
    when(3, { event: { places: new Set(['bergen']) } }),
    when(4, { event: { places: new Set(['bergen']) } }),
    when(4, { event: { places: new Set(['lisbon']) } }),
  ],
  ['same-doer', acting('mayor', 'bridge'), acting('mayor', 'harbour'), acting('nurse', 'bridge')],
  ['other-doer', acting('mayor', 'bridge'), acting('nurse', 'bridge'), acting('mayor', 'harbour')],
  ['same-patient', acting('mayor', 'bridge'), acting('nurse', 'bridge'), acting('mayor', 'harbour')],
  ['other-patient', acting('mayor', 'bridge'), acting('mayor', 'nurse'), acting('nurse', 'bridge')],
  ['close-length', lasting('PT37M'), lasting('PT40M'), lasting('PT60M')],
  ['close-length', lasting('P13D'), lasting('P12D'), lasting('P13W')],
  ['time-beside', when(3, { event: { times: new Set(['1970-01-04']) } }), when(4), when(5)],
])('%s', (signal, a, firing, miss) => {
  expect(names(a, firing)).toContain(signal)
  expect(names(a, miss)).not.toContain(signal)
  expect(timeSignals(firing, a)).toEqual(timeSignals(a, firing))
})

it('says nothing of what is no time', () => {
  expect(names(claimOf(), claimOf({ slot: { predicate: 'auction' } }))).toEqual([])
})
