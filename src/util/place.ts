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
  keep(byUsualName, place.name.toLowerCase(), place)
  for (const name of names) keep(byName, name.toLowerCase(), place)
}

function keep(index: Map<string, Place[]>, key: string, place: Place): void {
  const known = index.get(key)
  if (!known) index.set(key, [place])
  // The spellings of one place come one after the other: it is the last that one of them has kept.
  else if (known.at(-1) !== place) known.push(place)
}

const listed = (field: string | undefined): string[] => (field ? field.split(',') : [])
const linesOf = (text: string): string[][] => text.split('\n').map((line) => line.split('|'))

const rows = linesOf(table.places)
const countryRows = linesOf(COUNTRIES.trim())
const stateRows = linesOf(US_STATES.trim())
const moreRows = linesOf(MORE_PLACES.trim())
const isCountry = new Set(countryRows.map(([name = '']) => name))
const isState = new Set(stateRows.map(([name = '']) => name))
const isGivenBelow = new Set(moreRows.map(([name = '']) => name))
const usualNameAt = (line: string): string => listed(rows[Number(line)]?.[2])[0] ?? ''

/** A place of the table from WordNet. What it lies in is read when it is asked for: most of them never are. */
class ListedPlace implements Place {
  readonly name: string
  readonly class: PlaceClass
  readonly #lines: string | undefined
  #within: readonly string[] | null = null

  constructor(name: string, kind: PlaceClass, lines: string | undefined) {
    this.name = name
    this.class = kind
    this.#lines = lines
  }

  get within(): readonly string[] {
    this.#within ??= parentsAt(this.#lines).filter((parent) => parent !== this.name)
    return this.#within
  }
}

function parentsAt(lines: string | undefined): string[] {
  return listed(lines)
    .map(usualNameAt)
    .filter((parent) => parent !== '')
}

const continentOf = new Map<string, readonly string[]>()
for (const [kind = '', within, names] of rows) {
  const spellings = listed(names)
  const name = spellings[0] ?? ''
  if (kind === 'country' || kind === 'land' || kind === 'region')
    for (const spelling of spellings)
      if (isCountry.has(spelling) && !continentOf.has(spelling)) continentOf.set(spelling, parentsAt(within))
  // Entries of one name that the tables below give better are left to them: WordNet has colonies beside states.
  if (isCountry.has(name) && kind !== 'settlement' && kind !== 'state') continue
  if (isState.has(name) && (kind === 'state' || kind === 'region')) continue
  if (spellings.some((spelling) => isGivenBelow.has(spelling)) || !isClass(kind)) continue
  add(new ListedPlace(name, kind, within), spellings)
}
for (const [name = '', others, adjectives] of countryRows) {
  add({ name, class: 'country', within: continentOf.get(name) ?? [] }, [name, ...listed(others)])
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
