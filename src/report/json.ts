import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/cluster.ts'
import type { DecidedReading, Decision, RecordedDecision, Review } from '../model/decision.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Fact, PreferredAnswer, Reconciliation, Source } from '../model/reconciliation.ts'
import { GENERATOR } from '../util/version.ts'
import type { RecordedJson, ReportJson } from './schema.ts'

/**
 * `report.json` of the report contract: every key in the contract's order, a newline at the end.
 *
 * Objects are written out key by key, so that the bytes depend on nothing but the values.
 */
export function renderJson(r: Reconciliation): string {
  return `${JSON.stringify(reportJson(r), null, 2)}\n`
}

/** The report as plain data, before it is written out. */
export function reportJson(r: Reconciliation): ReportJson {
  return {
    schemaVersion: 1,
    generator: { name: GENERATOR.name, version: GENERATOR.version },
    story: { id: r.story.id, title: r.story.title },
    sources: [...r.sources.map(sourceJson), ...(r.uncompared ?? []).map(uncomparedJson(r))],
    findings: r.findings.map(findingJson),
    facts: r.facts.map(factJson),
    ...(r.bygone && { bygone: r.bygone.map(recordedJson) }),
  }
}

function sourceJson({ annotated: { article }, origin }: Source): ReportJson['sources'][number] {
  return articleJson(article, origin)
}

/** What was not compared is shown by its language; nothing can be said of its origin, so it is one by itself. */
function uncomparedJson(
  r: Reconciliation,
): (article: Article, index: number) => ReportJson['sources'][number] {
  return (article, index) => articleJson(article, `o${r.origins.length + index + 1}`)
}

function articleJson(article: Article, origin: string): ReportJson['sources'][number] {
  const { id, file, outlet, title, url, language, published, sha256 } = article
  return {
    id,
    file,
    outlet,
    title,
    url,
    language,
    published:
      published.value === null
        ? { value: null, basis: published.basis }
        : { value: published.value, basis: published.basis },
    sha256,
    origin,
  }
}

function findingJson(finding: Finding): ReportJson['findings'][number] {
  return {
    id: finding.id,
    kind: finding.kind,
    dimension: finding.dimension,
    level: finding.level,
    severity: finding.severity,
    confidence: rounded(finding.confidence),
    question: finding.question,
    message: finding.message,
    readings: finding.readings.map(readingJson),
    evidence: finding.evidence.map(evidenceJson),
    decision: finding.decision && decisionJson(finding.decision),
    ...(finding.review && { review: reviewJson(finding.review) }),
  }
}

function factJson(fact: Fact): ReportJson['facts'][number] {
  return {
    id: fact.id,
    question: fact.question,
    status: fact.status,
    independentOrigins: fact.independentOrigins,
    readings: fact.readings.map(readingJson),
    findings: [...fact.findings],
    ...(fact.preferred && { preferred: preferredJson(fact.preferred) }),
  }
}

function readingJson(reading: Reading): ReportJson['facts'][number]['readings'][number] {
  return {
    source: reading.source,
    value: reading.value,
    exact: reading.exact,
    span: { start: reading.span.start, end: reading.span.end },
    prefix: reading.prefix,
    suffix: reading.suffix,
    sentence: { start: reading.sentence.start, end: reading.sentence.end },
    attribution: reading.attribution,
  }
}

function evidenceJson({ signal, weight, detail }: Evidence): Evidence {
  return { signal, weight: rounded(weight), detail }
}

function decisionJson({
  finding,
  verdict,
  prefer,
  reason,
  duplicateOf,
  note,
  reviewer,
  time,
}: Decision): Decision {
  return {
    finding,
    verdict,
    ...(prefer && { prefer: { ...decidedJson(prefer), why: prefer.why } }),
    ...(reason && { reason }),
    ...(duplicateOf && { duplicateOf }),
    note,
    reviewer,
    time,
  }
}

/** A decision with the finding as it was. */
export function recordedJson(decision: RecordedDecision): RecordedJson {
  const { id, story, kind, dimension, level, question, readings } = decision
  return {
    ...decisionJson(decision),
    id,
    story,
    kind,
    dimension,
    level,
    question,
    readings: readings.map(decidedJson),
  }
}

function decidedJson({ source, outlet, value, exact }: DecidedReading): DecidedReading {
  return { source, outlet, value, exact }
}

/** All that a ledger says of a finding. */
export function reviewJson({ state, current, earlier }: Review) {
  return { state, current: current.map(recordedJson), earlier: earlier.map(recordedJson) }
}

function preferredJson({ value, source, why, reviewer, time }: PreferredAnswer): PreferredAnswer {
  return { value, source, why, reviewer, time }
}

/** Three decimals: more would claim a precision that weights and confidences do not have. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
