import type { AnnotatedArticle } from '../model/annotation.ts'
import type { Claim } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { QuoteMention, Speaker } from '../model/mention.ts'
import { contains } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { compareClaims } from './claims.ts'
import { finish } from './finding.ts'
import { openingOf } from './opening.ts'
import { ownReading } from './reading.ts'

/** Two counts answer one question from this probability on; two clauses, of which no answer is compared, from a higher one. */
const ONE_QUESTION = 0.6
const ONE_STATEMENT = 0.75

/** A claim with whom its article credits for it. */
interface Voucher {
  readonly claim: Claim
  readonly source: AnnotatedArticle
  readonly speaker: Speaker
}

/**
 * One finding for each two voices that sources credit for one thing: a count they agree on, or a clause that says the
 * same. Who is quoted word for word is compared with the quotations.
 */
export function voucherFindings(clusters: readonly Cluster[], witnesses: readonly Witness[]): Finding[] {
  const bySource = new Map(witnesses.map((witness) => [witness.source.article.id, witness]))
  const seen = new Set<string>()
  return clusters.flatMap((cluster) => {
    const type = cluster.claims[0]?.value.type
    if (type !== 'quantity' && type !== 'statement') return []
    const vouchers = cluster.claims.flatMap((claim) => voucherOf(claim, bySource))
    const first = vouchers.filter(
      ({ claim }, i) => vouchers.findIndex((other) => other.claim.source === claim.source) === i,
    )
    const pair = rivals(first, cluster)
    if (pair === null) return []
    // One "officials said" may vouch for several counts.
    const voices = pair.map(({ claim, speaker }) => `${claim.source} ${speaker.span.start}`).join(' ')
    if (seen.has(voices)) return []
    seen.add(voices)
    return [findingOf(cluster, pair, first)]
  })
}

function voucherOf(claim: Claim, bySource: ReadonlyMap<string, Witness>): Voucher[] {
  const witness = bySource.get(claim.source)
  if (!witness || claim.part === 'title') return []
  const quotes = witness.mentions.filter(
    (mention): mention is QuoteMention =>
      mention.kind === 'quote' && mention.speaker !== null && contains(mention.span, claim.span),
  )
  const innermost = quotes.reduce<QuoteMention | null>(
    (best, quote) =>
      best === null || quote.span.end - quote.span.start < best.span.end - best.span.start ? quote : best,
    null,
  )
  const speaker = innermost?.speaker ?? null
  if (innermost?.direct || isRank(claim)) return []
  return speaker === null || VAGUE.test(speaker.exact) ? [] : [{ claim, source: witness.source, speaker }]
}

/** "The first", "the third": of what, each speaker says in his own words. */
const isRank = ({ value }: Claim): boolean => value.type === 'quantity' && value.mention.form === 'ordinal'

const VAGUE =
  /^(?:he|she|it|they|who|which|that|we|i|the (?:statement|report|ministry|official|officials|group|agency|source))$/iu

function rivals(vouchers: readonly Voucher[], { alignments }: Cluster): readonly [Voucher, Voucher] | null {
  for (const [i, a] of vouchers.entries())
    for (const b of vouchers.slice(i + 1)) {
      const ids = [a.claim.id, b.claim.id].sort()
      const aligned = alignments.find(({ claims }) => claims[0] === ids[0] && claims[1] === ids[1])
      const least = a.claim.value.type === 'statement' ? ONE_STATEMENT : ONE_QUESTION
      if ((aligned?.probability ?? 0) < least || !areAlike(a.claim, b.claim)) continue
      if (areRivals(a, b)) return [a, b]
    }
  return null
}

function areAlike(a: Claim, b: Claim): boolean {
  if (a.value.type === 'statement') return numbersIn(a) === numbersIn(b)
  const { verdict } = compareClaims(a, b)
  return verdict === 'same' || verdict === 'compatible'
}

function numbersIn({ value }: Claim): string {
  if (value.type !== 'statement') return ''
  const numbers = value.statement.units.filter(({ kind }) => kind === 'number')
  return numbers
    .map(({ key }) => key)
    .sort()
    .join(' ')
}

/** No word in common, and neither named beside the other: "the Observatory" and its head are one voice. */
function areRivals(a: Voucher, b: Voucher): boolean {
  const [x, y] = [wordsOf(a.speaker), wordsOf(b.speaker)]
  const beside = ({ source, claim }: Voucher): string =>
    source.article.text.slice(claim.sentenceSpan.start, claim.sentenceSpan.end).toLowerCase()
  return (
    ![...x].some((word) => y.has(word) || beside(b).includes(word)) &&
    ![...y].some((word) => beside(a).includes(word))
  )
}

function wordsOf({ exact, canonical }: Speaker): ReadonlySet<string> {
  return new Set(
    `${exact} ${canonical}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && word !== 'the' && word !== 'and'),
  )
}

function findingOf({ key }: Cluster, [a, b]: readonly [Voucher, Voucher], all: readonly Voucher[]): Finding {
  const question =
    a.claim.value.type === 'quantity'
      ? `Who gives “${a.claim.exact}”?`
      : `Who says “${openingOf(a.claim.exact)}”?`
  const others = all.filter(({ claim }) => claim.source !== a.claim.source && claim.source !== b.claim.source)
  const shown = [a, b, ...others.filter(({ claim }) => [a, b].every((one) => areAlike(claim, one.claim)))]
  return finish({
    kind: 'refinement',
    dimension: 'attribution',
    level: 'attribution/other-source',
    severity: 'low',
    confidence: 0.6,
    question,
    questionKey: key,
    message: `${question} The sources credit “${a.speaker.exact}” and “${b.speaker.exact}”.`,
    readings: shown.map(readingOf),
    evidence: [{ signal: 'same-answer', weight: 1, detail: `${a.claim.exact}, ${b.claim.exact}` }],
  })
}

function readingOf({ claim, source, speaker }: Voucher): Reading {
  return ownReading(source.article, claim.sentenceSpan, speaker.canonical, speaker.span)
}
