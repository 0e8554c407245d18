import type { Verdict } from '../model/finding.ts'

/** The outcome of comparing two values: the rule that decided and why, in words for a person. */
export interface Outcome {
  readonly verdict: Verdict
  /** `dimension/rule`; public and stable. */
  readonly level: string
  readonly explanation: string
}

/** One rule of an ordered list. */
export interface Level<T> {
  /** `dimension/rule`. */
  readonly id: string
  readonly verdict: Verdict
  /** Why the rule holds for this pair, or null where it does not. Must be symmetric. */
  holds(a: T, b: T): string | null
}

/** The first level that holds decides. The last level of every list must always hold. */
export function decide<T>(levels: readonly Level<T>[], a: T, b: T): Outcome {
  for (const level of levels) {
    const explanation = level.holds(a, b)
    if (explanation !== null) return { verdict: level.verdict, level: level.id, explanation }
  }
  throw new Error('a list of levels must end with one that always holds')
}
