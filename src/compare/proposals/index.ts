import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Claim } from '../../model/claim.ts'
import type { Evidence } from '../../model/cluster.ts'
import type { Finding, FindingKind, Reading, Severity } from '../../model/finding.ts'
import type { Count, Hearing, Opinion, Proposal } from '../../model/proposal.ts'
import type { Witness } from '../../model/witness.ts'
import { finish } from '../finding.ts'
import type { Outcome } from '../level.ts'
import { findQuotePairs } from '../quote.ts'
import { ownReading, readingOf } from '../reading.ts'
import { indexClaims, type Weigh, weighed } from './answers.ts'
import { type DaysOf, sharedContent } from './event.ts'
import { type Bench, claimPairsOf, type JudgedPair, judgePairs } from './judge.ts'
import type { MentionsOf } from './mentions.ts'
import { ownFindingsOf, seconded, settles } from './own.ts'
import type { PlacedReading } from './placed.ts'
import { questionFor } from './question.ts'
import { UNVERIFIED } from './wording.ts'

/** What became of a listed finding, to be read after a number. */
const FATES = {
  seconded: 'that Crossread found, too',
  discrepancy: 'that only the reader saw',
  refinement: 'whose answers can all be right: refinements',
  agreement: 'whose answers are the same: agreements',
  settled: 'that Crossread’s own findings answer otherwise',
  apart: 'of different things, dropped',
  equal: 'of one article whose words agree, dropped',
  repeated: 'listed already',
} as const
type Fate = keyof typeof FATES

/** Findings with a reader's opinion heard, and what became of it. */
export interface Heard {
  readonly findings: readonly Finding[]
  readonly hearing: Hearing
}

/**
 * Hears a reader: what it proposes is compared by our own levels and weighed by our own evidence. What we found stands, whatever
 * it says; what it found, too, is surer; what it alone found is added where the engine does not refute it, and marked.
 *
 * @param own all that the engine found itself.
 * @param weigh the evidence that pairs of claims answer one question.
 */
export function hear(
  opinion: Opinion,
  own: readonly Finding[],
  claims: readonly Claim[],
  witnesses: readonly Witness[],
  weigh: Weigh,
): Heard {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  const index = indexClaims(claims)
  const pairs = opinion.proposals.flatMap((proposal) => claimPairsOf(proposal, index))
  const bench: Bench = {
    index,
    alignmentOf: weighed(pairs, weigh),
    quotes: quotesOf(witnesses),
    daysOf: daysIn(claims),
    mentionsOf: mentionsIn(witnesses),
  }
  const findings = new Map(own.map((finding) => [finding.id, finding]))
  const secondedIds = new Set<string>()
  const fates: Fate[] = []
  for (const proposal of opinion.proposals) {
    const evidence = evidenceOf(opinion, proposal)
    const { fate, finding } = fateOf(proposal, own, articles, bench)
    const known = finding && findings.get(finding.id)
    if (!finding || (known && secondedIds.has(known.id))) fates.push(finding ? 'repeated' : fate)
    else {
      fates.push(known ? 'seconded' : fate)
      findings.set(finding.id, known ? seconded(known, evidence) : marked(finding, evidence))
      secondedIds.add(finding.id)
    }
  }
  return { findings: [...findings.values()], hearing: hearingOf(opinion, fates) }
}

/** A reader's finding that the engine has not, or its own that a proposal is about; none where nothing comes of it. */
interface Judgement {
  readonly fate: Fate
  readonly finding: Finding | null
}

