import type { Claim, Statement, StatementUnit } from '../model/claim.ts'
import type { Alignment, Cluster } from '../model/cluster.ts'
import { keepBest } from '../util/best.ts'
import { ALIKE, type Windows, weightOf, windowFinder } from '../util/statement.ts'
import { type Group, join, mutualBest, type Tie } from './groups.ts'
import { sigmoid } from './score.ts'
import { type Stated, surroundings } from './surroundings.ts'

interface Link extends Tie<Stated> {
  readonly windows: Windows
}

/** Candidates kept for a statement in each other source. */
const KEPT = 4
/** Candidates kept in all, and entries of the index looked at: what a statement costs does not grow with the story. */
const KEPT_IN_ALL = 16
const LOOKED_AT = 600
/** Strength from which two statements are held to be of one thing. */
const ENOUGH = 0.6
/** Two shared units alone need this much. */
const ENOUGH_FOR_TWO = 0.9
/** What a shared noun phrase counts against a shared clause with its verb. */
const WITHOUT_VERB = 0.7
/** A name with its title has three. */
const FEWEST_WITHOUT_VERB = 4
/** Share (0..1) of the smaller statement that must be shared where little else tells. */
const MOST = 0.6

/** Groups statements of several sources that say the same thing, or a part of it: at most one of each source. */
export function alignStatements(claims: readonly Claim[]): Cluster[] {
  const statements = claims.flatMap((claim): Stated[] =>
    claim.value.type === 'statement' ? [{ claim, statement: claim.value.statement }] : [],
  )
  const similarity = surroundings(statements)
  const sharedWindows = windowFinder()
  const links = mutualBest<Stated, Link>(
    candidates(statements).flatMap(([a, b]) =>
      linkOf(a, b, sharedWindows(a.statement, b.statement), similarity),
    ),
  )
  return join<Stated, Link>(links).map(clusterOf)
}

function linkOf(
  a: Stated,
  b: Stated,
  windows: Windows | null,
  similarity: (a: Stated, b: Stated) => number,
): Link[] {
  if (!windows || windows.matches.length < 2) return []
  const { shared, density, matches } = windows
  const verb = hasVerb(a.statement, b.statement, windows)
  const base = shared * density ** 2 * (verb ? 1 : WITHOUT_VERB)
  // What follows adds at most half as much again.
  if (base * 1.5 < ENOUGH) return []
  const cover = Math.min(1, shared / Math.min(weightOf(a.statement), weightOf(b.statement)))
  const twoOnly = matches.length === 2
  const telling = verb || hasNumber(a.statement, windows)
  if ((cover < MOST && (twoOnly || !telling)) || (!telling && matches.length < FEWEST_WITHOUT_VERB)) return []
  const strength = base * (0.5 + 0.5 * cover) * (1 + 0.5 * similarity(a, b))
  return strength < (twoOnly ? ENOUGH_FOR_TWO : ENOUGH) ? [] : [{ a, b, windows, strength }]
}

/** A shared verb outside of noun phrases: without it two sources share a noun phrase, not a statement. */
function hasVerb(a: Statement, b: Statement, { matches }: Windows): boolean {
  return matches.some((match) => isVerb(a.units[match.a]) || isVerb(b.units[match.b]))
}

const isVerb = (unit: StatementUnit | undefined): boolean => unit?.pos === 'VERB' && unit.phrase === -1

function hasNumber({ units }: Statement, { matches }: Windows): boolean {
  return matches.some((match) => units[match.a]?.kind === 'number')
}

/** What a unit of a statement leads to: the statements with its key or one of its classes, and what sharing it counts. */
interface Lead {
  readonly list: readonly number[]
  readonly weight: number
}

