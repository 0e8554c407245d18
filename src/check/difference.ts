import type { CheckResult, JudgedFinding } from '../model/check.ts'

/** What one run fails for that the one before did not, and the other way round. */
export interface Difference {
  readonly appeared: readonly JudgedFinding[]
  readonly gone: readonly JudgedFinding[]
}

/** Compares what fails in two runs, by story and id: a finding whose readings changed is gone, and another appears. */
export function differenceOf(before: CheckResult, after: CheckResult): Difference {
  const [old, now] = [failingIn(before), failingIn(after)]
  return {
    appeared: [...now].filter(([key]) => !old.has(key)).map(([, judged]) => judged),
    gone: [...old].filter(([key]) => !now.has(key)).map(([, judged]) => judged),
  }
}

function failingIn({ findings }: CheckResult): ReadonlyMap<string, JudgedFinding> {
  const failing = findings.filter(({ standing }) => standing === 'failing')
  return new Map(failing.map((judged) => [`${judged.story}\n${judged.finding.id}`, judged]))
}
