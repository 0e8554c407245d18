import type { LedgerEntry, RecordedDecision, ReviewState, Undo } from '../model/decision.ts'

/** By time, then by id. */
export function inOrder(a: Pick<LedgerEntry, 'time' | 'id'>, b: Pick<LedgerEntry, 'time' | 'id'>): number {
  return a.time < b.time ? -1 : a.time > b.time ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

export function isUndo(entry: LedgerEntry): entry is Undo {
  return 'undoes' in entry
}

export function isDecision(entry: LedgerEntry): entry is RecordedDecision {
  return !isUndo(entry)
}

/**
 * The decisions that count: those that no undo takes back that counts itself. By time, then by id.
 *
 * Time plays no part in what an undo takes back: the clocks of two machines differ, and a line may be merged in later.
 */
export function liveDecisions(entries: readonly LedgerEntry[]): readonly RecordedDecision[] {
  const undone = undoneBy(entries)
  return entries
    .filter(isDecision)
    .filter(({ id }) => !undone.has(id))
    .sort(inOrder)
}

/**
 * Ids of the entries that are taken back: from the undos that nobody undoes inwards, each once. Undos that take back
 * each other in a circle, which only a forged ledger has, are never reached, and none of them counts.
 */
function undoneBy(entries: readonly LedgerEntry[]): ReadonlySet<string> {
  const targets = new Map(entries.filter(isUndo).map(({ id, undoes }) => [id, undoes]))
  const pending = new Map<string, number>()
  for (const target of targets.values()) pending.set(target, (pending.get(target) ?? 0) + 1)
  const settled = [...targets.keys()].filter((id) => !pending.has(id))
  const undone = new Set<string>()
  for (const id of settled) {
    const target = targets.get(id)
    if (target === undefined) continue
    if (!undone.has(id)) undone.add(target)
    const left = (pending.get(target) ?? 0) - 1
    pending.set(target, left)
    if (left === 0) settled.push(target)
  }
  return undone
}

/** The last decision of each reviewer, the oldest first. */
export function lastOfEach(decisions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  return [
    ...new Map([...decisions].sort(inOrder).map((decision) => [decision.reviewer, decision])).values(),
  ].sort(inOrder)
}

/** Where a finding stands, and the decision to name for it: null where there is none, or no single one. */
export interface Standing {
  readonly state: ReviewState
  readonly decision: RecordedDecision | null
}

/**
 * What the last decisions of several reviewers come to.
 *
 * A follow-up settles nothing: it is answered by what another reviewer decides later, and asks again where it is the
 * last word. Two that settle it differently are a conflict, and so are two that prefer different answers.
 *
 * @param current the last decision of each reviewer
 */
export function standingOf(current: readonly RecordedDecision[]): Standing {
  const ordered = [...current].sort(inOrder)
  const settling = ordered.filter(({ verdict }) => verdict !== 'follow-up')
  const verdicts = new Set(settling.map(({ verdict }) => verdict))
  const preferred = settling.filter(({ prefer }) => prefer !== undefined)
  if (verdicts.size > 1 || new Set(preferred.map(({ prefer }) => prefer?.value)).size > 1)
    return { state: 'conflict', decision: null }
  const last = ordered.at(-1)
  const decision = last?.verdict === 'follow-up' ? last : (preferred.at(-1) ?? last)
  return decision ? { state: decision.verdict, decision } : { state: 'open', decision: null }
}

/** The decision of a reviewer that stands on a finding: what an undo would take back. */
export function ownDecision(
  finding: string,
  reviewer: string,
  entries: readonly LedgerEntry[],
): RecordedDecision | null {
  return (
    liveDecisions(entries)
      .filter((decision) => decision.finding === finding && decision.reviewer === reviewer)
      .at(-1) ?? null
  )
}
