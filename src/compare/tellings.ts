import type { Claim, Dimension, StatementUnit } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { byVectorOnly, pairUnits, tells, unitLikeness } from '../util/units.ts'
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
  const differing = readingsBySource(others)
  const tieOf = tiesBetween(others)
  return clusters.flatMap((cluster) => {
    if (cluster.loose !== true) return findingOf(cluster, articles, differing, null)
    const tie = tieOf(cluster)
    return tie ? findingOf(cluster, articles, differing, tie) : []
  })
}

/** Findings on who somebody is tie no sentences: every article names him all over. */
const OF_WHO = /^(?:name|role|description|superlative)\//u

/** A finding that sets the sentences of two sources beside each other, if there is one; looked up by sentence. */
function tiesBetween(others: readonly Finding[]): (cluster: Cluster) => Finding | null {
  const bySentence = new Map<string, Set<Finding>>()
  for (const finding of others) {
    if (finding.kind === 'inconsistency' || OF_WHO.test(finding.level)) continue
    for (const { source, sentence } of finding.readings) {
      const key = `${sentence.start} ${source}`
      const known = bySentence.get(key)
      if (known) known.add(finding)
      else bySentence.set(key, new Set([finding]))
    }
  }
  return ({ claims }) => {
    const [first, ...rest] = claims.map(({ source, sentenceSpan }) =>
      bySentence.get(`${sentenceSpan.start} ${source}`),
    )
    return [...(first ?? [])].find((finding) => rest.every((all) => all?.has(finding))) ?? null
  }
}

/** A sentence of a group. */
interface Told {
  readonly clauses: readonly Claim[]
  readonly units: readonly StatementUnit[]
  /** Units that another sentence of the group has as well. */
  readonly shared: readonly StatementUnit[]
}

/** What is shown of a sentence, with what it has there that another of its group lacks. */
interface Shown extends Told {
  readonly news: readonly StatementUnit[]
}

/** Weight of what one source must have that another lacks, for it to say more. */
const SAYS_MORE = 0.8

/** What it says for two sentences, in logits, that another finding ties them: of 60 such, read, four in five were right. */
const TIED = 1

function findingOf(
  cluster: Cluster,
  articles: Articles,
  differing: Differing,
  tie: Finding | null,
): Finding[] {
  const whole = toldIn(cluster)
  const places = whole.flatMap((one) => placeOf(one) ?? [])
  if (places.length < Math.max(2, whole.length)) return []
  const parts = whole.map((one, at) => within(one, places[at]?.span))
  if (parts.some(({ units, shared }) => weigh(shared) < Math.max(IN_COMMON, SHARE * weigh(units)))) return []
  const told = withNews(parts, whole, cluster, articles, differing)
  const weights = told.map(({ news }) => weigh(news))
  if (Math.max(...weights) < SAYS_MORE) return []
  const readings = places.flatMap((place) => readingOf(articles, place, wordsOf(textAt(articles, place))))
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
      confidence: likelihood(surest.at(-1)?.probability ?? 0, tie === null ? 0 : TIED),
      question,
      questionKey: cluster.key,
      message: `${question} ${adding.length === 1 ? 'One source adds' : 'They add'}: ${[...words].join('; ')}.`,
      readings,
      evidence: [
        ...(surest.at(-1)?.evidence ?? []),
        ...(tie ? [{ signal: 'tied-by', weight: TIED, detail: tie.question }] : []),
      ],
    }),
  ]
}

/** A probability with so many logits added. */
function likelihood(probability: number, logits: number): number {
  const odds = (probability / (1 - probability)) * Math.exp(logits)
  return odds / (1 + odds)
}

/** Words named in a question or as news. */
const MOST_NAMED = 5

/** The words that tell most of what the sentences share, in the order of the first. */
function topicOf([first]: readonly Shown[]): string {
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
  }
}

/** Units less alike than this are two things. */
const ALIKE = 0.49

