import { expect, it } from 'vitest'
import { turnsAside } from '../../src/extract/aside.ts'
import { annotated } from '../helpers.ts'

it.each([
  ['Meanwhile, nine boats sank off the cape.', true],
  ['Nine boats sank in a separate storm.', true],
  ['The storm also killed nine seals.', true],
  ['The storm also injured nine seals.', true],
  ['Nine seals were also injured.', false],
  ['The storm also reached the cape.', false],
  ['Nine boats sank last month.', true],
  ['Nine boats sank in a month.', false],
  ['It was the latest in a row of storms.', true],
  ['The latest boat sank.', false],
  ['A similar storm sank nine boats in 1990.', true],
  ['Nine boats sank two years earlier.', true],
  ['Nine boats sank two hours earlier.', false],
  ['Nine boats sank off the cape.', false],
])('%s', (text, expected) => {
  expect(turnsAside(annotated(text), 0)).toBe(expected)
})

it('looks at the sentence asked for', () => {
  const source = annotated('Nine boats sank. Elsewhere, a barn burned down.')
  expect([0, 1, 2].map((index) => turnsAside(source, index))).toEqual([false, true, false])
})

it.each([
  ['Two years ago a ferry hit the pier. Nine people drowned.', true],
  ['In 1998 a ferry hit the pier. Nine people drowned.', true],
  ['Two hours ago a ferry hit the pier. Nine people drowned.', false],
  ['In 1998 a ferry hit the pier. Today nine people drowned.', false],
  ['In 1998 a ferry hit the pier.\n\nNine people drowned.', false],
])('stays with an event of long ago: %s', (text, expected) => {
  const source = annotated(text)
  const last = source.sentences.at(-1)?.index ?? 0
  expect(turnsAside(source, last)).toBe(expected)
})
