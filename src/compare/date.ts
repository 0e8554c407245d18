/** Whether two time expressions can both be right about one event. */
import type { DateMention } from '../model/mention.ts'
import {
  clockGap,
  gapOf,
  impliedPartDecides,
  isClock,
  isDayOrFiner,
  isRoundClock,
  relation,
  sameMoment,
  slackOf,
  touchesMidnight,
  zoneMayExplain,
} from './date/placement.ts'
import {
  condition,
  noSuchWeekday,
  partsThatDiffer,
  samePartial,
  whyUnknown,
  type YearWindow,
  yearsToTry,
} from './date/stated.ts'
import { dayOf, dayText, describe, inWords } from './date/words.ts'
import { decide, type Level, type Outcome } from './level.ts'

/** Compares two dates or times said of one event. */
export function compareTimes(a: DateMention, b: DateMention): Outcome {
  const [first, second] = inOrder(a, b)
  const years = yearsToTry(a, b)
  return decide(TIME_LEVELS, { mention: first, years }, { mention: second, years })
}

interface Compared {
  readonly mention: DateMention
  readonly years: YearWindow
}

/** So that an explanation does not depend on which source comes first. */
function inOrder(a: DateMention, b: DateMention): readonly [DateMention, DateMention] {
  const key = ({ timex3, exact }: DateMention): string => `${timex3.value} ${exact}`
  return key(a) <= key(b) ? [a, b] : [b, a]
}

/** Minutes on either side of midnight that "late on Friday" and "early on Saturday" may lie apart. */
const AROUND_MIDNIGHT = 60
/** Clock times are rounded to five or ten minutes. */
const CLOCK_ROUNDING = 10
const TIME_LEVELS: readonly Level<Compared>[] = [
  {
    id: 'date/same-words',
    verdict: 'same',
    holds: ({ mention: a }, { mention: b }) =>
      a.interval === null &&
      b.interval === null &&
      a.partial !== null &&
      samePartial(a.partial, b.partial) &&
      a.timex3.value === b.timex3.value
        ? `both say ${describe(a.partial)}`
        : null,
  },
  {
    id: 'date/stated-parts-differ',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) =>
      a.interval === null || b.interval === null ? partsThatDiffer(a.partial, b.partial) : null,
  },
  {
    id: 'date/weekday-of-date',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) => noSuchWeekday(a, b) ?? noSuchWeekday(b, a),
  },
  {
    id: 'date/unknown',
    verdict: 'unknown',
    holds: ({ mention: a, years }, { mention: b }) =>
      a.interval === null || b.interval === null
        ? (condition(a, b, years) ?? condition(b, a, years) ?? whyUnknown(a, b))
        : null,
  },
  {
    id: 'time/same-moment',
    verdict: 'same',
    holds: ({ mention: a }, { mention: b }) => sameMoment(a, b),
  },
  {
    id: 'time/zone-unknown',
    verdict: 'unknown',
    holds: ({ mention: a }, { mention: b }) => zoneMayExplain(a, b),
  },
  {
    id: 'date/same',
    verdict: 'same',
    holds: ({ mention: a }, { mention: b }) =>
      relation(a, b).kind === 'equal' ? `both are ${a.timex3.value}` : null,
  },
  {
    id: 'date/coarser',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const { kind } = relation(a, b)
      if (kind !== 'contains' && kind !== 'inside') return null
      const [wide, narrow] = kind === 'contains' ? [a, b] : [b, a]
      return `${inWords(narrow)} lies within ${inWords(wide)}`
    },
  },
  {
    id: 'date/overlap',
    verdict: 'compatible',
    holds: ({ mention: a }, { mention: b }) =>
      relation(a, b).kind === 'overlaps' ? `${inWords(a)} and ${inWords(b)} overlap` : null,
  },
  {
    id: 'date/around-midnight',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = gapOf(a, b)
      if (gap === null || gap > AROUND_MIDNIGHT || !(touchesMidnight(a) || touchesMidnight(b))) return null
      return dayOf(a) === dayOf(b) ? null : `${inWords(a)} and ${inWords(b)} meet at midnight`
    },
  },
  {
    id: 'date/hedged',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = clockGap(a, b) ?? gapOf(a, b)
      const slack = Math.max(slackOf(a), slackOf(b))
      return gap !== null && gap < slack ? `one is only approximate: ${inWords(a)}, ${inWords(b)}` : null
    },
  },
  {
    id: 'date/implied-part',
    verdict: 'unknown',
    holds: ({ mention: a }, { mention: b }) => impliedPartDecides(a, b),
  },
  {
    id: 'time/rounding',
    verdict: 'compatible',
    holds({ mention: a }, { mention: b }) {
      const gap = clockGap(a, b)
      return gap !== null && gap <= CLOCK_ROUNDING && (isRoundClock(a) || isRoundClock(b))
        ? `${gap} minutes apart`
        : null
    },
  },
  {
    id: 'time/clock-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) =>
      isClock(a) && isClock(b) && dayOf(a) === dayOf(b) ? `${inWords(a)} is not ${inWords(b)}` : null,
  },
  {
    id: 'time/part-of-day-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) =>
      a.timex3.type === 'TIME' && b.timex3.type === 'TIME' && dayOf(a) === dayOf(b)
        ? `${inWords(a)} is not ${inWords(b)}`
        : null,
  },
  {
    id: 'date/day-differs',
    verdict: 'differs',
    holds({ mention: a }, { mention: b }) {
      if (!isDayOrFiner(a) || !isDayOrFiner(b)) return null
      const days = Math.abs(dayOf(a) - dayOf(b))
      return `${dayText(a)} is not ${dayText(b)} (${days} ${days === 1 ? 'day' : 'days'} apart)`
    },
  },
  {
    id: 'date/period-differs',
    verdict: 'differs',
    holds: ({ mention: a }, { mention: b }) => `${inWords(a)} and ${inWords(b)} have no day in common`,
  },
]
