/**
 * Days: "July 11", "Thursday", "yesterday", each alone, with a part of the day or with a clock time.
 * The forms are multiplied with what may stand beside them, so that each is written once.
 */
import type { TimexMod } from '../../../../model/time.ts'
import { isDate } from '../../../../util/civil.ts'
import type { Cue } from '../cues.ts'
import { ABOUT_THEN, CLOCK, clockOf, clockZoneOf, HOUR_AT, YEAR_AT_END, yearBeforeEnd } from '../fragments.ts'
import { type Fields, type Groups, type Point, point, type Rule, type Surroundings } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { dayPartOf, modOf, monthOf, ordinalOf, weekdayNamed } from '../words.ts'

interface DayForm {
  readonly name: string
  readonly cue: Cue
  readonly template: string
  read(groups: Groups, around: Surroundings): Partial<Point> | null
}

const WEEKDAY_BEFORE = '(?:{weekdayShort},? (?:the )?)?'
const YEAR_AFTER = '(?:(?:,? |, ?){year}(?![.,]?[0-9]))?'
/** "June 16-18, 2009": the year at the end of a range is that of its start as well. */
const YEAR_OF_RANGE =
  '(?:(?=(?: ?[-–] ?| (?:to|and|through|until) )(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?,? (?<yearOfRange>(?:19|20)[0-9]{2})\\b)|)'
const DAY_OF_MONTH = '(?<day>(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?)(?![0-9]|[.,:][0-9]|%)'

const FORMS: readonly DayForm[] = [
  {
    name: 'month-day',
    cue: 'month',
    template: `${WEEKDAY_BEFORE}{month} (?:the )?${DAY_OF_MONTH}${YEAR_AFTER}(?:${YEAR_OF_RANGE}${YEAR_AT_END})`,
    read: dayOfMonth,
  },
  {
    name: 'day-month',
    cue: 'month',
    template: `${WEEKDAY_BEFORE}(?:the )?${DAY_OF_MONTH} (?:of )?{month}${YEAR_AFTER}`,
    read: dayOfMonth,
  },
  {
    name: 'weekday',
    cue: 'weekday',
    template:
      '(?:(?<which>last|next|this(?: coming| past)?|the following|the previous|past) )?{weekday}(?<lost>s)?',
    read: weekday,
  },
  {
    name: 'relative-day',
    cue: 'relativeDay',
    template: '(?<word>today|yesterday|tomorrow)',
    read: relativeDay,
  },
  {
    name: 'iso-date',
    cue: 'year',
    template: '{year}-(?<monthNumber>1[0-2]|0[1-9])-(?<day>3[01]|[12][0-9]|0[1-9])',
    read: (groups) =>
      calendarDay(Number(groups['year']), Number(groups['monthNumber']), Number(groups['day'])),
  },
]

const EARLY = '(?:(?<stretch>early|late|mid(?!-?night))[ -]?)?'

/** What may stand beside a day. `day` in the template is replaced by the form. */
const SETTINGS: readonly {
  readonly name: string
  readonly also?: Cue
  readonly template: (form: string) => string
}[] = [
  { name: 'alone', template: (form) => form },
  {
    name: 'with-part',
    also: 'part',
    template: (form) => `(?:(?:early|late) (?:on )?)?${form},? ${EARLY}{part}`,
  },
  { name: 'part-of', also: 'part', template: (form) => `(?:the )?${EARLY}{part} (?:of |on )?${form}` },
  {
    name: 'then-clock',
    also: 'clock',
    template: (form) => `${form},? (?:at |around |about |by )?(?:about |around )?${CLOCK}`,
  },
  {
    name: 'clock-then',
    also: 'clock',
    template: (form) => `${ABOUT_THEN}${CLOCK},? (?:on )?${form}(?: {part})?`,
  },
  {
    name: 'hour-then-part',
    also: 'part',
    template: (form) => `${HOUR_AT} (?:on )?${form},? {part}`,
  },
  {
    name: 'earlier',
    also: 'stretch',
    template: (form) => `(?<stretch>earlier|later|early|late) (?:on )?${form}`,
  },
]

export const DAY_RULES: readonly Rule[] = FORMS.flatMap((form) =>
  SETTINGS.map((setting) => ({
    name: `${form.name}/${setting.name}`,
    cue: form.cue,
    ...(setting.also === undefined ? {} : { also: setting.also }),
    pattern: pattern(setting.template(form.template)),
    read(groups: Groups, around: Surroundings) {
      const day = form.read(groups, around)
      if (day === null) return null
      return point({
        ...day,
        part: dayPartOf(groups['part']) ?? day.part ?? null,
        clock: clockOf(groups),
        zone: clockZoneOf(groups),
        mod: setting.name === 'earlier' ? partOfDayMod(groups['stretch']) : null,
      })
    },
  })),
)

/** "late Monday" is the end of Monday; "earlier Monday" only comes before the time of writing. */
function partOfDayMod(word: string | undefined): TimexMod | null {
  return word === undefined || /er$/i.test(word) ? null : modOf(word)
}

function dayOfMonth(groups: Groups): Partial<Point> | null {
  const month = monthOf(groups['month'])
  const day = ordinalOf(groups['day'])
  if (month === null || day === null || !startsUpper(groups['month'])) return null
  const yearWord = groups['year'] ?? groups['yearOfRange']
  const year = yearWord === undefined ? yearBeforeEnd(month, groups) : Number(yearWord)
  if (!isDate(year ?? 2000, month, day)) return null
  const weekdayStated = weekdayNamed(groups['weekdayShort'])
  return {
    fields: {
      ...(year === undefined ? {} : { year }),
      month,
      day,
      ...(weekdayStated === null ? {} : { weekday: weekdayStated }),
    },
  }
}

