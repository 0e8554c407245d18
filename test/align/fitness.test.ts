import { expect, it } from 'vitest'
import { fitness } from '../../src/align/fitness.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { claimOf, dayOf } from '../claims.ts'

let place = 0
function when(source: string, day: number, mention: Partial<DateMention> = {}): Claim {
  const start = place++
  return claimOf({
    source,
    span: { start, end: start + 1 },
    dimension: 'date',
    value: { type: 'time', mention: dayOf(day, mention) },
    slot: { role: 'when', predicate: null, of: null },
  })
}
const month = (source: string, value: string, from: number): Claim =>
  when(source, from, {
    timex3: { type: 'DATE', value },
    interval: { from: (from - 1) * 1440, to: (from + 27) * 1440, grain: 'month' },
  })
const news = [when('herald', 200), when('mail', 200)] as const

/** How well the first two single each other out, in company. */
const fitOf = (a: Claim, b: Claim, ...others: readonly Claim[]): number => {
  const company = [...news, ...others]
  return fitness([[a, b], ...company.map((claim): [Claim, Claim] => [claim, claim])])(a, b).onlyFit
}

it.each<[string, number, Claim, Claim, Claim[]]>([
  ['a day in the only month', 1, when('herald', 5), month('mail', '1970-01', 1), []],
  ['another day', 0, when('herald', 35), month('mail', '1970-01', 1), []],
  ['one of two days that fit', 0.5, when('herald', 5), month('mail', '1970-01', 1), [when('herald', 7)]],
  ['a day told twice is one', 1, when('herald', 5), month('mail', '1970-01', 1), [when('herald', 5)]],
  ['one source', 0, when('herald', 5), month('herald', '1970-01', 1), []],
  [
    'the days the story is of, of which each tells two',
    0.2,
    when('herald', 200),
    month('mail', '1970-07', 185),
    [],
  ],
])('%s', (_what, expected, a, b, others) => {
  expect(fitOf(a, b, ...others)).toBeCloseTo(expected)
  expect(fitOf(b, a, ...others)).toBeCloseTo(expected)
})
