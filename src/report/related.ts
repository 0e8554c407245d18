import type { Finding, FindingKind } from '../model/finding.ts'
import type { Fact } from '../model/reconciliation.ts'

const FLAGGED: ReadonlySet<FindingKind> = new Set(['discrepancy', 'inconsistency'])

/**
 * The other findings on the question of each finding, by its id: where answers are in dispute, those that fit each
 * other or what one source has against itself, and from those the dispute. Pairs that fit do not name each other.
 * Findings of one question are those that one fact rests on.
 *
 * @param findings those to be shown.
 */
export function relatedOf(
  facts: readonly Fact[],
  findings: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  const related = new Map<string, readonly Finding[]>()
  for (const fact of facts) {
    const together = [...new Set(fact.findings)].flatMap((id) => byId.get(id) ?? [])
    for (const finding of together) {
      const known = related.get(finding.id) ?? []
      const others = together.filter(
        (other) =>
          other !== finding &&
          !known.includes(other) &&
          (FLAGGED.has(finding.kind) || FLAGGED.has(other.kind)),
      )
      if (others.length > 0) related.set(finding.id, [...known, ...others])
    }
  }
  return related
}
