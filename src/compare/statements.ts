import type { Alignment, Cluster, Evidence } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import { Findings } from './findings.ts'
import { tells, touches } from './statement/others.ts'
import {
  type Articles,
  alignmentsOf,
  BY_WAY_OF_OTHERS,
  type Place,
  readingOf,
  textAt,
} from './statement/place.ts'
import { refinementsOf } from './statement/refinements.ts'
import { rivalFindings } from './statement/rivals.ts'
import {
  canShowWhole,
  isMerePhrase,
  type Parallel,
  parallelOf,
  saysTheSame,
  strengthOf,
  wordsOf,
} from './statement/same.ts'

/**
 * What sources report alike, clause by clause; neighbouring clauses that are alike in the same sources are one finding.
 * What one source has done and another only asked for is no such thing: it is told as a discrepancy.
 *
 * @param others findings of other rules: what they already tell, or dispute, is not told again.
 */
export function statementFindings(
  clusters: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  const parallels = clusters.flatMap((cluster) => parallelOf(cluster) ?? [])
  const known = new Findings(others)
  const rivals = parallels
    .flatMap((parallel) => rivalFindings(parallel, articles))
    .filter(({ readings }) => !known.some(readings, touches))
  for (const rival of rivals) known.add(rival)
  const agreements = merged(parallels.flatMap(agreementOf), articles).map((agreement) =>
    findingOf(agreement, articles),
  )
  const refinements = parallels.flatMap((parallel) => refinementsOf(parallel, articles))
  return [
    ...rivals,
    ...agreements.filter(({ readings }) => !known.some(readings, tells)),
    ...refinements.filter(({ readings }) => !known.some(readings, touches)),
  ]
}

/** Stretches of several sources that say the same, by source id. */
interface Agreement {
  readonly places: readonly Place[]
  /** The source whose words say most. */
  readonly fullest: string
  readonly key: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** A source that has less than this share of what another has in common with the fullest has a fragment of it. */
const FRAGMENT = 0.4

/** Probability from which two statements are held to say one thing; below it only their parts are compared. */
const ONE_THING = 0.6

function agreementOf({ cluster, fullest, counterparts }: Parallel): Agreement[] {
  const best = Math.max(0, ...counterparts.map(strengthOf))
  const same = counterparts.filter(
    (counterpart) => strengthOf(counterpart) >= FRAGMENT * best && saysTheSame(fullest, counterpart),
  )
  if (same.length === 0 || same.every((counterpart) => isMerePhrase(fullest, counterpart))) return []
  const from = Math.min(...same.map(({ windows }) => windows.a[0]))
  const to = Math.max(...same.map(({ windows }) => windows.a[1]))
  const whole = same.every((counterpart) => canShowWhole(fullest, counterpart))
  const places = [
    { claim: fullest.claim, span: wordsOf(fullest, [from, to], whole) },
    ...same.map((counterpart) => ({
      claim: counterpart.claim,
      span: wordsOf(counterpart, counterpart.windows.b, whole),
    })),
  ].sort((x, y) => (x.claim.source < y.claim.source ? -1 : 1))
  const alignments = alignmentsOf(cluster, places)
  const weakest = alignments.reduce<Alignment | null>(
    (least, next) => (least === null || next.probability < least.probability ? next : least),
    null,
  )
  const confidence = weakest?.probability ?? BY_WAY_OF_OTHERS
  if (Math.max(confidence, ...alignments.map(({ probability }) => probability)) < ONE_THING) return []
  return [
    {
      places,
      fullest: fullest.claim.source,
      key: cluster.key,
      confidence,
      evidence: weakest?.evidence ?? [],
    },
  ]
}

/** Characters between two stretches that are one: a comma, a conjunction, a relative. */
const GAP = 24

/** Joins agreements of the same sources that follow each other in one sentence of each. */
function merged(agreements: readonly Agreement[], articles: Articles): Agreement[] {
  const inOrder = [...agreements].sort((x, y) => {
    const [a, b] = [sourcesOf(x), sourcesOf(y)]
    return a < b ? -1 : a > b ? 1 : startOf(x) - startOf(y)
  })
  const result: Agreement[] = []
  for (const agreement of inOrder) {
    const last = result.at(-1)
    if (last && follows(last, agreement)) result[result.length - 1] = joined(last, agreement, articles)
    else result.push(agreement)
  }
  return result
}

const sourcesOf = ({ places }: Agreement): string => places.map(({ claim }) => claim.source).join(' ')
const startOf = ({ places }: Agreement): number => places[0]?.span.start ?? 0

function follows(first: Agreement, second: Agreement): boolean {
  return (
    sourcesOf(first) === sourcesOf(second) &&
    first.places.every((place, i) => {
      const next = second.places[i]
      if (!next || next.claim.sentence !== place.claim.sentence) return false
      const gap = next.span.start - place.span.end
      return gap >= 0 && gap <= GAP
    })
  )
}

function joined(first: Agreement, second: Agreement, articles: Articles): Agreement {
  const places = first.places.map((place, i) => ({
    claim: place.claim,
    span: { start: place.span.start, end: second.places[i]?.span.end ?? place.span.end },
  }))
  const lengths = places.map((place) => ({
    source: place.claim.source,
    length: textAt(articles, place).length,
  }))
  const longest = lengths.reduce((best, next) => (next.length > best.length ? next : best), {
    source: first.fullest,
    length: 0,
  })
  return {
    ...first,
    places,
    fullest: longest.source,
    confidence: Math.min(first.confidence, second.confidence),
    evidence: [...first.evidence, ...second.evidence],
  }
}

function findingOf({ places, fullest, key, confidence, evidence }: Agreement, articles: Articles): Finding {
  const best = places.find(({ claim }) => claim.source === fullest) ?? places[0]
  const value = best ? textAt(articles, best) : ''
  return finish({
    kind: 'agreement',
    dimension: 'other',
    level: 'other/same-statement',
    severity: 'low',
    confidence,
    question: `What do they report alike: “${value}”?`,
    questionKey: key,
    message: `${places.length > 2 ? `All ${places.length}` : 'Both'} report: “${value}”.`,
    readings: places.flatMap((place) => readingOf(articles, place, value)),
    evidence,
  })
}
