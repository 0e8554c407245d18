import type { FindingKind, Verdict } from '../model/finding.ts'

/** The kind of finding that a verdict across sources makes. */
export const KIND_OF: Readonly<Record<Verdict, FindingKind>> = {
  differs: 'discrepancy',
  unknown: 'refinement',
  compatible: 'refinement',
  same: 'agreement',
}

/** Worst first: what an editor must see before anything else. */
export const GRAVITY: Readonly<Record<Verdict, number>> = { differs: 3, unknown: 2, compatible: 1, same: 0 }
