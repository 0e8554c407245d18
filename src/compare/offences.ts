import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { Witness } from '../model/witness.ts'
import { finish } from './finding.ts'
import type { Outcome } from './level.ts'
import { readingOf } from './reading.ts'

/** A list of offences as one source gives it. */
interface Charges {
  readonly claim: Claim
  readonly stage: string
  readonly items: readonly string[]
}

/** A finding for each person whose offences two sources list otherwise. */
export function offenceFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const sources = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return clusters
    .filter(({ claims }) => claims[0]?.slot.predicate === 'offences')
    .flatMap((cluster) => findingsOf(cluster, sources))
}

function findingsOf({ key, claims }: Cluster, sources: ReadonlyMap<string, AnnotatedArticle>): Finding[] {
  const lists = fullest(claims.flatMap(chargesOf))
  let gravest: { readonly a: Charges; readonly b: Charges; readonly outcome: Outcome } | null = null
  for (const [i, a] of lists.entries())
    for (const b of lists.slice(i + 1)) {
      const outcome = compareOffences(a, b)
      if (outcome.verdict === 'unknown') continue
      if (gravest === null || (outcome.verdict === 'differs' && gravest.outcome.verdict !== 'differs'))
        gravest = { a, b, outcome }
    }
  if (gravest === null) return []
  const { a, b, outcome } = gravest
  const name = a.claim.value.type === 'phrase' ? (a.claim.value.holder ?? '') : ''
  const question = `What are the offences of ${name}?`
  const isConflict = outcome.verdict === 'differs'
  return [
    finish({
      kind: isConflict ? 'discrepancy' : outcome.verdict === 'same' ? 'agreement' : 'refinement',
      dimension: 'other',
      level: outcome.level,
      severity: isConflict ? 'medium' : 'low',
      confidence: CONFIDENCE,
      question,
      questionKey: key,
      message: `${question} ${outcome.explanation}.`,
      readings: lists.flatMap(({ claim }) => {
        const source = sources.get(claim.source)
        return source ? [readingOf(source.article, claim)] : []
      }),
      evidence: [{ signal: 'same-person', weight: 1, detail: `${name}: ${a.stage}, ${b.stage}` }],
    }),
  ]
}

const CONFIDENCE = 0.75

function chargesOf(claim: Claim): Charges[] {
  if (claim.value.type !== 'phrase' || claim.part === 'title') return []
  return [{ claim, stage: claim.value.head, items: claim.value.lemmas }]
}

/** The longest list of each source: a source may name one of several offences elsewhere. */
function fullest(lists: readonly Charges[]): Charges[] {
  const best = new Map<string, Charges>()
  for (const list of lists) {
    const known = best.get(list.claim.source)
    if (!known || list.items.length > known.items.length) best.set(list.claim.source, list)
  }
  return [...best.values()]
}

/** Two lists of one stage that each have what the other lacks exclude each other; where one has more, it says more. */
export function compareOffences(
  a: Pick<Charges, 'stage' | 'items'>,
  b: Pick<Charges, 'stage' | 'items'>,
): Outcome {
  const lacking = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((item) => !other.some((rival) => isOneOffence(item, rival)))
  const [onlyA, onlyB] = [lacking(a.items, b.items), lacking(b.items, a.items)]
  const shared = a.items.length - onlyA.length
  const areSame = a.items.join(' ') === b.items.join(' ') || isListedSame(a.items, b.items)
  if (areSame) return { verdict: 'same', level: 'offences/same', explanation: 'both list the same' }
  const explanation =
    onlyA.length + onlyB.length > 0
      ? `only one source has “${[...onlyA, ...onlyB].join('”, “')}”`
      : 'one source puts it more fully'
  const areLists = a.items.length > 1 && b.items.length > 1
  if (a.stage === b.stage && areLists && shared > 0 && onlyA.length > 0 && onlyB.length > 0)
    return { verdict: 'differs', level: 'offences/differ', explanation }
  if (a.stage === b.stage && shared === 0)
    return { verdict: 'differs', level: 'offences/differ', explanation }
  return shared > 0
    ? { verdict: 'compatible', level: 'offences/says-more', explanation }
    : { verdict: 'unknown', level: 'offences/incomparable', explanation }
}

/** The same words in any order. */
function isListedSame(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [wordsOf(a.join(' ')), wordsOf(b.join(' '))]
  return x.size === y.size && [...x].every((word) => y.has(word))
}

/** Of their words, half or more in common. */
function isOneOffence(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const common = [...x].filter((word) => y.has(word)).length
  return common * 2 >= Math.min(x.size, y.size) && common > 0
}

const wordsOf = (item: string): ReadonlySet<string> => new Set(item.split(/[\s-]+/u))