function fateOf(
  proposal: Proposal,
  own: readonly Finding[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  bench: Bench,
): Judgement {
  const touched = ownFindingsOf(proposal, own)
  const conflict = touched.find(({ kind }) => kind === 'discrepancy' || kind === 'inconsistency')
  // Whoever holds that both can be right does not agree that they cannot; nor does that take our finding away.
  if (conflict)
    return proposal.kind === 'refinement'
      ? { fate: 'settled', finding: null }
      : { fate: 'seconded', finding: conflict }
  const settled = touched.find((finding) => settles(finding, proposal))
  if (settled)
    return settled.kind === proposal.kind
      ? { fate: 'seconded', finding: settled }
      : { fate: 'settled', finding: null }
  const readings = proposal.readings.flatMap((reading): PlacedReading[] => {
    const article = articles.get(reading.source)
    return article ? [{ ...reading, article }] : []
  })
  const pairs = judgePairs(proposal, readings, bench)
  const [gravest] = pairs
  if (!gravest) return { fate: 'apart', finding: null }
  const kind = kindOf(proposal, gravest)
  if (kind === null) return { fate: 'equal', finding: null }
  const fate = kind === 'inconsistency' ? 'discrepancy' : kind
  return { fate, finding: findingOf(proposal, kind, gravest, pairs) }
}

/** Null where one article merely says a thing twice. */
function kindOf(
  { kind }: Proposal,
  { outcome: { verdict } }: JudgedPair,
): 'discrepancy' | 'inconsistency' | 'refinement' | 'agreement' | null {
  if (verdict === 'differs') return kind
  if (kind === 'inconsistency') return null
  return verdict === 'same' ? 'agreement' : 'refinement'
}

function findingOf(
  proposal: Proposal,
  kind: Exclude<FindingKind, 'superlative' | 'omission'>,
  gravest: JudgedPair,
  pairs: readonly JudgedPair[],
): Finding {
  const { a, b, typed, evidence } = gravest
  const outcome = toldOf(kind, gravest)
  const dimension = typed?.a.dimension ?? proposal.dimension
  const sides = sidesOf(kind, gravest, pairs)
  const question = questionFor(proposal.question, dimension, [a, b])
  return finish({
    kind,
    dimension,
    level: outcome.level,
    severity: severityOf(kind, [a, b]),
    confidence: outcome.level === UNVERIFIED ? BY_READER_ALONE : Math.min(SUREST, gravest.probability),
    question,
    questionKey: sharedContent(a, b).words.slice(0, KEY_WORDS).sort().join(' '),
    message: `${question} ${outcome.explanation}.`,
    readings: sides,
    evidence: [...evidence, { signal: outcome.level, weight: 0, detail: outcome.explanation }],
  })
}

/** A reader holds that both can be right, where our levels, that know less of the two passages, would set them against each other. */
function toldOf(kind: FindingKind, { outcome }: JudgedPair): Outcome {
  if (kind !== 'refinement' || outcome.verdict !== 'differs') return outcome
  return { verdict: 'compatible', level: UNVERIFIED, explanation: 'the answers differ and may all be right' }
}

/** Shared words that identify a question. */
const KEY_WORDS = 4

/** The two that decide, and of every further source the reading that goes with them best. */
function sidesOf(kind: FindingKind, gravest: JudgedPair, pairs: readonly JudgedPair[]): Reading[] {
  if (kind === 'inconsistency') return [sideOf(gravest, 'a'), sideOf(gravest, 'b')]
  const bySource = new Map<string, Reading>()
  for (const pair of [gravest, ...pairs])
    for (const side of ['a', 'b'] as const)
      if (!bySource.has(pair[side].source)) bySource.set(pair[side].source, sideOf(pair, side))
  return [...bySource.values()]
}

/** The value's own words where it is one of ours, else the words that the reader named. */
function sideOf(pair: JudgedPair, side: 'a' | 'b'): Reading {
  const { article, span, sentence } = pair[side]
  const claim = pair.typed?.[side]
  if (claim) return readingOf(article.article, claim)
  const own = article.sentences[sentence] ?? span
  return ownReading(
    article.article,
    own,
    article.article.text.slice(span.start, span.end).toLowerCase().replace(/\s+/gu, ' '),
    span,
  )
}

/** What stands in the title or the first fifth of an article misleads most readers. */
const LEAD = 0.2

function severityOf(kind: FindingKind, readings: readonly PlacedReading[]): Severity {
  if (kind !== 'discrepancy' && kind !== 'inconsistency') return 'low'
  const leads = readings.some(({ article: { sentences }, sentence }) => sentence < LEAD * sentences.length)
  return leads ? 'high' : 'medium'
}

/** What only a reader saw is never as sure as what a rule has found. */
const SUREST = 0.75
const BY_READER_ALONE = 0.6

/** Evidence that names the reader, its model and the version of the prompt. */
function evidenceOf({ reader, asked }: Opinion, { votes }: Proposal): Evidence {
  const { protocol, model, prompt } = reader
  const often = asked > 1 ? `, ${votes} of ${asked} times` : ''
  return { signal: 'reader', weight: 0, detail: `${model} (${protocol}), prompt ${prompt}${often}` }
}

/** Marks what no rule of ours found, in every format that shows a message. */
function marked(finding: Finding, evidence: Evidence): Finding {
  return {
    ...finding,
    message: `${finding.message.replace(/\.$/u, '')} (only a reader saw this: ${evidence.detail}).`,
    evidence: [...finding.evidence, { ...evidence, signal: 'reader-only' }],
  }
}

/** The days that any claim of a reading's sentence is of. */
function daysIn(claims: readonly Claim[]): DaysOf {
  const bySentence = new Map<string, (readonly [number, number])[]>()
  for (const { source, sentence, event } of claims) {
    const key = `${source} ${sentence}`
    bySentence.set(key, [...(bySentence.get(key) ?? []), ...event.days])
  }
  return ({ source, sentence }) => bySentence.get(`${source} ${sentence}`) ?? []
}

function mentionsIn(witnesses: readonly Witness[]): MentionsOf {
  const bySource = new Map(witnesses.map(({ source, mentions }) => [source.article.id, mentions]))
  return ({ source, sentence }) =>
    (bySource.get(source) ?? []).filter((mention) => mention.sentence === sentence)
}

function quotesOf(witnesses: readonly Witness[]) {
  return findQuotePairs(
    witnesses.map(({ source, mentions }) => ({
      source,
      quotes: mentions.filter((mention) => mention.kind === 'quote'),
    })),
  )
}

function hearingOf({ reader, listed, dropped, notes }: Opinion, fates: readonly Fate[]): Hearing {
  const outcomes = Object.entries(FATES).flatMap(([fate, what]): Count[] => {
    const count = fates.filter((one) => one === fate).length
    return count === 0 ? [] : [{ what, count }]
  })
  return { reader, listed, outcomes: [...outcomes, ...dropped], notes }
}
