import type { AnnotatedArticle } from '../../model/annotation.ts'
import type { Claim } from '../../model/claim.ts'
import type { OutcomeRelations } from '../data/outcomes.ts'
import { isBackground } from './background.ts'

/** Whether it happened, is to happen, or is left open. */
export type StandMood = 'done' | 'to-come' | 'open'

/** What one source says befell the participant. */
export interface Stand {
  readonly claim: Claim
  readonly answer: string
  readonly mood: StandMood
  /** ISO 8601 date of publication, null where unknown. */
  readonly published: string | null
}

/**
 * The stands of each source: one for each answer it gives, in its firmest words. A source that gives two answers that
 * exclude each other tells of both, and stands on neither side; so does one that tells of an outcome in part. What it dates long ago counts only where it tells of
 * nothing later, and what a noun tells only where no verb does.
 */
export function standsOf(
  claims: readonly Claim[],
  relations: OutcomeRelations,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): Stand[] {
  return toldBySource(claims, sources).flatMap((own) => {
    const whole = own.filter(({ claim }) => !isInPart(claim, relations, sources))
    const counted = [isRecent, isVerbal].reduce((rest, keeps) => preferring(rest, keeps), whole)
    if (tellsOfBoth(counted, relations)) return []
    return firmest(counted)
  })
}

function isInPart(
  { source, sentenceSpan }: Claim,
  { inPart }: OutcomeRelations,
  sources: ReadonlyMap<string, AnnotatedArticle>,
): boolean {
  const text = inPart && sources.get(source)?.article.text.slice(sentenceSpan.start, sentenceSpan.end)
  return text !== undefined && inPart?.test(text) === true
}

/** All that each source says that befell the participant, in the order of precedence; what it dates long ago is left out. */
export function recentBySource(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, AnnotatedArticle>,
): readonly (readonly Stand[])[] {
  return toldBySource(claims, sources).map((own) => own.filter(isRecent))
}

function toldBySource(claims: readonly Claim[], sources: ReadonlyMap<string, AnnotatedArticle>): Stand[][] {
  const bySource = new Map<string, Stand[]>()
  for (const claim of [...claims].sort(byPrecedence)) {
    if (claim.value.type !== 'phrase') continue
    const known = bySource.get(claim.source) ?? []
    const published = sources.get(claim.source)?.article.published.value ?? null
    bySource.set(claim.source, [
      ...known,
      { claim, answer: claim.value.head, mood: moodOf(claim), published },
    ])
  }
  return [...bySource.values()]
}

const isVerbal = ({ claim }: Stand): boolean => claim.slot.of === null
const isRecent = ({ claim, published }: Stand): boolean => !isBackground(claim, published)

/** Those that `keeps` keeps, or all where it keeps none. */
function preferring(stands: Stand[], keeps: (stand: Stand) => boolean): Stand[] {
  const kept = stands.filter(keeps)
  return kept.length > 0 ? kept : stands
}

/** The body before the title, the source's own voice before others', early before late. */
function byPrecedence(a: Claim, b: Claim): number {
  const rank = ({ part, attribution }: Claim): number =>
    (part === 'body' ? 0 : 2) + (attribution === null ? 0 : 1)
  return rank(a) - rank(b) || a.span.start - b.span.start || (a.source < b.source ? -1 : 1)
}

function moodOf({ modality }: Claim): StandMood {
  if (modality === 'asserted') return 'done'
  return modality === 'planned' ? 'to-come' : 'open'
}

function tellsOfBoth(own: readonly Stand[], { pairs }: OutcomeRelations): boolean {
  const told = new Set(
    own
      .filter(({ claim, mood }) => claim.polarity === 'positive' && mood !== 'open')
      .map(({ answer }) => answer),
  )
  const isDenied = own.some(
    ({ answer, claim, mood }) => claim.polarity === 'negative' && mood === 'done' && told.has(answer),
  )
  return (
    isDenied ||
    pairs.some(([one, other, relation]) => relation === 'differs' && told.has(one) && told.has(other))
  )
}

const FIRMNESS: readonly StandMood[] = ['done', 'to-come', 'open']

/** Of each answer the firmest telling: who has it done as well as planned has it done. */
function firmest(own: readonly Stand[]): Stand[] {
  const answers = [...new Set(own.map(({ answer, claim }) => `${answer} ${claim.polarity}`))]
  return answers.flatMap((key) => {
    const same = own.filter(({ answer, claim }) => `${answer} ${claim.polarity}` === key)
    const mood = FIRMNESS.find((one) => same.some((stand) => stand.mood === one))
    return same.filter((stand) => stand.mood === mood)
  })
}
