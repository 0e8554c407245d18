import { compareTwoStrings } from 'string-similarity'
import type { DecidedReading, LedgerEntry, RecordedDecision, Review } from '../model/decision.ts'
import type { Finding } from '../model/finding.ts'
import { inOrder, isDecision, lastOfEach, liveDecisions, type Standing, standingOf } from './standing.ts'

/** What a ledger says of a story's findings. */
export interface Reviewed {
  /** By `Finding.id`; only of findings that the ledger says something of. */
  readonly reviews: ReadonlyMap<string, Review & Standing>
  /** The last decision of each reviewer on findings that occur no longer, in no form; the oldest first. */
  readonly bygone: readonly RecordedDecision[]
}

/** What a decision is matched with: a finding, whole or as the gate keeps it. */
type Decidable = Pick<Finding, 'id' | 'kind' | 'dimension' | 'level' | 'question'> & {
  readonly readings: readonly DecidedReading[]
}

/** What decisions are held against: a story as it is found now. */
export interface Found {
  /** `Story.id`. */
  readonly story: string
  readonly findings: readonly Decidable[]
}

/** What became of a finding that was decided. */
type Fate = { readonly kind: 'same' | 'changed'; readonly finding: string } | { readonly kind: 'gone' }

/** Likeness (Dice's coefficient of letter pairs) from which one question may be another in other words. */
const REWORDED = 0.5
/** Share of its readings that a finding must keep to be known under another question. */
const KEPT = 0.5

/**
 * Finds the findings that decisions are about.
 *
 * A decision holds for the finding with its id, and for the one with the very readings it was made on, whatever the
 * question is called now: the person has judged words against words. Where there is neither, it is an earlier decision
 * on the finding that most likely comes of its own, and that one is open again: it answers the same question and a
 * source is the same, or it keeps readings of the old one and asks much the same.
 */
export function reviewsOf(entries: readonly LedgerEntry[], found: Found): Reviewed {
  const current = new Map<string, RecordedDecision[]>()
  const earlier = new Map<string, RecordedDecision[]>()
  const bygone: RecordedDecision[] = []
  for (const decisions of bySubject(liveDecisions(entries))) {
    const fate = fateOf(decisions, found)
    if (fate.kind === 'gone') bygone.push(...lastOfEach(decisions))
    else pushTo(fate.kind === 'same' ? current : earlier, fate.finding, decisions)
  }
  const ids = [...new Set([...current.keys(), ...earlier.keys()])].sort()
  return {
    reviews: new Map(
      ids.map((id) => {
        const own = lastOfEach(current.get(id) ?? [])
        return [id, { ...standingOf(own), current: own, earlier: lastOfEach(earlier.get(id) ?? []) }]
      }),
    ),
    bygone: bygone.sort(inOrder),
  }
}

/**
 * Ids of the findings that decisions are about, whether or not they still count, and that occur no longer in any form.
 */
export function bygoneIn(entries: readonly LedgerEntry[], found: Found): ReadonlySet<string> {
  const decisions = entries.filter(isDecision)
  return new Set(
    [...bySubject(decisions)].flatMap((group) =>
      fateOf(group, found).kind === 'gone' ? group.map(({ finding }) => finding) : [],
    ),
  )
}

/** A finding's readings as a line of the ledger keeps them. */
export function decidedReadings({ readings }: Pick<Finding, 'readings'>): DecidedReading[] {
  return readings.map(({ source, outlet, value, exact }) => ({ source, outlet, value, exact }))
}

/** Decisions on one finding in one form, by time. */
function bySubject(decisions: readonly RecordedDecision[]): Iterable<readonly RecordedDecision[]> {
  const groups = new Map<string, RecordedDecision[]>()
  for (const decision of decisions) pushTo(groups, decision.finding, [decision])
  return groups.values()
}

function pushTo<T>(groups: Map<string, T[]>, key: string, items: readonly T[]): void {
  const group = groups.get(key)
  if (group) group.push(...items)
  else groups.set(key, [...items])
}

function fateOf(decisions: readonly RecordedDecision[], { story, findings }: Found): Fate {
  const decided = decisions.at(-1)
  if (!decided) return { kind: 'gone' }
  if (findings.some(({ id }) => id === decided.finding)) return { kind: 'same', finding: decided.finding }
  const alike = findings.filter(({ dimension }) => dimension === decided.dimension)
  const [same, ...others] = alike.filter((finding) => hasSameReadings(decided, finding))
  if (same && others.length === 0) return { kind: 'same', finding: same.id }
  const heir = heirOf(decided, alike, decided.story !== story)
  return heir ? { kind: 'changed', finding: heir.id } : { kind: 'gone' }
}

function hasSameReadings({ readings }: RecordedDecision, finding: Decidable): boolean {
  return (
    readings.length === finding.readings.length &&
    readings.every((reading) => finding.readings.some((other) => isSameReading(reading, other))) &&
    finding.readings.every((reading) => readings.some((other) => isSameReading(reading, other)))
  )
}

function isSameReading(a: DecidedReading, b: DecidedReading): boolean {
  return isSameSource(a, b) && a.value === b.value && a.exact === b.exact
}

/** By its outlet: its file may have been renamed. One whose outlet was renamed is still in its file. */
function isSameSource(a: DecidedReading, b: DecidedReading): boolean {
  return a.source === b.source || a.outlet === b.outlet
}

/** The likeliest heir; of equals the one with the smallest id, so that the order of findings does not matter. */
function heirOf(
  decided: RecordedDecision,
  findings: readonly Decidable[],
  isElsewhere: boolean,
): Decidable | null {
  let best: { readonly finding: Decidable; readonly likeness: number } | null = null
  for (const finding of findings) {
    const likeness = likenessOf(decided, finding, isElsewhere)
    if (likeness === 0) continue
    const isBetter =
      !best || likeness > best.likeness || (likeness === best.likeness && finding.id < best.finding.id)
    if (isBetter) best = { finding, likeness }
  }
  return best?.finding ?? null
}

/**
 * How likely a finding comes of a decided one, to be compared only; 0 where it does not.
 *
 * @param isElsewhere decided in another story, or before this one was renamed: there a question asked alike says
 *   nothing ("How many people were killed?")
 */
function likenessOf(decided: RecordedDecision, finding: Decidable, isElsewhere: boolean): number {
  const sharing = (isShared: typeof isSameReading): number =>
    decided.readings.filter((reading) => finding.readings.some((other) => isShared(reading, other))).length
  const sources = sharing(isSameSource)
  if (sources === 0) return 0
  const kept = sharing(isSameReading)
  if (isElsewhere && kept === 0) return 0
  const isSameQuestion = plain(decided.question) === plain(finding.question)
  if (!isSameQuestion) {
    const isKept = kept > 0 && kept >= KEPT * decided.readings.length
    if (!isKept || compareTwoStrings(plain(decided.question), plain(finding.question)) < REWORDED) return 0
  }
  const most = Math.max(decided.readings.length, finding.readings.length)
  return (
    (isSameQuestion ? 1 : 0) +
    kept / most +
    sources / most / 4 +
    (decided.kind === finding.kind ? 0.1 : 0) +
    (decided.level === finding.level ? 0.05 : 0)
  )
}

function plain(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
