import type { CheckResult } from '../../model/check.ts'
import { GENERATOR } from '../../util/version.ts'
import { failing, listedFindings } from './words.ts'

/** The result for programs; `CheckResult` without findings that are not checked. */
export function renderCheckJson(result: CheckResult): string {
  const { verdict, stories, sources, touched, allowed, problems, stale } = result
  const findings = listedFindings(result)
  const content = {
    schemaVersion: 1,
    generator: GENERATOR,
    verdict,
    stories,
    sources,
    touched,
    failing: failing(result).length,
    allowed,
    problems,
    findings: findings.map(({ story, standing, severity, review, finding, main, related }) => ({
      id: finding.id,
      story,
      standing,
      review,
      kind: finding.kind,
      dimension: finding.dimension,
      level: finding.level,
      severity,
      confidence: finding.confidence,
      question: finding.question,
      message: finding.message,
      readings: [main, ...related],
    })),
    stale,
  }
  return `${JSON.stringify(content, null, 2)}\n`
}
