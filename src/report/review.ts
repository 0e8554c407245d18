import type { DismissalReason, RecordedDecision, Review, ReviewState } from '../model/decision.ts'
import { DISMISSAL_REASONS } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { bySeverity, countsLine, type Digest, digestOf, outletOf } from './digest.ts'
import { capitalised, counted, listed, longDate, oneLine, shortened } from './text.ts'
import { variantsOf } from './variants.ts'
import { type ArticleView, articleView } from './view/article.ts'
import { type FindingView, findingView } from './view/finding.ts'
import { type ChoiceView, choicesOf, marksIn, type PageView } from './view.ts'

/** A story in the list of stories. */
export interface StoryLineView {
  readonly id: string
  readonly title: string
  /** `3 of 9 decided`; empty until it has been read across. */
  readonly progress: string
  /** Why it cannot be reviewed, else empty. */
  readonly problem: string
}

export interface StoriesView {
  readonly stories: readonly StoryLineView[]
}

/** A finding in the queue. */
export interface QueueItemView {
  readonly id: string
  readonly kind: string
  readonly kindText: string
  readonly dimension: string
  readonly severity: string
  /** Discrepancies and inconsistencies are what a review is for; the rest can be decided, too. */
  readonly flagged: boolean
  readonly question: string
  /** Source ids, separated by spaces. */
  readonly sources: string
  readonly state: ReviewState
  /** Empty for what nobody has decided. */
  readonly stateText: string
  /** Who has decided it as it is, a name a line. */
  readonly reviewers: string
  /** What the text filter looks in, in lower case. */
  readonly text: string
}

/** The findings of a story in the order of review. */
export interface QueueView {
  /** `Story.id`. */
  readonly story: string
  readonly title: string
  readonly name: string
  readonly counts: string
  readonly items: readonly QueueItemView[]
  readonly choices: PageView['choices']
}

/** One decision in words. */
export interface DecisionLineView {
  readonly verdict: string
  readonly reviewer: string
  readonly time: string
  readonly note: string
  /** `“46” (Northmark Today)`, empty where no reading was preferred. */
  readonly preferred: string
  readonly why: string
  /** The answers as they then were, where they have changed since; else empty. */
  readonly formerly: string
}

/** An answer that can be preferred. */
export interface AnswerChoiceView {
  /** Place in `Finding.readings` of the first reading that gives it. */
  readonly value: string
  readonly letter: string
  readonly words: string
  readonly outlets: string
}

/** An article beside the finding. */
export interface DeskArticleView extends ArticleView {
  /** Anchor of the finding's first words in it, empty where it has none. */
  readonly place: string
}

/** One finding with all that is needed to decide it. */
export interface DeskView {
  readonly finding: FindingView
  readonly state: ReviewState
  /** Its reviewers disagree. */
  readonly conflicting: boolean
  readonly current: readonly DecisionLineView[]
  readonly earlier: readonly DecisionLineView[]
  readonly answers: readonly AnswerChoiceView[]
  /** Other findings that this one may repeat: those on the same sources first. */
  readonly others: readonly ChoiceView[]
  readonly articles: readonly DeskArticleView[]
}

const REASON_TEXTS: Readonly<Record<DismissalReason, string>> = {
  'different-events': 'different events',
  'different-things': 'different things are counted or told',
  'both-true': 'both can be true',
  wording: 'only the wording differs',
  misread: 'Crossread misread a text',
  update: 'a later state of the same',
  other: 'another reason',
}

/** What a person who dismisses a finding chooses from. */
export const REASON_CHOICES: readonly ChoiceView[] = DISMISSAL_REASONS.map((value) => ({
  value,
  label: capitalised(REASON_TEXTS[value]),
}))

const FLAGGED: ReadonlySet<string> = new Set(['discrepancy', 'inconsistency'])
const WORDS_LIMIT = 64
const QUESTION_LIMIT = 110

