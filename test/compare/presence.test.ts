import { describe, expect, it } from 'vitest'
import { presenceFindings } from '../../src/compare/presence.ts'
import { extractMentions } from '../../src/extract/index.ts'
import { annotated } from '../helpers.ts'

function read(bodies: readonly string[]): string[][] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(body, { id: `source-${at}`, outlet: `The Beacon ${at}` })
    return { source, mentions: extractMentions(source) }
  })
  return presenceFindings(witnesses).map(({ readings }) => readings.map(({ exact }) => exact))
}

const NONE = 'Divers said there was no crack in the hull of the trawler.'

describe('presenceFindings', () => {
  it.each([
    [
      'was found',
      'A crack was found in the hull of the trawler.',
      NONE,
      ['A crack was found', 'there was no crack'],
    ],
    [
      'there was',
      'There was a crack in the hull of the trawler.',
      NONE,
      ['There was a crack', 'there was no crack'],
    ],
    [
      'either of two',
      'Inspectors found a leak in the hull of the trawler.',
      'No crack or leak was found in the hull of the trawler.',
      ['found a leak', 'No crack or leak was found'],
    ],
    [
      'what the outlet says it found out',
      'The Beacon can reveal that a crack was found in the hull of the trawler.',
      NONE,
      ['a crack was found', 'there was no crack'],
    ],
  ])('what is told to have been there and not: %s', (_what, stated, denied, expected) => {
    expect(read([stated, denied])).toEqual([expected])
  })

  it.each([
    ['of another thing', 'A crack was found in the wall of the chapel.', NONE],
    ['that may have been there', 'There may be a crack in the hull of the trawler.', NONE],
    [
      'of which there is no more',
      'A crack was found in the hull of the trawler.',
      'There was no further crack in the hull of the trawler.',
    ],
    [
      'that two are at odds about',
      'A crack was found in the hull of the trawler, the owner said.',
      'There was no crack in the hull of the trawler, the insurer said.',
    ],
    [
      'that one source has both ways',
      'A crack was found in the hull of the trawler. There was no crack in the hull of the trawler.',
      NONE,
    ],
  ])('is none: what is told %s', (_what, a, b) => {
    expect(read([a, b])).toEqual([])
  })
})
