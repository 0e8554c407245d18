import table from './data/place-zones.json' with { type: 'json' }
import { type Place, placesNamed } from './place.ts'

const zoneByPlace = new Map<string, string>()
for (const line of table.zones.split('\n')) {
  const [zone = '', places = ''] = line.split('|')
  for (const place of places.split(',')) zoneByPlace.set(place, zone)
}

/** Steps from a town to its state, its country. */
const MOST_STEPS = 4
/** A state and something else bear these names. */
const AMBIGUOUS = new Set(['georgia', 'washington'])

/**
 * The time zone (tz database) of a town, state or country.
 *
 * @returns null where the place is unknown, lies in several zones, or where places of one name lie in several.
 */
export function zoneOfPlace(name: string): string | null {
  const lower = name.trim().toLowerCase()
  if (lower === '') return null
  const known = zoneByPlace.get(lower)
  if (known !== undefined) return known
  const zones = new Set(placesNamed(lower).map((place) => zoneAround(place, MOST_STEPS)))
  const [zone = null] = zones
  return zones.size === 1 ? zone : null
}

function zoneAround(place: Place, steps: number): string | null {
  const lower = place.name.toLowerCase()
  const own =
    zoneByPlace.get(`${lower} (${place.class})`) ??
    (AMBIGUOUS.has(lower) ? undefined : zoneByPlace.get(lower))
  if (own !== undefined) return own
  if (steps === 0) return null
  const zones = new Set(
    place.within
      .flatMap((name) =>
        AMBIGUOUS.has(name.toLowerCase()) ? [] : placesNamed(name).filter((outer) => outer.name === name),
      )
      .map((outer) => zoneAround(outer, steps - 1))
      .filter((zone) => zone !== null),
  )
  const [zone = null] = zones
  return zones.size === 1 ? zone : null
}
