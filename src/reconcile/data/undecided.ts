/**
 * Rules (the part of `Finding.level` after the slash) that could not decide whether two answers differ: a date or a unit
 * is missing, the two are not of one kind, or each names another thing and both can be right ("police", "the owner").
 * Sources that answer so agree on nothing. Levels are public and stable, so other stages may go by them.
 */
export const UNDECIDED: ReadonlySet<string> = new Set([
  'unknown',
  'zone-unknown',
  'implied-part',
  'incomparable',
  'other-head',
  'other-magnitude',
  'other-words',
  'other-modifier',
  'other-source',
  'own-voice',
  'both-possible',
])
