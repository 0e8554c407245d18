import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Evidence } from '../model/cluster.ts'
import type { SuperlativeMention } from '../model/mention.ts'
import { bySpan } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { baseForm } from '../util/concepts.ts'
import { SUPERLATIVES_OF_TASTE, TASTE_AFTER_MOST } from './data/taste.ts'
import { contentWords, presupposesEarlier, type RankScope, readRankScope } from './scope.ts'
import { rankedWord, rankWords, sameHead } from './superlative.ts'
import { tellingWords } from './telling-words.ts'

/** A first / only / largest / record claim that no other source of the story makes. */
export interface UnsharedSuperlative {
  /** `Article.id`. */
  readonly source: string
  /** The claim in all the wordings this source gives it, in text order. */
  readonly mentions: readonly SuperlativeMention[]
  /** The weightiest of `mentions`. */
  readonly mention: SuperlativeMention
  /** 0..1: how likely it is that an editor wants to see it. */
  readonly confidence: number
  readonly question: string
  readonly message: string
  readonly evidence: readonly Evidence[]
}

/** The most of one source's claims that are reported: more would bury the ones that matter. */
const MOST_PER_SOURCE = 4
const LEAST_CONFIDENCE = 0.35
/** Share of the shorter claim's words that must recur for two claims to be one. */
const SAME_CLAIM = 0.6
/** Journalists round long stretches: 38 years are "40 years". */
const ROUNDED_YEARS = 0.1

const OWN = /^(?:my|our|your|his|her|their) (?:only|first)\b/iu
const PARTITIVE = /^(?:among|(?:one|two|three|four|five|some) of)\b/iu

/**
 * The claims of rank and precedence that only one source makes, best first within a source, at most
 * `MOST_PER_SOURCE` a source; sources in the order given.
 */
export function unsharedSuperlatives(witnesses: readonly Witness[]): UnsharedSuperlative[] {
  const themes = commonWords(witnesses)
  return witnesses.flatMap((witness) => {
    const others = witnesses.filter((other) => other !== witness)
    const weighed = superlativesOf(witness)
      .filter((mention) => !others.some((other) => makesToo(other, witness, mention)))
      .map((mention) => weigh(witness.source, mention, themes))
      .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
      .sort((a, b) => b.confidence - a.confidence || bySpan(a.mention.span, b.mention.span))
    return distinct(witness, weighed).slice(0, MOST_PER_SOURCE)
  })
}

export function superlativesOf({ mentions }: Witness): SuperlativeMention[] {
  return mentions.filter((mention): mention is SuperlativeMention => mention.kind === 'superlative')
}

/** One claim repeated in an article is one claim; the weightiest wording stands for it. */
function distinct(witness: Witness, weighed: readonly UnsharedSuperlative[]): UnsharedSuperlative[] {
  const kept: UnsharedSuperlative[] = []
  for (const item of weighed) {
    const at = kept.findIndex(({ mention }) => sameClaim(witness, mention, witness, item.mention))
    const known = kept[at]
    if (known === undefined) kept.push(item)
    else
      kept[at] = {
        ...known,
        mentions: [...known.mentions, ...item.mentions].sort((a, b) => bySpan(a.span, b.span)),
      }
  }
  return kept
}

/** Whether another source makes the same claim, in these or other words. */
function makesToo(other: Witness, witness: Witness, mention: SuperlativeMention): boolean {
  return superlativesOf(other).some((theirs) => sameClaim(witness, mention, other, theirs))
}

/** Whether two sources make one claim of rank, in whatever words. */
export function sameClaim(w: Witness, a: SuperlativeMention, v: Witness, b: SuperlativeMention): boolean {
  if (a.type !== b.type) return false
  const x = rankWords(a)
  const y = rankWords(b)
  const shared = x.filter((word) => y.includes(word)).length
  const p = readRankScope(a.scope)
  const q = readRankScope(b.scope)
  const here = yearsBack(w, p)
  const there = yearsBack(v, q)
  // "In 25 years", "in a quarter-century", "since 1987": the same stretch is telling enough, whatever is ranked.
  if (here !== null && there !== null) return Math.abs(here - there) <= Math.max(1, here * ROUNDED_YEARS)
  // "The first talks held in Korea" and "held for the first time in Korea": what one ranks, the other speaks of.
  const [ranksA, ranksB] = [rankedWord(a), rankedWord(b)]
  const related =
    sameHead(a, b) || (ranksA !== null && y.includes(ranksA)) || (ranksB !== null && x.includes(ranksB))
  if (shared < Math.min(2, Math.max(x.length, y.length))) return false
  if (!related || shared / Math.max(1, Math.min(x.length, y.length)) < SAME_CLAIM) return false
  return presupposesEarlier(p) === presupposesEarlier(q) || p.words.some((word) => q.words.includes(word))
}

