import { describe, expect, it } from 'vitest'
import { alignActs } from '../../src/align/act.ts'
import { extractClaims, extractMentions } from '../../src/extract/index.ts'
import { annotated } from '../helpers.ts'

const PADDING =
  'Bakers in the old quarter opened early. The chess club elected a treasurer. Rain delayed the cycling race until evening.'

/** The acts that are held to be one, as texts. */
function groups(...bodies: string[]): string[][] {
  const witnesses = bodies.map((body, at) => {
    const source = annotated(at === 0 ? `${body} ${PADDING}` : body, { id: `source-${at}` })
    return { source, mentions: extractMentions(source) }
  })
  return alignActs(extractClaims(witnesses)).map(({ claims }) => claims.map(({ exact }) => exact))
}

describe('alignActs', () => {
  it.each([
    [
      'other words for it',
      ['The skipper hurled the anchor over the rail.', 'The captain threw the anchor over the rail.'],
      1,
    ],
    ['the passive', ['Burglars emptied the warehouse.', 'The warehouse was emptied by burglars.'], 1],
    [
      'one object that two name the doer of in other words',
      ['A mechanic repaired the lighthouse.', 'The lighthouse was repaired by engineers on Monday.'],
      1,
    ],
    ['another object', ['The skipper hurled the anchor.', 'The captain threw a party.'], 0],
    ['another verb', ['Burglars emptied the warehouse.', 'Burglars admired the cathedral.'], 0],
    ['one source', ['Burglars emptied the warehouse.'], 0],
  ])('%s', (_what, bodies, expected) => {
    expect(groups(...bodies)).toHaveLength(expected)
  })

  it('keeps every telling of one act together, also where a source tells it twice', () => {
    const [group, ...rest] = groups(
      'Burglars emptied the warehouse. Masked thieves emptied the warehouse at dawn.',
      'Two brothers emptied the warehouse.',
    )
    expect(rest).toEqual([])
    expect(group).toHaveLength(3)
  })

  it('does not depend on the order of sources', () => {
    const bodies = ['A zookeeper recaptured the lynx.', 'The lynx was recaptured by a zookeeper in the park.']
    const forward = groups(...bodies)
    expect(forward).toHaveLength(1)
    expect(groups(...bodies.toReversed())).toHaveLength(1)
  })
})
