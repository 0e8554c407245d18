import type {
  CheckedFinding,
  CheckedReading,
  CheckedStory,
  CheckProblem,
  CheckResult,
  JudgedFinding,
  Standing,
} from '../model/check.ts'
import type { ReviewState } from '../model/decision.ts'
import { type Baseline, knownIn, staleEntries } from './baseline.ts'
import { bySeverity, type Policy, rulesFor, severityUnder } from './policy.ts'

/** What findings are judged by. */
export interface Grounds {
  readonly policy: Policy
  /** Whether a file is new or changed, by its path as in `Location.path`; null where all count as new. */
  readonly isTouched: ((path: string) => boolean) | null
  readonly baseline: Baseline
  /** Where a story's sources lie, as `BaselineEntry.folder` says it, by `Story.id`. */
  readonly folderOf: (story: string) => string
  /** Whether a story's folder is still there, by `BaselineEntry.folder`; entries of stories that are gone are stale. */
  readonly isGone: (folder: string) => boolean
  readonly review: (story: string, finding: CheckedFinding) => ReviewState
}

/** A person has settled these; a follow-up or a conflict is open work. */
const SETTLED: ReadonlySet<ReviewState> = new Set(['confirmed', 'dismissed', 'duplicate'])

/**
 * Says of each finding whether it fails the run, and of the run whether it passes. Problems of reading always make it an
 * error: what was not read may contradict anything.
 */
export function judge(
  stories: readonly CheckedStory[],
  problems: readonly CheckProblem[],
  grounds: Grounds,
): CheckResult {
  const { policy, isTouched, baseline, folderOf, isGone } = grounds
  const isKnown = knownIn(baseline)
  const findings = stories
    .flatMap((story) => story.findings.map((finding) => judged(story, finding, grounds, isKnown)))
    .sort(byWeight)
  const files = stories.flatMap((story) => story.files)
  const failing = findings.filter(({ standing }) => standing === 'failing').length
  return {
    stories: stories.length,
    sources: files.length,
    touched: isTouched === null ? null : files.filter(isTouched).length,
    findings,
    problems,
    // What could not be read may answer to any of them.
    stale: problems.length > 0 ? [] : staleEntries(baseline, stories, folderOf, isGone),
    allowed: policy.maxFindings,
    verdict: problems.length > 0 ? 'error' : failing > policy.maxFindings ? 'findings' : 'clean',
  }
}

function judged(
  story: CheckedStory,
  finding: CheckedFinding,
  { policy, isTouched, folderOf, review }: Grounds,
  isKnown: ReturnType<typeof knownIn>,
): JudgedFinding {
  const main = mainOf(finding, isTouched)
  const state = review(story.id, finding)
  const severity = severityUnder(rulesFor(policy, main.location.path), finding)
  const standing: Standing =
    severity === null
      ? 'off'
      : SETTLED.has(state)
        ? 'reviewed'
        : isKnown(folderOf(story.id), finding.id)
          ? 'known'
          : isTouched === null || isTouched(main.location.path)
            ? 'failing'
            : 'untouched'
  return {
    story: story.id,
    finding,
    standing,
    severity: severity ?? finding.severity,
    main,
    related: finding.readings.filter((reading) => reading !== main),
    review: state,
  }
}

/** The first reading in a new or changed source, else the first of all. */
function mainOf({ id, readings }: CheckedFinding, isTouched: Grounds['isTouched']): CheckedReading {
  const main = readings.find(({ location }) => isTouched?.(location.path)) ?? readings[0]
  if (!main) throw new Error(`finding ${id} has no reading`)
  return main
}

const ORDER: readonly Standing[] = ['failing', 'untouched', 'known', 'reviewed', 'off']

function byWeight(a: JudgedFinding, b: JudgedFinding): number {
  return (
    ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
    bySeverity(a.severity, b.severity) ||
    byText(a.story, b.story) ||
    byText(a.main.location.path, b.main.location.path) ||
    a.main.location.start.line - b.main.location.start.line ||
    a.main.location.start.column - b.main.location.start.column ||
    byText(a.finding.id, b.finding.id)
  )
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
