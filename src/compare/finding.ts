import type { Finding } from '../model/finding.ts'
import { fingerprint } from '../util/fingerprint.ts'

/** A finding before its identity is worked out. */
export interface Draft extends Omit<Finding, 'id' | 'decision'> {
  /** What the question rests on, free of wording that an edit elsewhere could change. */
  readonly questionKey: string
}

/**
 * Gives a draft its id: a fingerprint of the question and of which outlet answers what. Readings are put in the order of
 * source ids, then of place.
 */
export function finish(draft: Draft): Finding {
  const { questionKey, ...rest } = draft
  const readings = [...draft.readings].sort((a, b) =>
    a.source < b.source ? -1 : a.source > b.source ? 1 : a.span.start - b.span.start,
  )
  const answers = readings.map(({ outlet, value }) => `${outlet}=${value}`).sort()
  return {
    ...rest,
    id: fingerprint([draft.dimension, questionKey, ...answers]),
    confidence: Math.round(draft.confidence * 100) / 100,
    readings,
    decision: null,
  }
}
