import { describe, expect, test } from 'vitest'
import { NAMES_WITH_TIME_WORDS } from '../../../../src/extract/data/time-names.ts'
import { cuesOf } from '../../../../src/extract/mentions/date/cues.ts'
import { legible, pattern } from '../../../../src/extract/mentions/date/pattern.ts'
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
const LONG_SENTENCE = 'they met on Thursday and in May 2010 for three days '
const SMALL = 10_000
const LARGE = 100_000
/** A linear scan takes ten times as long; a quadratic one a hundred times. */
const MOST_TIMES_AS_LONG = 40
/** Milliseconds below which the clock says nothing. */
const NOISE = 40
/** A machine under load makes one measurement too long now and then, never all of them. */
const ATTEMPTS = 6

function fill(prefix: string, length: number): string {
  return legible(prefix.repeat(Math.ceil(length / prefix.length)).slice(0, length))
}

/** Milliseconds of this process's own work: what other processes do in the meantime does not count. */
function work(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Fails where each attempt takes too many times as long for the large input as for the small one. */
function expectLinear(run: (text: string) => void, prefix: string): void {
  const [small, large] = [fill(prefix, SMALL), fill(prefix, LARGE)]
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const long = work(() => run(large))
    if (long < NOISE) return
    const short = Math.max(
      work(() => run(small)),
      work(() => run(small)),
    )
    least = Math.min(least, long / short)
    if (least < MOST_TIMES_AS_LONG) return
  }
  expect(least).toBeLessThan(MOST_TIMES_AS_LONG)
}

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ...RULES.map(({ name, pattern: regex }) => [name, regex] as const),
  ...NAMES_WITH_TIME_WORDS.map((regex) => [`name ${regex.source.slice(0, 30)}`, regex] as const),
]

test.each([
  ['on monday', 'on monday'],
  ['on\n  monday', 'on   monday'],
  ['on\u00a0monday\tat nine', 'on monday at nine'],
  ['on    monday at\nnine', 'on\n\n\n\nmonday at nine'],
])('%j is read as %j', (text, read) => {
  expect(legible(text)).toBe(read)
})

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
  const sources = new Map(
    [SMALL, LARGE].map((length) => {
      const text = fill(LONG_SENTENCE, length)
      return [text, annotated(text)] as const
    }),
  )
  expectLinear((text) => {
    const source = sources.get(text)
    if (source) findDates(source)
  }, LONG_SENTENCE)
})
