import type { RecordedDecision, ReviewState } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { visible } from '../util/user-error.ts'
import { type DecisionWords, decisionSentence, decisionWords, formerWords } from './decision.ts'
import { counted, oneLine } from './text.ts'

/** What a ledger says of one story. */
export interface StoryDecisions {
  readonly story: string
  /** Path of the ledger. */
  readonly ledger: string
  /** Those that the ledger says something of, in the order of a report. */
  readonly findings: readonly Finding[]
  /** Decisions on findings that occur no longer. */
  readonly bygone: readonly RecordedDecision[]
}

/** Where findings stand, in the order to be shown: what is to be done first. */
const STATES: readonly (readonly [ReviewState, string])[] = [
  ['conflict', 'Reviewers disagree'],
  ['open', 'Open again, for the answers have changed'],
  ['follow-up', 'Follow-up wanted'],
  ['confirmed', 'Confirmed'],
  ['dismissed', 'Dismissed'],
  ['duplicate', 'Duplicates'],
]

/** The decisions on stories, for a person: by where the findings stand, what is to be done first. */
export function renderLedgers(stories: readonly StoryDecisions[]): string {
  return stories.map(storyText).join('\n')
}

function storyText({ story, ledger, findings, bygone }: StoryDecisions): string {
  const sections = STATES.flatMap(([state, heading]) => {
    const found = findings.filter(({ review }) => review?.state === state)
    return section(
      heading,
      found.map((finding) => item(finding, wordsOf(finding))),
    )
  })
  const gone = section(
    'Found no longer',
    bygone.map((decision) =>
      item({ id: decision.finding, question: decision.question }, [formerWords(decision)]),
    ),
  )
  const head = `${story}: ${counted(findings.length, 'finding')} decided, in ${ledger}`
  return `${[shown(head), ...sections, ...gone].join('\n')}\n`
}

/**
 * What was taken out of ledgers, for a person.
 *
 * @param live ids of those that counted until now; the others had been taken back
 * @param isTrial nothing was taken out
 */
export function renderRemoved(
  decisions: readonly RecordedDecision[],
  live: ReadonlySet<string>,
  isTrial: boolean,
): string {
  if (decisions.length === 0)
    return 'Every decision is about a finding that still occurs; nothing to remove.\n'
  const head = `${isTrial ? 'Would remove' : 'Removed'} ${counted(decisions.length, 'decision')}:`
  const items = decisions.map((decision) => {
    const words = formerWords(decision)
    return item({ id: decision.finding, question: decision.question }, [
      live.has(decision.id) ? words : { ...words, verdict: `${words.verdict} (taken back)` },
    ])
  })
  return `${[head, ...items.flat()].join('\n')}\n`
}

function wordsOf({ review }: Finding): readonly DecisionWords[] {
  if (!review) return []
  return review.state === 'open' ? review.earlier.map(formerWords) : review.current.map(decisionWords)
}

function section(heading: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : ['', `${heading} (${items.length})`, ...items.flat()]
}

function item(
  { id, question }: Pick<Finding, 'id' | 'question'>,
  decisions: readonly DecisionWords[],
): string[] {
  return [
    `  ${shown(id)}  ${shown(question)}`,
    ...decisions.map((words) => `    ${shown(`${words.time}  ${decisionSentence(words)}`)}`),
  ]
}

function shown(text: string): string {
  return visible(oneLine(text))
}
