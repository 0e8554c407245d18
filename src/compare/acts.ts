import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { type ActCounterpart, type AlignedActs, alignedActs } from './act/aligned.ts'
import { sameParts, sayTheSame, spanOf } from './act/same.ts'
import { type SlotDetail, slotDetails } from './act/slots.ts'
import { creditSpan, isOwnVoice, isStated, openVerb } from './act/voice.ts'
import { finish } from './finding.ts'
import { Findings } from './findings.ts'
import { tells, touches } from './statement/others.ts'
import { type Articles, alignmentsOf, type Place, readingOf, textAt } from './statement/place.ts'
import { looksTheSame, refinementFinding } from './statement/refinements.ts'

/**
 * What sources tell of one act, in whatever words: alike, or with a part that one puts more fully or otherwise.
 *
 * @param others findings of other rules: what they already tell, or dispute, is not told again.
 */
export function actFindings(
  clusters: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  const aligned = clusters.flatMap((cluster) => alignedActs(cluster) ?? [])
  const agreements: Finding[] = []
  const told = new Findings(others)
  for (const finding of aligned.flatMap((one) => agreementOf(one, articles)).sort(fullestFirst)) {
    if (told.some(finding.readings, tells) || told.some(finding.readings, isNearCopyOf)) continue
    agreements.push(finding)
    told.add(finding)
  }
  const sources = new Map(witnesses.map((witness) => [witness.source.article.id, witness]))
  const refinements: Finding[] = []
  const touched = new Findings(others)
  for (const finding of aligned.flatMap((one) => [
    ...refinementsOf(one, articles),
    ...voicesOf(one, sources, articles),
  ])) {
    if (touched.some(finding.readings, touches)) continue
    refinements.push(finding)
    touched.add(finding)
  }
  return [...agreements, ...refinements]
}

/** Those of more sources first, then the longer. */
function fullestFirst(a: Finding, b: Finding): number {
  const length = ({ readings }: Finding): number => readings.reduce((sum, { exact }) => sum + exact.length, 0)
  return b.readings.length - a.readings.length || length(b) - length(a) || (a.id < b.id ? -1 : 1)
}

/** Whether another agreement shows these stretches, or most of them, in their sentences already. */
function isNearCopyOf(other: Finding, readings: Finding['readings']): boolean {
  return (
    other.kind === 'agreement' &&
    /^(?:other|quote)\//u.test(other.level) &&
    readings.every((reading) =>
      other.readings.some(({ source, span }) => source === reading.source && overlaps(span, reading.span)),
    )
  )
}

function agreementOf({ cluster, fullest, counterparts }: AlignedActs, articles: Articles): Finding[] {
  const same = oneOfEach(counterparts.filter((other) => sayTheSame(fullest, other)))
  if (same.length === 0) return []
  const shared = same.map((other) => sameParts(fullest.act, other))
  const own: Place = {
    claim: fullest.claim,
    span: spanOf(
      fullest.act,
      shared.flat().map(({ a }) => a),
    ),
  }
  const places = [
    own,
    ...same.map(
      (other, i): Place => ({
        claim: other.claim,
        span: spanOf(
          other.act,
          (shared[i] ?? []).map(({ b }) => b),
        ),
      }),
    ),
  ]
  const value = textAt(articles, own)
  const weakest = same.reduce((least, next) => (next.probability < least.probability ? next : least))
  return [
    finish({
      kind: 'agreement',
      dimension: 'other',
      level: 'other/same-act',
      severity: 'low',
      confidence: weakest.probability,
      question: `What do they report alike: “${value}”?`,
      questionKey: cluster.key,
      message: `${places.length > 2 ? `All ${places.length}` : 'Both'} report: “${value}”.`,
      readings: places.flatMap((place) => readingOf(articles, place, value)),
      evidence: alignmentsOf(cluster, places)[0]?.evidence ?? [],
    }),
  ]
}