function weekday(groups: Groups, { before, after }: Surroundings): Partial<Point> | null {
  const day = weekdayNamed(groups['weekday'])
  // "Saturdays attack" of a text that lost its apostrophes; "on Saturdays" is a habit.
  if (groups['lost'] !== undefined) {
    if (/^(?:on|and|or|most|every|of|for|,)$/.test(before[0]?.lower ?? '')) return null
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(after[0]?.pos ?? '')) return null
  }
  if (day === null || !startsUpper(groups['weekday'])) return null
  const which = groups['which']?.toLowerCase()
  if (which === undefined) return { fields: { weekday: day } }
  if (which === 'the following')
    return { fields: { weekday: day }, base: { from: 'previous', unit: 'day', by: 1 } }
  if (which === 'the previous')
    return { fields: { weekday: day }, base: { from: 'previous', unit: 'day', by: -1 } }
  const direction = /last|past/.test(which) ? 'last' : which === 'next' ? 'next' : 'this'
  return { fields: { weekday: day }, direction }
}

const DAYS_AWAY = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "USA Today" and the like are masked as names; a capital inside a sentence is a name as well. */
function relativeDay(groups: Groups, { before }: Surroundings): Partial<Point> | null {
  const word = groups['word'] ?? ''
  if (word === 'Today' && before[0] !== undefined && /^\p{Lu}/u.test(before[0].text)) return null
  return { base: { from: 'publication', unit: 'day', by: DAYS_AWAY.get(word.toLowerCase()) ?? 0 } }
}

function calendarDay(year: number, month: number, day: number): Partial<Point> | null {
  return isDate(year, month, day) ? { fields: { year, month, day } } : null
}

/** Dates that stand for an event of that day; with a noun after them they are its name ("the 9/11 attacks"). */
export const EVENT_DATE: Rule = {
  name: 'event-date',
  cue: 'eventDate',
  pattern: pattern('(?:9/11|(?<seventh>7/7)|nine[- ]eleven)'),
  read({ seventh }, { before, after }) {
    if (!/^(?:ADP|SCONJ)$/.test(before[0]?.pos ?? '') || /^(?:NOUN|PROPN|NUM)$/.test(after[0]?.pos ?? ''))
      return null
    const [year, month, day] = seventh === undefined ? [2001, 9, 11] : [2005, 7, 7]
    return point({ fields: { year, yearNamed: true, month, day } })
  },
}

/** The second of two days of one month: "18" of "June 16-18, 2009", "March 8 to 17". */
export const RANGE_END: Rule = {
  name: 'range-end',
  cue: 'month',
  pattern: pattern(
    `(?<={month} (?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?: ?[-–] ?| (?:to|and|or|through|until|till) ))${DAY_OF_MONTH}${YEAR_AFTER}(?! (?:[0-9]|percent|people|dead|killed|injured|wounded|others|more|other|years?|days?|hours?|minutes?|months?|weeks?|times|points|degrees|members|million|billion)|:)`,
  ),
  read(groups, { after }) {
    // "on March 8 and 17 soldiers": what is counted follows.
    if (groups['year'] === undefined && /^(?:NOUN|ADJ)$/.test(after[0]?.pos ?? '')) return null
    const day = dayOfMonth(groups)
    return day === null ? null : point(day)
  },
}

/** The first of two days of one month: "16" of "16-18 June". */
export const RANGE_START: Rule = {
  name: 'range-start-day',
  cue: 'month',
  pattern: pattern(
    `(?<day>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?(?=(?: ?[-–] ?| (?:to|and|or|through|until|till) )(?:the )?(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)? (?:of )?{month}(?:,? {year})?(?![0-9]))`,
  ),
  read(groups, { text, span }) {
    if (/[-–.,:/]/.test(text.charAt(span.start - 1))) return null
    const day = dayOfMonth(groups)
    return day === null ? null : point(day)
  },
}

const NUMERIC = pattern(
  '(?:{weekdayShort},? )?(?<first>3[01]|[12][0-9]|0?[1-9])(?<mark>[/.-])(?<second>3[01]|[12][0-9]|0?[1-9])\\k<mark>(?<last>(?:19|20)?[0-9]{2})',
)

/** "7/11/2025", "21.02.2015", "05-07-2015": which is the day and which the month may stay open. */
export const NUMERIC_DATE: Rule = {
  name: 'numeric-date',
  cue: 'numericDate',
  pattern: NUMERIC,
  read({ first, second, mark, last }) {
    if (first === undefined || second === undefined || last === undefined) return null
    // Two-digit years between stops or dashes are too often versions, scores and numbers of laws.
    if (last.length === 2 && mark !== '/') return null
    const year = last.length === 4 ? Number(last) : Number(last) + (Number(last) < 60 ? 2000 : 1900)
    const monthFirst = calendarDay(year, Number(first), Number(second))?.fields
    const dayFirst = calendarDay(year, Number(second), Number(first))?.fields
    const inOrder = (mark === '/' ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter(
      (fields): fields is Fields => fields !== undefined,
    )
    const [likely, ...others] = inOrder
    if (likely === undefined) return null
    return point({ fields: likely, alternatives: first === second ? [] : others })
  },
}

function startsUpper(word: string | undefined): boolean {
  return word !== undefined && /^[A-Z]/.test(word)
}