function toldIn({ claims, beside = [] }: Cluster): Told[] {
  const sentences = claims.map((claim) => [claim, ...beside.filter(({ source }) => source === claim.source)])
  const all = sentences.map(unitsOf)
  return sentences.map((clauses, at): Told => {
    const units = all[at] ?? []
    const shared = new Set<StatementUnit>()
    for (const [i, other] of all.entries()) {
      if (i === at) continue
      for (const { a, b } of pairUnits(units, other, ALIKE)) {
        const [u, v] = [units[a], other[b]]
        if (u && v && !byVectorOnly(u, v)) shared.add(u)
      }
    }
    return { clauses, units, shared: [...shared] }
  })
}

/** Of what is shown: the units that another sentence of the group lacks and that no other finding tells. */
function withNews(
  parts: readonly Told[],
  whole: readonly Told[],
  { claims }: Cluster,
  articles: Articles,
  differing: Differing,
): Shown[] {
  const letters = claims.map((claim) => lettersOf(textAt(articles, { claim, span: claim.sentenceSpan })))
  const known = toldAlready(claims, differing)
  return parts.map((part, at): Shown => {
    const ofSource = known.get(claims[at]?.source ?? '') ?? []
    const news = part.units.filter((unit) => {
      if (ofSource.some((span) => overlaps(span, unit))) return false
      const word = lettersOf(unit.lemma)
      return whole.some(
        ({ units }, i) =>
          i !== at && !letters[i]?.includes(word) && !units.some((one) => unitLikeness(unit, one) > ALIKE),
      )
    })
    return { ...part, news }
  })
}

/** Words alone, whatever marks stand between them. */
const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Letters and digits alone: "air strike" holds what "airstrikes" does. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function unitsOf(clauses: readonly Claim[]): StatementUnit[] {
  const byStart = new Map<number, StatementUnit>()
  for (const { value } of clauses)
    if (value.type === 'statement')
      for (const unit of value.statement.units) if (tells(unit)) byStart.set(unit.start, unit)
  return [...byStart.values()].sort((x, y) => x.start - y.start)
}

/** The readings of each source in findings that set sources beside each other, each with its finding. */
type Differing = ReadonlyMap<string, readonly (readonly [Finding, Span])[]>

function readingsBySource(findings: readonly Finding[]): Differing {
  const found = new Map<string, (readonly [Finding, Span])[]>()
  for (const finding of findings) {
    if (finding.kind !== 'discrepancy' && finding.kind !== 'refinement') continue
    for (const { source, span } of finding.readings) {
      const known = found.get(source)
      if (known) known.push([finding, span])
      else found.set(source, [[finding, span]])
    }
  }
  return found
}

/** What findings already show of the sentences of a group, where they show several of them; by source. */
function toldAlready(claims: readonly Claim[], differing: Differing): ReadonlyMap<string, readonly Span[]> {
  const inGroup = new Map<Finding, Map<string, Span[]>>()
  for (const { source, sentenceSpan } of claims)
    for (const [finding, span] of differing.get(source) ?? []) {
      if (!overlaps(sentenceSpan, span)) continue
      const bySource = inGroup.get(finding) ?? new Map<string, Span[]>()
      inGroup.set(finding, bySource)
      bySource.set(source, [...(bySource.get(source) ?? []), span])
    }
  const told = new Map<string, Span[]>()
  for (const bySource of inGroup.values())
    if (bySource.size > 1)
      for (const [source, spans] of bySource) told.set(source, [...(told.get(source) ?? []), ...spans])
  return told
}

/** UTF-16 code units that a reading may have. */
const LONGEST = 240

/** As many clauses as a reading can hold, those first that share most with the other sentences. */
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
  for (const { claim } of rest) {
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
function dimensionOf(told: readonly Shown[]): Dimension {
  const having = (kind: StatementUnit['kind']): number =>
    told.filter(({ news }) => news.some((unit) => unit.kind === kind)).length
  const both = KINDS.filter((kind) => having(kind) > 1)
  const any = KINDS.filter((kind) => having(kind) > 0)
  const [only] = both.length > 0 ? both : any.length === 1 ? any : []
  return only === undefined ? 'other' : DIMENSION[only]
}
