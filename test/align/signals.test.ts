import { describe, expect, it } from 'vitest'
import { SIGNALS } from '../../src/align/signal.ts'
import { signalsOf } from '../../src/align/signals.ts'
import type { Closeness } from '../../src/align/similarity.ts'
import type { Claim } from '../../src/model/claim.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

const APART: Closeness = {
  cosine: 0,
  overlap: 0,
  rich: 0,
  shared: () => [],
  mutual: 1,
  twinElsewhere: false,
  crossed: false,
  lone: 0,
  onlyFit: 0,
  fitsNow: false,
}

type Parts = Parameters<typeof claimOf>[0]

function measured(a: Claim, b: Claim, closeness: Partial<Closeness> = {}): Map<string, number> {
  return new Map(signalsOf(a, b, { ...APART, ...closeness }).map(({ name, value }) => [name, value]))
}

const set = (...values: string[]): ReadonlySet<string> => new Set(values)

/** Signal, a pair that gives it, and a second claim that with the same first one does not. */
const ROWS: readonly (readonly [string, Parts, Parts, Parts])[] = [
  ['same-predicate', {}, {}, { slot: { predicate: 'injure' } }],
  ['other-predicate', {}, { slot: { predicate: 'injure' } }, { slot: { predicate: null } }],
  [
    'weak-predicate',
    { slot: { known: false } },
    { slot: { known: false } },
    { slot: { predicate: 'visit' } },
  ],
  ['same-counted', {}, {}, { slot: { of: null } }],
  ['other-counted', { slot: { of: 'ship' } }, { slot: { of: 'vehicle' } }, { slot: { of: 'person' } }],
  ['person-or-thing', {}, { slot: { of: 'vehicle' } }, { slot: { of: null } }],
  ['slot-match', {}, { slot: { of: null } }, { slot: { of: 'vehicle' } }],
  ['slot-match', {}, {}, { slot: { part: ['child'] } }],
  ['slot-match', {}, { slot: { facets: ['aside'] } }, { slot: { facets: ['subset'] } }],
  [
    'other-part',
    { slot: { part: ['child'] } },
    { slot: { part: ['woman'] } },
    { slot: { part: ['child', 'syria'] } },
  ],
  ['part-unstated', { slot: { part: ['child'] } }, {}, { slot: { part: ['woman'] } }],
  [
    'weak-slot-match',
    { slot: { known: false, predicate: 'visit' } },
    { slot: { known: false, predicate: 'visit' } },
    { slot: { known: false, predicate: 'visit', of: 'vehicle' } },
  ],
  ['long-run', {}, { slot: { facets: ['long-run'] } }, {}],
  ['subset', {}, { slot: { facets: ['subset'] } }, {}],
  [
    'subset',
    { slot: { part: ['child'] } },
    { slot: { facets: ['subset'] } },
    { slot: { part: ['child'], facets: ['subset'] } },
  ],
  [
    'slot-match',
    { slot: { part: ['child'] } },
    { slot: { part: ['child'], facets: ['subset'] } },
    { slot: { part: ['child'], facets: ['long-run'] } },
  ],
  ['exclusive', { slot: { facets: ['exclusive'] } }, {}, { slot: { facets: ['exclusive'] } }],
  [
    'other-direction',
    { slot: { facets: ['from'] } },
    { slot: { facets: ['to'] } },
    { slot: { facets: ['from'] } },
  ],
  ['aside', {}, { slot: { facets: ['aside'] } }, {}],
  ['both-aside', { slot: { facets: ['aside'] } }, { slot: { facets: ['aside'] } }, {}],
  [
    'shared-entities',
    { event: { entities: set('a', 'b') } },
    { event: { entities: set('b') } },
    { event: { entities: set('c') } },
  ],
  ['no-shared-entities', { event: { entities: set('a') } }, { event: { entities: set('c') } }, {}],
  [
    'other-places',
    { event: { places: set('a') } },
    { event: { places: set('c') } },
    { event: { places: set('a', 'c') } },
  ],
  [
    'other-days',
    { event: { days: [[10, 10]] } },
    { event: { days: [[12, 12]] } },
    { event: { days: [[11, 11]] } },
  ],
  [
    'shared-number',
    { event: { numbers: set('9 USD') } },
    { event: { numbers: set('9 USD') } },
    { event: { numbers: set('9 ') } },
  ],
  ['other-numbers', { event: { numbers: set('9 ') } }, { event: { numbers: set('8 ') } }, {}],
  ['other-amounts', { event: { amounts: set('9 USD') } }, { event: { amounts: set('8 USD') } }, {}],
  [
    'same-period',
    { event: { period: '2025-07' } },
    { event: { period: '2025-07' } },
    { event: { period: '2025-06' } },
  ],
  ['other-period', { event: { period: '2025-07' } }, { event: { period: '2025-06' } }, {}],
  ['one-period', { event: { period: '2025-07' } }, {}, { event: { period: '2025-07' } }],
  [
    'distance-elsewhere',
    { slot: { role: 'distance' }, event: { places: set('a') } },
    { slot: { role: 'distance' }, event: { places: set('b') } },
    { slot: { role: 'distance' }, event: { places: set('a') } },
  ],
  ['both-main', { event: { main: 0.5 } }, { event: { main: 0.4 } }, {}],
  ['one-main', { event: { main: 0.5 } }, {}, { event: { main: 0.5 } }],
  ['both-lead', { event: { position: 0 } }, { event: { position: 0.1 } }, {}],
  ['far-apart', { event: { position: 0 } }, { event: { position: 1 } }, { event: { position: 0 } }],
  [
    'same-attribution',
    { attribution: 'Ines Valdor' },
    { attribution: 'Ines Valdor' },
    { attribution: 'Otto Lind' },
  ],
  ['other-modality', {}, { modality: 'planned' }, {}],
  ['own-article', { source: 'herald' }, { source: 'herald' }, { source: 'mail' }],
]

