import type { RecordedDecision, ReviewState } from '../../model/decision.ts'
import type { Finding } from '../../model/finding.ts'
import type { Reconciliation } from '../../model/reconciliation.ts'
import { digestOf, outletOf } from '../digest.ts'
import { decisionText, isFlagged } from '../review.ts'
import { longDate, oneLine, shortened } from '../text.ts'
import { variantsOf } from '../variants.ts'
import { type ChoiceView, marksIn } from '../view.ts'
import { type ArticleView, articleView } from './article.ts'
import { type FindingView, findingView } from './finding.ts'
import { inReviewOrder } from './queue.ts'

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

const WORDS_LIMIT = 64
const QUESTION_LIMIT = 110

/** @returns null where the story has no such finding. */
export function deskView(r: Reconciliation, id: string): DeskView | null {
  const digest = digestOf(r)
  const sources = new Map(r.sources.map(({ annotated }) => [annotated.article.id, annotated]))
  const ordered = inReviewOrder(r.findings)
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
  const own = [...new Set(finding.variants.flatMap(({ readings }) => readings.map(({ source }) => source)))]
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
