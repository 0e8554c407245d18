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

function areAlike(a: StatementUnit, b: StatementUnit): boolean {
  if (b.kind !== 'word') return false
  if (a.also.length > 0 && a.also.some((id) => b.also.includes(id))) return true
  return a.key.length >= STEM && a.key.slice(0, STEM) === b.key.slice(0, STEM)
}

/**
 * Matches units one to one, in any order of words, the same before the alike; a unit that stands twice is matched as
 * often as both have it.
 */
function matchUnits(a: readonly StatementUnit[], b: readonly StatementUnit[]): UnitMatch[] {
  const places = new Map<string, number[]>()
  for (const [j, { key }] of b.entries()) {
    const known = places.get(key)
    if (known) known.push(j)
    else places.set(key, [j])
  }
  const used = new Set<number>()
  const matches: UnitMatch[] = []
  const open: number[] = []
  for (const [i, { key, kind }] of a.entries()) {
    const j = places.get(key)?.shift()
    if (j === undefined) {
      if (kind === 'word') open.push(i)
      continue
    }
    used.add(j)
    matches.push({ a: i, b: j, strength: 1 })
  }
  for (const i of open) {
    const unit = a[i]
    const j = unit ? b.findIndex((other, at) => !used.has(at) && areAlike(unit, other)) : -1
    if (j < 0) continue
    used.add(j)
    matches.push({ a: i, b: j, strength: ALIKE })
  }
  return matches.sort((x, y) => x.a - y.a)
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
  let current = measure(matchUnits(a.units, b.units), a, b)
  while (current !== null) {
    const { matches, density } = current.windows
    // Nothing is between the matches that dropping one could spare.
    if (density > WHOLLY) return current.windows
    let better: Measured | null = null
    for (const drop of endsOf(matches)) {
      const next = measure(
        matches.filter((match) => match !== drop),
        a,
        b,
      )
      if (next !== null && next.score > current.score && (better === null || next.score > better.score))
        better = next
    }
    if (better === null) return current.windows
    current = better
  }
  return null
}

interface Measured {
  readonly windows: Windows
  readonly score: number
}

/** The first and the last match on either side. */
function endsOf(matches: readonly UnitMatch[]): Set<UnitMatch> {
  const ends = new Set<UnitMatch>()
  for (const side of ['a', 'b'] as const) {
    const inOrder = [...matches].sort((x, y) => x[side] - y[side])
    const [first, last] = [inOrder[0], inOrder.at(-1)]
    if (first) ends.add(first)
    if (last) ends.add(last)
  }
  return ends
}

function measure(matches: readonly UnitMatch[], a: Statement, b: Statement): Measured | null {
  if (matches.length === 0) return null
  const rangeA = rangeOf(matches.map((match) => match.a))
  const rangeB = rangeOf(matches.map((match) => match.b))
  let shared = 0
  for (const match of matches)
    shared += match.strength * ((a.units[match.a]?.weight ?? 0) + (b.units[match.b]?.weight ?? 0))
  const all = weightOf(a, rangeA) + weightOf(b, rangeB)
  return {
    windows: { a: rangeA, b: rangeB, matches, shared: shared / 2, density: all === 0 ? 0 : shared / all },
    score: shared - PENALTY * (all - shared),
  }
}

function rangeOf(positions: readonly number[]): [number, number] {
  return [Math.min(...positions), Math.max(...positions)]
}

/** The weight of a statement, or of a stretch of its units, both ends inclusive. */
export function weightOf(
  { units }: Statement,
  [from, to]: readonly [number, number] = [0, units.length - 1],
): number {
  return units.slice(from, to + 1).reduce((sum, { weight }) => sum + weight, 0)
}
