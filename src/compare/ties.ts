import type { Claim, Facet } from '../model/claim.ts'
import type { Cluster } from '../model/cluster.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention } from '../model/mention.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { MINUTES_PER_DAY } from '../util/civil.ts'
import { shareSense } from '../util/concepts.ts'
import { likeness } from '../util/vectors.ts'
import { answerFinding } from './answers.ts'
import { compareClaims } from './claims.ts'
import { Findings } from './findings.ts'
import type { Judged } from './judged.ts'
import { valueText } from './reading.ts'
import { KIND_OF } from './verdict.ts'

/**
 * Answers that would not be held to answer one question if they differed, but that fit each other too well for two
 * questions: one article dates a departure to July 2016, another to July 21; one counts 18 fighters, another more than a
 * dozen.
 *
 * @param ties pairs of claims, each as a cluster of its own, that may answer one question.
 * @param others findings on the questions that are sure: what they answer is not asked again.
 */
export function tieFindings(
  ties: readonly Cluster[],
  witnesses: readonly Witness[],
  others: readonly Finding[],
): Finding[] {
  const published = publicationOf(witnesses)
  const known = new Findings(others.filter(({ kind }) => kind !== 'inconsistency'))
  const tied = ties
    .flatMap((cluster): Tie[] => {
      const judged = judgedOf(cluster)
      const strength = judged ? strengthOf(judged, published) : 0
      if (!judged || strength === 0) return []
      if (known.of(judged.a.source).some((other) => answers(other, judged))) return []
      return [{ cluster, judged, strength }]
    })
    .sort((x, y) => y.strength - x.strength || (idOf(x) < idOf(y) ? -1 : 1))
  const articles = new Map(witnesses.map(({ source }) => [source.article.id, source]))
  return joined(tied).map(({ tie: { cluster, judged, strength }, claims }) =>
    answerFinding(
      cluster,
      { ...judged, evidence: judged.evidence, probability: strength },
      KIND_OF[judged.outcome.verdict],
      claims,
      articles,
    ),
  )
}

interface Tie {
  readonly cluster: Cluster
  readonly judged: Judged
  readonly strength: number
}

const idOf = ({ judged: { a, b } }: Tie): string => `${a.id} ${b.id}`

/** Ties that share an answer, one claim a source. */
interface Joined {
  readonly tie: Tie
  readonly claims: Claim[]
}

/** Joins ties of one verdict that share an answer, the strongest first; of a source's answers to another's the likeliest stays. */
function joined(ties: readonly Tie[]): Joined[] {
  const found: Joined[] = []
  const taken = new Set<string>()
  for (const tie of ties) {
    const { a, b, outcome } = tie.judged
    const ends = [`${outcome.verdict} ${a.id} ${b.source}`, `${outcome.verdict} ${b.id} ${a.source}`]
    if (ends.some((end) => taken.has(end))) continue
    for (const end of ends) taken.add(end)
    const known = found.find(({ claims, tie: first }) => {
      if (first.judged.outcome.verdict !== outcome.verdict) return false
      const next = claims.includes(a) ? b : claims.includes(b) ? a : null
      return next !== null && claims.every((claim) => claim.source !== next.source && fits(claim, next))
    })
    if (known) known.claims.push(known.claims.includes(a) ? b : a)
    else found.push({ tie, claims: [a, b] })
  }
  return found
}

function fits(a: Claim, b: Claim): boolean {
  const { verdict } = compareClaims(a, b)
  return verdict === 'same' || verdict === 'compatible'
}

/** Whether a finding sets both answers against each other already, or one of two dates against another of that source. */
function answers({ kind, readings }: Finding, judged: Judged): boolean {
  const { a, b } = judged
  const x = readings.find(({ source }) => source === a.source)
  const y = readings.find(({ source }) => source === b.source)
  if (!x || !y) return false
  if (a.value.type === 'time') {
    const shown = [overlaps(x.span, a.span), overlaps(y.span, b.span)]
    if (!shown.includes(true)) return false
    // That one of them fits a coarser date is told of as well.
    return kind !== 'refinement' || judged.outcome.verdict !== 'same' || !shown.includes(false)
  }
  return x.value === valueText(a.value) && y.value === valueText(b.value)
}

