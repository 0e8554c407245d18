/**
 * Rules (the part of `Finding.level` after the slash) that could not decide whether two answers differ: a date or a unit
 * is missing, or the two are not of one kind. Levels are public and stable, so other stages may go by them.
 */
export const UNDECIDED: ReadonlySet<string> = new Set([
  'unknown',
  'zone-unknown',
  'implied-part',
  'incomparable',
  'other-head',
])