describe('signalsOf', () => {
  it.each(ROWS)('%s', (signal, first, firing, miss) => {
    const a = claimOf({ source: 'herald', ...first })
    expect([...measured(a, claimOf({ source: 'mail', ...firing })).keys()]).toContain(signal)
    expect([...measured(a, claimOf({ source: 'mail', ...miss })).keys()]).not.toContain(signal)
  })

  it.each(ROWS)('is symmetric: %s', (_signal, first, firing, miss) => {
    const a = claimOf({ source: 'herald', ...first })
    for (const other of [firing, miss]) {
      const b = claimOf({ source: 'mail', ...other })
      expect(measured(a, b)).toEqual(measured(b, a))
    }
  })

  it.each<[string, Partial<Closeness>, Partial<Closeness>]>([
    ['shared-context', { cosine: 0.25 }, { cosine: 0 }],
    ['word-overlap', { overlap: 0.5 }, { overlap: 0 }],
    ['other-words', { rich: 1, overlap: 0.2 }, { rich: 1, overlap: 1 }],
    ['closer-counterpart', { mutual: 0.4 }, { mutual: 1 }],
    ['twin-elsewhere', { twinElsewhere: true }, { twinElsewhere: false }],
    ['crossed', { crossed: true }, { crossed: false }],
  ])('%s comes from how close the two are', (signal, firing, miss) => {
    const [a, b] = [claimOf(), claimOf({ source: 'mail' })]
    expect([...measured(a, b, firing).keys()]).toContain(signal)
    expect([...measured(a, b, miss).keys()]).not.toContain(signal)
  })

  it('never looks at how far two answers differ', () => {
    const a = claimOf()
    const other = (value: number) =>
      claimOf({
        source: 'mail',
        exact: String(value),
        value: { type: 'quantity', mention: quantityOf(value) },
      })
    expect(measured(a, other(900))).toEqual(measured(a, other(40)))
  })

  it('weighs shared names by the claim that has fewer', () => {
    const pair = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
      measured(claimOf({ event: { entities: left } }), claimOf({ event: { entities: right } })).get(
        'shared-entities',
      )
    expect(pair(set('a', 'b', 'c', 'd'), set('a'))).toBe(1)
    expect(pair(set('a', 'b'), set('a', 'c'))).toBe(0.5)
  })

  it('gives the signals of times to times alone', () => {
    const when = (day: number, predicate: string, source: string) =>
      claimOf({
        source,
        dimension: 'date',
        slot: { role: 'when', predicate, of: null },
        value: { type: 'time', mention: dayOf(day) },
      })
    expect([...measured(when(3, 'sink', 'herald'), when(4, 'auction', 'mail')).keys()]).toContain(
      'other-event',
    )
    expect([
      ...measured(claimOf(), claimOf({ source: 'mail', slot: { predicate: 'auction' } })).keys(),
    ]).not.toContain('other-event')
  })

  it('names only signals of the list', () => {
    for (const [, first, firing] of ROWS) {
      const names = signalsOf(claimOf(first), claimOf(firing), {
        ...APART,
        cosine: 1,
        overlap: 1,
        rich: 1,
        mutual: 0,
        twinElsewhere: true,
        crossed: true,
      }).map(({ name }) => name)
      expect(SIGNALS).toEqual(expect.arrayContaining(names))
    }
  })

  it('shows shared words without synonyms and without the marks of names', () => {
    const details = signalsOf(claimOf(), claimOf({ source: 'mail' }), {
      ...APART,
      cosine: 1,
      shared: () => ['ferry', '~88', '@herald#person:ines-valdor'],
    })
    const words = details.find(({ name }) => name === 'shared-context')?.detail
    expect(typeof words === 'function' ? words() : words).toBe('ferry, ines-valdor')
  })
})
