import type { Claim, Facet } from '../model/claim.ts'
import { haveSameMembers } from '../util/members.ts'
import type { Judged } from './judged.ts'

/** A second answer that one source passes on from somebody else, with the answers of the others that contradict it. */
export interface Account {
  /** Whom its source credits for it. */
  readonly by: string
  /** The second answer and the likeliest of those that contradict it. */
  readonly pair: Judged
  /** One a source, in the order of the groups. */
  readonly claims: readonly Claim[]
}

/** Probabilities (0..1) from which an answer of another source is held to contradict the second one, and is shown with it. */
const LEAST = 0.33
const LEAST_BESIDE = 0.2
/** More accounts than these are a list. */
const MOST = 2

/**
 * The accounts that a dispute leaves unsaid. A source that has 52 dead by one witness and 60 by another takes part in it with the one
 * that is contradicted most surely; that the other is contradicted as well is news where it is somebody else's: a toll or a
 * length, stated, in the source's own article irreconcilable with the first.
 *
 * @param groups the answers of each source, the main one first.
 * @param shown the answers that the dispute shows, one a source.
 */
export function accountsOf(
  groups: readonly (readonly Claim[])[],
  shown: readonly Claim[],
  compared: (a: Claim, b: Claim) => Judged,
): Account[] {
  const told = new Set(shown.map(answerOf))
  const found: Account[] = []
  for (const group of groups) {
    const first = shown.find(({ source }) => source === group[0]?.source)
    for (const claim of first ? group : []) {
      if (found.length === MOST || !first || told.has(answerOf(claim))) continue
      const { attribution: by } = claim
      if (by === null || by === first.attribution || !isStated(claim) || !haveSameFacets(claim, first))
        continue
      if (compared(claim, first).outcome.verdict !== 'differs') continue
      const against = groups.flatMap((other) =>
        other === group ? [] : (contradicting(other, claim, shown, compared) ?? []),
      )
      const pair = likeliest(against)
      if (pair === null || pair.probability < LEAST) continue
      told.add(answerOf(claim))
      const rivals = new Map(against.map(({ a, b }) => [(a === claim ? b : a).source, a === claim ? b : a]))
      found.push({
        by,
        pair,
        claims: groups.flatMap((one) => (one === group ? claim : rivals.get(one[0]?.source ?? '')) ?? []),
      })
    }
  }
  return found
}

/** A toll or a length of time that the body states. */
function isStated({ value, slot, part, modality, polarity, dimension }: Claim): boolean {
  if (part !== 'body' || modality !== 'asserted' || polarity !== 'positive') return false
  if (value.type === 'quantity') return value.mention.form === 'cardinal' && slot.known && slot.of === PERSON
  return value.type === 'time' && dimension === 'duration'
}

const PERSON = 'person'

function haveSameFacets(a: Claim, b: Claim): boolean {
  return haveSameMembers(facetsOf(a), facetsOf(b))
}

/** "One civilian was among those killed": a part by its name is no other part than "eight civilians". */
function facetsOf({ slot: { facets, part } }: Claim): readonly Facet[] {
  return part.length === 0 ? facets : facets.filter((facet) => facet !== 'subset')
}

/**
 * The pair of the answer with the one of a source that contradicts it: the one it is shown with, if that does, else the
 * likeliest; null where none does. A vague word is contradicted by too little.
 */
function contradicting(
  group: readonly Claim[],
  claim: Claim,
  shown: readonly Claim[],
  compared: (a: Claim, b: Claim) => Judged,
): Judged | null {
  const pairs = group
    .filter((other) => !isVague(other))
    .map((other) => (other.id < claim.id ? compared(other, claim) : compared(claim, other)))
    .filter(({ outcome, probability }) => outcome.verdict === 'differs' && probability >= LEAST_BESIDE)
  return pairs.find(({ a, b }) => shown.includes(a) || shown.includes(b)) ?? likeliest(pairs)
}

const isVague = ({ value }: Claim): boolean => value.type === 'quantity' && value.mention.form === 'vague'

function likeliest(pairs: readonly Judged[]): Judged | null {
  return pairs.reduce<Judged | null>(
    (best, pair) => (best === null || pair.probability > best.probability ? pair : best),
    null,
  )
}

/** What a source answers: the same number given twice is one answer. */
function answerOf({ source, value, exact }: Claim): string {
  if (value.type === 'time') return `${source} ${value.mention.timex3.value}`
  return value.type === 'quantity' ? `${source} ${value.mention.value}` : `${source} ${exact}`
}