/** The likeliest of each source. */
function oneOfEach(counterparts: readonly ActCounterpart[]): ActCounterpart[] {
  return counterparts.filter(
    ({ claim }, at) => counterparts.findIndex((other) => other.claim.source === claim.source) === at,
  )
}

/** One finding for each part of an act that one source puts more fully than another, or in other words. */
function refinementsOf({ cluster, pairs }: AlignedActs, articles: Articles): Finding[] {
  const groups: Slot[] = []
  for (const { own, other } of pairs)
    for (const detail of slotDetails(own, other)) {
      const places = [
        { claim: own.claim, span: detail.a },
        { claim: other.claim, span: detail.b },
      ]
      const [x, y] = places.map((place) => textAt(articles, place))
      if (x === undefined || y === undefined || looksTheSame(x, y)) continue
      const known = groups.find((group) =>
        group.places.some((place) => places.some((one) => areOne(place, one))),
      )
      if (!known) groups.push({ detail, places })
      else
        for (const place of places)
          if (!known.places.some(({ claim }) => claim.source === place.claim.source)) known.places.push(place)
    }
  return groups.map(({ detail, places }) => refinement(detail, places, cluster, articles))
}

/** What sources put in one part of one act, one place of each. */
interface Slot {
  readonly detail: SlotDetail
  readonly places: Place[]
}

const areOne = (a: Place, b: Place): boolean => a.claim.source === b.claim.source && overlaps(a.span, b.span)

function refinement(
  detail: Pick<SlotDetail, 'dimension' | 'outcome'>,
  places: readonly Place[],
  cluster: Cluster,
  articles: Articles,
): Finding {
  return refinementFinding(detail, places, cluster.key, alignmentsOf(cluster, places), articles)
}

/** From this probability on, acts are surely one: who says so, and how firmly, is then told of one thing. */
const SURELY = 0.85

/** What one source tells in its own voice and another credits; what one states and another leaves open. */
function voicesOf(
  { cluster, fullest, counterparts }: AlignedActs,
  sources: Sources,
  articles: Articles,
): Finding[] {
  return counterparts.flatMap((other): Finding[] => {
    const [a, b] = [sources.get(fullest.claim.source), sources.get(other.claim.source)]
    if (!a || !b || other.probability < SURELY || !sayTheSame(fullest, other, true)) return []
    const [openA, openB] = [openVerb(a.source, fullest), openVerb(b.source, other)]
    const found: Finding[] = []
    const areStated = isStated(a.source, fullest) && isStated(b.source, other)
    if (areStated && (openA === null) !== (openB === null) && sameParts(fullest.act, other).length > 1)
      found.push(
        refinement(
          LESS_CERTAIN,
          [
            { claim: fullest.claim, span: openA ?? fullest.act.verbSpan },
            { claim: other.claim, span: openB ?? other.act.verbSpan },
          ],
          cluster,
          articles,
        ),
      )
    const [creditA, creditB] = [creditSpan(a, fullest.claim), creditSpan(b, other.claim)]
    const ownA = creditB !== null && isOwnVoice(a.source, fullest.claim)
    const ownB = creditA !== null && isOwnVoice(b.source, other.claim)
    if (ownA || ownB)
      found.push(
        refinement(
          OWN_VOICE,
          [
            { claim: fullest.claim, span: (ownA ? null : creditA) ?? fullest.claim.span },
            { claim: other.claim, span: (ownB ? null : creditB) ?? other.claim.span },
          ],
          cluster,
          articles,
        ),
      )
    return found
  })
}

type Sources = ReadonlyMap<string, Witness>

const LESS_CERTAIN = {
  dimension: 'polarity',
  outcome: {
    verdict: 'compatible',
    level: 'polarity/less-certain',
    explanation: 'one source states it, the other leaves it open',
  },
} as const
const OWN_VOICE = {
  dimension: 'attribution',
  outcome: {
    verdict: 'compatible',
    level: 'attribution/own-voice',
    explanation: 'one source credits it to somebody, the other tells it in its own voice',
  },
} as const