/** Pairs of two sources that share units, from an inverted index: the most promising of each. */
function candidates(statements: readonly Stated[]): (readonly [Stated, Stated])[] {
  const postings = new Map<string, number[]>()
  const post = (key: string, at: number): number[] => {
    const posting = postings.get(key)
    if (!posting) {
      const fresh = [at]
      postings.set(key, fresh)
      return fresh
    }
    if (posting.at(-1) !== at) posting.push(at)
    return posting
  }
  const leads = statements.map(({ statement }, at) => {
    const all: Lead[] = []
    for (const { key, also, weight } of statement.units) {
      all.push({ list: post(key, at), weight })
      for (const id of also) all.push({ list: post(id, at), weight: (weight * ALIKE) / also.length })
    }
    return all
  })
  const sources = new Map<string, number>()
  const sourceOf = Int32Array.from(statements, ({ claim: { source } }) => {
    const number = sources.get(source) ?? sources.size
    sources.set(source, number)
    return number
  })
  const ranking = { sourceOf, scores: new Float64Array(statements.length) }
  const chosen = new Set<number>()
  for (const [at, list] of leads.entries())
    for (const other of promising(at, list, ranking))
      chosen.add(Math.min(at, other) * statements.length + Math.max(at, other))
  return [...chosen]
    .sort((x, y) => x - y)
    .flatMap((code) => {
      const a = statements[Math.floor(code / statements.length)]
      const b = statements[code % statements.length]
      return a && b ? [[a, b] as const] : []
    })
}

interface Ranking {
  /** Number of the source of each statement. */
  readonly sourceOf: Int32Array
  /** Of each statement; 0 between two calls. */
  readonly scores: Float64Array
}

/** The statements of other sources that share most with the one at `own`, best first, ties in their order. */
function promising(own: number, leads: readonly Lead[], { sourceOf, scores }: Ranking): number[] {
  const rarestFirst = [...leads].sort((x, y) => x.list.length - y.list.length || y.weight - x.weight)
  const found: number[] = []
  let looked = 0
  for (const { list, weight } of rarestFirst) {
    looked += list.length
    if (looked > LOOKED_AT && found.length > 0) break
    for (const other of list) {
      if (sourceOf[other] === sourceOf[own]) continue
      if (scores[other] === 0) found.push(other)
      scores[other] = (scores[other] ?? 0) + weight
    }
  }
  const isBefore = (x: number, y: number): boolean => {
    const lead = (scores[x] ?? 0) - (scores[y] ?? 0)
    return lead > 0 || (lead === 0 && x < y)
  }
  const kept: number[] = []
  for (const other of found) {
    const last = kept[KEPT_IN_ALL - 1]
    if (last !== undefined && !isBefore(other, last)) continue
    const ofSource = kept.filter((one) => sourceOf[one] === sourceOf[other])
    const worst = ofSource[KEPT - 1]
    if (worst !== undefined) {
      if (!isBefore(other, worst)) continue
      kept.splice(kept.indexOf(worst), 1)
    }
    keepBest(kept, other, KEPT_IN_ALL, isBefore)
  }
  for (const other of found) scores[other] = 0
  return kept
}

/** Strength at which the odds are even, and what each unit of strength adds to them in logits; read off 200 pairs. */
const EVEN = 0.3
const SLOPE = 1.4

function clusterOf({ bySource, links: inside }: Group<Stated, Link>): Cluster {
  const shared = inside[0] ? sharedWords(inside[0]) : []
  return {
    question: 'What do they report alike?',
    key: `statement ${shared.slice(0, KEY_WORDS).join(' ')}`,
    claims: [...bySource.values()].map(({ claim }) => claim).sort((a, b) => (a.source < b.source ? -1 : 1)),
    alignments: inside.map(alignmentOf),
  }
}

/** Shared words that identify a statement. */
const KEY_WORDS = 6

function sharedWords({ a, windows: { matches } }: Link): string[] {
  return matches.map((match) => a.statement.units[match.a]?.key.replace(/^[@#t]/u, '') ?? '').sort()
}

function alignmentOf(link: Link): Alignment {
  const { a, b, strength } = link
  const logit = Math.round(100 * SLOPE * (strength - EVEN)) / 100
  return {
    claims: a.claim.id < b.claim.id ? [a.claim.id, b.claim.id] : [b.claim.id, a.claim.id],
    probability: sigmoid(logit),
    evidence: [{ signal: 'shared-words', weight: logit, detail: sharedWords(link).join(', ') }],
  }
}
