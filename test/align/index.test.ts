import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/index.ts'
import { claimsOf } from '../claims.ts'

const HERALD =
  'At least 12 people were killed on Monday when the ferry Skarven sank off Bergen in a storm, the coast guard said. ' +
  'Divers found 40 crates of salt in its hold. Ines Valdor owns the ferry.'
const MAIL =
  'The ferry Skarven sank off Bergen in a storm on Monday, killing 15 people, according to the coast guard. ' +
  'A bakery in Lisbon sold 900 loaves of bread. Ines Valdor, the owner, could not be reached.'

/** What each cluster of counts holds, `source exact` in order. */
function groups(texts: Readonly<Record<string, string>>, role = 'count'): string[] {
  return align(claimsOf(texts))
    .filter(({ claims }) => claims[0]?.slot.role === role)
    .map(({ claims }) => claims.map(({ source, exact }) => `${source} ${exact}`).join(', '))
}

describe('align', () => {
  it('joins two counts of the dead of one event, whatever they are', () => {
    expect(groups({ herald: HERALD, mail: MAIL })).toEqual(['herald At least 12, mail 15'])
  })

  it.each([
    [
      'the injured',
      'The ferry Skarven sank off Bergen in a storm on Monday, injuring 15 people, the coast guard said.',
    ],
    [
      'another event',
      'A bus plunged into a ravine near Multan last March and 15 people were killed, hospital staff said.',
    ],
  ])('never the dead with %s', (_what, mail) => {
    expect(groups({ herald: HERALD, mail })).toEqual([])
  })

  it('joins what an entity is called, by the entity', () => {
    expect(groups({ herald: HERALD, mail: MAIL }, 'name')).toContain('herald Ines Valdor, mail Ines Valdor')
  })

  it('leaves out whom one source alone names', () => {
    const found = groups({ herald: HERALD, mail: MAIL }, 'name').join()
    expect(found).toContain('Bergen')
    expect(found).not.toContain('Lisbon')
  })

  it('leaves wordings to the comparison of quotations', () => {
    const said = '“We lost good people in the storm tonight,” Ines Valdor said of the ferry.'
    expect(groups({ herald: said, mail: said }, 'wording')).toEqual([])
  })

  it('explains each pair by the ids of its claims', () => {
    const clusters = align(claimsOf({ herald: HERALD, mail: MAIL }))
    expect(clusters.length).toBeGreaterThan(0)
    for (const { claims, alignments } of clusters) {
      const ids = claims.map(({ id }) => id)
      for (const { claims: pair, probability } of alignments) {
        expect(ids).toEqual(expect.arrayContaining([...pair]))
        expect(pair[0] < pair[1]).toBe(true)
        expect(probability).toBeGreaterThan(0)
        expect(probability).toBeLessThan(1)
      }
    }
  })

  it('puts no claim in two clusters that are sure, and gives the same for any order of claims', () => {
    const claims = claimsOf({ herald: HERALD, mail: MAIL, post: HERALD.replace('12', '14') })
    const expected = align(claims)
    const sure = expected.filter(({ loose, beside }) => loose !== true && beside === undefined)
    const ids = sure.flatMap((cluster) => cluster.claims.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(align(shuffled)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
  })
})
