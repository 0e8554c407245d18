import type { QuantityMention } from '../../model/mention.ts'
import type { Miscount } from './miscount.ts'

/** Between a whole and its first part: "12 people, including two children". No other clause may stand there. */
const INCLUDING = /^[^.;:()"“”]{0,60}\bincluding\s+(?:the\s+)?$/iu
/** A whole and a list in dashes or after a colon: "five people — two nurses and three drivers". */
const LIST_OPENS = /^[^.;:()"“”,–—]{0,40}(?:\s[–—-]\s|[:–—]\s?)$/u
/** Between two parts of a list. */
const NEXT_PART = /^[^.;:()"“”–—]{0,40}(?:,\s*(?:and\s+)?|\sand\s+)$/iu
/** Words after a list that make it a mere selection. */
const PARTIAL = /\b(?:among|of them|included|including|others|more)\b/iu
const LIST_CLOSES = /^[^.;:,–—]{0,40}(?:[.;–—]|\s-\s|$)/u

/** Parts that are more than their whole, or a full list that does not add up to it. */
export function partsProblem(text: string, quantities: readonly QuantityMention[]): Miscount | null {
  for (const [at, whole] of quantities.entries()) {
    const first = quantities[at + 1]
    if (!first || !isCount(whole) || !isCount(first)) continue
    const between = text.slice(whole.span.end, first.span.start)
    if (INCLUDING.test(between)) {
      // a list after "including" need not be of parts that exclude each other: only one part alone can be too many
      if (first.value > whole.value)
        return miscount('quantity/part-exceeds-whole', whole, [first], first.value)
    } else if (LIST_OPENS.test(between)) {
      const parts = listFrom(text, quantities, at + 1)
      const sum = parts.reduce((total, part) => total + part.value, 0)
      if (parts.length > 1 && sum !== whole.value)
        return miscount('quantity/parts-do-not-add-up', whole, parts, sum)
    }
  }
  return null
}

/** Exact whole numbers of things; a list of ages or votes adds up to nothing. */
function isCount({ form, bound, value, unit, upper, of }: QuantityMention): boolean {
  return (
    form === 'cardinal' &&
    bound === '=' &&
    unit === null &&
    upper === null &&
    of !== null &&
    Number.isInteger(value)
  )
}

/** The parts of a list, or none where it breaks off or holds other numbers. */
function listFrom(text: string, quantities: readonly QuantityMention[], from: number): QuantityMention[] {
  const parts: QuantityMention[] = []
  for (const part of quantities.slice(from)) {
    const last = parts.at(-1)
    if (!isCount(part)) return []
    if (last && !NEXT_PART.test(text.slice(last.phraseSpan.end, part.span.start))) break
    parts.push(part)
  }
  const end = parts.at(-1)?.phraseSpan.end ?? 0
  const tail = LIST_CLOSES.exec(text.slice(end, end + 60))?.[0]
  return tail !== undefined && !PARTIAL.test(tail) ? parts : []
}

function miscount(
  level: string,
  whole: QuantityMention,
  parts: readonly QuantityMention[],
  sum: number,
): Miscount {
  return {
    level,
    question: `Do the parts fit ${whole.exact}?`,
    message: `The parts come to ${sum}, the whole is given as ${whole.exact}.`,
    confidence: 0.7,
    quantities: [whole, ...parts],
    detail: `${parts.map((part) => part.value).join(' + ')} = ${sum}, not ${whole.value}`,
  }
}
