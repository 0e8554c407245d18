import { describe, expect, it } from 'vitest'
import { judge } from '../../src/compare/cluster.ts'
import type { Judged } from '../../src/compare/judged.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Cluster } from '../../src/model/cluster.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

let made = 0

/** A count by a source; each stands behind the one made before it. */
function count(source: string, value: number, parts: Parameters<typeof claimOf>[0] = {}): Claim {
  made++
  const span = { start: 100 * made, end: 100 * made + 2 }
  return claimOf({
    source,
    span,
    sentence: made,
    exact: String(value),
    value: { type: 'quantity', mention: quantityOf(value) },
    ...parts,
  })
}

/** A count with a lower bound alone. */
function atLeast(source: string, value: number): Claim {
  const mention = quantityOf(value, {
    exact: `at least ${value}`,
    bound: '>=',
    high: Number.POSITIVE_INFINITY,
  })
  return count(source, value, { exact: mention.exact, value: { type: 'quantity', mention } })
}

/** More than a count. */
function moreThan(source: string, value: number): Claim {
  const mention = quantityOf(value, {
    exact: `over ${value}`,
    bound: '>',
    low: value + 1,
    high: Number.POSITIVE_INFINITY,
  })
  return count(source, value, { exact: mention.exact, value: { type: 'quantity', mention } })
}

/** A vague count. */
function several(source: string): Claim {
  const mention = quantityOf(3, { exact: 'several', form: 'vague', bound: '~', high: 24 })
  return count(source, 3, { exact: mention.exact, value: { type: 'quantity', mention } })
}

/** A count of miners that the source credits to somebody. */
function quoted(source: string, value: number): Claim {
  const mention = quantityOf(value, { of: 'miner' })
  return count(source, value, { attribution: 'Ines Valdor', value: { type: 'quantity', mention } })
}

