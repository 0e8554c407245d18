import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterClaims, type Link } from '../../src/align/cluster.ts'
import { claimOf } from '../claims.ts'

const THRESHOLDS = { link: 0.5, mean: 0.3 }

/** `A1`: the first claim of source A; the sentence is the digit. */
const claims = new Map(
  ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'D1'].map((name) => [
    name,
    claimOf({ id: name, source: name.slice(0, 1), sentence: Number(name.slice(1)) }),
  ]),
)

function claim(name: string) {
  const found = claims.get(name)
  if (!found) throw new Error(`no claim ${name}`)
  return found
}

function link(a: string, b: string, probability: number): Link {
  return { a: claim(a), b: claim(b), probability }
}

function groupsOf(links: readonly Link[]): string[] {
  return clusterClaims(links, THRESHOLDS)
    .map((group) =>
      group
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort()
}

describe('clusterClaims', () => {
  it.each<[string, Link[], string[]]>([
    ['joins from the threshold on', [link('A1', 'B1', 0.5)], ['A1 B1']],
    ['not below it', [link('A1', 'B1', 0.49)], []],
    ['joins by way of a third', [link('A1', 'B1', 0.9), link('B1', 'C1', 0.7)], ['A1 B1 C1']],
    ['not where the third alone agrees', [link('A1', 'B1', 0.9), link('B1', 'C1', 0.52)], ['A1 B1']],
    [
      'where the first two agree a little',
      [link('A1', 'B1', 0.9), link('B1', 'C1', 0.55), link('A1', 'C1', 0.1)],
      ['A1 B1 C1'],
    ],
    ['joins two sentences of one source', [link('A1', 'B1', 0.9), link('A2', 'B1', 0.8)], ['A1 A2 B1']],
    [
      'starts with the strongest',
      [link('A1', 'B1', 0.6), link('B1', 'C1', 0.56), link('C1', 'D1', 0.95)],
      ['A1 B1', 'C1 D1'],
    ],
  ])('%s', (_rule, links, expected) => {
    expect(groupsOf(links)).toEqual(expected)
  })

  it('never joins two claims of one sentence, also not by way of others', () => {
    const twin = claimOf({ id: 'A1b', source: 'A', sentence: 1 })
    const links = [link('A1', 'B1', 0.9), { a: twin, b: claim('B1'), probability: 0.8 }]
    expect(groupsOf(links)).toEqual(['A1 B1'])
  })

  it('gives the same groups for any order of links', () => {
    const names = [...claims.keys()]
    const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b] as const))
    const links = fc
      .array(fc.constantFrom(0.1, 0.4, 0.5, 0.6, 0.6, 0.8, 0.95), {
        minLength: pairs.length,
        maxLength: pairs.length,
      })
      .map((chances) => pairs.map(([a, b], at) => link(a, b, chances[at] ?? 0)))
    fc.assert(
      fc.property(
        links.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(groupsOf(shuffled.map((each) => ({ ...each, a: each.b, b: each.a })))).toEqual(
            groupsOf(list),
          )
        },
      ),
    )
  })
})
