import type { QuantityMention } from '../model/mention.ts'
import type { Witness } from '../model/witness.ts'
import { stepOf } from '../util/precision.ts'
import { inTextOrder, type Problem, placeAt } from './problem.ts'
import { measured } from './quantity/measure.ts'

/** Between a measure and its conversion: "(", "or about", "/". */
const BRIDGE =
  /^\s*(?:[([]|\/|,?\s+or\b|\s[–—-]\s)\s*(?:(?:about|around|some|roughly|nearly|almost|approximately|or)\s+)*$/iu
/** Units with two meanings (short and long ton, US and imperial gallon) prove nothing. */
const AMBIGUOUS: ReadonlySet<string | null> = new Set(['ton', 'gallon', 'degree'])
/** Newsrooms round conversions to a handy number: up to this share nobody would query it. */
const HANDY = 0.05
const GROSS = 0.1

/**
 * A measure whose conversion beside it is wrong: "60 kilometres (35 miles)". The second number may be as coarse as its
 * own last digit, and in any case off by `HANDY`.
 */
export function conversionProblems({ source, mentions }: Witness): Problem[] {
  const measures = mentions.filter(
    (mention): mention is QuantityMention => mention.kind === 'quantity' && mention.form === 'measure',
  )
  return measures.flatMap((first, at) => {
    const second = measures[at + 1]
    if (second === undefined || second.sentence !== first.sentence || second.span.start < first.span.end)
      return []
    if (!BRIDGE.test(source.article.text.slice(first.span.end, second.numberSpan.start))) return []
    const off = shareOff(first, second)
    if (off === null) return []
    const right = rightNumber(first, second)
    const gross = off > GROSS
    return [
      {
        dimension: 'quantity',
        level: 'quantity/conversion',
        severity: gross ? 'medium' : 'low',
        confidence: gross ? 0.9 : 0.6,
        question: `Is ${first.exact} ${second.exact}?`,
        message: `${first.exact} is about ${right} ${second.unit}s, not ${second.value}.`,
        places: inTextOrder(
          [first, second].map((one) => placeAt(source, one.sentence, one.span, `${one.value} ${one.unit}`)),
        ),
        evidence: [{ signal: 'conversion-off', weight: 1, detail: `${Math.round(off * 100)}%` }],
      },
    ]
  })
}

/** By which share the second number misses the first, or null where they agree or cannot be compared. */
function shareOff(first: QuantityMention, second: QuantityMention): number | null {
  if (first.unit === second.unit || AMBIGUOUS.has(first.unit) || AMBIGUOUS.has(second.unit)) return null
  if (first.upper !== null || second.upper !== null) return null
  const [a, b] = [measured(first), measured(second)]
  if (a.kind !== b.kind || a.value === 0) return null
  const miss = Math.abs(a.value - b.value)
  const share = miss / a.value
  return miss <= b.step / 2 || share <= HANDY ? null : share
}

/** The first measure in the second's unit, to two significant digits or the step of the given number. */
function rightNumber(first: QuantityMention, second: QuantityMention): number {
  const exact = (measured(first).value / measured(second).value) * second.value
  const step = Math.min(stepOf(second.value), 10 ** (Math.floor(Math.log10(exact)) - 1))
  return Number((Math.round(exact / step) * step).toPrecision(3))
}
