import type { Statement, StatementUnit } from '../../model/claim.ts'
import type { Finding } from '../../model/finding.ts'
import { RIVAL_VERBS } from '../data/rival-verbs.ts'
import { finish } from '../finding.ts'
import { type Articles, alignmentsOf, type Place, readingOf, textAt } from './place.ts'
import { type Counterpart, type Parallel, type Stated, wordsOf } from './same.ts'

/** Density of the shared stretches, and probability of the two claims, from which a clause is one but for its verb. */
const ONE_THING = 0.7
const ALIGNED = 0.6

/** A finding where two sources say of one thing, in else the same words, that it was asked for and that it was got. */
export function rivalFindings({ cluster, fullest, counterparts }: Parallel, articles: Articles): Finding[] {
  const places: Place[] = []
  let verbs: readonly [string, string] | null = null
  for (const other of counterparts) {
    const pair = rivalsOf(fullest, other)
    const [aligned] = alignmentsOf(
      cluster,
      [fullest, other].map(({ claim }) => ({ claim, span: claim.span })),
    )
    if (!pair || other.windows.density < ONE_THING || (aligned?.probability ?? 0) < ALIGNED) continue
    if (places.length === 0) places.push(placeOf(fullest, other.windows.a, pair[0]))
    if (places.some(({ claim }) => claim.source === other.claim.source)) continue
    places.push(placeOf(other, other.windows.b, pair[1]))
    verbs ??= [pair[0].lemma, pair[1].lemma]
  }
  if (verbs === null) return []
  const [x, y] = [...verbs].sort()
  const told = places.map((place) => `“${textAt(articles, place)}”`)
  const question = `What is told of it: ${x} or ${y}?`
  return [
    finish({
      kind: 'discrepancy',
      dimension: 'polarity',
      level: 'polarity/other-verb',
      severity: 'medium',
      confidence: CONFIDENCE,
      question,
      questionKey: cluster.key,
      message: `${question} The sources have ${told.join(' and ')}.`,
      readings: places.flatMap((place) => readingOf(articles, place, textAt(articles, place).toLowerCase())),
      evidence: alignmentsOf(cluster, places)[0]?.evidence ?? [],
    }),
  ]
}

const CONFIDENCE = 0.7

/** What both have, with the verb. */
function placeOf(stated: Stated, window: readonly [number, number], verb: StatementUnit): Place {
  const span = wordsOf(stated, window, false)
  return {
    claim: stated.claim,
    span: { start: Math.min(span.start, verb.start), end: Math.max(span.end, verb.end) },
  }
}

/** The verbs of two clauses that exclude each other, where each has only one of the two. */
function rivalsOf(
  { statement: a }: Stated,
  { statement: b }: Counterpart,
): readonly [StatementUnit, StatementUnit] | null {
  for (const [one, other] of RIVAL_VERBS)
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const [x, y] = [verbIn(a, left), verbIn(b, right)]
      if (x && y && !verbIn(a, right) && !verbIn(b, left)) return [x, y]
    }
  return null
}

function verbIn({ units }: Statement, group: ReadonlySet<string>): StatementUnit | undefined {
  return units.find(({ lemma, pos }) => pos === 'VERB' && group.has(lemma))
}
