import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding, FindingKind } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { OUTCOME_RELATIONS, type OutcomeRelations } from './data/outcomes.ts'
import { finish } from './finding.ts'
import { areOfOneEvent } from './outcomes/event.ts'
import { type Clash, clashOf } from './outcomes/own.ts'
import { recentBySource, type Stand, standsOf } from './outcomes/stand.ts'
import { readingOf } from './reading.ts'

/** How two stands compare: the rule, and what comes of it. */
interface Comparison {
  readonly level: string
  readonly kind: FindingKind
}

/** A finding for each question about a participant on which sources stand on two sides. */
export function outcomeFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const sources = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clusters.flatMap((cluster) => {
    const relations = OUTCOME_RELATIONS.get(cluster.claims[0]?.slot.predicate ?? '')
    if (!relations) return []
    const stands = standsOf(cluster.claims, relations, sources)
    const clashes = recentBySource(cluster.claims, sources).flatMap((own) => clashOf(own, relations) ?? [])
    const across = findingsOf(cluster, relations, stands, sources)
    return [
      ...(across.length > 0 ? across : findingsOf(cluster, relations, torn(stands, clashes), sources)),
      ...clashes.map(({ a, b, level }) =>
        findingOf(
          cluster,
          relations,
          { a, b, comparison: { level, kind: 'inconsistency' } },
          [a, b],
          sources,
        ),
      ),
    ]
  })
}

/**
 * Where only sources that contradict themselves contradict others: of each of them the answer that no other source has,
 * beside what the others say. Empty where there is none.
 */
function torn(stands: readonly Stand[], clashes: readonly Clash[]): Stand[] {
  const isTorn = ({ claim }: Stand): boolean => clashes.some(({ a }) => a.claim.source === claim.source)
  const others = stands.filter((stand) => !isTorn(stand))
  const own = clashes.flatMap(({ a, b, level }) =>
    level === 'outcome/excluded'
      ? [a, b].filter(({ answer }) => others.every((other) => other.answer !== answer))
      : [],
  )
  return own.length > 0 ? [...own, ...others] : []
}

type Sources = ReadonlyMap<string, AnnotatedArticle>

function findingsOf(
  cluster: Cluster,
  relations: OutcomeRelations,
  stands: readonly Stand[],
  sources: Sources,
): Finding[] {
  let best: Compared | null = null
  for (const [i, a] of stands.entries())
    for (const b of stands.slice(i + 1)) {
      if (a.claim.source === b.claim.source) continue
      const comparison = compareStands(a, b, relations)
      if (comparison === null || !areOfOneEvent(a, b, relations.days)) continue
      const one = { a, b, comparison }
      if (best === null || rankOf(one) > rankOf(best)) best = one
    }
  return best === null ? [] : [findingOf(cluster, relations, best, stands, sources)]
}

interface Compared {
  readonly a: Stand
  readonly b: Stand
  readonly comparison: Comparison
}

/** The gravest, then two headlines, whose tenses readers set against each other, then what shares most names. */
function rankOf({ a, b, comparison }: Compared): number {
  const grave = comparison.kind === 'discrepancy' ? 2 * GRAVE : comparison.kind === 'refinement' ? GRAVE : 0
  const isTense = comparison.level === 'outcome/done-or-planned'
  const headlines = isTense && a.claim.part === 'title' && b.claim.part === 'title' ? HEADLINES : 0
  const shared = [...a.claim.event.entities].filter((entity) => b.claim.event.entities.has(entity)).length
  return grave + headlines + Math.min(shared, HEADLINES - 1)
}

const HEADLINES = 10
const GRAVE = 100

function compareStands(a: Stand, b: Stand, relations: OutcomeRelations): Comparison | null {
  if (a.answer !== b.answer) return compareAnswers(a, b, relations)
  if (a.claim.polarity !== b.claim.polarity) {
    if (a.mood !== 'done' || b.mood !== 'done') return null
    return { level: 'outcome/denied', kind: 'discrepancy' }
  }
  return a.claim.polarity === 'negative' ? null : compareMoods(a, b)
}

function compareAnswers(a: Stand, b: Stand, { pairs }: OutcomeRelations): Comparison | null {
  if (a.claim.polarity === 'negative' || b.claim.polarity === 'negative') return null
  if (a.mood === 'open' || b.mood === 'open') return null
  const pair = pairs.find(
    ([one, other]) => (one === a.answer && other === b.answer) || (one === b.answer && other === a.answer),
  )
  if (!pair) return null
  if (pair[2] === 'differs') return { level: 'outcome/excluded', kind: 'discrepancy' }
  return { level: pair[2] === 'later' ? 'outcome/later-state' : 'outcome/says-more', kind: 'refinement' }
}

