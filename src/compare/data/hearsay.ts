/** Adverbs and adjectives by which an article keeps its distance from what it tells. */
export const HEARSAY: ReadonlySet<string> = new Set(
  'reportedly allegedly apparently supposedly purportedly alleged purported presumably believed'.split(' '),
)
