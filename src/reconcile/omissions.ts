import type { Article } from '../model/article.ts'
import type { Dimension } from '../model/claim.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Fact, Origin } from '../model/reconciliation.ts'
import { fingerprint } from '../util/fingerprint.ts'
import { byPublication } from './published.ts'
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
  'other',
])
/** A fact is prominent where a source gives it in its title or in its first sentences. */
const LEAD_SENTENCES = 4
/** Answers longer than this may stand in other words elsewhere: half of the words would be enough to say so. */
const SHORT_ANSWER = 3
/** Our own reading may have missed it: the value is nowhere in the text, but it may be told without it. */
const CONFIDENCE = 0.5

/**
 * Facts that all independent origins but one report, and that one leaves out.
 *
 * Only where at least two origins agree, one of them gives the fact prominently, and the silent origin was not
 * published before all others and has the answer nowhere in its text. Omission is not disagreement: severity is low.
 */
export function omissionsOf(
  facts: readonly Fact[],
  findings: readonly Finding[],
  traces: readonly Trace[],
  origins: readonly Origin[],
): Finding[] {
  const byId = new Map(traces.map((trace) => [trace.source.article.id, trace] as const))
  const kinds = new Map(findings.map((finding) => [finding.id, finding] as const))
  return facts.flatMap((fact) => {
    const basis = fact.findings.map((id) => kinds.get(id)).find((finding) => finding?.kind === 'agreement')
    if (fact.status !== 'agreed' || !basis || isEveryday(basis)) return []
    const silent = silentOrigin(fact, origins)
    if (!silent) return []
    const others = fact.readings.map(({ source }) => byId.get(source)).filter((trace) => trace !== undefined)
    const texts = silent.sources.map((source) => byId.get(source)).filter((trace) => trace !== undefined)
    const isLeft =
      fact.readings.some((reading) => isProminent(reading, byId.get(reading.source))) &&
      texts.every(
        (trace) => !before(trace, others) && fact.readings.every((reading) => !mentions(trace, reading)),
      )
    return isLeft
      ? [
          omission(
            fact,
            basis.dimension,
            texts.map(({ source }) => source.article),
          ),
        ]
      : []
  })
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

function isProminent(reading: Reading, trace: Trace | undefined): boolean {
  const last = trace?.source.sentences[LEAD_SENTENCES]
  return last === undefined || reading.span.start < last.start
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

function omission(fact: Fact, dimension: Dimension, silent: readonly Article[]): Finding {
  const outlets = silent.map(({ outlet }) => outlet).join(' and ')
  return {
    id: fingerprint([
      'omission',
      fact.question,
      ...silent.map(({ id }) => id),
      ...fact.readings.map(({ source, value }) => JSON.stringify([source, value])).sort(),
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
      { signal: 'answer-absent', weight: 1, detail: `none of the answers stands in the text of ${outlets}` },
    ],
    decision: null,
  }
}
