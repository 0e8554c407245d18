import { basename } from 'node:path'
import {
  appendEntry,
  type DecisionDraft,
  decisionOn,
  isDecision,
  ledgerPath,
  liveDecisions,
  ownDecision,
  undoOf,
} from '../../ledger/index.ts'
import {
  type DecisionVerdict,
  DISMISSAL_REASONS,
  type DismissalReason,
  type LedgerEntry,
  type RecordedDecision,
} from '../../model/decision.ts'
import type { Finding } from '../../model/finding.ts'
import type { Reconciliation } from '../../model/reconciliation.ts'
import { findStories, readPaths } from '../../read/index.ts'
import { decisionSentence, decisionWords } from '../../report/decision.ts'
import { excerpt, UserError, visible } from '../../util/user-error.ts'
import type { Console } from '../console.ts'
import { wouldConflict } from '../git.ts'
import { announce } from '../intake.ts'
import { type Ledgers, openLedgers } from '../ledgers.ts'
import { withId } from '../named.ts'
import { preferredReading } from '../prefer.ts'
import { reviewerName } from '../reviewer.ts'

export interface DecideRequest {
  /** A finding's id, or as much of its beginning as tells it from the others; with `undo` also a decision's. */
  readonly id: string
  readonly paths: readonly string[]
  readonly captured: string | undefined
  /** The ledger of all stories, where it does not lie beside each. */
  readonly ledger: string | undefined
  readonly verdict: DecisionVerdict | undefined
  readonly prefer: string | undefined
  readonly reason: string | undefined
  readonly duplicateOf: string | undefined
  readonly note: string | undefined
  readonly reviewer: string | undefined
  readonly undo: boolean
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A finding, and what it was found in. */
interface Place {
  readonly finding: Finding
  readonly result: Reconciliation
  /** Of its sources; null where they lie in several. */
  readonly folder: string | null
}

/**
 * Records a decision on a finding, or takes one back, and prints what was recorded.
 *
 * @returns 0, or 2 where a source or a line of the ledger could not be read.
 * @throws UserError where nothing could be recorded.
 */
export async function decide(request: DecideRequest, console: Console): Promise<number> {
  const ledgers = openLedgers(request.ledger, console)
  if (request.undo) return takeBack(request, ledgers, console)
  const { verdict } = request
  if (verdict === undefined)
    throw new UserError(null, 'no verdict is given', 'say with --verdict what you decide, or --undo')
  const { places, failures } = await look(request, console)
  const where = `in ${places.length} findings of the sources`
  const { finding, result, folder } = onlyOf(withId(places, idOf, request.id, where))
  const path = pathOf(folder, request)
  const { entries } = await ledgers.of(folder)
  const original =
    request.duplicateOf === undefined
      ? undefined
      : withId(places, idOf, request.duplicateOf, where)[0]?.finding.id
  const decision = decisionOn(
    finding,
    result,
    { ...draftOf(request, verdict, finding), duplicateOf: original },
    { reviewer: reviewerName(request.reviewer, request.env, folder ?? '.'), now: new Date() },
    entries,
  )
  await appendEntry(path, decision)
  say(console, decision, `Recorded in ${path} as ${decision.id}.`)
  if (entries.length === 0 && wouldConflict(path))
    console.warning(
      `${path}: git would find a conflict where two branches decide; put "${basename(path)} merge=union" in .gitattributes.`,
    )
  return failures + ledgers.broken === 0 ? 0 : 2
}

const idOf = ({ finding }: Place): string => finding.id

/** The findings of all sources; the pipeline is loaded when it is needed, which it is not to take a decision back. */
async function look(
  { paths, captured }: DecideRequest,
  console: Console,
): Promise<{ readonly places: readonly Place[]; readonly failures: number }> {
  await console.progress('reading the sources')
  const { reconcile } = await import('../../pipeline.ts')
  const intake = await readPaths(paths, { captured })
  const places = intake.found.flatMap(({ story, articles, folder }) => {
    const result = reconcile(story, articles)
    return result.findings.map((finding) => ({ finding, result, folder }))
  })
  console.settle()
  announce(intake, console)
  return { places, failures: intake.problems.length }
}

/** @throws UserError where the finding is one of several stories. */
function onlyOf([place, other]: readonly Place[]): Place {
  if (place && !other) return place
  throw new UserError(
    null,
    `the finding is one of several stories (${place?.result.story.id}, ${other?.result.story.id})`,
    'name the sources of one',
  )
}

/** @throws UserError where there is no one folder to keep decisions in. */
function pathOf(folder: string | null, { ledger }: DecideRequest): string {
  const path = ledgerPath(folder, ledger)
  if (path !== null) return path
  throw new UserError(
    null,
    'the sources lie in several folders, and decisions are kept beside them',
    'name a file for them with --ledger, or put the sources in one folder',
  )
}

/** @throws UserError where a reading or a reason is none. */
function draftOf(
  { prefer, reason, note }: DecideRequest,
  verdict: DecisionVerdict,
  finding: Finding,
): DecisionDraft {
  const isWhy = prefer !== undefined
  return {
    verdict,
    prefer: isWhy ? { reading: preferredReading(finding, prefer), why: reason ?? '' } : undefined,
    reason: isWhy || reason === undefined ? undefined : dismissalReason(reason, verdict),
    note: note ?? '',
  }
}

function dismissalReason(given: string, verdict: DecisionVerdict): DismissalReason {
  const reason = DISMISSAL_REASONS.find((each) => each === given.trim().toLowerCase())
  if (reason !== undefined) return reason
  if (verdict !== 'dismissed')
    throw new UserError(
      null,
      '--reason says why a finding is dismissed, or why an answer is preferred',
      'add --prefer, or say it with --note',
    )
  throw new UserError(
    null,
    `${excerpt(given)} is no reason to dismiss a finding`,
    `choose from ${DISMISSAL_REASONS.join(', ')}, and say more with --note`,
  )
}

/**
 * Takes back the reviewer's last decision on a finding, or the line with that id, whoever wrote it; of one that takes
 * back another, this brings the other back.
 */
async function takeBack(request: DecideRequest, ledgers: Ledgers, console: Console): Promise<number> {
  const { found, problems, warnings } = await findStories(request.paths)
  announce({ found, problems, warnings }, console)
  const lines: { readonly entry: LedgerEntry; readonly folder: string | null }[] = []
  const standing = new Map<string, Standing>()
  for (const { folder } of found) {
    const { entries } = await ledgers.of(folder)
    lines.push(...entries.map((entry) => ({ entry, folder })))
    for (const decision of liveDecisions(entries)) standing.set(decision.id, { entry: decision, folder })
  }
  const line = lines.find(({ entry }) => entry.id === request.id)
  const { entry, folder } = line ?? lastOwn([...standing.values()], request)
  const undo = undoOf(entry, {
    reviewer: reviewerName(request.reviewer, request.env, folder ?? '.'),
    now: new Date(),
  })
  const path = pathOf(folder, request)
  await appendEntry(path, undo)
  const done = `Taken back in ${path} as ${undo.id}.`
  if (isDecision(entry)) say(console, entry, done)
  else if (!console.loudness.quiet) console.result(`${done}\n`)
  return problems.length + ledgers.broken === 0 ? 0 : 2
}

interface Standing {
  readonly entry: RecordedDecision
  readonly folder: string | null
}

/** @throws UserError where the reviewer has decided nothing on the finding. */
function lastOwn(all: readonly Standing[], { id, reviewer, env }: DecideRequest): Standing {
  const where = `with a decision that counts (${all.length} in the ledger)`
  const [some] = withId(all, ({ entry }) => entry.finding, id, where)
  const name = reviewerName(reviewer, env, some?.folder ?? '.')
  const own = ownDecision(
    some?.entry.finding ?? '',
    name,
    all.map(({ entry }) => entry),
  )
  const found = all.find(({ entry }) => entry === own)
  if (found) return found
  throw new UserError(
    null,
    `${excerpt(name)} has decided nothing on this finding, ${excerpt(some?.entry.reviewer ?? '')} has`,
    `take back the decision itself by its id ${some?.entry.id ?? ''}, if it is yours to take back`,
  )
}

function say(console: Console, decision: RecordedDecision, done: string): void {
  if (console.loudness.quiet) return
  const { question, finding } = decision
  const lines = [`${question} (${finding})`, decisionSentence(decisionWords(decision)), done]
  console.result(`${lines.map((line) => visible(line.replace(/\s/gu, ' '))).join('\n')}\n`)
}
