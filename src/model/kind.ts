export const FINDING_KINDS = [
  'agreement',
  'refinement',
  'discrepancy',
  'inconsistency',
  'superlative',
  'omission',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]
