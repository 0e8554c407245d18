import { expect, it } from 'vitest'
import table from '../../src/util/data/place-zones.json' with { type: 'json' }
import { zoneOfPlace } from '../../src/util/place-zone.ts'
import { isZone } from '../../src/util/zone.ts'

it.each([
  // A city of the zone's name, a town by its state or country, a state, a country.
  ['London', 'Europe/London'],
  ['Aleppo', 'Asia/Damascus'],
  ['Orlando', 'America/New_York'],
  ['Fla.', 'America/New_York'],
  ['Syria', 'Asia/Damascus'],
  ['China', 'Asia/Shanghai'],
  ['Washington', 'America/New_York'],
  ['Wash.', 'America/Los_Angeles'],
  // Several zones, several places, no place.
  ['United States', null],
  ['Russia', null],
  ['Georgia', null],
  ['Portland', null],
  ['Nowhere', null],
  ['', null],
])('%s', (place, zone) => {
  expect(zoneOfPlace(place)).toBe(zone)
})

it('names only zones that the engine knows, and gives a place to one', () => {
  const rows = table.zones.split('\n').map((line) => line.split('|'))
  expect(rows.filter(([zone = '']) => !isZone(zone))).toEqual([])
  const places = rows.flatMap(([, names = '']) => names.split(','))
  expect(places.length).toBe(new Set(places).size)
})
