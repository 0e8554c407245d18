import type { Claim } from '../model/claim.ts'
import type { Verdict } from '../model/finding.ts'
import type { Judged } from './judged.ts'

/** Answers of several sources that can all be right. */
export interface Fitting {
  /** The likeliest two of them. */
  readonly pair: Judged
  /** One a source, in the order of source ids. */
  readonly claims: readonly Claim[]
}

/** Findings of what fits on one question: more would bury the question. */
const MOST = 4
/** Claims of one source that are looked at: an article that gives more numbers than that lists them. */
const LOOKED_AT = 8
/** Probabilities (0..1) from which two answers are of one question, and from which a third is told of beside two that are. */
const LEAST = 0.37
const LEAST_BESIDE = 0.25

type Compare = (a: Claim, b: Claim) => Judged

/**
 * The answers to one question that fit each other though they are not the same: an early "at least 22" and a later
 * "at least 100" are no part of a quarrel between 100 and 24, and one source may give "dozens" first and 34 below. Each
 * is shown in the company of as many sources as it fits, those first that bring together most that no finding has
 * brought together yet.
 *
 * @param groups the answers of each source, the main one first.
 * @param shown answers that another finding shows together.
 * @param compared how two answers of two sources compare.
 */
export function fittingsOf(
  groups: readonly (readonly Claim[])[],
  shown: readonly Claim[],
  compared: Compare,
): Fitting[] {
  const pairs = pairsOf(groups, compared, 'compatible')
  const open = new Set(pairs.map(({ a, b }) => pairKey(a, b)))
  for (const key of keysIn(shown)) open.delete(key)
  const candidates = pairs.map(
    (pair): Fitting => ({ pair, claims: companyOf(pair, groups, compared, 'compatible') }),
  )
  const found: Fitting[] = []
  while (found.length < MOST) {
    const [best] = candidates
      .filter(({ pair: { a, b } }) => open.has(pairKey(a, b)))
      .map((fitting) => ({ fitting, news: keysIn(fitting.claims).filter((key) => open.has(key)).length }))
      .sort((x, y) => y.news - x.news || y.fitting.pair.probability - x.fitting.pair.probability)
    if (!best) break
    for (const key of keysIn(best.fitting.claims)) open.delete(key)
    found.push(best.fitting)
  }
  return found
}

/**
 * The answers beside those shown that sources give alike: where two sources dispute 181 and 114, a third may have 114 with
 * a second sentence of the first. Each is shown with every source that gives it.
 *
 * @param groups the answers of each source, the main one first.
 * @param shown answers that other findings show together, a list for each.
 * @param compared how two answers of two sources compare.
 */
export function agreedOf(
  groups: readonly (readonly Claim[])[],
  shown: readonly (readonly Claim[])[],
  compared: Compare,
): Fitting[] {
  const pairs = pairsOf(groups, compared, 'same')
  const told = new Set(shown.flatMap(keysIn))
  const found: Fitting[] = []
  for (const pair of pairs.sort((x, y) => y.probability - x.probability)) {
    if (told.has(pairKey(pair.a, pair.b))) continue
    const claims = companyOf(pair, groups, compared, 'same')
    for (const key of keysIn(claims)) told.add(key)
    found.push({ pair, claims })
  }
  return found
}

/** Pairs of two sources' answers with this verdict. */
function pairsOf(groups: readonly (readonly Claim[])[], compared: Compare, verdict: Verdict): Judged[] {
  return groups.flatMap((left, i) =>
    groups.slice(i + 1).flatMap((right) =>
      left.slice(0, LOOKED_AT).flatMap((a) =>
        right.slice(0, LOOKED_AT).flatMap((b) => {
          const judged = compared(a, b)
          return judged.outcome.verdict === verdict && judged.probability >= LEAST ? [judged] : []
        }),
      ),
    ),
  )
}

/** The two with the likeliest answer of each other source that fits both. */
function companyOf(
  { a, b }: Judged,
  groups: readonly (readonly Claim[])[],
  compared: Compare,
  verdict: Verdict,
): Claim[] {
  return groups.flatMap((group): Claim[] => {
    const own = group.find((claim) => claim === a || claim === b)
    if (own) return [own]
    let [best, likelihood]: [Claim | null, number] = [null, LEAST_BESIDE]
    for (const claim of group.slice(0, LOOKED_AT)) {
      const both = [a, b].map((other) => compared(claim, other))
      const least = Math.min(...both.map(({ probability }) => probability))
      const fits = both.every(({ outcome }) => outcome.verdict === verdict || outcome.verdict === 'same')
      if (fits && least > likelihood) [best, likelihood] = [claim, least]
    }
    return best === null ? [] : [best]
  })
}

function keysIn(claims: readonly Claim[]): string[] {
  return claims.flatMap((a, i) => claims.slice(i + 1).map((b) => pairKey(a, b)))
}

/** Two answers, whichever source comes first. */
function pairKey(a: Claim, b: Claim): string {
  const [x, y] = [answerOf(a), answerOf(b)]
  return x < y ? `${x} | ${y}` : `${y} | ${x}`
}

/** What a source answers: the same number given twice is one answer. */
function answerOf({ source, value, exact }: Claim): string {
  if (value.type !== 'quantity') return `${source} ${exact.toLowerCase()}`
  const { low, high, unit, value: number } = value.mention
  return `${source} ${number} ${low} ${high} ${unit}`
}
