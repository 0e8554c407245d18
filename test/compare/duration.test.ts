import { expect, test } from 'vitest'
import { compareDurations } from '../../src/compare/duration.ts'
import { findDates } from '../../src/extract/mentions/date.ts'
import type { DateMention } from '../../src/model/mention.ts'
import { annotated } from '../helpers.ts'

function length(words: string): DateMention {
  const mention = findDates(annotated(`The strike lasted ${words} in all.`))[0]
  if (mention === undefined) throw new Error(`no time in "${words}"`)
  return mention
}

test.each([
  ['same duration/same', '15 years', 'fifteen years'],
  ['same duration/same', '14 days', 'two weeks'],
  ['same duration/same', 'a decade', 'ten years'],
  ['same duration/same', 'two months', '60 days'],
  ['compatible duration/vague', 'for months', 'three months'],
  ['compatible duration/vague', 'a few days', 'four days'],
  ['compatible duration/bound', 'more than two years', 'three years'],
  ['compatible duration/bound', 'nearly a year', '11 months'],
  ['compatible duration/bound', 'more than three months', 'more than four decades'],
  ['compatible duration/rounding', 'two months', '65 days'],
  ['compatible duration/hedged', 'about two weeks', '16 days'],
  ['differs duration/differs', '31 days', '48 days'],
  ['differs duration/differs', 'more than ten years', 'eight years'],
  ['unknown duration/other-vague', 'a few days', 'ten years'],
  ['unknown duration/other-vague', 'for hours', 'for years'],
  ['unknown duration/unknown', '31 days', 'yesterday'],
])('%s: %s, %s', (expected, one, other) => {
  const there = compareDurations(length(one), length(other))
  expect(`${there.verdict} ${there.level}`).toBe(expected)
  expect(compareDurations(length(other), length(one))).toEqual(there)
})
