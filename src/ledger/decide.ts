import { randomUUID } from 'node:crypto'
import {
  type DecisionVerdict,
  DISMISSAL_REASONS,
  type DismissalReason,
  type LedgerEntry,
  type RecordedDecision,
  type Undo,
} from '../model/decision.ts'
import type { Finding, Reading } from '../model/finding.ts'
import type { Story } from '../model/reconciliation.ts'
import { excerpt, UserError } from '../util/user-error.ts'
import { decidedReadings } from './match.ts'
import { isUndo } from './standing.ts'

/** What a person says of a finding. */
export interface DecisionDraft {
  readonly verdict: DecisionVerdict
  /** With `confirmed` alone: one of the finding's readings, and why, in the person's words. */
  readonly prefer?: { readonly reading: Reading; readonly why: string } | undefined
  /** With `dismissed`, where it must be. */
  readonly reason?: DismissalReason | undefined
  /** With `duplicate`, where it must be: id of the other finding. */
  readonly duplicateOf?: string | undefined
  readonly note: string
}

export interface Author {
  readonly reviewer: string
  readonly now: Date
  /** Unique in the world; a random UUID where left out. Who tries again with the same id writes one line. */
  readonly id?: string | undefined
}

/** Characters (UTF-16 code units). */
const LONGEST_TEXT = 10_000
const LONGEST_NAME = 200

/**
 * Makes the line of a decision: with the finding as it is, its time after all the reviewer has decided on it before.
 *
 * @param entries the ledger as the person saw it
 * @throws UserError where the parts do not go together, are missing or too long.
 */
export function decisionOn(
  finding: Finding,
  { story }: { readonly story: Pick<Story, 'id'> },
  draft: DecisionDraft,
  author: Author,
  entries: readonly LedgerEntry[],
): RecordedDecision {
  check(finding, draft)
  const { verdict, prefer, reason, duplicateOf } = draft
  const reviewer = checkedReviewer(author.reviewer)
  const readings = decidedReadings(finding)
  const preferred = prefer && readings[finding.readings.indexOf(prefer.reading)]
  return {
    id: author.id ?? randomUUID(),
    time: timeAfter(
      author.now,
      entries.filter(
        (entry) => entry.reviewer === reviewer && !isUndo(entry) && entry.finding === finding.id,
      ),
    ),
    reviewer,
    verdict,
    ...(prefer && preferred && { prefer: { ...preferred, why: checkedText(prefer.why, 'the reason') } }),
    ...(reason && { reason }),
    ...(duplicateOf && { duplicateOf }),
    note: checkedText(draft.note, 'the note'),
    story: story.id,
    finding: finding.id,
    kind: finding.kind,
    dimension: finding.dimension,
    level: finding.level,
    question: finding.question,
    readings,
  }
}

/** Makes the line that takes another back; taking back an undo brings back what it took. */
export function undoOf(target: LedgerEntry, author: Author): Undo {
  return {
    id: author.id ?? randomUUID(),
    time: timeAfter(author.now, [target]),
    reviewer: checkedReviewer(author.reviewer),
    undoes: target.id,
  }
}

/** @throws UserError where no name is left of it. */
export function checkedReviewer(given: string): string {
  const reviewer = given.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (reviewer !== '' && reviewer.length <= LONGEST_NAME) return reviewer
  throw new UserError(
    null,
    reviewer === ''
      ? 'the reviewer has no name'
      : `the reviewer’s name is longer than ${LONGEST_NAME} characters`,
    'give the name your colleagues know you by',
  )
}

function check(finding: Finding, { verdict, prefer, reason, duplicateOf }: DecisionDraft): void {
  if (prefer && verdict !== 'confirmed')
    throw new UserError(
      null,
      'only a confirmed finding has a preferred reading',
      'confirm it, or leave the reading out',
    )
  if (prefer && !finding.readings.includes(prefer.reading))
    throw new UserError(null, 'the finding has no such reading', 'prefer one of its own')
  if (reason !== undefined && verdict !== 'dismissed')
    throw new UserError(
      null,
      'only a dismissed finding has a reason of this kind',
      'say it in a note instead',
    )
  if (reason === undefined && verdict === 'dismissed')
    throw new UserError(
      null,
      'a finding is dismissed for a reason, and none is given',
      `choose from ${DISMISSAL_REASONS.join(', ')}`,
    )
  if (duplicateOf !== undefined && verdict !== 'duplicate')
    throw new UserError(null, 'only a duplicate names another finding', 'say it in a note instead')
  if (verdict === 'duplicate' && (duplicateOf === undefined || duplicateOf === finding.id))
    throw new UserError(
      null,
      duplicateOf === undefined
        ? 'a duplicate is one of another finding, and none is given'
        : `${excerpt(duplicateOf)} is the finding itself`,
      'give the id of the other finding',
    )
}

function checkedText(given: string, what: string): string {
  const text = given.normalize('NFC').replace(/\r\n?/gu, '\n').trim()
  if (text.length <= LONGEST_TEXT) return text
  throw new UserError(null, `${what} is longer than ${LONGEST_TEXT} characters`, 'cut it down')
}

/**
 * The moment of a new line, ISO 8601: now, but later than what it follows, even where the clock was set back or two
 * lines fall into one millisecond. Lines are ordered by it.
 */
function timeAfter(now: Date, followed: readonly LedgerEntry[]): string {
  const latest = Math.max(...followed.map(({ time }) => Date.parse(time) + 1))
  return new Date(Math.max(now.getTime(), latest)).toISOString()
}
