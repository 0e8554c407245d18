import type { Dimension } from '../model/claim.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Fact, Origin } from '../model/reconciliation.ts'
import { fingerprint } from '../util/fingerprint.ts'
import { byPublication } from './published.ts'
import { commonWords, tellingWords, toldShares } from './told.ts'
import type { Trace } from './trace.ts'
import { keysOf } from './words.ts'

/** Leaving one of these out is no news: every report gives its own dates and names. */
const EVERYDAY: ReadonlySet<Dimension> = new Set([
  'date',
  'time',
  'duration',
  'person',
  'role',
  'place',
  'order',
])
/** Of a statement of fewer telling words ("tech services") nobody can say whether it is told elsewhere. */
const LEAST_TELLING = 3
/** From this share of a fact's telling words in one place on, a text may tell it in other words (read on 27 stories). */
const MAY_BE_TOLD = 0.45
/** The same beside the name of whoever says it: other words of one speaker are likely to say the same. */
const MAY_BE_SAID = 0.2
/** Answers longer than this may stand in other words elsewhere: half of the words would be enough to say so. */
const SHORT_ANSWER = 3
/** A brief leaves out nearly everything: its text, as a share of the shortest that gives the fact. */
const BRIEF = 0.4
/** Our own reading may have missed it, told in words that are in no table. */
const CONFIDENCE = 0.7

/**
 * Facts that all independent origins but one report, and that one leaves out.
 *
 * Only where at least two origins agree, the silent origin was not published before all others and is no mere brief, and
 * it has the fact nowhere in its text: no count that answers, and nowhere as much as half of the words that tell it, or
 * words of like meaning. Of facts that stand in one sentence the one that says most is told. Omission is not
 * disagreement: severity is low.
 */
export function omissionsOf(
  facts: readonly Fact[],
  findings: readonly Finding[],
  traces: readonly Trace[],
  origins: readonly Origin[],
): Finding[] {
  const byId = new Map(traces.map((trace) => [trace.source.article.id, trace] as const))
  const kinds = new Map(findings.map((finding) => [finding.id, finding] as const))
  const toldShare = toldShares()
  const omitted = facts.flatMap((fact): Omitted[] => {
    const basis = fact.findings.map((id) => kinds.get(id)).find((finding) => finding?.kind === 'agreement')
    if (fact.status !== 'agreed' || !basis || isEveryday(basis)) return []
    const origin = silentOrigin(fact, origins)
    if (!origin) return []
    const silent = origin.sources.map((source) => byId.get(source)).filter((trace) => trace !== undefined)
    const others = fact.readings.map(({ source }) => byId.get(source)).filter((trace) => trace !== undefined)
    if (silent.some((trace) => before(trace, others) || isBrief(trace, others))) return []
    const isCount = basis.dimension === 'quantity'
    if (isCount && silent.some((trace) => fact.readings.some((reading) => mentions(trace, reading))))
      return []
    const tellings = tellingsOf(fact.readings, byId, isCount)
    if (tellings.length === 0) return []
    const told = Math.max(
      ...silent.flatMap(({ source }) => tellings.map((words) => toldShare(words, source))),
    )
    const speakers = speakersOf(fact.readings)
    const isSaid = silent.some(({ source }) =>
      tellings.some((words) => speakers.some((name) => toldShare(words, source, name) >= MAY_BE_SAID)),
    )
    if (isSaid) return []
    const length = Math.max(...tellings.map((words) => words.length))
    return told >= MAY_BE_TOLD ? [] : [{ fact, dimension: basis.dimension, silent, told, length }]
  })
  return distinct(omitted).map(omission)
}

/** A fact that one origin leaves out. */
interface Omitted {
  readonly fact: Fact
  readonly dimension: Dimension
  readonly silent: readonly Trace[]
  /** Share of its telling words that the silent origin has in one place. */
  readonly told: number
  /** Telling words of the longest telling. */
  readonly length: number
}

