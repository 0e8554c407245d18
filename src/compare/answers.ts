import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Cluster, Evidence } from '../model/cluster.ts'
import type { Finding, FindingKind, Reading, Severity } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { askCloze } from '../util/cloze.ts'
import { judge, readingsOf } from './cluster.ts'
import { finish } from './finding.ts'
import type { Judged } from './judged.ts'
import { readingOf } from './reading.ts'
import { KIND_OF } from './verdict.ts'

/** A finding for what the sources answer, and one for each source that contradicts itself. */
export function clusterFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clusters.flatMap((cluster) => {
    const { across, main, fittings, agreed, limits, accounts, within, onBothSides } = judge(cluster)
    const findings: Finding[] = []
    if (across && !isNoNews(across))
      findings.push(
        answerFinding(cluster, across, KIND_OF[across.outcome.verdict], readingsOf(across, main), articles),
      )
    for (const { pair, claims } of fittings)
      findings.push(answerFinding(cluster, pair, 'refinement', claims, articles))
    for (const { pair, claims } of agreed)
      findings.push(answerFinding(cluster, pair, 'agreement', claims, articles))
    if (limits) {
      const { pair, claims } = limits
      findings.push(answerFinding(atMost(cluster), pair, KIND_OF[pair.outcome.verdict], claims, articles))
    }
    for (const { by, pair, claims } of accounts)
      findings.push(answerFinding(byAccount(cluster, by), pair, 'discrepancy', claims, articles))
    // One article tells of many days, and of a day only another source or the calendar shows what contradicts itself there.
    for (const judged of [...within.filter(({ a }) => a.slot.role !== 'when'), ...onBothSides])
      findings.push(answerFinding(cluster, judged, 'inconsistency', [judged.a, judged.b], articles))
    return findings
  })
}

/** The question after the most that it can be. */
function atMost(cluster: Cluster): Cluster {
  const { question, key, claims, alignments } = cluster
  return { question: question.replace(/\?$/u, ' at most?'), key: `${key} at most`, claims, alignments }
}

/** The question with whom a source credits for its second answer. */
function byAccount({ question, key, claims, alignments }: Cluster, by: string): Cluster {
  const asked = question.replace(/\?$/u, `, by the account of ${by}?`)
  return { question: asked, key: `${key} by ${by}`, claims, alignments }
}

/** That two sources call somebody by one name, or by more or less of it, is no finding; nor are statements that cannot be compared. */
const NO_NEWS: ReadonlySet<string> = new Set([
  'name/same',
  'name/short',
  'name/less-full',
  'other/incomparable',
  'quantity/incomparable',
  'quantity/other-magnitude',
])

const isNoNews = ({ outcome }: Judged): boolean => NO_NEWS.has(outcome.level)

/** The finding that answers to one question make, by the two that decide. */
export function answerFinding(
  cluster: Cluster,
  { a, b, outcome, probability, evidence: aligned }: Judged,
  kind: FindingKind,
  claims: readonly Claim[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
): Finding {
  const readings = claims.flatMap((claim): Reading[] => {
    const source = articles.get(claim.source)
    return source ? [readingOf(source.article, claim)] : []
  })
  const evidence: Evidence[] = [
    ...aligned,
    { signal: outcome.level, weight: 0, detail: outcome.explanation },
    ...[a, b].flatMap(anchorOf),
  ]
  const question = questionOf(cluster, a, b)
  return finish({
    kind,
    dimension: a.dimension,
    level: outcome.level,
    severity: severityOf(kind, a, b),
    confidence: probability,
    question,
    questionKey: cluster.key,
    message: `${question} ${outcome.explanation}.`,
    readings,
    evidence,
  })
}

/** What an implied part of a date was taken from: the reader must be able to question it. */
function anchorOf({ value, exact }: Claim): Evidence[] {
  if (value.type !== 'time' || value.mention.anchor.detail === '') return []
  return [{ signal: 'anchor', weight: 0, detail: `“${exact}”: ${value.mention.anchor.detail}` }]
}

/** Of times the likeliest pair is compared, and the question is put in the words of one of the two. */
function questionOf({ question }: Cluster, a: Claim, b: Claim): string {
  if (a.value.type !== 'time' || b.value.type !== 'time') return question
  const { cloze } =
    a.cloze.length < b.cloze.length || (a.cloze.length === b.cloze.length && a.id < b.id) ? a : b
  return askCloze(cloze, a.slot.role === 'when' ? 'when' : 'how long')
}

/** What stands in the lead or the title of both misleads most readers. */
function severityOf(kind: FindingKind, a: Claim, b: Claim): Severity {
  if (kind !== 'discrepancy' && kind !== 'inconsistency') return 'low'
  const leads = [a, b].filter(({ part, event }) => part === 'title' || event.position < LEAD).length
  return leads > 0 ? 'high' : 'medium'
}

const LEAD = 0.2
