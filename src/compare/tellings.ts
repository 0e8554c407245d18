import type { Claim, Dimension, StatementUnit } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { byVectorOnly, pairUnits, unitLikeness } from '../util/units.ts'
import { finish } from './finding.ts'
import { type Articles, type Place, readingOf, textAt } from './statement/place.ts'

/**
 * What sources tell of one thing in sentences of their own, where one says more exactly when, where, who or what: shown
 * side by side.
 *
 * @param others findings of other rules: what they already tell is not told again.
 */
export function tellingFindings(
  clusters: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clusters.flatMap((cluster) => findingOf(cluster, articles, others))
}

/** A sentence with what it has that another of its group lacks. */
interface Told {
  readonly clauses: readonly Claim[]
  readonly units: readonly StatementUnit[]
  /** Units that another sentence of the group has as well. */
  readonly shared: readonly StatementUnit[]
  readonly news: readonly StatementUnit[]
}

/** Weight of what one source must have that another lacks, for it to say more. */
const SAYS_MORE = 0.8

function findingOf(cluster: Cluster, articles: Articles, others: readonly Finding[]): Finding[] {
  const whole = toldIn(cluster, articles, others)
  const places = whole.flatMap((one) => placeOf(one) ?? [])
  if (places.length < Math.max(2, whole.length)) return []
  const told = whole.map((one, at) => within(one, places[at]?.span))
  const weights = told.map(({ news }) => weigh(news))
  const readings = places.flatMap((place) => readingOf(articles, place, wordsOf(textAt(articles, place))))
  if (Math.max(...weights) < SAYS_MORE) return []
  if (told.some(({ units, shared }) => weigh(shared) < Math.max(IN_COMMON, SHARE * weigh(units)))) return []
  const adding = told.filter((_, i) => (weights[i] ?? 0) >= SAYS_MORE)
  const question = `What is told of ${topicOf(told)}?`
  const words = new Set(adding.map(({ news }) => listed(news)))
  const surest = [...cluster.alignments].sort((x, y) => y.probability - x.probability)
  return [
    finish({
      kind: 'refinement',
      dimension: dimensionOf(told),
      level: adding.length === 1 ? 'telling/says-more' : 'telling/both-add',
      severity: 'low',
      confidence: surest.at(-1)?.probability ?? 0,
      question,
      questionKey: cluster.key,
      message: `${question} ${adding.length === 1 ? 'One source adds' : 'They add'}: ${[...words].join('; ')}.`,
      readings,
      evidence: surest.at(-1)?.evidence ?? [],
    }),
  ]
}

/** Words named in a question or as news. */
const MOST_NAMED = 5

/** The words that tell most of what the sentences share, in the order of the first. */
function topicOf([first]: readonly Told[]): string {
  const shared = first?.shared ?? []
  const telling = [...shared].sort((x, y) => y.weight - x.weight || x.start - y.start).slice(0, MOST_NAMED)
  return listed(telling.sort((x, y) => x.start - y.start))
}

function listed(units: readonly StatementUnit[]): string {
  return [...new Set(units.map(({ lemma }) => lemma))].slice(0, MOST_NAMED).join(', ')
}

/** Weight that what is shown must share, and its share (0..1) of all that is shown. */
const IN_COMMON = 0.7
const SHARE = 0.2

const weigh = (units: readonly StatementUnit[]): number => units.reduce((sum, { weight }) => sum + weight, 0)

/** What of a sentence is shown. */
function within(told: Told, span: Span | undefined): Told {
  if (!span) return told
  const isShown = (unit: StatementUnit): boolean => overlaps(span, unit)
  return {
    clauses: told.clauses,
    units: told.units.filter(isShown),
    shared: told.shared.filter(isShown),
    news: told.news.filter(isShown),
  }
}

/** Units less alike than this are two things. */
const ALIKE = 0.49

