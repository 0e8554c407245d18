import { type Grounds, judge } from '../../src/check/judge.ts'
import { USUAL_RULES } from '../../src/check/policy.ts'
import type { CheckedFinding, CheckedReading, CheckedStory, CheckResult } from '../../src/model/check.ts'

/** A reading of an outlet called as its file is. */
export function readingAt(path: string, exact: string, line = 4, column = 7): CheckedReading {
  return {
    source: path.replace(/^.*\/|\.md$/gu, ''),
    outlet: path.replace(/^.*\/|\.md$/gu, ''),
    value: exact,
    exact,
    location: {
      path,
      start: { line, column },
      end: { line, column: column + exact.length },
    },
  }
}

/** A discrepancy of two outlets on one count, unless told otherwise. */
export function findingOf(overrides: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    id: 'f1',
    kind: 'discrepancy',
    dimension: 'quantity',
    level: 'quantity/differs',
    severity: 'high',
    confidence: 0.8,
    question: 'How many were hurt?',
    message: 'How many were hurt? The numbers differ.',
    readings: [readingAt('in/pier/gazette.md', '14'), readingAt('in/pier/times.md', '17', 9, 3)],
    ...overrides,
  }
}

export function storyOf(
  findings: readonly CheckedFinding[],
  overrides: Partial<CheckedStory> = {},
): CheckedStory {
  return {
    id: 'pier',
    title: 'Pier',
    files: ['in/pier/gazette.md', 'in/pier/times.md'],
    findings,
    ...overrides,
  }
}

/** Nothing is known, decided or left out, and all is new. */
export const OPEN: Grounds = {
  policy: { rules: USUAL_RULES, overrides: [], maxFindings: 0 },
  isTouched: null,
  baseline: [],
  folderOf: (story) => `in/${story}`,
  isGone: () => false,
  review: () => 'open',
}

export function resultOf(findings: readonly CheckedFinding[], grounds: Partial<Grounds> = {}): CheckResult {
  return judge([storyOf(findings)], [], { ...OPEN, ...grounds })
}
