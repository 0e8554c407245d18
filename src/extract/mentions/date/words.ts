/** From the words a pattern captured to the values they stand for. */

import type { TimexMod, Zone } from '../../../model/time.ts'
import { CARDINALS, ORDINALS } from '../../../util/data/number-words.ts'
import {
  DAY_PARTS,
  type DayPart,
  MONTHS,
  SEASONS,
  type Season,
  SHORT_WEEKDAYS,
  UNITS,
  type Unit,
  WEEKDAYS,
  ZONES,
} from '../../data/time-words.ts'

const normal = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/\.$/, '')
    .trim()

export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (MONTHS.get(normal(word)) ?? null)
}

export function weekdayNamed(word: string | undefined): number | null {
  if (word === undefined) return null
  return WEEKDAYS.get(normal(word)) ?? SHORT_WEEKDAYS.get(normal(word)) ?? null
}

export function unitOf(word: string | undefined): Unit | null {
  return word === undefined ? null : (UNITS.get(normal(word)) ?? null)
}

export function dayPartOf(word: string | undefined): DayPart | null {
  return word === undefined
    ? null
    : (DAY_PARTS.find(({ words }) => words.includes(normal(word)))?.code ?? null)
}

export function seasonOf(word: string | undefined): Season | null {
  return word === undefined ? null : (SEASONS.find(({ words }) => words.includes(normal(word)))?.code ?? null)
}

export function zoneOf(word: string | undefined, hours: string | undefined): Zone | null {
  if (word === undefined) return null
  const offset = ZONES.get(normal(word)) ?? null
  return {
    name: word,
    offset: hours === undefined ? offset : (offset ?? 0) + 60 * Number(hours.replace(/\s/g, '')),
  }
}

/** 1 for "first", "1st"; null where it is no ordinal. */
export function ordinalOf(word: string | undefined): number | null {
  if (word === undefined) return null
  const digits = /^\d{1,2}/.exec(word)?.[0]
  if (digits !== undefined) return Number(digits)
  const [first = '', second] = normal(word).split(/[- ]/)
  if (second === undefined) return ORDINALS.get(first) ?? null
  const unit = ORDINALS.get(second)
  const tens = CARDINALS.get(first)
  return unit === undefined || tens === undefined ? null : tens + unit
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The number a `{number}` stands for: "15", "1,500", "two and a half", "half a", "a couple of", "a". */
export function numberOf(word: string): number | null {
  const text = normal(word).replace(/-/g, ' ')
  const half = / and a half$/.test(text) ? 0.5 : 0
  const body = text.replace(/ and a half$/, '')
  const [, count, scale = ''] = /^([0-9][0-9,.]{0,9}) (thousand|million|billion)$/.exec(body) ?? []
  if (count !== undefined) return Number(count.replace(/,/g, '')) * (SCALES.get(scale) ?? 1)
  const [, wholes, up, down] = /^([0-9]{1,3}) ?(?:½|([1-3])\/([2-4]))$/.exec(body) ?? []
  if (wholes !== undefined) return Number(wholes) + (up === undefined ? 0.5 : Number(up) / Number(down))
  if (/^[0-9]/.test(body)) return Number(body.replace(/,/g, '')) + half
  if (/^(half an?|an? half)$/.test(body)) return 0.5
  if (/couple/.test(body)) return 2
  if (/^an? dozen$/.test(body)) return 12
  if (/^an? hundred$/.test(body)) return 100
  if (/^an? thousand$/.test(body)) return 1000
  if (/^an?$/.test(body)) return 1 + half
  let sum = 0
  for (const part of body.split(' ')) {
    const value = CARDINALS.get(part)
    if (value === undefined) return null
    sum += value
  }
  return sum + half
}

/** Words before or after a value that modify it, by TimeML's `mod`. */
const MODS: readonly (readonly [RegExp, TimexMod])[] = [
  [/^(?:early|earlier|the (?:very )?(?:start|beginning|outset|dawn|turn|opening)|first part)/, 'START'],
  [/^(?:late|later|the (?:very )?(?:end|close|tail end)|latter part)/, 'END'],
  [/^(?:mid|the middle)/, 'MID'],
  [/^(?:no|not) more than|^at (?:the )?most|^up to|^as (?:many|much|long) as/, 'EQUAL_OR_LESS'],
  [/^(?:no|not) less than|^at (?:the )?least/, 'EQUAL_OR_MORE'],
  [/^(?:more than|over|longer than|upwards of|well over|exceeding)/, 'MORE_THAN'],
  [/^(?:less than|under|fewer than|nearly|almost|just under|shy of)/, 'LESS_THAN'],
  [/^(?:about|around|approximately|roughly|some|circa|close to|an estimated)/, 'APPROX'],
]

export function modOf(word: string | undefined): TimexMod | null {
  if (word === undefined) return null
  const text = normal(word)
  return MODS.find(([words]) => words.test(text))?.[1] ?? null
}
