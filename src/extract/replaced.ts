import type { AnnotatedArticle } from '../model/annotation.ts'
import type { DateMention, Mention, QuantityMention } from '../model/mention.ts'
import { MAY_REPLACE, REPLACED, WINDOW, type Wording } from './data/replaced.ts'
import { PEOPLE_CLASSES } from './slot/lexicon.ts'
import { type QuantitySlot, slotOf } from './slot.ts'

/** Forms of numbers that can be counts or amounts of a thing, and be set right. */
const COUNTABLE: ReadonlySet<QuantityMention['form']> = new Set([
  'cardinal',
  'vague',
  'money',
  'percent',
  'measure',
])
/** A day or a clock time; "in 2012", "a year earlier", "last quarter" set another period beside this one. */
const WITHIN_A_WEEK = /^(?:\d{4}-\d\d-\d\d|XXXX-XX-XX|P[1-6]D$|PT|PRESENT_REF|T)/u

/**
 * The counts that a text itself replaces by later ones: "risen to 15, up from 12", "revised from five to four", "not
 * 12, as first reported". By the earlier number; the value is the one that stands in its place.
 *
 * That something rose from one year to the next replaces nothing: a change counts only where the dead, injured and the
 * like of an event are told, within days.
 */
export function replacedCounts(
  source: AnnotatedArticle,
  mentions: readonly Mention[],
): ReadonlyMap<QuantityMention, QuantityMention> {
  const found = new Map<QuantityMention, QuantityMention>()
  const counted = bySentence(mentions, isCountable)
  const dates = bySentence(mentions, isDate)
  for (const [index, counts] of counted) {
    const sentence = source.sentences[index]
    const text = sentence ? source.article.text.slice(sentence.start, sentence.end).toLowerCase() : ''
    // Lower case of some letters is longer than they are.
    if (!sentence || text.length !== sentence.end - sentence.start || !MAY_REPLACE.test(text)) continue
    const told = counts.map((count): Told => ({ count, wording: wordingOf(count, text, sentence.start) }))
    const standing = told.filter(({ wording }) => wording === null).map(({ count }) => count)
    const beside = [index - 1, index + 1].flatMap((at) => counted.get(at) ?? [])
    for (const { count, wording } of told) {
      if (wording === null) continue
      const later = closest(source, count, standing, false) ?? closest(source, count, beside, true)
      if (later && (!wording.ofTolls || isTollOfDays(source, dates, [count, later]))) found.set(count, later)
    }
  }
  return found
}

interface Told {
  readonly count: QuantityMention
  /** The words that say that another takes its place, null where there are none. */
  readonly wording: Wording | null
}

function bySentence<T extends Mention>(
  mentions: readonly Mention[],
  isWanted: (mention: Mention) => mention is T,
): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const mention of mentions) {
    if (!isWanted(mention)) continue
    const list = found.get(mention.sentence)
    if (list) list.push(mention)
    else found.set(mention.sentence, [mention])
  }
  return found
}

function isCountable(mention: Mention): mention is QuantityMention {
  return mention.kind === 'quantity' && COUNTABLE.has(mention.form)
}

function isDate(mention: Mention): mention is DateMention {
  return mention.kind === 'date'
}

function wordingOf(count: QuantityMention, text: string, start: number): Wording | null {
  const from = Math.min(count.span.start, count.phraseSpan.start) - start
  const to = Math.max(count.span.end, count.numberSpan.end) - start
  const before = text.slice(Math.max(0, from - WINDOW), from)
  const after = text.slice(to, to + WINDOW)
  return REPLACED.find(({ side, pattern }) => pattern.test(side === 'before' ? before : after)) ?? null
}

function isTollOfDays(
  source: AnnotatedArticle,
  dates: ReadonlyMap<number, readonly DateMention[]>,
  counts: readonly QuantityMention[],
): boolean {
  const isToll = counts.some((count) => {
    const { predicate } = slotOf(source, count)
    return predicate !== null && PEOPLE_CLASSES.has(predicate)
  })
  const beside = counts.flatMap(({ sentence }) => dates.get(sentence) ?? [])
  return isToll && beside.every(({ timex3 }) => WITHIN_A_WEEK.test(timex3.value))
}

/** The nearest number of the same question, the one after it before the one ahead of it. */
function closest(
  source: AnnotatedArticle,
  earlier: QuantityMention,
  counts: readonly QuantityMention[],
  isElsewhere: boolean,
): QuantityMention | null {
  const own = slotOf(source, earlier)
  const distance = ({ span }: QuantityMention): number => Math.abs(span.start - earlier.span.start)
  const alike = counts.filter(
    (count) =>
      count.unit === earlier.unit &&
      (count.form === earlier.form || (count.unit === null && earlier.unit === null)) &&
      count.value !== earlier.value &&
      asksTheSame(own, slotOf(source, count), isElsewhere),
  )
  return alike.sort((a, b) => distance(a) - distance(b) || a.span.start - b.span.start)[0] ?? null
}

/** In one sentence the later number may leave unsaid what it counts ("later corrected to 15"); in another it must say so. */
function asksTheSame(a: QuantitySlot, b: QuantitySlot, isElsewhere: boolean): boolean {
  const sameCounted = a.of === b.of || (!isElsewhere && (a.of === null || b.of === null))
  const samePredicate = a.predicate === b.predicate || (!isElsewhere && !(a.known && b.known))
  return sameCounted && samePredicate && (!isElsewhere || a.known)
}