/** Every pair with the same probability, unless `chance` tells another. */
function clusterOf(
  claims: readonly Claim[],
  chance: (a: Claim, b: Claim) => number | null = () => 0.9,
): Cluster {
  const alignments = claims.flatMap((a, at) =>
    claims.slice(at + 1).flatMap((b) => {
      const probability = chance(a, b)
      const ids: readonly [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
      return probability === null ? [] : [{ claims: ids, probability, evidence: [] }]
    }),
  )
  return { question: 'How many?', key: 'count', claims, alignments }
}

const told = (judged: Judged | null | undefined): string | null =>
  judged
    ? `${judged.a.source} ${judged.a.exact} ${judged.outcome.verdict} ${judged.b.source} ${judged.b.exact}`
    : null

describe('across sources', () => {
  it.each<[string, Claim[], string | null]>([
    ['the same', [count('a', 12), count('b', 12)], 'a 12 same b 12'],
    ['other numbers', [count('a', 12), count('b', 15)], 'a 12 differs b 15'],
    ['the gravest of three pairs', [count('a', 12), count('b', 12), count('c', 15)], 'a 12 differs c 15'],
    ['a bound that allows the number', [atLeast('a', 12), count('b', 15)], 'a at least 12 compatible b 15'],
    [
      'also where the other source gives both answers',
      [count('a', 12), count('b', 12), count('b', 15)],
      'a 12 differs b 15',
    ],
    ['one source alone', [count('a', 12), count('a', 15)], null],
  ])('%s', (_what, claims, expected) => {
    expect(told(judge(clusterOf(claims)).across)).toBe(expected)
  })

  it('prefers what is asserted in the body', () => {
    const claims = [
      count('a', 12, { part: 'title' }),
      count('a', 13, { modality: 'alleged' }),
      count('a', 14),
      count('b', 20),
    ]
    expect(told(judge(clusterOf(claims)).across)).toBe('a 14 differs b 20')
  })

  it('two that hardly answer one question do not contradict each other', () => {
    const claims = [count('a', 12), count('b', 15)]
    expect(judge(clusterOf(claims, () => 0.1)).across).toBeNull()
    expect(told(judge(clusterOf(claims, () => 0.6)).across)).toBe('a 12 differs b 15')
  })

  it.each<[string, number, Parameters<typeof claimOf>[0], string | null]>([
    ['a part of no name is no larger than the whole', 2, { slot: { facets: ['subset'] } }, null],
    ['one that is larger is', 8, { slot: { facets: ['subset'] } }, 'a 8 differs b 6'],
    ['a part by its name may be', 2, { slot: { facets: ['subset'], part: ['child'] } }, 'a 2 differs b 6'],
  ])('%s', (_what, value, parts, expected) => {
    expect(told(judge(clusterOf([count('a', value, parts), count('b', 6)])).across)).toBe(expected)
  })

  it('nor do exact numbers of other orders, or other boats and all boats, unless all else is alike', () => {
    const addition = count('b', 15)
    const others: Claim = { ...addition, slot: { ...addition.slot, of: 'boat', facets: ['exclusive'] } }
    for (const [b, least] of [
      [count('b', 96), 0.7],
      [others, 0.6],
    ] as const) {
      expect(judge(clusterOf([count('a', 12), b], () => least - 0.05)).across).toBeNull()
      expect(judge(clusterOf([count('a', 12), b], () => least + 0.05)).across).not.toBeNull()
    }
    expect(told(judge(clusterOf([count('a', 12), count('b', 95)], () => 0.6)).across)).toBe(
      'a 12 differs b 95',
    )
  })

  it('nor do two that were joined by way of others alone', () => {
    expect(judge(clusterOf([count('a', 12), count('b', 15)], () => null)).across).toBeNull()
  })

  it.each([
    [0.7, 'b 15 differs c 12', 0.95],
    [0.9, 'a 12 differs b 15', 0.9],
  ])('is the likeliest contradiction, or one as likely before it: %d', (first, expected, probability) => {
    const [a, b, c] = [count('a', 12), count('b', 15), count('c', 12)]
    const { across } = judge(clusterOf([a, b, c], (x, y) => (x === a && y === b ? first : 0.95)))
    expect([told(across), across?.probability]).toEqual([expected, probability])
  })

  it('is one of two numbers before one with a vague word, and of wholes before an addition', () => {
    const vague = [several('a'), count('a', 4, { attribution: 'Ines Valdor' }), count('b', 2)]
    expect(told(judge(clusterOf(vague)).across)).toBe('a 4 differs b 2')
    const addition: Claim = { ...count('a', 40), slot: { ...count('a', 40).slot, facets: ['exclusive'] } }
    const whole = count('a', 120, { attribution: 'Ines Valdor' })
    expect(told(judge(clusterOf([addition, whole, count('b', 80)])).across)).toBe('a 120 differs b 80')
  })
})

describe('the reading that stands for a source', () => {
  it.each<[string, Claim[], string]>([
    ['the first', [count('a', 12), count('a', 15)], '12'],
    ['the body before the title', [count('a', 12, { part: 'title' }), count('a', 15)], '15'],
    [
      'what is asserted before what is planned',
      [count('a', 12, { modality: 'planned' }), count('a', 15)],
      '15',
    ],
    ['its own voice before others', [count('a', 12, { attribution: 'Ines Valdor' }), count('a', 15)], '15'],
    ['a number before a vague word', [several('a'), count('a', 15)], '15'],
    ['one that says what it counts, whoever says so', [count('a', 12), quoted('a', 15)], '15'],
  ])('%s', (_rule, claims, expected) => {
    expect(judge(clusterOf(claims)).main.map(({ exact }) => exact)).toEqual([expected])
  })

  it('is one a source, in their order', () => {
    const claims = [count('a', 12), count('a', 15), count('b', 12), count('c', 1)]
    expect(judge(clusterOf(claims)).main.map(({ source }) => source)).toEqual(['a', 'b', 'c'])
  })
})

it('a source whose number is another one has no reading beside those that agree', () => {
  const claims = [count('a', 12), count('b', 12), count('c', 15)]
  const chance = (a: Claim, b: Claim): number => (a.source === 'c' || b.source === 'c' ? 0.2 : 0.9)
  expect(judge(clusterOf(claims, chance)).main.map(({ source }) => source)).toEqual(['a', 'b'])
})

describe('the reading of a third source in a dispute', () => {
  const readings = (claims: readonly Claim[], chance?: (a: Claim, b: Claim) => number): string[] =>
    judge(clusterOf(claims, chance)).main.map(({ exact }) => exact)
  const dispute = (): Claim[] => [count('a', 75), count('b', 30)]

  it('is the one that contradicts, before one that goes along with both', () => {
    expect(readings([...dispute(), atLeast('c', 20), count('c', 29)])).toEqual(['75', '30', '29'])
  })

  it('is the one that takes a side, before a third answer', () => {
    expect(readings([...dispute(), count('c', 29), count('c', 75)])).toEqual(['75', '30', '75'])
  })

  it('is the first where all go along', () => {
    expect(readings([...dispute(), atLeast('c', 20), atLeast('c', 25)])).toEqual(['75', '30', 'at least 20'])
  })

  it('is none that hardly answers the question', () => {
    const first = atLeast('c', 20)
    const other = count('c', 29)
    const chance = (a: Claim, b: Claim): number => (a === other || b === other ? 0.1 : 0.9)
    expect(readings([...dispute(), first, other], chance)).toEqual(['75', '30', 'at least 20'])
  })

  it('is none of another order, unless it is surely of the same question', () => {
    const far = count('c', 900)
    const chance =
      (p: number) =>
      (a: Claim, b: Claim): number =>
        a === far || b === far ? p : 0.9
    expect(readings([...dispute(), far], chance(0.6))).toEqual(['75', '30'])
    expect(readings([...dispute(), far], chance(0.8))).toEqual(['75', '30', '900'])
  })

  it('is the likeliest of those that contradict', () => {
    const [other, same] = [count('c', 9), count('c', 28)]
    const chance = (a: Claim, b: Claim): number => (a === other || b === other ? 0.4 : 0.9)
    expect(readings([...dispute(), other, same], chance)).toEqual(['75', '30', '28'])
  })

  it('is no addition to others already counted', () => {
    const first = atLeast('c', 20)
    const more = count('c', 29)
    const addition: Claim = { ...more, slot: { ...more.slot, facets: ['exclusive'] } }
    expect(readings([...dispute(), first, addition])).toEqual(['75', '30', 'at least 20'])
  })
})

describe('within a source', () => {
  const within = (claims: readonly Claim[], chance?: () => number): (string | null)[] =>
    judge(clusterOf(claims, chance)).within.map(told)

  it.each<[string, Claim[], string[]]>([
    ['two numbers that cannot both be right', [count('a', 12), count('a', 15)], ['a 12 differs a 15']],
    ['a round number and more than it', [moreThan('a', 60), count('a', 60)], ['a over 60 compatible a 60']],
    ['the same number twice', [count('a', 12), count('a', 12)], []],
    ['a bound and a number inside it', [atLeast('a', 12), count('a', 15)], []],
    [
      'what it credits to two rivals is their quarrel',
      [count('a', 12, { attribution: 'Ines Valdor' }), count('a', 15, { attribution: 'Otto Lind' })],
      [],
    ],
    [
      'its own number against that of another is not',
      [count('a', 12), count('a', 15, { attribution: 'Otto Lind' })],
      ['a 12 differs a 15'],
    ],
    [
      'one finding a source',
      [count('a', 12), count('a', 15), count('a', 18), count('b', 1), count('b', 2)],
      ['a 12 differs a 15', 'b 1 differs b 2'],
    ],
  ])('%s', (_rule, claims, expected) => {
    expect(within(claims)).toEqual(expected)
  })

  it('two that may answer two questions do not contradict each other', () => {
    expect(within([count('a', 12), count('a', 15)], () => 0.4)).toEqual([])
  })
})

describe('times', () => {
  /** A meeting on a day of January 1970, told by a source. */
  function meeting(source: string, day: number, parts: Parameters<typeof claimOf>[0] = {}): Claim {
    const { slot, ...rest } = parts
    return count(source, day, {
      dimension: 'date',
      value: { type: 'time', mention: dayOf(day) },
      ...rest,
      slot: { role: 'when', predicate: 'meet', of: null, known: false, ...slot },
    })
  }
  const both = (left: Claim, right: Claim, probability: number) => (a: Claim, b: Claim) =>
    [a, b].includes(left) && [a, b].includes(right) ? probability : 0.5

  it('are compared by their likeliest pair alone', () => {
    const [early, late, other] = [meeting('a', 3), meeting('a', 4), meeting('b', 4)]
    expect(told(judge(clusterOf([early, late, other], both(late, other, 0.9))).across)).toBe('a 4 same b 4')
    expect(told(judge(clusterOf([early, late, other], both(early, other, 0.9))).across)).toBe(
      'a 3 differs b 4',
    )
  })

  it('that differ are of one event beyond doubt, or nothing', () => {
    const [a, b] = [meeting('a', 3), meeting('b', 4)]
    expect(judge(clusterOf([a, b], () => 0.6)).across).toBeNull()
  })

  it('that state their day stand for a source before equally likely ones', () => {
    const anaphoric = meeting('a', 3, {
      exact: 'that day',
      value: { type: 'time', mention: dayOf(3, { exact: 'that day', stated: [] }) },
    })
    expect(told(judge(clusterOf([anaphoric, meeting('a', 3), meeting('b', 4)])).across)).toBe(
      'a 3 differs b 4',
    )
  })

  it('of a source that gives the rival answer, too, contradict each other', () => {
    const [own, rival, second] = [meeting('a', 3), meeting('b', 4), meeting('a', 4)]
    const chance = (a: Claim, b: Claim): number =>
      [a, b].includes(own) ? 0.9 : [a, b].includes(second) ? 0.6 : 0.5
    expect(judge(clusterOf([own, rival, second], chance)).onBothSides.map(told)).toEqual(['a 3 differs a 4'])
    const third = meeting('a', 5)
    expect(judge(clusterOf([own, rival, third], chance)).onBothSides).toEqual([])
  })

  it('of a third source are left out where they differ and the two do not', () => {
    const [a, b, c] = [meeting('a', 3), meeting('b', 3), meeting('c', 9, { modality: 'planned' })]
    const { main } = judge(clusterOf([a, b, c]))
    expect(main.map(({ source }) => source)).toEqual(['a', 'b'])
  })
})
