import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { answerFinding } from './answers.ts'
import { compareClaims } from './claims.ts'
import { countsFate } from './tolls.ts'

/** That the two sentences tell of one event is known by way of the tolls that clash there. */
const CONFIDENCE = 0.55

/**
 * Where two sentences of one source clash over one toll, they tell of one event: their other tolls are held against each
 * other, too ("killing at least 90 and wounding hundreds", "20 dead and dozens wounded").
 *
 * @param own findings on what one source says against itself
 */
export function companionFindings(
  clusters: readonly Cluster[],
  own: readonly Finding[],
  witnesses: readonly Witness[],
): Finding[] {
  const clashes = own.filter(({ kind, level }) => kind === 'inconsistency' && level.startsWith('quantity/'))
  if (clashes.length === 0) return []
  const tolls = clusters.flatMap((cluster) =>
    cluster.claims.filter(isCount).map((claim) => ({ claim, cluster })),
  )
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clashes.flatMap(({ readings: [x, y] }): Finding[] => {
    if (!x || !y || x.source !== y.source) return []
    const beside = (reading: typeof x) =>
      tolls.filter(
        ({ claim: { source, sentenceSpan, span } }) =>
          source === reading.source &&
          overlaps(sentenceSpan, reading.sentence) &&
          !overlaps(span, reading.span),
      )
    const others = beside(y)
    return beside(x).flatMap(({ claim: a, cluster }) => {
      const b = others.find(({ claim }) => areRivals(a, claim))?.claim
      if (!b || isTold(own, a, b)) return []
      const outcome = compareClaims(a, b)
      return [
        answerFinding(
          cluster,
          { a, b, outcome, evidence: [], probability: CONFIDENCE },
          'inconsistency',
          [a, b],
          articles,
        ),
      ]
    })
  })
}

function isTold(own: readonly Finding[], a: Claim, b: Claim): boolean {
  return own.some(
    ({ kind, readings }) =>
      kind === 'inconsistency' &&
      [a, b].every((claim) =>
        readings.some(({ source, span }) => source === claim.source && overlaps(span, claim.span)),
      ),
  )
}

/** "29 of whom were taken to hospital" counts with them, "another 20" does not. */
function isCount(claim: Claim): boolean {
  return countsFate(claim) && claim.slot.facets.every((facet) => facet === 'subset')
}

function areRivals(a: Claim, b: Claim): boolean {
  return (
    a.slot.predicate === b.slot.predicate &&
    a.slot.part.join(' ') === b.slot.part.join(' ') &&
    compareClaims(a, b).verdict === 'differs'
  )
}
