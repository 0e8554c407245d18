/** Past forms of verbs by which a report dates a statement: "police said on Monday". */
export const REPORTING_PAST: ReadonlySet<string> = new Set([
  'said',
  'told',
  'announced',
  'reported',
  'added',
  'confirmed',
  'declared',
  'tweeted',
  'wrote',
  'stated',
  'warned',
])
