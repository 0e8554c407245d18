import { describe, expect, test } from 'vitest'
import { NAMES_WITH_TIME_WORDS } from '../../../../src/extract/data/time-names.ts'
import { cuesOf } from '../../../../src/extract/mentions/date/cues.ts'
import { pattern } from '../../../../src/extract/mentions/date/pattern.ts'
import { RULES } from '../../../../src/extract/mentions/date/recognise.ts'
import { findDates } from '../../../../src/extract/mentions/date.ts'
import { annotated } from '../../../helpers.ts'

/** Beginnings of matches that come to nothing, which make a backtracking pattern try again and again. */
const PREFIXES = [
  'the last ',
  'one ',
  'twenty-',
  'thursday, ',
  'jan 1 ',
  '1999',
  '9:00 ',
  '12',
  'a ',
  '   ',
  'the very beginning of ',
  'more than the past ',
  'in the ',
  'two and a half ',
  "'",
  'monday morning at 9 ',
  'early ',
  'xxxx',
  'at 9 a.m. ',
]
const SMALL = 10_000
const LARGE = 100_000
/** A linear scan takes ten times as long; a quadratic one a hundred times. */
const MOST_TIMES_AS_LONG = 40
/** Milliseconds below which the clock says nothing. */
const NOISE = 40

function fill(prefix: string, length: number): string {
  return prefix.repeat(Math.ceil(length / prefix.length)).slice(0, length)
}

function fastest(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

function expectLinear(run: (text: string) => void, prefix: string): void {
  const large = fastest(() => run(fill(prefix, LARGE)))
  if (large < NOISE) return
  const small = fastest(() => run(fill(prefix, SMALL)))
  expect(large / small).toBeLessThan(MOST_TIMES_AS_LONG)
}

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ...RULES.map(({ name, pattern: regex }) => [name, regex] as const),
  ...NAMES_WITH_TIME_WORDS.map((regex) => [`name ${regex.source.slice(0, 30)}`, regex] as const),
]

describe('a pattern scans a text in linear time', () => {
  test.each(PATTERNS)('%s', (_, regex) => {
    for (const prefix of PREFIXES) expectLinear((text) => text.replace(regex, ''), prefix)
  })

  test('cues', () => {
    for (const prefix of PREFIXES) expectLinear((text) => cuesOf(text)('clock'), prefix)
  })
})

test('a template with unbounded repetition is refused', () => {
  expect(() => pattern('{weekday}.*')).toThrow('unbounded')
})

test('a text that is one long sentence is read in linear time', () => {
  const read = (length: number): number => {
    const source = annotated(fill('they met on Thursday and in May 2010 for three days ', length))
    return fastest(() => findDates(source))
  }
  expect(read(LARGE) / read(SMALL)).toBeLessThan(MOST_TIMES_AS_LONG)
})
