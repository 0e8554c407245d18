import { describe, expect, it } from 'vitest'
import { extractMentions } from '../../src/extract/index.ts'
import { remainingCounts } from '../../src/extract/remaining.ts'
import { annotated } from '../helpers.ts'

/** `number left out -> words = number predicate {part}` for each count that is told by what it leaves out. */
function remainingIn(body: string): string[] {
  const source = annotated(body)
  return [...remainingCounts(source, extractMentions(source))].map(
    ([leftOut, { mention, slot }]) =>
      `${leftOut.exact} -> ${mention.exact} = ${mention.value} ${slot.predicate} {${slot.part.join(' ')}}`,
  )
}

describe('remainingCounts', () => {
  it.each([
    [
      'The flood killed 42 Swedes, all but five of whom were soldiers.',
      ['five -> 42 Swedes, all but five = 37 kill {soldier sweden}'],
    ],
    [
      'The flood killed 42 people, all except two of them children.',
      ['two -> 42 people, all except two = 40 kill {child}'],
    ],
    ['The flood killed 42 people, five of whom were children.', []],
    ['The flood killed 42 people, all but five within an hour.', []],
    ['All but five of them were children.', []],
    ['The flood damaged 42 boats, all but five of whose owners were farmers.', []],
  ])('%s', (body, expected) => {
    expect(remainingIn(body)).toEqual(expected)
  })
})
