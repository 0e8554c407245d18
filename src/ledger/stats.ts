import {
  DECISION_VERDICTS,
  type DecisionVerdict,
  type LedgerEntry,
  type RecordedDecision,
  type ReviewState,
} from '../model/decision.ts'
import type { Agreement, LedgerStats, LevelRecord } from '../model/ledger-stats.ts'
import { lastOfEach, liveDecisions, standingOf } from './standing.ts'

/**
 * What ledgers tell of reviewers and of Crossread. A finding that was decided again after its readings had changed
 * counts as two: each time it was judged anew.
 */
export function statsOf(entries: readonly LedgerEntry[]): LedgerStats {
  const byFinding = new Map<string, RecordedDecision[]>()
  for (const decision of liveDecisions(entries)) {
    const group = byFinding.get(decision.finding)
    if (group) group.push(decision)
    else byFinding.set(decision.finding, [decision])
  }
  const findings = [...byFinding.values()].map((group) => {
    const current = lastOfEach(group)
    return { current, ...standingOf(current) }
  })
  const decisions = findings.flatMap(({ current }) => current)
  const stated = (state: ReviewState): number => findings.filter((finding) => finding.state === state).length
  const levels = levelsOf(findings.flatMap(({ decision }) => decision ?? []))
  return {
    findings: findings.length,
    decisions: decisions.length,
    reviewers: [...countsOf(decisions.map(({ reviewer }) => reviewer))].map(([reviewer, count]) => ({
      reviewer,
      decisions: count,
    })),
    verdicts: {
      confirmed: given(decisions, 'confirmed'),
      dismissed: given(decisions, 'dismissed'),
      'follow-up': given(decisions, 'follow-up'),
      duplicate: given(decisions, 'duplicate'),
    },
    states: {
      confirmed: stated('confirmed'),
      dismissed: stated('dismissed'),
      'follow-up': stated('follow-up'),
      duplicate: stated('duplicate'),
      conflict: stated('conflict'),
    },
    agreement: agreementOf(findings.map(({ current }) => current)),
    levels,
    precision: precisionOf(
      levels.reduce((sum, { confirmed }) => sum + confirmed, 0),
      levels.reduce((sum, { dismissed }) => sum + dismissed, 0),
    ),
  }
}

function given(decisions: readonly RecordedDecision[], verdict: DecisionVerdict): number {
  return decisions.filter((decision) => decision.verdict === verdict).length
}

/** How often each occurs, the commonest first, then by name. */
function countsOf<T extends string>(names: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** @param standing the decision that stands on each finding; one whose reviewers disagree speaks neither way. */
function levelsOf(standing: readonly RecordedDecision[]): LevelRecord[] {
  const judged = standing.filter(({ verdict }) => verdict === 'confirmed' || verdict === 'dismissed')
  return countsOf(judged.map(({ level }) => level)).map(([level]) => {
    const own = judged.filter((decision) => decision.level === level)
    const dismissed = own.filter(({ verdict }) => verdict === 'dismissed')
    const confirmed = own.length - dismissed.length
    return {
      level,
      confirmed,
      dismissed: dismissed.length,
      reasons: countsOf(dismissed.flatMap(({ reason }) => reason ?? [])),
      precision: precisionOf(confirmed, dismissed.length),
    }
  })
}

function precisionOf(confirmed: number, dismissed: number): number | null {
  return confirmed + dismissed === 0 ? null : confirmed / (confirmed + dismissed)
}

type VerdictPair = readonly [DecisionVerdict, DecisionVerdict]

function agreementOf(findings: readonly (readonly RecordedDecision[])[]): Agreement[] {
  const pairs = new Map<
    string,
    { readonly reviewers: readonly [string, string]; readonly both: VerdictPair[] }
  >()
  for (const decisions of findings) {
    const sorted = [...decisions].sort((a, b) => (a.reviewer < b.reviewer ? -1 : 1))
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        const key = JSON.stringify([a.reviewer, b.reviewer])
        const pair = pairs.get(key) ?? { reviewers: [a.reviewer, b.reviewer], both: [] }
        pair.both.push([a.verdict, b.verdict])
        pairs.set(key, pair)
      }
  }
  return [...pairs.values()]
    .map(({ reviewers, both }) => ({
      reviewers,
      findings: both.length,
      alike: both.filter(([a, b]) => a === b).length,
      kappa: cohensKappa(both),
    }))
    .sort(
      (a, b) =>
        b.findings - a.findings || (JSON.stringify(a.reviewers) < JSON.stringify(b.reviewers) ? -1 : 1),
    )
}

/**
 * Cohen's kappa of two reviewers over the four verdicts: (p_o − p_e) / (1 − p_e), where p_o is the share of findings
 * on which both gave the same verdict, and p_e the share to be expected if each gave verdicts at random as often as he
 * did, Σ p_a(v) · p_b(v). 1 is full agreement, 0 what chance gives, and less is less than that.
 *
 * J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960), 37–46.
 *
 * @param pairs the verdicts of both on each finding that both decided
 * @returns null where it is undefined: there are none, or both gave one and the same verdict throughout (p_e = 1)
 */
export function cohensKappa(pairs: readonly VerdictPair[]): number | null {
  const total = pairs.length
  if (total === 0) return null
  // In whole numbers as long as can be, so that full agreement is 1 and not nearly 1.
  const alike = pairs.filter(([a, b]) => a === b).length
  const expected = DECISION_VERDICTS.reduce(
    (sum, verdict) =>
      sum + pairs.filter(([a]) => a === verdict).length * pairs.filter(([, b]) => b === verdict).length,
    0,
  )
  return expected === total * total ? null : (alike * total - expected) / (total * total - expected)
}
