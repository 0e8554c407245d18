import type { QuantityMention } from '../../model/mention.ts'
import { UNITS } from '../../util/data/units.ts'
import { stepOf, toleranceOf } from '../../util/precision.ts'

/** A quantity brought to the base unit of its kind, so that two can be compared. */
export interface Measured {
  readonly mention: QuantityMention
  /** What it may be compared with: equal for counts and counts, dollars and dollars, miles and kilometres. */
  readonly kind: string
  readonly value: number
  readonly upper: number | null
  readonly low: number
  readonly high: number
  /** What its last digit stands for. */
  readonly step: number
  /** How far it may be off where it is an estimate. */
  readonly tolerance: number
}

/** Shares are written as percentages or as fractions. */
const PERCENT = 100

export function measured(mention: QuantityMention): Measured {
  const known = measures.get(mention)
  if (known) return known
  const made = measure(mention)
  measures.set(mention, made)
  return made
}
/** A number is compared with one of every other source. */
const measures = new WeakMap<QuantityMention, Measured>()

function measure(mention: QuantityMention): Measured {
  const { kind, factor } = kindOf(mention)
  return {
    mention,
    kind,
    value: mention.value * factor,
    upper: mention.upper === null ? null : mention.upper * factor,
    low: mention.low * factor,
    high: mention.high * factor,
    step: stepOf(mention.value) * factor,
    tolerance: toleranceOf(mention.value) * factor,
  }
}

function kindOf(mention: QuantityMention): { readonly kind: string; readonly factor: number } {
  const { form, unit } = mention
  switch (form) {
    case 'cardinal':
    case 'vague':
      return { kind: 'count', factor: 1 }
    case 'fraction':
      return { kind: 'share', factor: PERCENT }
    case 'percent':
    case 'percentage-point':
      return { kind: 'share', factor: 1 }
    case 'measure': {
      const known = unit === null ? undefined : UNITS.get(unit)
      return known ? { kind: known.kind, factor: known.factor } : { kind: `measure ${unit}`, factor: 1 }
    }
    default:
      return { kind: `${form} ${unit}`, factor: 1 }
  }
}
