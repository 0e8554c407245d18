import type { AnnotatedArticle, Sentence, Token } from '../model/annotation.ts'
import type { Finding } from '../model/finding.ts'
import type { DateMention } from '../model/mention.ts'
import { overlaps } from '../model/span.ts'
import type { Witness } from '../model/witness.ts'
import { isoDate, MINUTES_PER_DAY } from '../util/civil.ts'
import { comparedClash } from './clash.ts'
import { OCCURRING, STRIKING, STRUCK_BY } from './data/occurrences.ts'
import { HAPPENINGS } from './data/whereabouts.ts'
import { clockGap, isClock } from './date/placement.ts'
import { dayOf } from './date/words.ts'
import { compareTimes } from './date.ts'
import type { Outcome } from './level.ts'
import { ownReading } from './reading.ts'

/** The hour at which one source has a sudden event strike: "the trains collided at 7:42 a.m.". */
interface Occurrence {
  readonly source: AnnotatedArticle
  readonly sentence: Sentence
  readonly hour: DateMention
}

/** Minutes within which two hours told of sudden events are of one: an hour and a half later it is a second blast. */
const ONE_EVENT = 90

/**
 * A finding where sources have a sudden event strike at other hours that lie close. A source that gives such an hour to
 * several events is left out: which of them the other source means is open.
 */
export function occurrenceFindings(witnesses: readonly Witness[]): Finding[] {
  const single = witnesses.flatMap((witness) => {
    const own = occurrencesIn(witness)
    const [first] = own
    return first && own.every(({ hour }) => hour.timex3.value === first.hour.timex3.value) ? [first] : []
  })
  for (const [i, a] of single.entries())
    for (const b of single.slice(i + 1)) {
      const hours = onOneDay(a.hour, b.hour)
      const outcome = compareTimes(...hours)
      if (outcome.verdict !== 'differs' || (clockGap(...hours) ?? Infinity) > ONE_EVENT) continue
      return [findingOf([a, b, ...single.filter((one) => one !== a && one !== b)], outcome)]
    }
  return []
}

/** A bare "7:48 a.m." is put on the day of publication: of two hours the one that states its day, or comes first, gives the day of both. */
function onOneDay(a: DateMention, b: DateMention): readonly [DateMention, DateMention] {
  const [x, y] = [a, b].map(({ stated }) => stated.some((part) => part === 'day' || part === 'weekday'))
  if (x && y) return [a, b]
  return x || dayOf(a) <= dayOf(b) ? [a, movedTo(b, a)] : [movedTo(a, b), b]
}

function movedTo(hour: DateMention, day: DateMention): DateMention {
  if (hour.interval === null) return hour
  const days = dayOf(day) - dayOf(hour)
  const { from, to, grain } = hour.interval
  const by = days * MINUTES_PER_DAY
  const date = isoDate(dayOf(hour) + days)
  return {
    ...hour,
    timex3: { ...hour.timex3, value: hour.timex3.value.replace(/^[^T]*/u, date) },
    interval: { from: from + by, to: to + by, grain },
  }
}

function occurrencesIn({ source, mentions }: Witness): Occurrence[] {
  return mentions.flatMap((hour): Occurrence[] => {
    if (hour.kind !== 'date' || !isClock(hour)) return []
    const sentence = source.sentences[hour.sentence]
    if (!sentence || sentence.part === 'title') return []
    return isOfOccurrence(source.tokens.slice(sentence.firstToken, sentence.endToken), hour)
      ? [{ source, sentence, hour }]
      : []
  })
}

/** Tokens between the verb and its hour: "hit the parked tram at about". */
const REACH = 7

/** Whether the verb that an hour belongs to is one of striking: the nearest before it, or the first after one that opens its sentence. */
function isOfOccurrence(tokens: readonly Token[], { span }: DateMention): boolean {
  const at = tokens.findIndex((token) => overlaps(token, span))
  const before = tokens.slice(Math.max(0, at - REACH), at)
  const verb =
    before.findLast(({ pos, lemma }) => pos === 'VERB' || STRIKING.has(lemma) || OCCURRING.has(lemma)) ??
    (at <= OPENING
      ? tokens.slice(at).find(({ pos, start }) => pos === 'VERB' && start >= span.end)
      : undefined)
  if (!verb) return false
  if (STRIKING.has(verb.lemma)) return true
  if (!OCCURRING.has(verb.lemma)) return false
  return tokens
    .slice(0, Math.max(at, tokens.indexOf(verb)))
    .some(({ lemma }) => STRUCK_BY.has(lemma) || HAPPENINGS.has(lemma))
}

/** Tokens before an hour that opens its sentence: "At about". */
const OPENING = 3

const CONFIDENCE = 0.7

function findingOf(shown: readonly Occurrence[], outcome: Outcome): Finding {
  const question = 'At what hour did it happen?'
  return comparedClash(
    {
      dimension: 'time',
      confidence: CONFIDENCE,
      question,
      questionKey: 'hour of the event',
      readings: shown.map(({ source, sentence, hour }) =>
        ownReading(source.article, sentence, hour.timex3.value, hour.span),
      ),
      evidence: [
        {
          signal: 'one-occurrence',
          weight: 1,
          detail: 'the only hour that each source gives a sudden event',
        },
      ],
    },
    outcome,
  )
}
