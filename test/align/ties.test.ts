import { describe, expect, it } from 'vitest'
import type { Link } from '../../src/align/cluster.ts'
import { looseLinks } from '../../src/align/ties.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

const [a, b, c] = ['a', 'b', 'b'].map((source, at) =>
  claimOf({
    source,
    exact: `${at}`,
    span: { start: at, end: at + 1 },
    value: { type: 'quantity', mention: quantityOf(at) },
  }),
)
if (!a || !b || !c) throw new RangeError('three claims')

const [t, u] = [dayOf(1), dayOf(2)].map((mention, at) =>
  claimOf({ source: `${at}`, dimension: 'date', slot: { role: 'when' }, value: { type: 'time', mention } }),
)
if (!t || !u) throw new RangeError('two times')

const [m, n] = ['0', '1'].map((source) =>
  claimOf({
    source,
    dimension: 'time',
    slot: { role: 'when' },
    value: { type: 'time', mention: { ...dayOf(1), timex3: { type: 'TIME', value: '2023-03-09T04:17' } } },
  }),
)
if (!m || !n) throw new RangeError('two minutes')

describe('looseLinks', () => {
  it.each<[string, Link, Link['a'][][], boolean]>([
    ['two that are of no question', { a, b, probability: 0.1 }, [], true],
    ['two of two questions', { a, b, probability: 0.1 }, [[a], [b, c]], true],
    ['two of one question', { a, b, probability: 0.1 }, [[a, b]], false],
    ['two times of one question', { a: t, b: u, probability: 0.1 }, [[t, u]], true],
    ['two of one source', { a: b, b: c, probability: 0.1 }, [], false],
    ['two that hardly go together but give one minute', { a: m, b: n, probability: 0.001 }, [], true],
    [
      'two that hardly go together and give one day',
      { a: t, b: { ...t, source: 'x' }, probability: 0.001 },
      [],
      false,
    ],
    ['two that hardly go together', { a, b, probability: 0.01 }, [], false],
  ])('%s', (_what, link, groups, isLoose) => {
    expect(looseLinks([link], groups)).toEqual(isLoose ? [link] : [])
  })
})