/** Done in one source, yet to come in another: news goes on, so that only what came out no earlier contradicts. */
function compareMoods(a: Stand, b: Stand): Comparison | null {
  if (a.mood === b.mood) return sayAlike(a, b)
  const done = a.mood === 'done' ? a : b.mood === 'done' ? b : null
  const other = done === a ? b : a
  if (done !== null && other.mood === 'to-come') {
    const isOutdated = done.published === null || other.published === null || other.published < done.published
    return isOutdated
      ? { level: 'outcome/since-done', kind: 'refinement' }
      : { level: 'outcome/done-or-planned', kind: 'discrepancy' }
  }
  return { level: 'outcome/less-certain', kind: 'refinement' }
}

/** The same in other words: "stepped down", "resigned". In the same words it is no news that they agree. */
function sayAlike(a: Stand, b: Stand): Comparison | null {
  const [x, y] = [stemsOf(a.claim), stemsOf(b.claim)]
  const isOther = ![...x].some((stem) => y.has(stem))
  return a.mood === 'done' && isOther ? { level: 'outcome/same', kind: 'agreement' } : null
}

/** Beginnings of its words, by which "dies" and "died" are one; auxiliaries are left out. */
function stemsOf({ exact }: Claim): ReadonlySet<string> {
  const words = exact.toLowerCase().split(/\s+/u)
  return new Set(words.filter((word) => !AUXILIARY.test(word)).map((word) => word.slice(0, STEM)))
}

const STEM = 3
const AUXILIARY = /^(?:is|are|was|were|be|been|being|has|have|had|get|got)$/u

const CONFIDENCE = { named: 0.8, thing: 0.7 }
const ATTRIBUTED = 0.1

function findingOf(
  { key, claims }: Cluster,
  { ask, dimension, days }: OutcomeRelations,
  { a, b, comparison }: Compared,
  stands: readonly Stand[],
  sources: Sources,
): Finding {
  const name = longestName(claims)
  const isThing = key.includes(' thing/')
  const question = ask.replace('{}', isThing && !ask.includes('the {}') ? `the ${name}` : name)
  const others = stands.filter(
    (stand) =>
      stand.claim.source !== a.claim.source &&
      stand.claim.source !== b.claim.source &&
      (areOfOneEvent(stand, a, days) || areOfOneEvent(stand, b, days)),
  )
  const shown = [a, b, ...others]
  const bySource = new Map(shown.toReversed().map((stand) => [stand.claim.source, stand.claim]))
  const told = comparison.kind === 'inconsistency' ? [a.claim, b.claim] : [...bySource.values()]
  const attributed = [a, b].filter(({ claim }) => claim.attribution !== null).length
  return finish({
    kind: comparison.kind,
    dimension: comparison.level === 'outcome/excluded' ? dimension : 'polarity',
    level: comparison.level,
    severity: /^(?:discrepancy|inconsistency)$/u.test(comparison.kind) ? 'medium' : 'low',
    confidence: (isThing ? CONFIDENCE.thing : CONFIDENCE.named) - ATTRIBUTED * attributed,
    question,
    questionKey: key,
    message: `${question} The ${comparison.kind === 'inconsistency' ? 'article has' : 'sources have'} “${a.claim.exact}” and “${b.claim.exact}”.`,
    readings: told.flatMap((claim) => {
      const source = sources.get(claim.source)
      return source ? [{ ...readingOf(source.article, claim), value: answerOf(claim) }] : []
    }),
    evidence: [{ signal: 'same-participant', weight: 1, detail: name }],
  })
}

function answerOf({ value, polarity, modality }: Claim): string {
  const answer = value.type === 'phrase' ? value.head : ''
  const mood = modality === 'asserted' ? '' : ` (${modality})`
  return `${polarity === 'negative' ? 'not ' : ''}${answer}${mood}`
}

function longestName(claims: readonly Claim[]): string {
  return claims
    .flatMap(({ value }) => (value.type === 'phrase' && value.holder !== undefined ? [value.holder] : []))
    .reduce(
      (best, name) =>
        name.length > best.length || (name.length === best.length && name < best) ? name : best,
      '',
    )
}
