import { describe, expect, it } from 'vitest'
import { candidatePairs, familyOf, inOneSentence } from '../../src/align/candidates.ts'
import { claimOf, dayOf, quantityOf } from '../claims.ts'

const terms = (...words: string[]): { terms: ReadonlyMap<string, number> } => ({
  terms: new Map(words.map((word) => [word, 1])),
})

describe('familyOf', () => {
  it.each([
    ['a day and a clock time', { dimension: 'date' }, { dimension: 'time' }, true],
    ['a day and a length', { dimension: 'date' }, { dimension: 'duration' }, false],
    ['two counts of other things', { slot: { of: 'person' } }, { slot: { of: 'vehicle' } }, true],
    ['two roles', { slot: { role: 'count' } }, { slot: { role: 'distance' } }, false],
    ['two units', { slot: { unit: 'USD' } }, { slot: { unit: '%' } }, false],
  ] as const)('%s', (_what, a, b, expected) => {
    expect(familyOf(claimOf(a)) === familyOf(claimOf(b))).toBe(expected)
  })
})

describe('inOneSentence', () => {
  it.each([
    ['one sentence', { source: 'herald', sentence: 2 }, true],
    ['another sentence', { source: 'herald', sentence: 3 }, false],
    ['another source', { source: 'mail', sentence: 2 }, false],
  ])('%s', (_what, other, expected) => {
    expect(inOneSentence(claimOf({ source: 'herald', sentence: 2 }), claimOf(other))).toBe(expected)
  })

  it('no claim', () => {
    expect(inOneSentence(claimOf(), undefined)).toBe(false)
  })
})

describe('candidatePairs of times', () => {
  const open = { predicate: null, of: null }
  const when = (source: string, day: number): ReturnType<typeof claimOf> =>
    claimOf({
      source,
      dimension: 'date',
      value: { type: 'time', mention: dayOf(day) },
      slot: { role: 'when', ...open },
    })
  const lasting = (source: string, value: string): ReturnType<typeof claimOf> =>
    claimOf({
      source,
      dimension: 'duration',
      value: { type: 'time', mention: dayOf(3, { timex3: { type: 'DURATION', value } }) },
      slot: { role: 'how-long', ...open },
    })
  it.each([
    ['days of one month', when('herald', 3), when('mail', 9), 1],
    ['lengths in one unit, odd ones', lasting('herald', 'PT37M'), lasting('mail', 'PT41M'), 1],
    ['a round one', lasting('herald', 'PT37M'), lasting('mail', 'PT40M'), 0],
    ['lengths in two units', lasting('herald', 'PT37M'), lasting('mail', 'PT37S'), 0],
  ])('%s', (_what, a, b, count) => {
    expect(candidatePairs([a, b])).toHaveLength(count)
  })
})

describe('candidatePairs of ages', () => {
  const aged = (source: string, entity: string): ReturnType<typeof claimOf> =>
    claimOf({
      source,
      dimension: 'age',
      value: { type: 'quantity', mention: quantityOf(54, { form: 'age', unit: 'year' }), entity },
      slot: { role: 'age', predicate: null, of: null },
      event: terms(source),
    })
  it.each([
    ['of one person, without a word in common', 'person/valdor', 1],
    ['of two people', 'person/brenn', 0],
  ])('%s', (_what, holder, count) => {
    expect(candidatePairs([aged('herald', 'person/valdor'), aged('mail', holder)])).toHaveLength(count)
  })
})

describe('candidatePairs', () => {
  const open = { predicate: null, of: null }
  it.each([
    ['one predicate and one thing counted', {}, {}, 1],
    ['another predicate and no word in common', {}, { slot: { predicate: 'injure' } }, 0],
    [
      'another predicate, a word in common',
      { event: terms('ferry') },
      { slot: { predicate: 'carry', known: false }, event: terms('ferry') },
      1,
    ],
    [
      'places in one series',
      { slot: { role: 'ordinal', of: 'talk' }, event: terms('ferry') },
      { slot: { role: 'ordinal', of: 'talk' }, event: terms('ferry') },
      1,
    ],
    [
      'places in two series',
      { slot: { role: 'ordinal', of: 'talk' }, event: terms('ferry') },
      { slot: { role: 'ordinal', of: 'meeting' }, event: terms('ferry') },
      0,
    ],
    [
      'people who met another fate',
      { event: terms('ferry') },
      { slot: { predicate: 'injure' }, event: terms('ferry') },
      0,
    ],
    [
      'another thing counted, a word in common',
      { event: terms('ferry') },
      { slot: { of: 'vehicle' }, event: terms('ferry') },
      1,
    ],
    [
      'nothing in common but one of the words that matter most',
      { event: terms('ferry') },
      { slot: { predicate: 'sell', of: 'vehicle' }, event: terms('ferry') },
      1,
    ],
    [
      'nothing in common but a word that hardly matters',
      { event: terms('ferry') },
      { slot: { predicate: 'sell', of: 'vehicle' }, event: terms('auction', 'car', 'city', 'ferry') },
      0,
    ],
    [
      'a word in common, predicate and thing open',
      { slot: open, event: terms('ferry') },
      { slot: open, event: terms('ferry') },
      1,
    ],
    ['a mere synonym in common', { slot: open, event: terms('~88') }, { slot: open, event: terms('~88') }, 0],
    ['another unit', { slot: { unit: 'USD' } }, { slot: { unit: '%' } }, 0],
    ['one sentence', {}, { source: 'herald', span: { start: 30, end: 31 } }, 0],
    ['two sentences of one source', {}, { source: 'herald', sentence: 2, span: { start: 60, end: 61 } }, 1],
  ])('%s', (_what, a, b, expected) => {
    expect(candidatePairs([claimOf(a), claimOf({ source: 'mail', ...b })])).toHaveLength(expected)
  })

  it('names each pair once, in the order given', () => {
    const claims = ['c', 'a', 'b'].map((source) => claimOf({ source }))
    expect(candidatePairs(claims).map(({ a, b }) => a.source + b.source)).toEqual(['ca', 'cb', 'ab'])
  })

  it('grows with the number of claims, not with its square', () => {
    const pairsOf = (count: number): number =>
      candidatePairs(
        Array.from({ length: count }, (_, at) =>
          claimOf({ source: `s${at % 20}`, sentence: at, span: { start: at, end: at + 1 } }),
        ),
      ).length
    expect(pairsOf(400)).toBeLessThan(2.5 * pairsOf(200))
  })

  it('prefers what shares the rarer words', () => {
    const claim = claimOf({ slot: open, event: terms('ferry', 'people') })
    const common = Array.from({ length: 30 }, (_, at) =>
      claimOf({
        source: 'mail',
        slot: open,
        event: terms('people'),
        sentence: at,
        span: { start: at, end: at },
      }),
    )
    const rare = claimOf({ source: 'post', slot: open, event: terms('ferry') })
    const partners = candidatePairs([claim, ...common, rare]).filter(({ a }) => a === claim)
    expect(partners.map(({ b }) => b)).toContain(rare)
  })
})
