import type { Finding, Reading } from '../../model/finding.ts'
import { contains, overlaps } from '../../model/span.ts'

/** Whether another finding is about these very phrases. */
export function touches(other: Finding, readings: readonly Reading[]): boolean {
  const differs = other.kind === 'discrepancy' || other.kind === 'refinement'
  return (
    differs &&
    readings.every((reading) =>
      other.readings.some(({ source, span }) => source === reading.source && overlaps(span, reading.span)),
    )
  )
}

/** Whether another finding already tells all of these stretches, or disputes a part of them. */
export function tells(other: Finding, readings: readonly Reading[]): boolean {
  if (other.kind === 'superlative') return false
  const covers = other.kind === 'discrepancy' ? overlaps : contains
  return readings.every((reading) =>
    other.readings.some(({ source, span }) => source === reading.source && covers(span, reading.span)),
  )
}