/** The last words of the names of those the readings are credited to, in lower case. */
function speakersOf(readings: readonly Reading[]): string[] {
  const names = readings.map(({ attribution }) => attribution?.split(' ').at(-1)?.toLowerCase())
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** The telling words of each reading, and those that all of them have; none where these are too few to be looked for. */
function tellingsOf(
  readings: readonly Reading[],
  byId: ReadonlyMap<string, Trace>,
  isCount: boolean,
): string[][] {
  const all = readings.flatMap((reading) => {
    const trace = byId.get(reading.source)
    // A number tells nothing without its sentence.
    return trace ? [tellingWords(trace.source, isCount ? reading.sentence : reading.span)] : []
  })
  const common = commonWords(all)
  return common.length >= LEAST_TELLING ? [...all, common] : []
}

/** Of facts that a source gives in one sentence, the one that says most: the others are parts of it. */
function distinct(omitted: readonly Omitted[]): Omitted[] {
  const places = new Set<string>()
  const kept = new Set<Omitted>()
  for (const one of [...omitted].sort((a, b) => b.length - a.length || compare(a.fact.id, b.fact.id))) {
    const own = one.fact.readings.map(({ source, sentence }) => `${sentence.start} ${source}`)
    if (!own.some((place) => places.has(place))) kept.add(one)
    for (const place of own) places.add(place)
  }
  return omitted.filter((one) => kept.has(one))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function isBrief({ words }: Trace, others: readonly Trace[]): boolean {
  return words.length < BRIEF * Math.min(...others.map((other) => other.words.length))
}

/** What something is called is no fact that could be left out. */
function isEveryday({ dimension, level }: Finding): boolean {
  return EVERYDAY.has(dimension) || level.startsWith('name/')
}

/** The one origin that does not answer, where all others do. */
function silentOrigin(fact: Fact, origins: readonly Origin[]): Origin | null {
  const answering = new Set(fact.readings.map(({ source }) => source))
  const silent = origins.filter(({ sources }) => !sources.some((source) => answering.has(source)))
  return silent.length === 1 && origins.length >= 3 && fact.independentOrigins >= 2
    ? (silent[0] ?? null)
    : null
}

/** Whether a text was published before each of the others: it could not know. */
function before({ source }: Trace, others: readonly Trace[]): boolean {
  return others.every((other) => byPublication(source.article, other.source.article) < 0)
}

/** Whether a text has the words of an answer, in whatever context. */
function mentions(trace: Trace, { exact, value }: Reading): boolean {
  const present = new Set([...trace.words.map(({ key }) => key), ...keysOf(trace.source.article.title)])
  return [exact, value].some((answer) => {
    const keys = keysOf(answer)
    const found = keys.filter((key) => present.has(key)).length
    return keys.length > SHORT_ANSWER ? found * 2 >= keys.length : found > 0
  })
}

function omission({ fact, dimension, silent, told }: Omitted): Finding {
  const outlets = silent.map(({ source }) => source.article.outlet).join(' and ')
  return {
    id: fingerprint([
      'omission',
      fact.question,
      ...silent.map(({ source }) => source.article.outlet),
      ...fact.readings.map(({ outlet, value }) => JSON.stringify([outlet, value])).sort(),
    ]),
    kind: 'omission',
    dimension,
    level: `${dimension}/left-out`,
    severity: 'low',
    confidence: CONFIDENCE,
    question: fact.question,
    message: `${outlets} ${silent.length > 1 ? 'leave' : 'leaves'} out what the ${fact.independentOrigins} other independent origins agree on.`,
    readings: fact.readings,
    evidence: [
      {
        signal: 'independent-origins',
        weight: fact.independentOrigins,
        detail: `${fact.independentOrigins} report it`,
      },
      {
        signal: 'told-nowhere',
        weight: Math.round((1 - told) * 100) / 100,
        detail: `at most ${Math.round(told * 100)}% of the words that tell it stand in one place of ${outlets}`,
      },
    ],
    decision: null,
  }
}