function judgedOf({ claims, alignments }: Cluster): Judged | null {
  const [a, b] = claims
  const [alignment] = alignments
  if (!a || !b || !alignment) return null
  let outcome: Judged['outcome'] | null = null
  return {
    a,
    b,
    // Most ties are too weak whatever it is.
    get outcome() {
      outcome ??= compareClaims(a, b)
      return outcome
    },
    probability: alignment.probability,
    get evidence() {
      return alignment.evidence
    },
  }
}

/** How likely (0..1) the answers are of one question, 0 where they are not told of. */
function strengthOf(judged: Judged, published: number | null): number {
  const strength = judged.a.value.type === 'time' ? datesStrength(judged, published) : countsStrength(judged)
  if (strength === 0) return 0
  const { verdict } = judged.outcome
  return verdict === 'compatible' || verdict === 'same' ? strength : 0
}

/** Probability from which counts that fit are surely of one thing, and from which they are where verb and noun agree. */
const SURE = 0.5
const POSSIBLE = 0.12
/** Small numbers are alike by chance. */
const FEW = 10
const POSSIBLE_OF_FEW = 0.3

function countsStrength({ a, b, probability }: Judged): number {
  if (a.value.type !== 'quantity' || b.value.type !== 'quantity') return 0
  if (!areOfOneExtent(a, b)) return 0
  if (probability >= SURE) return probability
  const [x, y] = [a.value.mention, b.value.mention]
  const isOneNoun = x.of !== null && x.of === y.of
  const isOneVerb = a.slot.predicate !== null && a.slot.predicate === b.slot.predicate
  const apart = Math.abs(Math.log10(Math.max(x.value, 1) / Math.max(y.value, 1)))
  const least = Math.min(x.value, y.value) < FEW ? POSSIBLE_OF_FEW : POSSIBLE
  if (probability < least || !(isOneNoun || isOneVerb) || apart > LIKE_SIZE) return 0
  return Math.max(LEAST, probability)
}

/** Of how much is told, both or neither only a part, an addition or an aside. */
function areOfOneExtent({ slot: a }: Claim, { slot: b }: Claim): boolean {
  const isMarked = (facet: Facet): boolean => a.facets.includes(facet) !== b.facets.includes(facet)
  return !EXTENTS.some(isMarked) && a.part.join(' ') === b.part.join(' ')
}

const EXTENTS: readonly Facet[] = ['subset', 'aside', 'long-run', 'from', 'to', 'by']

/** Powers of ten within which two numbers are of like size: twice as much. */
const LIKE_SIZE = 0.3

/** Strength from which two dates, one inside the other, are of one event. */
const ONE_EVENT = 2
/** Likeness (0..1) of what happened that makes up for no name in common. */
const ALIKE = 0.4
/** Days around publication that every article speaks of. */
const NEWS_BEFORE = 6
const NEWS_AFTER = 8

function datesStrength(judged: Judged, published: number | null): number {
  const { a, b, probability } = judged
  if (a.value.type !== 'time' || b.value.type !== 'time' || a.dimension === 'duration') return 0
  const [wide, narrow] = byLength(a.value.mention, b.value.mention)
  if (published === null || !wide || !narrow) return 0
  if (isOddMinute(a.value.mention) && judged.outcome.verdict === 'same') return SAME_MINUTE
  const event = eventLikeness(a, b)
  const ofClocks = event >= ONE_THING && probability >= CLOCKS ? LEAST : 0
  const news = isNews(narrow, published)
  const isOfNews = wide.to - wide.from <= MINUTES_PER_DAY && event >= NEWS_ALIKE && probability >= SURE
  const ofDays = news ? (isOfNews ? probability : 0) : daysStrength(a, b, event, wide)
  if (ofClocks === 0 && ofDays === 0) return 0
  const { level } = judged.outcome
  if (level === 'time/rounding') return ofClocks
  return news || level === 'date/coarser' || level === 'date/same' ? ofDays : 0
}

