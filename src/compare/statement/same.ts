import type { Claim, Statement, StatementUnit } from '../../model/claim.ts'
import type { Cluster } from '../../model/cluster.ts'
import type { Span } from '../../model/span.ts'
import { sharedWindows, type Windows, weightOf } from '../../util/statement.ts'

/** A statement with the claim that it is the value of. */
export interface Stated {
  readonly claim: Claim
  readonly statement: Statement
}

/** A statement held against the fullest one of its cluster, which is `a` of the windows. */
export interface Counterpart extends Stated {
  readonly windows: Windows
}

/** A cluster of statements, seen from the one that says most. */
export interface Parallel {
  readonly cluster: Cluster
  readonly fullest: Stated
  readonly counterparts: readonly Counterpart[]
}

/** Null where the cluster is none of statements. */
export function parallelOf(cluster: Cluster): Parallel | null {
  const stated = cluster.claims.flatMap((claim): Stated[] =>
    claim.value.type === 'statement' ? [{ claim, statement: claim.value.statement }] : [],
  )
  const [fullest, ...rest] = [...stated].sort(
    (x, y) => weightOf(y.statement) - weightOf(x.statement) || (x.claim.id < y.claim.id ? -1 : 1),
  )
  if (!fullest) return null
  const counterparts = rest.flatMap((other): Counterpart[] => {
    const windows = sharedWindows(fullest.statement, other.statement)
    return windows ? [{ ...other, windows }] : []
  })
  return { cluster, fullest, counterparts }
}

/** Share (0..1) of the weight of two stretches that both must have for them to say the same. */
const SAME = 0.7
/** Strength below which two of a cluster share a fragment only. */
const ENOUGH = 0.55
/** So much alike, two statements are of one event though their clauses name other times or places besides. */
const SURE = 1.2

/** Whether two stretches say the same thing: nothing in them stands against each other. */
export function saysTheSame({ claim, statement }: Stated, other: Counterpart): boolean {
  const { windows } = other
  const strength = strengthOf(other)
  if (windows.density < SAME || strength < ENOUGH || claim.polarity !== other.claim.polarity) return false
  if ((claim.modality === 'alleged') !== (other.claim.modality === 'alleged')) return false
  const sure = strength >= SURE
  if (claim.modality !== other.claim.modality && !sure) return false
  const [a, b] = [unmatched(statement, windows, 'a'), unmatched(other.statement, windows, 'b')]
  if (standAgainst(a.inside, b.inside, VALUES) || standAgainst(a.all, b.all, COUNTED)) return false
  return sure || !standAgainst(a.all, b.all, VALUES)
}

/** Whether the clauses as wholes can be shown for what they share: no name outside of it stands against another. */
export function canShowWhole({ statement }: Stated, other: Counterpart): boolean {
  const [a, b] = [unmatched(statement, other.windows, 'a'), unmatched(other.statement, other.windows, 'b')]
  return !standAgainst(a.all, b.all, VALUES)
}

/** Shared weight, discounted by density. */
export function strengthOf({ windows }: Counterpart): number {
  return windows.shared * windows.density ** 2
}

interface Unmatched {
  readonly inside: readonly StatementUnit[]
  readonly all: readonly StatementUnit[]
}

function unmatched({ units }: Statement, windows: Windows, side: 'a' | 'b'): Unmatched {
  const matched = new Set(windows.matches.map((match) => match[side]))
  const [from, to] = windows[side]
  return {
    inside: units.filter((_, at) => at >= from && at <= to && !matched.has(at)),
    all: units.filter((_, at) => !matched.has(at)),
  }
}

const COUNTED: readonly StatementUnit['kind'][] = ['number', 'time']
const VALUES: readonly StatementUnit['kind'][] = [...COUNTED, 'person', 'organisation', 'place']

/** Whether each of two rests has a number, or a time, or a name of one kind, that the other has not. */
function standAgainst(
  a: readonly StatementUnit[],
  b: readonly StatementUnit[],
  kinds: readonly StatementUnit['kind'][],
): boolean {
  return a.some(
    (x) =>
      kinds.includes(x.kind) && b.some((y) => y.kind === x.kind && !(x.kind === 'time' && areNested(x, y))),
  )
}

/** One TIMEX3 value that begins with the other is the same time, more exactly: "2025-07", "2025-07-11". */
function areNested({ key: a }: StatementUnit, { key: b }: StatementUnit): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

/** Whether all that two statements share is one noun phrase without a number: a name, of which nothing is stated. */
export function isMerePhrase(
  { statement: { units } }: Stated,
  { windows: { matches } }: Counterpart,
): boolean {
  const shared = matches.flatMap((match) => units[match.a] ?? [])
  const phrases = new Set(shared.map(({ phrase }) => phrase))
  return phrases.size === 1 && !phrases.has(-1) && !shared.some(({ kind }) => kind === 'number')
}

/** From this share of a statement's weight on, the stretch stands for all of it. */
const WHOLE = 0.75

/** The words of a stretch of units, both ends inclusive: whole phrases, and the whole clause where little is left and may be shown. */
export function wordsOf(
  { claim, statement }: Stated,
  [from, to]: readonly [number, number],
  canBeWhole: boolean,
): Span {
  if (canBeWhole && weightOf(statement, [from, to]) >= WHOLE * weightOf(statement)) return claim.span
  const [first, last] = [statement.units[from], statement.units[to]]
  if (!first || !last) return claim.span
  const start = statement.phrases[first.phrase]?.start ?? first.start
  const end = statement.phrases[last.phrase]?.end ?? last.end
  return {
    start: Math.max(claim.span.start, Math.min(start, first.start)),
    end: Math.min(claim.span.end, Math.max(end, last.end)),
  }
}
