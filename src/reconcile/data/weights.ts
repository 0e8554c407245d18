/**
 * What each sign of a common original weighs, in logits, set by hand on labelled pairs
 * (`test/reconcile/origins.test.ts`) so that no weak sign decides alone.
 */

/** Two sources of a story are independent unless something speaks against it. */
export const PRIOR = -2.5

/** `[from, weight]`, the highest first. */
export type Steps = readonly (readonly [number, number])[]

/** By the share of verbatim passages in the text that has more of them. Independent reports stay below 0.05. */
export const VERBATIM_WEIGHTS: Steps = [
  [0.5, 5],
  [0.3, 4],
  [0.2, 3],
  [0.12, 2],
  [0.06, 0.5],
]

/** By the share of words in shared short runs outside verbatim passages. Independent reports stay below 0.15. */
export const REWORDING_WEIGHTS: Steps = [
  [0.3, 3],
  [0.2, 2],
  [0.15, 1],
]

/** By how alike the titles are (Dice coefficient of letter pairs). */
export const TITLE_WEIGHTS: Steps = [
  [0.95, 1.5],
  [0.8, 0.7],
]

/** By how far a credit reaches. */
export const AGENCY_WEIGHTS = { byline: 3, interview: 1, contribution: 0.5 } as const
