import fc from 'fast-check'
import { expect, it } from 'vitest'
import { civilIn, isZone, offsetIn } from '../../src/util/zone.ts'

const at = (iso: string): number => Date.parse(iso) / 60_000

it.each([
  ['UTC', '2025-07-11T12:00Z', '2025-07-11T12:00Z'],
  ['Asia/Kathmandu', '2025-07-11T20:00Z', '2025-07-12T01:45Z'],
  ['America/New_York', '2025-01-11T02:00Z', '2025-01-10T21:00Z'],
  ['America/New_York', '2025-07-11T02:00Z', '2025-07-10T22:00Z'],
])('the clocks of %s at %s', (zone, instant, civil) => {
  expect(civilIn(zone, at(instant))).toBe(at(civil))
})

it('knows no zone that is none', () => {
  expect(isZone('Mars/Olympus')).toBe(false)
  expect(civilIn('Mars/Olympus', 0)).toBeNull()
  expect(offsetIn('Mars/Olympus', 0)).toBeNull()
  expect(civilIn('UTC', Number.NaN)).toBeNull()
})

it('tells the offset of a civil time', () => {
  expect(offsetIn('America/New_York', at('2025-07-11T12:00Z'))).toBe(-240)
  expect(offsetIn('America/New_York', at('2025-01-11T12:00Z'))).toBe(-300)
  expect(offsetIn('Australia/Adelaide', at('2025-07-11T12:00Z'))).toBe(570)
})

it('leads from an instant to its civil time and back', () => {
  const zones = fc.constantFrom('UTC', 'Asia/Tokyo', 'Asia/Kolkata', 'Africa/Nairobi', 'America/Phoenix')
  fc.assert(
    fc.property(
      zones,
      fc.integer({ min: at('1990-01-01T00:00Z'), max: at('2030-01-01T00:00Z') }),
      (zone, instant) => {
        const civil = civilIn(zone, instant) ?? 0
        expect(civil - (offsetIn(zone, civil) ?? 0)).toBe(instant)
      },
    ),
    { numRuns: 50 },
  )
})
