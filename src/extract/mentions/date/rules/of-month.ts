/** Days and weeks by their place in a month: "the last week of March", "the first Monday of May", "on the 11th". */
import { isDate } from '../../../../util/civil.ts'
import { type Fields, type Point, point, type Rule } from '../meaning.ts'
import { pattern } from '../pattern.ts'
import { monthOf, ordinalOf, weekdayNamed } from '../words.ts'

export const OF_MONTH_RULES: readonly Rule[] = [
  {
    name: 'month-of-that-year',
    cue: 'month',
    pattern: pattern(
      "(?<which>last|this|next) year['’]?s {month}(?: (?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9]))?",
    ),
    read({ which = '', month: word, day }) {
      const month = monthOf(word)
      if (month === null) return null
      const by = /last/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0
      const fields = day === undefined ? { month } : { month, day: Number(day) }
      return point({ base: { from: 'publication', unit: 'year', by }, fields })
    },
  },
  {
    name: 'week-of-month',
    cue: 'month',
    pattern: pattern(
      'the (?<nth>first|second|third|fourth|last|final|opening) week (?:of|in) {month}(?:,? {year})?',
    ),
    read({ nth = '', month, year }) {
      return nthOfMonth(nth, month, year, (n) => ({ weekOfMonth: n }))
    },
  },
  {
    name: 'week-of-day',
    cue: 'month',
    pattern: pattern(
      'the (?<unit>week|weekend) (?:of|beginning|starting|commencing|ending) (?:on )?(?:{weekdayShort},? )?(?:{month} (?:the )?(?<day>(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?)(?![0-9])|(?:the )?(?<day2>(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?) (?:of )?{month2:month})(?:,? {year})?',
    ),
    read({ unit, month, month2, day, day2, year }) {
      const number = monthOf(month ?? month2)
      const of = ordinalOf(day ?? day2)
      if (number === null || of === null || !isDate(year === undefined ? 2000 : Number(year), number, of))
        return null
      const around = unit?.toLowerCase() === 'weekend' ? 'weekend' : 'week'
      return point({
        fields: { ...(year === undefined ? {} : { year: Number(year) }), month: number, day: of, around },
      })
    },
  },
  {
    name: 'weekday-of-month',
    cue: 'weekday',
    pattern: pattern(
      '(?:the )?(?<nth>first|second|third|fourth|last) {weekday} (?:of|in) {month}(?:,? {year})?',
    ),
    read({ nth = '', month, year, weekday }) {
      const day = weekdayNamed(weekday)
      return day === null ? null : nthOfMonth(nth, month, year, (n) => ({ weekday: day, weekdayOfMonth: n }))
    },
  },
  {
    name: 'day-of-month',
    cue: 'ordinal',
    pattern: pattern(
      '(?<=\\b(?:on|until|by|before|after|from|since|to) )the (?<day>(?:3[01]|[12]?[0-9])(?:st|nd|rd|th))(?! (?:century|anniversary|floor|birthday|time|of|parallel|and|year|day|week|congress|district|street|avenue|hole|minute|inning|amendment|lap|round|place|seat|[a-z]{3,15}(?:s|ion|ing|ment))\\b)',
    ),
    read({ day = '' }, { after }) {
      // "the 11th Armored Division".
      return /^\p{Lu}/u.test(after[0]?.text ?? '')
        ? null
        : point({ fields: { day: Number.parseInt(day, 10) } })
    },
  },
]

const NTH = ['first', 'second', 'third', 'fourth']

function nthOfMonth(
  nth: string,
  monthWord: string | undefined,
  year: string | undefined,
  inMonth: (n: number) => Fields,
): Point | null {
  const month = monthOf(monthWord)
  if (month === null) return null
  const word = nth.toLowerCase()
  const n = /^(?:last|final)$/.test(word) ? -1 : word === 'opening' ? 1 : NTH.indexOf(word) + 1
  return point({ fields: { ...(year === undefined ? {} : { year: Number(year) }), month, ...inMonth(n) } })
}
