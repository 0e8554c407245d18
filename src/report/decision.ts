import type { Decision, DecisionVerdict, RecordedDecision } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { REASON_WORDS } from '../util/decided.ts'
import { oneLine, shortened } from './text.ts'

/** One decision in words, for a person. */
export interface DecisionWords {
  /** `Confirmed`. */
  readonly verdict: string
  readonly reviewer: string
  /** Why, what is preferred, what was noted: to stand after a colon. May be empty. */
  readonly detail: string
  /** The day. */
  readonly time: string
}

/** What reviewers say of a finding, in the order to be shown. */
export interface ReviewWords {
  /** Empty where one decision stands, or several that agree. */
  readonly heading: string
  readonly decisions: readonly DecisionWords[]
}

const VERDICT_TEXTS: Readonly<Record<DecisionVerdict, string>> = {
  confirmed: 'Confirmed',
  dismissed: 'Dismissed',
  'follow-up': 'Follow-up wanted',
  duplicate: 'Called a duplicate',
}
const WORDS_LIMIT = 90

export function verdictText(verdict: DecisionVerdict): string {
  return VERDICT_TEXTS[verdict]
}

/** All that is to be said of a finding's decisions; the one that stands comes first. */
export function reviewWords({ decision, review }: Pick<Finding, 'decision' | 'review'>): ReviewWords {
  if (!review) return { heading: '', decisions: decision ? [decisionWords(decision)] : [] }
  const { state, current, earlier } = review
  if (state === 'conflict') {
    return { heading: 'Reviewers disagree', decisions: current.map((each) => decisionWords(each)) }
  }
  if (state === 'open') {
    return {
      heading: earlier.length > 0 ? 'Open again: its answers have changed since it was decided' : '',
      decisions: earlier.map(formerWords),
    }
  }
  const others = current.filter(
    ({ time, reviewer }) => time !== decision?.time || reviewer !== decision.reviewer,
  )
  return {
    heading: '',
    decisions: [...(decision ? [decision] : []), ...others].map((each) => decisionWords(each)),
  }
}

export function decisionWords(decision: Decision): DecisionWords {
  const { verdict, reviewer, time } = decision
  return {
    verdict: verdictText(verdict),
    reviewer,
    detail: detailsOf(decision).join('; '),
    time: time.slice(0, 10),
  }
}

/** The same of a decision on what is no longer so: with the answers as they were. */
export function formerWords(decision: RecordedDecision): DecisionWords {
  const answers = decision.readings.map(quoted).join(', ')
  const details = [...detailsOf(decision), `the answers then were ${answers}`]
  return { ...decisionWords(decision), detail: details.join('; ') }
}

/** `Confirmed by Mia: prefers “46” (Northmark Today): the roll has 46; ask again tomorrow`. */
export function decisionSentence({ verdict, reviewer, detail }: DecisionWords): string {
  return `${verdict} by ${reviewer}${detail === '' ? '' : `: ${detail}`}`
}

function detailsOf({ prefer, reason, duplicateOf, note }: Decision): string[] {
  return [
    ...(prefer ? [`prefers ${quoted(prefer)}${prefer.why === '' ? '' : `: ${prefer.why}`}`] : []),
    ...(reason === undefined ? [] : [REASON_WORDS[reason]]),
    ...(duplicateOf === undefined ? [] : [`the same as ${duplicateOf}`]),
    ...(note === '' ? [] : [note]),
  ]
}

function quoted({ exact, outlet }: { readonly exact: string; readonly outlet: string }): string {
  return `“${shortened(oneLine(exact), WORDS_LIMIT)}” (${oneLine(outlet)})`
}
