import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { SuperlativeMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { ORDINALS, RANK_ALIKE, SCOPE_OF_NATION } from './data/ranks.ts'
import { finish } from './finding.ts'
import { superlativesOf } from './precedence.ts'
import { ownReading } from './reading.ts'
import { contentWords, readRankScope } from './scope.ts'
import { rankedWord } from './superlative.ts'

/** The place of a thing in an order of size or the like: "the country's third-largest bank". */
interface Place {
  readonly source: AnnotatedArticle
  readonly mention: SuperlativeMention
  /** 1 for "the largest", 2 for "the second-largest". */
  readonly rank: number
  /** What is ranked and by what: "large bank". */
  readonly order: string
  /** Whatever else limits it, lower case: "dairy", "europe". */
  readonly limits: ReadonlySet<string>
  /** It is ranked within a country or a place. */
  readonly within: boolean
  /** Lower-case words of what has the rank ("calder foods"); `NEW` for what is only being made. */
  readonly subject: ReadonlySet<string>
}

const NEW = 'new'
const PARTITIVE = /^(?:among|(?:one|two|three|four|five|some) of)\b/iu
const COPULA = /^(?:is|was|are|were|be|been|remains?|remained|becomes?|became)$/u
const MAKES = /^(?:create|form|make|become|produce|build|forge)$/u
const PROSPECT = /^(?:will|would|could|to)$/u
/** Tokens before the rank within which its verb stands. */
const NEAR = 5
const CONFIDENCE = 0.75

/** One finding for each thing that two sources rank otherwise in one order: "the largest", "the second-largest". */
export function rankedFindings(witnesses: readonly Witness[]): Finding[] {
  const orders = new Map<string, Place[]>()
  for (const place of witnesses.flatMap(placesOf))
    orders.set(place.order, [...(orders.get(place.order) ?? []), place])
  return [...orders.values()].flatMap((places) => {
    for (const [at, a] of places.entries()) {
      const b = places.slice(at + 1).find((other) => areRivals(a, other))
      if (b && !giveBoth(places, a, b)) return [findingOf(a, b)]
    }
    return []
  })
}

function areRivals(a: Place, b: Place): boolean {
  if (a.source === b.source || a.rank === b.rank || a.within !== b.within) return false
  return nests(a.limits, b.limits) && nests(a.subject, b.subject)
}

/** A source that has both ranks tells of two things, or of two orders. */
const giveBoth = (places: readonly Place[], a: Place, b: Place): boolean =>
  [a, b].some(({ source }) =>
    [a.rank, b.rank].every((rank) => places.some((place) => place.source === source && place.rank === rank)),
  )

const nests = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word))

function placesOf(witness: Witness): Place[] {
  return superlativesOf(witness).flatMap((mention): Place[] => {
    const head = rankedWord(mention)
    if (mention.type !== 'extreme' || head === null || PARTITIVE.test(mention.exact)) return []
    const words = mention.exact.toLowerCase().split(/[^\p{L}\p{N}]+/u)
    const by = words.find((word) => /.est$/u.test(word) && !ORDINALS.has(word))
    const scope = readRankScope(mention.scope)
    if (by === undefined || scope.since !== null || scope.years !== null || scope.current !== null) return []
    const subject = subjectOf(witness.source, mention)
    if (subject.length === 0) return []
    const ranks = words.flatMap((word) => ORDINALS.get(word) ?? [])
    const order = new Set([...contentWords(by), ...contentWords(head), ...ORDINALS.keys()])
    const others = contentWords(mention.exact.replaceAll('-', ' ')).filter((word) => !order.has(word))
    const limits = others.filter((word) => !SCOPE_OF_NATION.has(word))
    return [
      {
        source: witness.source,
        mention,
        rank: ranks[0] ?? 1,
        order: `${RANK_ALIKE.get(by) ?? by} ${head}`,
        limits: new Set(limits),
        within: limits.length < others.length || mention.scope !== null || /['’]s?\s/u.test(mention.exact),
        subject: new Set(subject),
      },
    ]
  })
}

/**
 * What has the rank: "X is the largest", "X, the largest", "the largest, X"; or what is to come ("creating the largest",
 * "it will be the largest"), of which a story has one. Empty where the words tell neither.
 */
function subjectOf({ tokens }: AnnotatedArticle, { span, sentence }: SuperlativeMention): string[] {
  const first = tokens.findIndex(({ start }) => start >= span.start)
  const before = tokens.slice(Math.max(0, first - NEAR), first).filter((token) => token.sentence === sentence)
  const verb = before.findLastIndex(({ pos, lower }) => pos === 'VERB' || COPULA.test(lower))
  const found = before[verb]
  if (found && MAKES.test(found.lemma)) return [NEW]
  if (found && COPULA.test(found.lower)) {
    if (PROSPECT.test(before[verb - 1]?.lower ?? '')) return [NEW]
    return namesBefore(tokens, found.index)
  }
  if (tokens[first - 1]?.text === ',') return namesBefore(tokens, first - 1)
  const after = tokens.findIndex(({ start }) => start >= span.end)
  return tokens[after]?.text === ',' ? namesAfter(tokens, after + 1) : []
}

/** Words of the name that ends right before `end`. */
function namesBefore(tokens: readonly Token[], end: number): string[] {
  const words: string[] = []
  for (let at = end - 1; tokens[at]?.pos === 'PROPN'; at--) words.push(tokens[at]?.lower ?? '')
  return words
}

/** Words of the name that begins at `from`. */
function namesAfter(tokens: readonly Token[], from: number): string[] {
  const words: string[] = []
  for (let at = from; tokens[at]?.pos === 'PROPN'; at++) words.push(tokens[at]?.lower ?? '')
  return words
}

function findingOf(a: Place, b: Place): Finding {
  const question = `Which is it: “${a.mention.exact}” or “${b.mention.exact}”?`
  return finish({
    kind: 'discrepancy',
    dimension: 'superlative',
    level: 'superlative/rank-differs',
    severity: 'medium',
    confidence: CONFIDENCE,
    question,
    questionKey: `rank ${a.order}`,
    message: `${question} The ranks differ.`,
    readings: [a, b].map(({ source, mention: { exact, span, sentence } }) =>
      ownReading(source.article, source.sentences[sentence] ?? span, exact.toLowerCase(), span),
    ),
    evidence: [{ signal: 'one-order', weight: 1, detail: a.order }],
  })
}
