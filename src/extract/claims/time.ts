import type { Claim } from '../../model/claim.ts'
import type { DateMention, QuoteMention } from '../../model/mention.ts'
import { contains, overlaps } from '../../model/span.ts'
import { PAGE_WORDS } from '../data/events.ts'
import type { ClaimContext } from '../frame.ts'
import { type Governor, governorOf } from '../governor.ts'
import { isStamp } from '../stamp.ts'
import { makeClaim, plainSlot } from './make.ts'

/** Claims of when something happened, and of how long it lasted. */
export function timeClaims(context: ClaimContext): Claim[] {
  const { source, mentions } = context
  const ages = mentions.flatMap((mention) =>
    mention.kind === 'quantity' && mention.form === 'age' ? [mention.span] : [],
  )
  return mentions.flatMap((mention) => {
    if (mention.kind !== 'date' || !isComparable(mention) || isStamp(source, mention)) return []
    if (context.quotes.some((quote) => hangsOnSpeech(mention, quote))) return []
    const sentence = source.sentences[mention.sentence]
    if (!sentence) return []
    const governor = governorOf(source.tokens, sentence, mention.span, mention.timex3.type === 'DURATION')
    if (governor === null || PAGE_WORDS.has(governor.event)) return []
    // "a 52-year-old driver" is an age, "the five-year-old conflict" a length.
    if (!governor.ofEvent && ages.some((age) => overlaps(age, mention.span))) return []
    return claimOf(context, mention, governor)
  })
}

/** Sets ("every Friday") answer "how often"; a date that cannot be placed and states no part answers nothing. */
function isComparable({ timex3: { type }, interval, partial }: DateMention): boolean {
  return type === 'DURATION' || (type !== 'SET' && (interval !== null || partial !== null))
}

/** "today" in a speaker's mouth is the day of the speech, which may not be the day of publication. */
function hangsOnSpeech({ span, stated, anchor }: DateMention, quote: QuoteMention): boolean {
  return (
    quote.direct &&
    quote.utterance &&
    contains(quote.span, span) &&
    stated.length === 0 &&
    anchor.basis === 'publication'
  )
}

function claimOf(
  context: ClaimContext,
  mention: DateMention,
  { event, relation, begins }: Governor,
): Claim[] {
  const { type } = mention.timex3
  const isDuration = type === 'DURATION'
  // What begins at an hour is at that hour; what begins in a month lasts since.
  const side = relation ?? (begins && type === 'DATE' ? 'since' : null)
  return makeClaim(context, {
    dimension: isDuration ? 'duration' : type === 'TIME' ? 'time' : 'date',
    slot: plainSlot(isDuration ? 'how-long' : 'when', event, side),
    value: { type: 'time', mention },
    span: mention.span,
    sentence: mention.sentence,
    leftOut: mention.span,
  })
}
