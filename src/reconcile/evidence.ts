import stringSimilarity from 'string-similarity'
import type { Article } from '../model/article.ts'
import type { Evidence } from '../model/cluster.ts'
import type { SharedPassage } from '../model/reconciliation.ts'
import { sliceOf } from '../model/span.ts'
import type { Credit, CreditReach } from './credits.ts'
import {
  AGENCY_WEIGHTS,
  REWORDING_WEIGHTS,
  type Steps,
  TITLE_WEIGHTS,
  VERBATIM_WEIGHTS,
} from './data/weights.ts'

export { PRIOR } from './data/weights.ts'

/** Passages shown word by word in the evidence. */
const LONGEST_SHOWN = 90
/** Fewer copied words than this prove little, whatever their share: a brief is short. */
const LEAST_COPIED = 25

/** How much of the texts stands verbatim in both. The share of the text that is more contained counts. */
export function verbatimEvidence(
  a: Article,
  b: Article,
  passages: readonly SharedPassage[],
  shares: readonly [number, number],
): Evidence | null {
  const longest = [...passages].sort((x, y) => y.words - x.words)[0]
  if (!longest) return null
  const words = passages.reduce((sum, passage) => sum + passage.words, 0)
  const weight = words < LEAST_COPIED ? 0 : firstReached(VERBATIM_WEIGHTS, Math.max(...shares))
  const count = passages.length === 1 ? '1 passage' : `${passages.length} passages`
  return {
    signal: 'verbatim-passages',
    weight,
    detail:
      `${count}, ${words} words: ${percent(shares[0])} of ${a.id}, ${percent(shares[1])} of ${b.id}; ` +
      `the longest begins “${shortened(sliceOf(a.text, longest.spans[0]))}”`,
  }
}

/**
 * Wording that a light rewrite leaves, beyond what stands in long passages already.
 *
 * @param lengths of the texts, in words
 */
export function rewordingEvidence(
  verbatim: readonly [number, number],
  trigrams: readonly [number, number],
  lengths: readonly [number, number],
): Evidence | null {
  const beyond = Math.max(
    ...([0, 1] as const).map((side) => {
      const share = trigrams[side] - verbatim[side]
      return share * lengths[side] < LEAST_COPIED ? 0 : share
    }),
  )
  const weight = firstReached(REWORDING_WEIGHTS, beyond)
  if (weight === 0) return null
  return {
    signal: 'shared-wording',
    weight,
    detail: `another ${percent(beyond)} of the words in short runs that both have`,
  }
}

/** An agency that both credit: the weaker of the two credits decides. */
export function creditEvidence(a: readonly Credit[], b: readonly Credit[]): Evidence | null {
  let best: Evidence | null = null
  for (const one of a) {
    const other = b.find(({ agency }) => agency === one.agency)
    if (!other) continue
    const weight = Math.min(AGENCY_WEIGHTS[one.reach], AGENCY_WEIGHTS[other.reach])
    if (best && best.weight >= weight) continue
    best = {
      signal: 'same-agency',
      weight,
      detail: `both credit ${one.agency}: ${said(one)}; ${said(other)}`,
    }
  }
  return best
}

const REACH_IN_WORDS: Record<CreditReach, string> = {
  byline: 'for the text',
  interview: 'for an interview',
  contribution: 'for a contribution',
}

function said({ exact, reach }: Credit): string {
  return `“${shortened(exact)}” ${REACH_IN_WORDS[reach]}`
}

/** Headlines are written at the outlet: the same one shows that somebody did not write their own. */
export function titleEvidence(a: string, b: string): Evidence | null {
  const similarity =
    a === '' || b === '' ? 0 : stringSimilarity.compareTwoStrings(a.toLowerCase(), b.toLowerCase())
  const weight = firstReached(TITLE_WEIGHTS, similarity)
  return weight === 0
    ? null
    : { signal: 'same-title', weight, detail: `“${shortened(a)}”, “${shortened(b)}”` }
}

/** The weight of the first step that `value` reaches, 0 below the lowest. */
function firstReached(steps: Steps, value: number): number {
  return steps.find(([from]) => value >= from)?.[1] ?? 0
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** The beginning of `words`, cut between two words. */
function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ')
  if (line.length <= LONGEST_SHOWN) return line
  return `${line.slice(0, line.lastIndexOf(' ', LONGEST_SHOWN))} …`
}
