import type { Finding } from '../../model/finding.ts'
import type { Digest } from '../digest.ts'
import { isOrdinal, type NumberValue, numberValue, readableValue } from '../value.ts'
import { type Variant, variantsOf } from '../variants.ts'
import { lineView, type StripView, stripView } from './strip.ts'

const COUNTED: ReadonlySet<string> = new Set(['quantity', 'money', 'percent', 'age'])
/** Levels whose readings are terms of a sum (editions, first year, period) or of two questions, not answers on one scale. */
const NO_SCALE: ReadonlySet<string> = new Set([
  'quantity/editions',
  'quantity/conversion',
  'quantity/other-magnitude',
  'quantity/incomparable',
])
/** Room left at either end of the axis, as a share. */
const PADDING = 0.04

/** A numeric question that has several answers in one unit, its answers in the order of publication; else nothing. */
export function countStrip(finding: Finding, digest: Digest): StripView[] {
  if (!COUNTED.has(finding.dimension) || NO_SCALE.has(finding.level) || finding.kind === 'superlative')
    return []
  const answers = variantsOf(finding.readings).flatMap((variant) => {
    const number = numberValue(variant.value)
    return number ? [{ variant, number }] : []
  })
  // The first and the second of something are no counts to hold against each other.
  if (answers.some(({ variant }) => variant.readings.every(({ exact }) => isOrdinal(exact)))) return []
  const units = new Set(answers.map(({ number }) => number.unit))
  if (answers.length < 2 || units.size > 1) return []
  const low = Math.min(...answers.map(({ number }) => number.low))
  const high = Math.max(...answers.map(({ number }) => number.high))
  const range = high - low || 1
  const at = (value: number) => PADDING + ((1 - 2 * PADDING) * (value - low)) / range
  const lines = [...answers]
    .sort((a, b) => compare(firstPublished(a.variant, digest), firstPublished(b.variant, digest)))
    .map(({ variant, number }) => {
      const text = readableValue(variant.value, finding.dimension)
      return lineView(
        variant,
        { text, label: text },
        { from: at(number.low), to: at(number.high), ...opening(number) },
        digest,
      )
    })
  return [stripView(finding, [], lines)]
}

function opening({ bound }: NumberValue): { about: boolean; openLeft: boolean; openRight: boolean } {
  return { about: bound === '~', openLeft: bound.startsWith('<'), openRight: bound.startsWith('>') }
}

function firstPublished({ readings }: Variant, digest: Digest): string {
  const dates = readings.flatMap(({ source }) => digest.articles.get(source)?.published.value ?? [])
  return dates.sort()[0] ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