/** How many years back the case lies that a claim presupposes, as far as the text and its date tell. */
function yearsBack({ source }: Witness, { years, sinceYear }: RankScope): number | null {
  if (years !== null) return years
  const published = source.article.published.value
  return sinceYear === null || published === null ? null : Number(published.slice(0, 4)) - sinceYear
}

/** How likely an editor wants to see a claim of rank, and why. */
export function weigh(
  source: AnnotatedArticle,
  mention: SuperlativeMention,
  themes: ReadonlySet<string>,
): UnsharedSuperlative {
  const evidence = [...signals(source, mention, themes)]
  const logit = evidence.reduce((sum, { weight }) => sum + weight, 0)
  return {
    source: source.article.id,
    mentions: [mention],
    mention,
    confidence: 1 / (1 + Math.exp(-logit)),
    question: `Is it right to say “${mention.exact}”?`,
    message: `Only ${source.article.outlet} says “${mention.exact}”.`,
    evidence,
  }
}

function isOfTaste(exact: string): boolean {
  const words = exact.toLowerCase().split(/[^\p{L}]+/u)
  return words.some(
    (word, at) => SUPERLATIVES_OF_TASTE.has(word) || (words[at - 1] === 'most' && TASTE_AFTER_MOST.has(word)),
  )
}

/** Why an editor would care, in logits. */
function* signals(
  source: AnnotatedArticle,
  mention: SuperlativeMention,
  themes: ReadonlySet<string>,
): Generator<Evidence> {
  const scope = readRankScope(mention.scope)
  const sentence = source.sentences[mention.sentence]
  yield { signal: 'claims-rank', weight: 0.2, detail: mention.type }
  if (presupposesEarlier(scope) || scope.ever || /\bto date\b/u.test(mention.exact))
    yield { signal: 'limited-in-time', weight: 1.4, detail: mention.scope ?? '' }
  else if (scope.current !== null) yield { signal: 'limited-in-time', weight: 1, detail: mention.scope ?? '' }
  else if (scope.words.length > 0) yield { signal: 'limited', weight: 0.5, detail: mention.scope ?? '' }
  if (scope.since === null && scope.words.some((word) => /^(?:1[89]|20)\d\d$/u.test(word)))
    yield { signal: 'start-of-a-series', weight: -1.4, detail: mention.exact }
  if (mention.type !== 'extreme' && mention.type !== 'only')
    yield { signal: 'precedence', weight: 0.6, detail: mention.type }
  if (mention.head !== null && themes.has(baseForm(mention.head)))
    yield { signal: 'on-the-story', weight: 0.5, detail: mention.head }
  if (isOfTaste(mention.exact)) yield { signal: 'matter-of-taste', weight: -1.6, detail: mention.exact }
  if (OWN.test(mention.exact) && scope.since === null)
    yield { signal: 'own-first-or-only', weight: -1.4, detail: mention.exact }
  if (PARTITIVE.test(mention.exact)) yield { signal: 'one-of-several', weight: -0.3, detail: mention.exact }
  if (mention.type === 'extreme' && mention.scope === null && !/['’]s?\s|^its |^their /u.test(mention.exact))
    yield { signal: 'open-comparison', weight: -0.6, detail: mention.exact }
  if (sentence?.part === 'title') yield { signal: 'headline', weight: -0.2, detail: 'the body may say more' }
}

/** Base forms of the rarer words that most sources use: what the story is about. */
export function commonWords(witnesses: readonly Witness[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { source } of witnesses) {
    for (const word of tellingWords(source.tokens)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count * 2 > witnesses.length).map(([word]) => word))
}

/** Words of a claim for a question key: stable under changes elsewhere. */
export function claimKey(mention: SuperlativeMention): string {
  return [mention.type, ...contentWords(mention.exact)].join(' ')
}
