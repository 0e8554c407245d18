import { createHash } from 'node:crypto'
import type { CheckProblem, CheckResult, JudgedFinding } from '../../model/check.ts'
import type { Severity } from '../../model/finding.ts'
import { failing, sentenceOf } from './words.ts'

const SEVERITIES: Readonly<Record<Severity, 'critical' | 'major' | 'minor'>> = {
  high: 'critical',
  medium: 'major',
  low: 'minor',
}

/** GitLab's code quality report (docs.gitlab.com/ci/testing/code_quality, “Code quality report format”). */
export function renderGitlab(result: CheckResult): string {
  const entries = [...result.problems.map(problemEntry), ...failing(result).map(findingEntry)]
  return `${JSON.stringify(entries, null, 2)}\n`
}

function findingEntry(judged: JudgedFinding) {
  const { story, severity, finding, main } = judged
  return {
    description: sentenceOf(judged),
    check_name: finding.level,
    fingerprint: fingerprintOf(story, finding.id),
    severity: SEVERITIES[severity],
    location: {
      path: main.location.path,
      lines: { begin: main.location.start.line, end: main.location.end.line },
    },
  }
}

function problemEntry({ path, line, message }: CheckProblem) {
  return {
    description: message,
    check_name: 'not-read',
    fingerprint: fingerprintOf(path ?? '', message),
    severity: 'blocker',
    location: { path: path ?? '.', lines: { begin: line ?? 1, end: line ?? 1 } },
  }
}

/** Ids are unique in a story alone. */
function fingerprintOf(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32)
}
