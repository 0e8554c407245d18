import { describe, expect, it } from 'vitest'
import { summitProblems } from '../../src/compare/summits.ts'
import { annotated } from '../helpers.ts'

const found = (text: string) =>
  summitProblems({ source: annotated(text), mentions: [] }).map(({ places }) =>
    places.map(({ exact }) => exact),
  )

const MEETING = 'In Oslo, admirals came for the Nordic Navy Chiefs meeting.'

describe('a gathering of officials that is called a summit', () => {
  it.each([
    [
      `${MEETING} After the Oslo navy summit they dined.`,
      [['Nordic Navy Chiefs meeting', 'Oslo navy summit']],
    ],
    [
      "The minister spoke at the Nordic+2 Summit. He had come for the Nordic Finance Ministers' Meetings.",
      [['Nordic+2 Summit', "Nordic Finance Ministers' Meetings"]],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['a real one', `${MEETING} Three presidents came to the Oslo summit.`],
    [
      'a real one elsewhere in the article',
      `${MEETING} The Oslo summit ended. At the summit, leaders dined.`,
    ],
    ['another one', `${MEETING} The last Oslo summit was in May.`],
    ['no name in common', `${MEETING} After the Lisbon summit they dined.`],
    ['nobody below', 'They met in Oslo for the Nordic meeting. The Oslo summit went well.'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})
