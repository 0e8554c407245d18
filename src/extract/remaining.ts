import type { AnnotatedArticle, Token } from '../model/annotation.ts'
import type { Mention, QuantityMention } from '../model/mention.ts'
import { firstTokenEndingAfter } from '../util/tokens.ts'
import { complementOfPart } from './slot/partitive.ts'
import { type QuantitySlot, slotOf } from './slot.ts'

/** A count that a text tells by the few it leaves out. */
export interface Remaining {
  /** The difference, with the words of both numbers. */
  readonly mention: QuantityMention
  readonly slot: QuantitySlot
}

const EXCEPT = /^(?:but|except|save)$/u

/**
 * "42 rowers, all but five of whom were juniors" counts 37 juniors: by the number of those left out (the 5), what it
 * comes to.
 */
export function remainingCounts(
  source: AnnotatedArticle,
  mentions: readonly Mention[],
): ReadonlyMap<QuantityMention, Remaining> {
  const found = new Map<QuantityMention, Remaining>()
  let whole: QuantityMention | null = null
  for (const mention of mentions) {
    if (mention.kind !== 'quantity' || mention.form !== 'cardinal') continue
    if (whole?.sentence === mention.sentence && isLeftOut(source.tokens, mention)) {
      const remaining = remainingOf(source, whole, mention)
      if (remaining) found.set(mention, remaining)
    }
    whole = mention
  }
  return found
}

/** Whether "all but" stands before a number. */
function isLeftOut(tokens: readonly Token[], { span }: QuantityMention): boolean {
  const first = firstTokenEndingAfter(tokens, span.start)
  return tokens[first - 2]?.lower === 'all' && EXCEPT.test(tokens[first - 1]?.lower ?? '')
}

function remainingOf(
  source: AnnotatedArticle,
  whole: QuantityMention,
  leftOut: QuantityMention,
): Remaining | null {
  const { tokens, sentences, article } = source
  const sentence = sentences[leftOut.sentence]
  if (!sentence || leftOut.value >= whole.value) return null
  const kind = complementOfPart(tokens, sentence, firstTokenEndingAfter(tokens, leftOut.numberSpan.end))
  if (kind === null) return null
  const [slot, ofPart] = [slotOf(source, whole), slotOf(source, leftOut)]
  if (slot.of !== ofPart.of) return null
  const span = { start: whole.span.start, end: leftOut.span.end }
  return {
    mention: {
      ...whole,
      ...kind,
      exact: article.text.slice(span.start, span.end),
      span,
      phraseSpan: span,
      value: whole.value - leftOut.value,
      low: whole.low - leftOut.high,
      high: whole.high - leftOut.low,
    },
    slot: { ...slot, part: [...new Set([...slot.part, ...ofPart.part])].sort() },
  }
}
