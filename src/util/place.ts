import { COUNTRIES, MORE_PLACES, US_STATES } from './data/countries.ts'
import table from './data/places.json' with { type: 'json' }

export type PlaceClass =
  | 'country'
  | 'state'
  | 'settlement'
  | 'continent'
  | 'water'
  | 'land'
  | 'region'
  | 'site'

/** A place of the gazetteer. Two places may share a name ("Georgia"). */
export interface Place {
  /** The usual name. */
  readonly name: string
  readonly class: PlaceClass
  /** Usual names of what it lies in, directly. */
  readonly within: readonly string[]
}

const CLASSES: readonly string[] = [
  'country',
  'state',
  'settlement',
  'continent',
  'water',
  'land',
  'region',
  'site',
]
const isClass = (word: string): word is PlaceClass => CLASSES.includes(word)

const byName = new Map<string, Place[]>()
const byUsualName = new Map<string, Place[]>()
const demonyms = new Map<string, string>()

function add(place: Place, names: readonly string[]): void {
  const usual = place.name.toLowerCase()
  byUsualName.set(usual, [...(byUsualName.get(usual) ?? []), place])
  for (const name of names) {
    const key = name.toLowerCase()
    const known = byName.get(key) ?? []
    if (!known.includes(place)) byName.set(key, [...known, place])
  }
}
const listed = (field: string | undefined): string[] => (field ? field.split(',') : [])

const rows = table.places.split('\n').map((line) => line.split('|'))
const usualNames = rows.map((row) => listed(row[2])[0] ?? '')
const countryRows = COUNTRIES.trim()
  .split('\n')
  .map((line) => line.split('|'))
const stateRows = US_STATES.trim()
  .split('\n')
  .map((line) => line.split('|'))
const isCountry = new Set(countryRows.map(([name = '']) => name))
const moreRows = MORE_PLACES.trim()
  .split('\n')
  .map((line) => line.split('|'))
const isGivenBelow = new Set(moreRows.map(([name = '']) => name))
const isState = new Set(stateRows.map(([name = '']) => name))
for (const [kind = '', within, names] of rows) {
  const spellings = listed(names)
  const name = spellings[0] ?? ''
  // Entries of one name that the tables below give better are left to them: WordNet has colonies beside states.
  if (isCountry.has(name) && kind !== 'settlement' && kind !== 'state') continue
  if (isState.has(name) && (kind === 'state' || kind === 'region')) continue
  if (spellings.some((spelling) => isGivenBelow.has(spelling)) || !isClass(kind)) continue
  const parents = listed(within)
    .map((line) => usualNames[Number(line)] ?? '')
    .filter((parent) => parent !== '' && parent !== name)
  add({ name, class: kind, within: parents }, spellings)
}
const CONTINENT_OF = new Map<string, readonly string[]>()
for (const [kind, within, names] of rows)
  if (kind === 'country' || kind === 'land' || kind === 'region') {
    const parents = listed(within)
      .map((line) => usualNames[Number(line)] ?? '')
      .filter((parent) => parent !== '')
    for (const name of listed(names)) if (!CONTINENT_OF.has(name)) CONTINENT_OF.set(name, parents)
  }
for (const [name = '', others, adjectives] of countryRows) {
  add({ name, class: 'country', within: CONTINENT_OF.get(name) ?? [] }, [name, ...listed(others)])
  for (const adjective of listed(adjectives)) demonyms.set(adjective.toLowerCase(), name)
}
for (const [name = '', postal = '', press = ''] of stateRows) {
  if (name.endsWith('a') && !isCountry.has(name)) demonyms.set(`${name.toLowerCase()}n`, name)
  add(
    { name, class: 'state', within: ['United States'] },
    [name, press].concat(postal === 'DC' ? [postal] : []).filter((word) => word !== ''),
  )
}
for (const [name = '', others, within, kind = ''] of moreRows)
  if (isClass(kind)) add({ name, class: kind, within: listed(within) }, [name, ...listed(others)])

/** Every name and nationality word of the gazetteer, lower case. */
export function* placeSpellings(): Generator<string> {
  yield* byName.keys()
  yield* demonyms.keys()
}

/** Places of this name in the gazetteer, whatever its case; empty where it knows none. */
export function placesNamed(name: string): readonly Place[] {
  return byName.get(name.toLowerCase()) ?? []
}

/** The usual name of the country (or region) that a nationality word belongs to ("Syrian", "Syrians": "Syria"). */
export function nationOf(word: string): string | null {
  const lower = word.toLowerCase()
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower
  const known = demonyms.get(lower) ?? demonyms.get(singular)
  if (known !== undefined) return known
  const town = singular.endsWith('er')
    ? byName.get(singular.slice(0, -2))?.find((place) => place.class === 'settlement')
    : undefined
  return town?.name ?? null
}

/** The most steps from a quarter of a town to its continent. */
const DEPTH = 8

/** Whether a place named `inner` lies in one named `outer`, by the gazetteer. False where either is unknown. */
export function liesIn(inner: string, outer: string): boolean {
  const goals = new Set(placesNamed(outer).map((place) => place.name))
  if (goals.size === 0) return false
  let level = placesNamed(inner)
  for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
    const parents = [...new Set(level.flatMap((place) => place.within))]
    if (parents.some((parent) => goals.has(parent))) return true
    level = parents.flatMap((parent) => byUsualName.get(parent.toLowerCase()) ?? [])
  }
  return false
}
