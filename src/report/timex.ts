/** Minutes since 1970-01-01T00:00 of civil time, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const MINUTES_OF_DAY = 24 * 60
/** Parts of the day (TimeML 1.2.1) in hours. */
const DAY_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  MO: [6, 12],
  MI: [12, 13],
  AF: [12, 18],
  EV: [18, 22],
  NI: [20, 28],
  DT: [6, 20],
}
/** First month of a season and how many months it has (northern, meteorological). */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 3],
  SU: [6, 3],
  FA: [9, 3],
  WI: [12, 3],
}

/**
 * The stretch of time a TIMEX3 value denotes, for drawing.
 *
 * @returns null for durations, sets, and values that cannot be placed on a calendar.
 */
export function stretchOf(value: string): Stretch | null {
  const [start, end] = value.split('/')
  if (start === undefined) return null
  const first = single(start)
  if (end === undefined || first === null) return first
  const last = single(end)
  return last && last.to > first.from ? { from: first.from, to: last.to } : null
}

function single(value: string): Stretch | null {
  const moment = /^(\d{4})-(\d{2})-(\d{2})T(.+)$/u.exec(value)
  if (moment) return clock(dayStart(Number(moment[1]), Number(moment[2]), Number(moment[3])), moment[4] ?? '')
  const week = /^(\d{4})-W(\d{2})(-WE)?$/u.exec(value)
  if (week) return weekOf(Number(week[1]), Number(week[2]), week[3] !== undefined)
  const years = /^(\d{2,4})$/u.exec(value)
  if (years) return yearsOf(value)
  const part = /^(\d{4})-(\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)(?:-(\d{2}))?$/u.exec(value)
  return part ? partOfYear(Number(part[1]), part[2] ?? '', part[3]) : null
}

function dayStart(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 60_000
}

function clock(day: number, time: string): Stretch | null {
  const part = DAY_PARTS[time]
  if (part) return { from: day + part[0] * 60, to: day + part[1] * 60 }
  const exact = /^(\d{2})(?::(\d{2}))?/u.exec(time)
  if (!exact) return { from: day, to: day + MINUTES_OF_DAY }
  const from = day + Number(exact[1]) * 60 + Number(exact[2] ?? 0)
  return { from, to: from + (exact[2] === undefined ? 60 : 1) }
}

/** ISO 8601: week 1 is the week with January 4; weeks begin on Monday. */
function weekOf(year: number, week: number, weekend: boolean): Stretch {
  const fourth = dayStart(year, 1, 4)
  const weekday = (new Date(fourth * 60_000).getUTCDay() + 6) % 7
  const monday = fourth + ((week - 1) * 7 - weekday) * MINUTES_OF_DAY
  const from = weekend ? monday + 5 * MINUTES_OF_DAY : monday
  return { from, to: monday + 7 * MINUTES_OF_DAY }
}

/** `2025`, the decade `202`, the century `20`. */
function yearsOf(value: string): Stretch {
  const count = 10 ** (4 - value.length)
  const first = Number(value) * count
  return { from: dayStart(first, 1, 1), to: dayStart(first + count, 1, 1) }
}

function partOfYear(year: number, part: string, day: string | undefined): Stretch {
  const months = monthsOf(part)
  if (day !== undefined) {
    const from = dayStart(year, months[0], Number(day))
    return { from, to: from + MINUTES_OF_DAY }
  }
  return { from: dayStart(year, months[0], 1), to: dayStart(year, months[0] + months[1], 1) }
}

/** First month and number of months. */
function monthsOf(part: string): readonly [number, number] {
  const index = Number(part.slice(1))
  if (part.startsWith('Q')) return [index * 3 - 2, 3]
  if (part.startsWith('H')) return [index * 6 - 5, 6]
  return SEASONS[part] ?? [Number(part), 1]
}
