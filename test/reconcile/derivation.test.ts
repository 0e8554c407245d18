import { describe, expect, it } from 'vitest'
import type { Article, Published } from '../../src/model/article.ts'
import { derivedOf } from '../../src/reconcile/derivation.ts'
import { traceOf } from '../../src/reconcile/trace.ts'
import { annotated } from '../helpers.ts'

const BODY = 'Water entered the tunnel at dawn.'
const UNKNOWN: Published = { value: null, basis: 'unknown', instant: null }

function on(value: string, instant: string | null = null): Published {
  return { value, basis: 'stated', instant }
}

function derived(
  first: Published,
  second: Published,
  shares: readonly [number, number],
  outlets: readonly [Partial<Article>, Partial<Article>] = [{}, {}],
): string | null {
  const a = traceOf(annotated(BODY, { id: 'a', published: first, ...outlets[0] }))
  const b = traceOf(annotated(BODY, { id: 'b', published: second, ...outlets[1] }))
  return derivedOf(a, b, shares)
}

describe('derivedOf', () => {
  it.each<readonly [string, Published, Published, readonly [number, number], string | null]>([
    ['the later one', on('2024-05-02'), on('2024-05-01'), [0.5, 0.5], 'a'],
    [
      'the later one of a day',
      on('2024-05-01', '2024-05-01T08:00:00Z'),
      on('2024-05-01', '2024-05-01T09:00:00Z'),
      [0.5, 0.5],
      'b',
    ],
    [
      'the later one across zones',
      on('2024-05-01', '2024-05-01T09:00:00+05:00'),
      on('2024-05-01', '2024-05-01T08:00:00Z'),
      [0.5, 0.5],
      'b',
    ],
    ['the one that is more contained, of a day', on('2024-05-01'), on('2024-05-01'), [0.3, 0.9], 'b'],
    ['the one that is more contained, without dates', UNKNOWN, on('2024-05-01'), [0.9, 0.3], 'a'],
    ['none where containment hardly differs', UNKNOWN, UNKNOWN, [0.5, 0.4], null],
    ['none where date and containment disagree', on('2024-05-02'), on('2024-05-01'), [0.3, 0.9], null],
    [
      'none by clock times without a zone',
      on('2024-05-01', '2024-05-01T08:00'),
      on('2024-05-01', '2024-05-01T09:00'),
      [0.5, 0.5],
      null,
    ],
    ['none where nothing is shared', on('2024-05-02'), on('2024-05-01'), [0, 0], null],
  ])('is %s', (_, first, second, shares, expected) => {
    expect(derived(first, second, shares)).toBe(expected)
  })

  it('is the one that carries no agency’s name where the other does, whatever the dates', () => {
    expect(derived(on('2024-05-02'), on('2024-05-01'), [0.9, 0.3], [{ outlet: 'Reuters' }, {}])).toBe('b')
    expect(
      derived(on('2024-05-02'), on('2024-05-01'), [0.9, 0.3], [{ outlet: 'Reuters' }, { outlet: 'AFP' }]),
    ).toBe('a')
  })
})
