import type { Article } from '../model/article.ts'
import type { Dimension } from '../model/claim.ts'
import type { Finding } from '../model/finding.ts'
import type { Fact } from '../model/reconciliation.ts'
import { isQuoting } from '../util/cloze.ts'

/**
 * What a reader wants to know first: what happened, when and how many; then what was said; names come last,
 * because that a place is called by its name is agreed and no news.
 */
const RANK: Readonly<Record<Dimension, number>> = {
  quantity: 0,
  money: 0,
  date: 0,
  time: 0,
  percent: 0,
  duration: 0,
  age: 0,
  polarity: 1,
  superlative: 1,
  order: 1,
  quote: 2,
  attribution: 2,
  role: 3,
  person: 4,
  organisation: 4,
  place: 4,
  other: 5,
}

/** Levels that only say what somebody or something is called, or which office somebody has. */
const NAMING = /^(?:name|role)\//u
const SAME_STATEMENT = 'other/same-statement'

/** What is agreed by many in an article's opening is the story; what stands near its end is background. */
const OPENING = 0.34

/** What a report has to know of the findings and texts to judge facts. */
export interface FactContext {
  readonly findings: ReadonlyMap<string, Finding>
  readonly articles: ReadonlyMap<string, Article>
}

/** Whether a fact is about a name or an office: sources that agree on those have told nothing new. */
export function isNaming({ findings: [finding] }: Fact, { findings }: FactContext): boolean {
  return NAMING.test(findings.get(finding ?? '')?.level ?? '')
}

/** Whether a fact is a whole statement that sources share, which is its own answer. */
export function isStatement({ findings: [finding] }: Fact, { findings }: FactContext): boolean {
  return findings.get(finding ?? '')?.level === SAME_STATEMENT
}

/** Whether the sources of a fact give answers that differ and can all be right: "at least four", and later "15". */
export function isCompatible(
  { status, findings: ids, answers, preferred }: Fact,
  { findings }: FactContext,
): boolean {
  return (
    status === 'agreed' &&
    preferred === undefined &&
    answers.length > 1 &&
    ids.every((id) => findings.get(id)?.kind !== 'agreement')
  )
}

/** Facts with the most telling first: by kind, then the better attested, then what openings tell, then by place. */
export function byInterest(facts: readonly Fact[], context: FactContext): readonly Fact[] {
  const ranked = facts.map((fact) => {
    const place = placeOf(fact, context)
    const dimension = context.findings.get(fact.findings[0] ?? '')?.dimension ?? 'other'
    const rank = rankOf(fact, dimension, context)
    return { fact, rank, background: place > OPENING ? 1 : 0, place }
  })
  return ranked
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        b.fact.independentOrigins - a.fact.independentOrigins ||
        a.background - b.background ||
        a.place - b.place,
    )
    .map(({ fact }) => fact)
}

const TIMES: ReadonlySet<Dimension> = new Set(['date', 'time', 'duration'])

function rankOf(fact: Fact, dimension: Dimension, context: FactContext): number {
  if (isPassing(fact, dimension, context)) return RANK.other
  // Whoever has to read a gap in a sentence to know what was asked is not told what happened.
  if (isQuoting(fact.question)) return RANK.person
  // A time in somebody's words is when he says something was, not when it happened.
  const isSaid = TIMES.has(dimension) && fact.readings.every(({ attribution }) => attribution !== null)
  return isSaid || isStatement(fact, context) ? RANK.quote : RANK[dimension]
}

/** Words that a clause begins with which needs another to say anything. */
const DEPENDENT = /^(?:who|whom|whose|which|that|when|where|while|as|according|including|after|before|if)\b/iu
const SHORTEST_STATEMENT = 6
const SHORTEST_QUOTE = 3

/** Fragments, and that there is one of something ("one German, one Pole"), tell little although they are agreed. */
function isPassing(fact: Fact, dimension: Dimension, context: FactContext): boolean {
  const { value = '', exact = '' } = fact.readings[0] ?? {}
  const words = exact.split(/\s+/u).length
  if (isStatement(fact, context)) return words < SHORTEST_STATEMENT || DEPENDENT.test(exact)
  return dimension === 'quote' ? words < SHORTEST_QUOTE : value === '1'
}

/** How far down its articles a fact stands, as the mean share (0..1) of the text before it. */
function placeOf({ readings }: Fact, { articles }: FactContext): number {
  const shares = readings.map(
    ({ source, span }) => span.start / Math.max(1, articles.get(source)?.text.length ?? 1),
  )
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}
