import type { Statement, StatementUnit } from '../model/claim.ts'

/** Two units of two statements that say the same or nearly. */
export interface UnitMatch {
  /** Positions in the two statements. */
  readonly a: number
  readonly b: number
  /** 1 for the same, less for words of one class. */
  readonly strength: number
}

/** What a match by class counts, a word for its synonym. */
export const ALIKE = 0.75
/** So many letters at their beginning make two words forms of one ("attack", "attackers"). */
const STEM = 5

/** Where in a statement each key stands, and each class and stem of its words; positions in ascending order. */
interface Places {
  readonly keys: ReadonlyMap<string, readonly number[]>
  readonly classes: ReadonlyMap<string, readonly number[]>
  readonly stems: ReadonlyMap<string, readonly number[]>
}

function placesOf({ units }: Statement): Places {
  const keys = new Map<string, number[]>()
  const classes = new Map<string, number[]>()
  const stems = new Map<string, number[]>()
  for (const [at, { kind, key, also }] of units.entries()) {
    note(keys, key, at)
    if (kind !== 'word') continue
    for (const id of also) note(classes, id, at)
    const stem = stemOf(key)
    if (stem !== null) note(stems, stem, at)
  }
  return { keys, classes, stems }
}

function note(places: Map<string, number[]>, name: string, at: number): void {
  const known = places.get(name)
  if (known) known.push(at)
  else places.set(name, [at])
}

const stemOf = (key: string): string | null => (key.length < STEM ? null : key.slice(0, STEM))

/** The first position not yet taken at which a word stands that is of a class with `unit` or a form of it; or -1. */
function firstAlike(
  { key, also }: StatementUnit,
  { classes, stems }: Places,
  used: ReadonlySet<number>,
): number {
  let first = -1
  const look = (places: readonly number[] | undefined): void => {
    if (!places) return
    for (const at of places) {
      if (first >= 0 && at >= first) return
      if (!used.has(at)) first = at
    }
  }
  for (const id of also) look(classes.get(id))
  const stem = stemOf(key)
  if (stem !== null) look(stems.get(stem))
  return first
}

/**
 * Matches units one to one, in any order of words, the same before the alike; a unit that stands twice is matched as
 * often as both have it.
 *
 * @returns in the order of `a`.
 */
function matchUnits(a: readonly StatementUnit[], places: Places): UnitMatch[] {
  const used = new Set<number>()
  const matches: UnitMatch[] = []
  const open: number[] = []
  a.forEach(({ key, kind }, i) => {
    const j = places.keys.get(key)?.find((at) => !used.has(at))
    if (j !== undefined) {
      used.add(j)
      matches.push({ a: i, b: j, strength: 1 })
    } else if (kind === 'word') open.push(i)
  })
  for (const i of open) {
    const unit = a[i]
    const j = unit ? firstAlike(unit, places, used) : -1
    if (j < 0) continue
    used.add(j)
    matches.push({ a: i, b: j, strength: ALIKE })
  }
  return open.length === 0 ? matches : matches.sort((x, y) => x.a - y.a)
}

/** The parts of two statements that say the same: positions of units, both ends inclusive. */
export interface Windows {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  /** Those inside both windows. */
  readonly matches: readonly UnitMatch[]
  /** Weight that both windows share. */
  readonly shared: number
  /** Share (0..1) of the windows' weight that is shared. */
  readonly density: number
}

/** What a unit without counterpart inside the windows costs, as a share of its weight. */
const PENALTY = 0.6

const WHOLLY = 0.999

/** The stretch of each statement that says most alike: from all matches inwards, ends dropped as long as that gains. */
export function sharedWindows(a: Statement, b: Statement): Windows | null {
  return windowsOf(a, b, placesOf(b))
}

/** `sharedWindows` for statements that are each compared with many others: their places are listed once. */
export function windowFinder(): (a: Statement, b: Statement) => Windows | null {
  const listed = new Map<Statement, Places>()
  return (a, b) => {
    let places = listed.get(b)
    if (!places) {
      places = placesOf(b)
      listed.set(b, places)
    }
    return windowsOf(a, b, places)
  }
}

function windowsOf(a: Statement, b: Statement, places: Places): Windows | null {
  let matches: readonly UnitMatch[] = matchUnits(a.units, places)
  let current = measure(matches, null, a, b)
  while (current !== null) {
    // Nothing is between the matches that dropping one could spare.
    if (current.density > WHOLLY) break
    let better: Measured | null = null
    let dropped: UnitMatch | null = null
    for (const end of endsOf(matches)) {
      const next = measure(matches, end, a, b)
      if (next === null || next.score <= (better ?? current).score) continue
      better = next
      dropped = end
    }
    if (better === null) break
    current = better
    matches = matches.filter((match) => match !== dropped)
  }
  if (current === null) return null
  const { fromA, toA, fromB, toB, shared, density } = current
  return { a: [fromA, toA], b: [fromB, toB], matches, shared: shared / 2, density }
}

interface Measured {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** Weight that both sides share, of both together. */
  readonly shared: number
  readonly density: number
  readonly score: number
}

/** The first and the last match on either side, of matches in the order of `a`. */
function endsOf(matches: readonly UnitMatch[]): Set<UnitMatch> {
  const ends = new Set<UnitMatch>()
  let [first, last] = [matches[0], matches.at(-1)]
  if (first) ends.add(first)
  if (last) ends.add(last)
  for (const match of matches) {
    if (first && match.b < first.b) first = match
    if (last && match.b > last.b) last = match
  }
  if (first) ends.add(first)
  if (last) ends.add(last)
  return ends
}

/** The windows around all matches but `dropped`; null where none is left. */
function measure(
  matches: readonly UnitMatch[],
  dropped: UnitMatch | null,
  a: Statement,
  b: Statement,
): Measured | null {
  let [fromA, toA, fromB, toB] = [a.units.length, -1, b.units.length, -1]
  let shared = 0
  for (const match of matches) {
    if (match === dropped) continue
    if (match.a < fromA) fromA = match.a
    if (match.a > toA) toA = match.a
    if (match.b < fromB) fromB = match.b
    if (match.b > toB) toB = match.b
    shared += match.strength * ((a.units[match.a]?.weight ?? 0) + (b.units[match.b]?.weight ?? 0))
  }
  if (toA < 0) return null
  const all = weightBetween(a, fromA, toA) + weightBetween(b, fromB, toB)
  const density = all === 0 ? 0 : shared / all
  return { fromA, toA, fromB, toB, shared, density, score: shared - PENALTY * (all - shared) }
}

/** The weight of a statement, or of a stretch of its units, both ends inclusive. */
export function weightOf(
  statement: Statement,
  [from, to]: readonly [number, number] = [0, statement.units.length - 1],
): number {
  return weightBetween(statement, from, to)
}

function weightBetween({ units }: Statement, from: number, to: number): number {
  let sum = 0
  for (let at = from; at <= to; at++) sum += units[at]?.weight ?? 0
  return sum
}
