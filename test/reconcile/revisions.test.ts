import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractMentions } from '../../src/extract/index.ts'
import type { Witness } from '../../src/model/witness.ts'
import { revisionOf } from '../../src/reconcile/revisions.ts'
import { annotated } from '../helpers.ts'

function witness(body: string): Witness {
  const source = annotated(body)
  return { source, mentions: extractMentions(source) }
}

const revision = (before: string, after: string) => revisionOf(witness(before), witness(after))
const changes = (before: string, after: string): string[] =>
  revision(before, after).changes.map(
    (change) => `${change.kind}: ${change.before.exact} → ${change.after.exact}`,
  )

describe('revisionOf', () => {
  it.each([
    [
      'a number with its bound',
      'At least 58 people died.',
      'More than 72 people died.',
      ['number: At least 58 → More than 72'],
    ],
    ['a date', 'The ship left on May 14.', 'The ship left on May 13.', ['date: May 14 → May 13']],
    [
      'two words of one date',
      'It left at 9 p.m. on May 14.',
      'It left at 8 p.m. on May 13.',
      ['date: 9 p.m. on May 14 → 8 p.m. on May 13'],
    ],
    [
      'a name in full',
      'The captain, Jon Merrit, was hurt.',
      'The captain, Jon Merritt, was hurt.',
      ['name: Jon Merrit → Jon Merritt'],
    ],
    [
      'words of a quotation',
      '“We ran at once,” said the mayor.',
      '“We fled at once,” said the mayor.',
      ['quotation: ran → fled'],
    ],
    ['other words', 'The rain was heavy.', 'The rain was light.', ['words: heavy → light']],
    [
      'a sentence more',
      'It rained. They left.',
      'It rained. Some 40 stayed. They left.',
      ['words:  → Some 40 stayed.'],
    ],
    ['the same number in other words', 'It has 12 cabins.', 'It has twelve cabins.', ['words: 12 → twelve']],
    ['nothing', 'It rained.', 'It rained.', []],
  ])('finds %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  it('puts numbers, dates and names before other words', () => {
    expect(
      changes(
        'The heavy rain stopped. Jon Merrit saw 4 boats.',
        'The light rain stopped. Jon Merritt saw 5 boats.',
      ),
    ).toEqual([expect.stringMatching(/^number/u), expect.stringMatching(/^name/u), 'words: heavy → light'])
  })

  it.each([
    [
      'Four died.',
      'Five died. Correction: an earlier version gave the toll as four.',
      'Correction: an earlier version gave the toll as four.',
    ],
    ['Four died.', 'Five died. This story has been updated.', 'This story has been updated.'],
    ['Four died. This story has been updated.', 'Five died. This story has been updated.', null],
    ['Four died.', 'Five died. Police updated their figures.', null],
  ])('tells whether the newer capture owns to the change: %s → %s', (before, after, note) => {
    expect(revision(before, after).note).toBe(note)
  })

  it('gives slices, and undoing a change is the change of the other direction', () => {
    const word = fc.constantFrom('rain', 'fell', '12', 'boats', 'May 3', 'Jon Merritt', 'the', '.')
    const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const forth = revision(a, b)
        for (const { before, after } of forth.changes) {
          expect(a.slice(before.span.start, before.span.end)).toBe(before.exact)
          expect(b.slice(after.span.start, after.span.end)).toBe(after.exact)
        }
        expect(revision(b, a).changes.length > 0).toBe(forth.changes.length > 0)
      }),
      { numRuns: 60 },
    )
  })
})
