import type { SuperlativeMention } from '../model/mention.ts'
import { baseForm, shareSense } from '../util/concepts.ts'
import { decide, type Level, type Outcome } from './level.ts'
import { contentWords, presupposesEarlier, type RankScope, readRankScope } from './scope.ts'

interface Ranked {
  readonly mention: SuperlativeMention
  readonly scope: RankScope
  /** 1 for "the largest", 2 for "the second-largest", 3 for "the third attack in a month". */
  readonly rank: number
  /** "one of the largest", "among the first". */
  readonly partitive: boolean
}

const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
/** They carry an event without naming it. */
const LIGHT_VERBS = new Set([
  'hold',
  'take',
  'have',
  'make',
  'do',
  'be',
  'come',
  'go',
  'get',
  'happen',
  'occur',
  'see',
  'give',
  'mean',
])
const PARTITIVE = /^(?:among|(?:one|two|three|four|five|some) of)\b/iu

/** Levels of two claims of rank about one event, strictest first. */
const LEVELS: readonly Level<Ranked>[] = [
  {
    id: 'superlative/other-head',
    verdict: 'unknown',
    holds: (a, b) => (sameFamily(a, b) && related(a, b) ? null : 'they rank different things'),
  },
  {
    id: 'superlative/forerunner',
    verdict: 'differs',
    holds: (a, b) => {
      if (a.mention.type !== 'first' || b.mention.type !== 'first' || a.partitive || b.partitive) return null
      const [open, limited] = presupposesEarlier(a.scope) ? [b, a] : [a, b]
      if (presupposesEarlier(open.scope) || !presupposesEarlier(limited.scope) || open.scope.current !== null)
        return null
      return nests(open.scope, limited.scope)
        ? `“${limited.mention.exact}” implies an earlier one, “${open.mention.exact}” rules it out`
        : null
    },
  },
  {
    id: 'superlative/rank-differs',
    verdict: 'differs',
    holds: (a, b) =>
      a.rank !== b.rank && !a.partitive && !b.partitive && nests(a.scope, b.scope)
        ? 'the ranks differ'
        : null,
  },
  {
    id: 'superlative/since-differs',
    verdict: 'differs',
    holds: (a, b) => {
      const years =
        a.scope.sinceYear !== null && b.scope.sinceYear !== null && a.scope.sinceYear !== b.scope.sinceYear
      const stretch =
        a.scope.years !== null &&
        b.scope.years !== null &&
        a.scope.years !== b.scope.years &&
        !a.scope.vague &&
        !b.scope.vague
      return (years || stretch) && nests(a.scope, b.scope) ? 'they name different earlier cases' : null
    },
  },
  {
    id: 'superlative/same',
    verdict: 'same',
    holds: (a, b) => (a.partitive === b.partitive && sameScope(a.scope, b.scope) ? 'the same claim' : null),
  },
  {
    id: 'superlative/scope',
    verdict: 'compatible',
    holds: () => 'one is limited more narrowly than the other',
  },
]

/** Compares two claims of rank that are held to be about one event; symmetric. */
export function compareSuperlatives(a: SuperlativeMention, b: SuperlativeMention): Outcome {
  return decide(LEVELS, ranked(a), ranked(b))
}

function ranked(mention: SuperlativeMention): Ranked {
  const words = mention.exact.toLowerCase().split(/[^\p{L}]+/u)
  const rank = mention.type === 'first' ? 0 : RANKS.findIndex((word, at) => at > 0 && words.includes(word))
  return {
    mention,
    scope: readRankScope(mention.scope),
    rank: Math.max(rank, 0) + 1,
    partitive: PARTITIVE.test(mention.exact),
  }
}

/** "unprecedented" and "first" say one thing; every other type only compares with itself. */
function sameFamily(a: Ranked, b: Ranked): boolean {
  const family = (type: SuperlativeMention['type']): string =>
    type === 'unprecedented' || type === 'first' ? 'first' : type === 'record' ? 'extreme' : type
  return family(a.mention.type) === family(b.mention.type)
}

/** A claim that leaves its noun out is only held against one that does so too, or that shares a limit with it. */
function related(a: Ranked, b: Ranked): boolean {
  if (!sameHead(a.mention, b.mention)) return false
  if ((rankedWord(a.mention) === null) === (rankedWord(b.mention) === null)) return true
  return a.scope.words.some((word) => b.scope.words.includes(word))
}

/** Whether two claims rank the same kind of thing; one that leaves it out ranks anything. */
export function sameHead(a: SuperlativeMention, b: SuperlativeMention): boolean {
  const x = rankedWord(a)
  const y = rankedWord(b)
  if (x === null || y === null) return true
  return x === y || shareSense(x, y)
}

/** Base form of what is ranked; null where it is left out or is a verb that says nothing ("held for the first time"). */
export function rankedWord({ head }: SuperlativeMention): string | null {
  if (head === null) return null
  const base = baseForm(head)
  return LIGHT_VERBS.has(base) ? null : base
}

/** Whether the other limits of one are all among those of the other. */
function nests(a: RankScope, b: RankScope): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return few.every((word) => many.includes(word))
}

function sameScope(a: RankScope, b: RankScope): boolean {
  return (
    a.since === b.since &&
    a.years === b.years &&
    a.current === b.current &&
    a.words.length === b.words.length &&
    nests(a, b)
  )
}

/** The words by which two claims of rank can be seen to be one: what is ranked, how, and within which limits. */
export function rankWords(mention: SuperlativeMention): string[] {
  const ranked = rankedWord(mention)
  const words = contentWords(mention.exact).filter((word) => word !== 'time')
  return [...new Set([...(ranked === null ? [] : [ranked]), ...words])]
}