/** The flagged ones by severity, then the others; a decision moves none, so that nobody loses the place. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const quiet = (finding: Finding) => (isFlagged(finding) ? 0 : finding.kind === 'agreement' ? 2 : 1)
  return [...bySeverity(findings)].sort((a, b) => quiet(a) - quiet(b))
}

export function isFlagged({ kind }: Finding): boolean {
  return FLAGGED.has(kind)
}

export function queueView(r: Reconciliation): QueueView {
  const digest = digestOf(r)
  const findings = inOrder(r.findings)
  return {
    story: r.story.id,
    title: digest.title,
    name: digest.name,
    counts: countsLine(digest),
    items: findings.map((finding) => itemView(finding, digest)),
    choices: choicesOf(findings, digest),
  }
}

function itemView(finding: Finding, digest: Digest): QueueItemView {
  const { id, kind, dimension, severity, question, message, readings, review } = finding
  const sources = [...new Set(readings.map(({ source }) => source))]
  const words = readings.flatMap((reading) => [reading.exact, outletOf(digest, reading.source)])
  return {
    id,
    kind,
    kindText: capitalised(kind),
    dimension,
    severity,
    flagged: isFlagged(finding),
    question,
    sources: sources.join(' '),
    state: review?.state ?? 'open',
    stateText: stateText(review),
    reviewers: (review?.current ?? []).map(({ reviewer }) => reviewer).join('\n'),
    text: oneLine([question, message, kind, dimension, ...words].join(' ')).toLowerCase(),
  }
}

/** @returns null where the story has no such finding. */
export function deskView(r: Reconciliation, id: string): DeskView | null {
  const digest = digestOf(r)
  const sources = new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated]))
  const ordered = inOrder(r.findings)
  const found = ordered.find((finding) => finding.id === id)
  if (!found) return null
  // Its own words are marked above those of graver findings, so that they are seen whole where they stand.
  const marking = [found, ...ordered.filter((finding) => finding !== found)]
  const views = new Map(
    marking.map((finding) => [
      finding.id,
      findingView(undecided(finding), ordered.indexOf(finding) + 1, digest, sources),
    ]),
  )
  const finding = views.get(id)
  if (!finding) return null
  const own = [
    ...new Set(finding.variants.flatMap(({ readings }) => readings.map(({ source }) => source))),
  ]
  const articles = [...own, ...[...digest.articles.keys()].filter((source) => !own.includes(source))]
  return {
    finding,
    state: found.review?.state ?? 'open',
    conflicting: found.review?.state === 'conflict',
    current: (found.review?.current ?? []).map((decision) => lineView(decision, r, false)),
    earlier: (found.review?.earlier ?? []).map((decision) => lineView(decision, r, true)),
    answers: answersOf(found, finding),
    others: othersThan(found, ordered),
    articles: articles.flatMap((source) => {
      const annotated = sources.get(source)
      if (!annotated) return []
      const view = articleView(
        annotated.article,
        {
          outlet: outletOf(digest, source),
          origin: digest.originOf.get(source) ?? '',
          left: false,
          right: false,
        },
        marksIn(source, marking, views),
      )
      return [{ ...view, place: placeIn(finding, source) }]
    }),
  }
}

/** Its decisions stand beside it, at length. */
function undecided({ review: _, ...finding }: Finding): Finding {
  return { ...finding, decision: null }
}

function placeIn({ variants }: FindingView, source: string): string {
  return (
    variants.flatMap(({ readings }) => readings).find((reading) => reading.source === source)?.anchor ?? ''
  )
}

/** One source has only itself to choose from: its answers are told apart by their words. */
function answersOf({ readings }: Finding, { variants }: FindingView): AnswerChoiceView[] {
  const groups = variantsOf(readings)
  if (groups.length < 2) return []
  return groups.flatMap(({ letter, readings: [first] }, index) =>
    first
      ? [
          {
            value: String(readings.indexOf(first)),
            letter,
            words: shortened(oneLine(first.exact), WORDS_LIMIT),
            outlets: variants[index]?.outlets ?? '',
          },
        ]
      : [],
  )
}