function daysStrength(a: Claim, b: Claim, event: number, wide: Stretch): number {
  const [names, terms] = [sharedNames(a, b), sharedTerms(a, b)]
  const isDay = wide.to - wide.from <= MINUTES_PER_DAY
  if (names === 0 && event < ALIKE && !(isDay && terms >= MANY_TERMS)) return 0
  const strength = narrowness(wide) + event + names / 2 + Math.min(1, terms)
  return strength >= ONE_EVENT ? Math.min(MOST, LEAST + (strength - ONE_EVENT) / 4) : 0
}

/** Likeness (0..1) of what happened from which it is one thing, and from which it may be in the news of one day. */
const ONE_THING = 0.8
const NEWS_ALIKE = 0.5
/** Probability from which two clock times a few minutes apart are of one thing that happened in both. */
const CLOCKS = 0.2

/** Weight of words in common that makes up for no name in common, of one and the same day. */
const MANY_TERMS = 1.2

/** Confidence that one and the same minute is that of one event. */
const SAME_MINUTE = 0.85
/** Nobody gives such a minute by rounding. */
const isOddMinute = ({ timex3 }: DateMention): boolean => /T\d\d:(?!00|15|30|45)\d\d/u.test(timex3.value)

/** Confidence at the least strength and at most, by reading 60 pairs. */
const LEAST = 0.65
const MOST = 0.9

type Stretch = NonNullable<DateMention['interval']>

function byLength(a: DateMention, b: DateMention): readonly (Stretch | undefined)[] {
  if (a.interval === null || b.interval === null) return []
  return [a.interval, b.interval].sort((x, y) => y.to - y.from - (x.to - x.from))
}

function isNews({ from, to }: Stretch, published: number): boolean {
  return to >= published - NEWS_BEFORE * MINUTES_PER_DAY && from <= published + NEWS_AFTER * MINUTES_PER_DAY
}

/** How much it tells that a date lies in a stretch: in one month much, in one year hardly anything. */
function narrowness({ from, to }: Stretch): number {
  const days = (to - from) / MINUTES_PER_DAY
  return days <= MONTH ? 1 : days <= SEASON ? 0.6 : days <= YEAR ? 0.2 : 0
}

const MONTH = 31
const SEASON = 100
const YEAR = 366

function eventLikeness({ slot: { predicate: p } }: Claim, { slot: { predicate: q } }: Claim): number {
  if (p === null || q === null) return 0
  return p === q ? 1 : shareSense(p, q) ? 0.9 : Math.max(0, likeness(p, q))
}

function sharedNames({ event: { entities: x } }: Claim, { event: { entities: y } }: Claim): number {
  const shared = [...x].filter((id) => y.has(id)).length
  return shared / Math.max(1, Math.min(x.size, y.size))
}

function sharedTerms({ event: { terms: x } }: Claim, { event: { terms: y } }: Claim): number {
  let sum = 0
  for (const [term, weight] of x) if (!term.startsWith('~')) sum += Math.min(weight, y.get(term) ?? 0)
  return sum
}

/** The latest day of publication, in minutes since 1970-01-01; null where none is known. */
function publicationOf(witnesses: readonly Witness[]): number | null {
  const days = witnesses.flatMap(({ source: { article } }) => {
    const day = article.published.value === null ? Number.NaN : Date.parse(article.published.value)
    return Number.isNaN(day) ? [] : [day / MILLISECONDS_PER_MINUTE]
  })
  return days.length > 0 ? Math.max(...days) : null
}

const MILLISECONDS_PER_MINUTE = 60_000
