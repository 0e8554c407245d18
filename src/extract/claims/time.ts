import type { Claim } from '../../model/claim.ts'
import type { DateMention, QuoteMention } from '../../model/mention.ts'
import { contains, overlaps } from '../../model/span.ts'
import { parseIsoDate } from '../../util/civil.ts'
import { firstTokenEndingAfter } from '../../util/tokens.ts'
import { PAGE_WORDS } from '../data/events.ts'
import type { Unit } from '../data/time-words.ts'
import type { ClaimContext } from '../frame.ts'
import { type Governor, governorOf } from '../governor.ts'
import { placeUnit } from '../mentions/date/timex.ts'
import { stanceOf } from '../modality.ts'
import { isStamp } from '../stamp.ts'
import type { ActAt } from './act.ts'
import { makeClaim, plainSlot } from './make.ts'

/** Claims of when something happened, and of how long it lasted. */
export function timeClaims(context: ClaimContext, actAt: ActAt): Claim[] {
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
    const counted = countedFromNow(context, mention)
    return [
      ...claimOf(context, mention, governor, actAt),
      ...(counted === null
        ? []
        : claimOf(context, counted.mention, { ...governor, relation: counted.relation }, actAt)),
    ]
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

const LENGTH = /^P(\d{1,4})([DWMY])$/u
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
])

/** "It will close in ten days" tells a day as well as a length: the tenth from that of the article. */
function countedFromNow(
  { source }: ClaimContext,
  mention: DateMention,
): { readonly mention: DateMention; readonly relation: Governor['relation'] } | null {
  const { article, tokens } = source
  const [, amount, code = ''] = LENGTH.exec(mention.timex3.value) ?? []
  const unit = UNITS.get(code)
  const today = article.published.value === null ? null : parseIsoDate(article.published.value)
  if (amount === undefined || unit === undefined || today === null || mention.timex3.mod !== undefined)
    return null
  const opener = tokens[firstTokenEndingAfter(tokens, mention.span.start) - 1]?.lower
  if (opener !== 'in' && opener !== 'within') return null
  const { modality } = stanceOf(source, mention.span)
  if (modality !== 'planned' && modality !== 'hypothetical') return null
  const { value, interval } = placeUnit(unit, today, Number(amount))
  const detail = `counted from ${article.published.value}, the publication date`
  return {
    mention: {
      ...mention,
      timex3: { type: 'DATE', value },
      interval,
      anchor: { basis: 'publication', detail },
    },
    relation: opener === 'within' || /next/iu.test(mention.exact) ? 'by' : null,
  }
}

function claimOf(
  context: ClaimContext,
  mention: DateMention,
  { event, relation, begins, at, ofEvent }: Governor,
  actAt: ActAt,
): Claim[] {
  const { type } = mention.timex3
  const isDuration = type === 'DURATION'
  const word = context.source.tokens[at]
  const act = word ? actAt(context.source.article.id, mention.sentence, word) : null
  // What begins at an hour is at that hour; what begins in a month lasts since.
  const side = relation ?? (begins && type === 'DATE' ? 'since' : null)
  return makeClaim(context, {
    dimension: isDuration ? 'duration' : type === 'TIME' ? 'time' : 'date',
    slot: plainSlot(isDuration ? 'how-long' : 'when', event, side),
    value: {
      type: 'time',
      mention,
      ...(act === null ? {} : { act }),
      ...(ofEvent && mention.interval?.grain === 'year' && { names: true }),
    },
    span: mention.span,
    sentence: mention.sentence,
    leftOut: mention.span,
  })
}