function toldIn({ claims, beside = [] }: Cluster, articles: Articles, others: readonly Finding[]): Told[] {
  const sentences = claims.map((claim) => [claim, ...beside.filter(({ source }) => source === claim.source)])
  const all = sentences.map(unitsOf)
  const letters = claims.map((claim) => lettersOf(textAt(articles, { claim, span: claim.sentenceSpan })))
  return sentences.map((clauses, at): Told => {
    const units = all[at] ?? []
    const rest = all.filter((_, i) => i !== at)
    const shared = new Set<StatementUnit>()
    for (const other of rest)
      for (const { a, b } of pairUnits(units, other, ALIKE)) {
        const [u, v] = [units[a], other[b]]
        if (u && v && !byVectorOnly(u, v)) shared.add(u)
      }
    const known = toldAlready(clauses[0], claims, others)
    const news = units.filter(
      (unit) =>
        isTelling(unit) &&
        all.some(
          (other, i) =>
            i !== at &&
            !letters[i]?.includes(lettersOf(unit.lemma)) &&
            !other.some((one) => unitLikeness(unit, one) > ALIKE),
        ) &&
        !known.some((span) => overlaps(span, unit)),
    )
    return { clauses, units, shared: [...shared], news }
  })
}

/** "’s" and "I’m" tell nothing, whatever the tagger takes them for. */
const isTelling = ({ kind, lemma }: StatementUnit): boolean => kind === 'number' || /\p{L}{3}/u.test(lemma)

/** Words alone, whatever marks stand between them. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Letters and digits alone: "air strike" holds what "airstrikes" does. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function unitsOf(clauses: readonly Claim[]): StatementUnit[] {
  const byStart = new Map<number, StatementUnit>()
  for (const { value } of clauses)
    if (value.type === 'statement') for (const unit of value.statement.units) byStart.set(unit.start, unit)
  return [...byStart.values()].sort((x, y) => x.start - y.start)
}

/** What findings already show of one sentence beside another of the group. */
function toldAlready(own: Claim | undefined, claims: readonly Claim[], others: readonly Finding[]): Span[] {
  if (!own) return []
  return others.flatMap(({ kind, readings }) => {
    if (kind !== 'discrepancy' && kind !== 'refinement') return []
    const inGroup = readings.filter((reading) =>
      claims.some((claim) => claim.source === reading.source && overlaps(claim.sentenceSpan, reading.span)),
    )
    const isShared = new Set(inGroup.map((reading) => reading.source)).size > 1
    return isShared ? inGroup.filter(({ source }) => source === own.source).map(({ span }) => span) : []
  })
}

/** UTF-16 code units that a reading may have. */
const LONGEST = 240
/** Weight of what a clause must share to be part of what is told. */
const PART = 0.3

/** The clauses that share most with the other sentences, as many as a reading can hold. */
function placeOf({ clauses, shared }: Told): Place | null {
  const ranked = clauses
    .map((claim) => ({
      claim,
      weight: shared.reduce(
        (sum, { start, end, weight }) =>
          claim.span.start <= start && end <= claim.span.end ? sum + weight : sum,
        0,
      ),
    }))
    .sort((x, y) => y.weight - x.weight || x.claim.span.start - y.claim.span.start)
  const [best, ...rest] = ranked
  if (!best || best.weight === 0) return null
  let span: Span = best.claim.span
  for (const { claim, weight } of rest) {
    if (weight < PART) break
    const joined = {
      start: Math.min(span.start, claim.span.start),
      end: Math.max(span.end, claim.span.end),
    }
    if (joined.end - joined.start <= LONGEST) span = joined
  }
  return { claim: best.claim, span }
}

const KINDS = ['time', 'place', 'number', 'person', 'organisation'] as const
const DIMENSION = {
  time: 'date',
  place: 'place',
  number: 'quantity',
  person: 'person',
  organisation: 'organisation',
} as const satisfies Record<(typeof KINDS)[number], Dimension>

/** What both tell more of, or the one thing that one does. */
function dimensionOf(told: readonly Told[]): Dimension {
  const having = (kind: StatementUnit['kind']): number =>
    told.filter(({ news }) => news.some((unit) => unit.kind === kind)).length
  const both = KINDS.filter((kind) => having(kind) > 1)
  const any = KINDS.filter((kind) => having(kind) > 0)
  const [only] = both.length > 0 ? both : any.length === 1 ? any : []
  return only === undefined ? 'other' : DIMENSION[only]
}