function othersThan(finding: Finding, all: readonly Finding[]): ChoiceView[] {
  const sources = new Set(finding.readings.map(({ source }) => source))
  const shared = (other: Finding) =>
    (other.kind === finding.kind ? 0 : 4) +
    (other.dimension === finding.dimension ? 0 : 2) +
    (other.readings.some(({ source }) => sources.has(source)) ? 0 : 1)
  return all
    .filter((other) => other !== finding && isFlagged(other) === isFlagged(finding))
    .sort((a, b) => shared(a) - shared(b))
    .map((other) => ({
      value: other.id,
      label: shortened(
        `${oneLine(other.question)} ${variantsOf(other.readings)
          .map(({ readings: [first] }) => `“${oneLine(first?.exact ?? '')}”`)
          .join(' / ')}`,
        QUESTION_LIMIT,
      ),
    }))
}

/** `Confirmed by Mia`, `Mia and Jo disagree`, `Changed since Mia decided`; empty where nobody has decided anything. */
function stateText(review: Review | undefined): string {
  if (!review) return ''
  const names = (decisions: readonly RecordedDecision[]) =>
    listed([...new Set(decisions.map(({ reviewer }) => oneLine(reviewer)))])
  if (review.state === 'conflict') return `${names(review.current)} disagree`
  if (review.state !== 'open') return `${verdictText(review.state)} by ${names(review.current)}`
  return review.earlier.length > 0 ? `Changed since ${names(review.earlier)} decided` : ''
}

function verdictText(verdict: RecordedDecision['verdict']): string {
  switch (verdict) {
    case 'confirmed':
      return 'Confirmed'
    case 'dismissed':
      return 'Dismissed'
    case 'follow-up':
      return 'To follow up'
    case 'duplicate':
      return 'Duplicate'
  }
}

/** One decision in a sentence: `Confirmed`, `Dismissed: different events`, `Duplicate of “How many died?”`. */
export function decisionText(
  { verdict, reason, duplicateOf }: RecordedDecision,
  { findings }: Reconciliation,
): string {
  if (reason !== undefined) return `${verdictText(verdict)}: ${REASON_TEXTS[reason]}`
  if (duplicateOf === undefined) return verdictText(verdict)
  const original = findings.find(({ id }) => id === duplicateOf)
  return `${verdictText(verdict)} of ${original ? `“${oneLine(original.question)}”` : duplicateOf}`
}

function lineView(decision: RecordedDecision, r: Reconciliation, changed: boolean): DecisionLineView {
  const { reviewer, time, note, prefer, readings } = decision
  const words = ({ exact, outlet }: { readonly exact: string; readonly outlet: string }) =>
    `“${shortened(oneLine(exact), WORDS_LIMIT)}” (${oneLine(outlet)})`
  return {
    verdict: decisionText(decision, r),
    reviewer,
    time: `${longDate(time.slice(0, 10))}, ${time.slice(11, 16)} UTC`,
    note,
    preferred: prefer ? words(prefer) : '',
    why: prefer?.why ?? '',
    formerly: changed ? readings.map(words).join(', ') : '',
  }
}

/** How far a story has come. */
export interface Progress {
  readonly total: number
  readonly decided: number
  readonly followUp: number
  readonly conflict: number
}

/** Of the flagged findings. */
export function progressOf({ findings }: Reconciliation): Progress {
  const flagged = findings.filter(isFlagged)
  const having = (...states: readonly ReviewState[]) =>
    flagged.filter(({ review }) => states.includes(review?.state ?? 'open')).length
  return {
    total: flagged.length,
    decided: having('confirmed', 'dismissed', 'duplicate'),
    followUp: having('follow-up'),
    conflict: having('conflict'),
  }
}

/** `3 of 9 decided, 1 to follow up`. */
export function progressText({ total, decided, followUp, conflict }: Progress): string {
  if (total === 0) return 'nothing flagged'
  return [
    `${decided} of ${total} decided`,
    ...(followUp > 0 ? [`${followUp} to follow up`] : []),
    ...(conflict > 0 ? [counted(conflict, 'disagreement')] : []),
  ].join(', ')
}
