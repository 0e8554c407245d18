/** Pieces of templates that several rules share, and how their groups are read. */
import type { Zone } from '../../../model/time.ts'
import type { Clock, Groups } from './meaning.ts'
import { dayPartOf, monthOf, zoneOf } from './words.ts'

/** "early", "late", "mid-", "the beginning of": before a period. */
export const PART_OF_PERIOD =
  '(?:(?<mod>early|late|mid|the (?:very )?(?:start|beginning|middle|end|close|outset|dawn|turn))(?: in| of|-)? ?)'

/**
 * "July" of "July and September 2011": the year at the end of a range or pair of months is that of its start as well.
 * Groups `endMonth` and `endYear`, both empty where nothing of the kind follows.
 */
export const YEAR_AT_END =
  '(?:(?=(?: ?[-–] ?| (?:to|and|or|through|until) )(?:early |late |mid-)?{endMonth:month}(?: (?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?,)? (?<endYear>(?:19|20)[0-9]{2})(?![0-9]))|)'

/** The year that a `YEAR_AT_END` gives a month: December before "January 2012" is of the year before. */
export function yearBeforeEnd(month: number, { endMonth, endYear }: Groups): number | undefined {
  const end = monthOf(endMonth)
  if (end === null || endYear === undefined) return undefined
  return month > end ? Number(endYear) - 1 : Number(endYear)
}

/** "about", "more than", "nearly": before an amount. */
export const ABOUT_AMOUNT =
  '(?:(?<mod>(?:no|not) (?:more|less) than|at (?:the )?(?:least|most)|up to|as (?:many|much|long) as|more than|longer than|' +
  'well over|over(?! (?:the|past|last|next|many)\\b)|upwards of|less than|fewer than|just under|under|nearly|almost|close to|about|around|approximately|roughly) )'

const ZONE =
  '(?:,? ?{zone}(?: ?(?<offset>[\\u002B-][0-9]{1,2}))?(?![a-z0-9])' +
  '|,? ?\\({bracketed:zone}(?: ?(?<bracketedOffset>[\\u002B-][0-9]{1,2}))?\\))?'

const HOUR_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const HOURS = HOUR_WORDS.join('|')

/** "five" or "5" of "shortly before five on Monday morning", "at 5 in the morning". */
export const HOUR_AT = `(?:(?:shortly|just|soon) (?:before|after) |(?<=\\b(?:at|before|after|around|about|by|until|since) ))(?<oclock>1[0-2]|[1-9]|${HOURS})`

/** "shortly before noon": the words belong to the time. */
export const ABOUT_THEN = '(?:(?:shortly|just|soon) (?:before|after) )?'

/** "9 a.m. EST", "16:08 UTC", "at 07.42", "0800 GMT", "8 o'clock", "noon local time". */
export const CLOCK =
  '(?:(?:(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?)? ?(?<meridiem>[ap](?:\\. ?m\\b\\.?| ?m\\b))(?!-)' +
  '|(?<hour24>2[0-3]|[01]?[0-9])[:h](?<minute24>[0-5][0-9])(?::(?<second24>[0-5][0-9]))?(?: hours| hrs)?' +
  '|(?<military>(?:2[0-3]|[01][0-9])[0-5][0-9])(?: ?(?=utc\\b|gmt\\b|local\\b|est\\b|edt\\b)| hours| hrs)' +
  '|(?<=\\b(?:at|from|until|till|before|after|since|by|around|about) )(?<dotted>0[0-9])\\.(?<dottedMinute>[0-5][0-9])(?![0-9.%])' +
  `|(?<oclock>1[0-2]|[1-9]|${HOURS}) o['’ ]?clock` +
  `|(?<past>half|(?:a )?quarter) (?<pastOrTo>past|to) (?<pastHour>1[0-2]|[1-9]|${HOURS})` +
  `|(?<named>noon|midnight))${ZONE})`

/** The clock time in the groups of a `CLOCK`, or null where there is none; `part` tells the half of the day. */
export function clockOf(groups: Groups): Clock | null {
  const { hour, minute, second, meridiem, hour24, minute24, second24, military, oclock, named, past } = groups
  const { dotted, dottedMinute } = groups
  const later = /^(?:AF|EV|NI)$/.test(dayPartOf(groups['part']) ?? '')
  if (named !== undefined) return { hour: /noon/i.test(named) ? 12 : 24, minute: 0, second: null }
  if (military !== undefined) {
    return { hour: Number(military.slice(0, 2)), minute: Number(military.slice(2)), second: null }
  }
  if (dotted !== undefined)
    return { hour: inHalf(Number(dotted), later), minute: numberOrNull(dottedMinute), second: null }
  if (hour24 !== undefined) {
    return {
      hour: inHalf(Number(hour24), later),
      minute: numberOrNull(minute24),
      second: numberOrNull(second24),
    }
  }
  if (oclock !== undefined) {
    return { hour: inHalf(hourNamed(oclock), later), minute: 0, second: null }
  }
  if (past !== undefined) {
    const minutes = /half/i.test(past) ? 30 : 15
    const before = /to/i.test(groups['pastOrTo'] ?? '')
    const named = inHalf(hourNamed(groups['pastHour'] ?? ''), later)
    return before
      ? { hour: (named + 23) % 24, minute: 60 - minutes, second: null }
      : { hour: named, minute: minutes, second: null }
  }
  if (hour === undefined || meridiem === undefined) return null
  const afternoon = /^p/i.test(meridiem)
  return {
    hour: inHalf(Number(hour) % 12, afternoon),
    minute: numberOrNull(minute),
    second: numberOrNull(second),
  }
}

function hourNamed(word: string): number {
  const at = HOUR_WORDS.indexOf(word.toLowerCase())
  return at >= 0 ? at + 1 : Number(word)
}

function inHalf(hour: number, afternoon: boolean): number {
  return afternoon && hour < 12 ? hour + 12 : hour
}

export function clockZoneOf(groups: Groups): Zone | null {
  return zoneOf(groups['zone'] ?? groups['bracketed'], groups['offset'] ?? groups['bracketedOffset'])
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
