import { expect, it } from 'vitest'
import { findDates } from '../../src/extract/mentions/date.ts'
import { isStamp } from '../../src/extract/stamp.ts'
import { annotated } from '../helpers.ts'

/** The dates of a text that are marks of the page. */
function stamps(text: string): string[] {
  const source = annotated(text)
  return findDates(source)
    .filter((mention) => isStamp(source, mention))
    .map(({ exact }) => exact)
}

it.each([
  ['a publication stamp', 'Published February 23, 2015 by the harbour board.', ['February 23, 2015']],
  ['a whole date at the start', 'February 23, 2015 A ferry has sunk off the cape.', ['February 23, 2015']],
  ['a whole date in a sentence', 'The ferry sank on February 23, 2015.', []],
  ['a date line', 'Feb. 23 — A ferry has sunk off the cape.', ['Feb. 23']],
  ['a day that the text tells', 'It sank on Feb. 23 — in a storm.', []],
  ['the length of a video', '(1:32) A film of the storm.', ['1:32']],
  ['the length of a video behind a particle', 'How the storm blew up 1:32 By nine it was over.', ['1:32']],
  ['a clock time that the text tells', 'It sank at 1:32 in the morning.', []],
])('%s', (_what, text, expected) => {
  expect(stamps(text)).toEqual(expected)
})
