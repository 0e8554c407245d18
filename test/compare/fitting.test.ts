import { describe, expect, it } from 'vitest'
import { agreedOf, fittingsOf } from '../../src/compare/fitting.ts'
import type { Judged } from '../../src/compare/judged.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Verdict } from '../../src/model/finding.ts'
import { claimOf, quantityOf } from '../claims.ts'

let made = 0
function answer(source: string, exact: string): Claim {
  made++
  const open = exact.endsWith('+')
  const number = Number.parseInt(exact, 10)
  const mention = quantityOf(number, open ? { bound: '>=', high: Number.POSITIVE_INFINITY } : {})
  return claimOf({
    source,
    exact,
    span: { start: 10 * made, end: 10 * made + 2 },
    value: { type: 'quantity', mention },
  })
}

/** Answers are the same where their words are, fit where one ends with "+", and differ otherwise. */
function compared(probability: number): (a: Claim, b: Claim) => Judged {
  return (a, b) => {
    const open = a.exact.endsWith('+') || b.exact.endsWith('+')
    const verdict: Verdict = a.exact === b.exact ? 'same' : open ? 'compatible' : 'differs'
    return {
      a,
      b,
      outcome: { verdict, level: `test/${verdict}`, explanation: '' },
      probability,
      evidence: [],
    }
  }
}

function shown(
  groups: readonly (readonly Claim[])[],
  probability = 0.8,
  told: readonly Claim[] = [],
): string[] {
  return fittingsOf(groups, told, compared(probability)).map(({ claims }) =>
    claims.map(({ source, exact }) => `${source} ${exact}`).join(', '),
  )
}

const groupsOf = (exacts: readonly (readonly string[])[]): Claim[][] =>
  exacts.map((list, i) => list.map((exact) => answer('abc'.charAt(i), exact)))

describe('fittingsOf', () => {
  it.each<[string, string[][], string[]]>([
    ['an early count beside the disputed ones', [['24', '22+'], ['100']], ['a 22+, b 100']],
    [
      'every two answers that fit, once',
      [
        ['24', '22+'],
        ['100', '90+'],
      ],
      ['a 24, b 90+', 'a 22+, b 100', 'a 22+, b 90+'],
    ],
    ['answers of all sources together where all fit', [['22+'], ['90+'], ['80+']], ['a 22+, b 90+, c 80+']],
    [
      'the same number given twice as one answer',
      [
        ['22+', '22+'],
        ['100', '100'],
      ],
      ['a 22+, b 100'],
    ],
    ['nothing where all contradict each other', [['24'], ['100']], []],
    [
      'nothing where they only agree',
      [
        ['24', '30'],
        ['100', '30'],
      ],
      [],
    ],
  ])('%s', (_what, exacts, expected) => {
    expect(shown(groupsOf(exacts))).toEqual(expected)
  })

  it('leaves out what hardly answers the question', () => {
    expect(shown(groupsOf([['24', '22+'], ['100']]), 0.3)).toEqual([])
  })

  it('leaves out what another finding shows together', () => {
    const groups = groupsOf([['24', '22+'], ['100']])
    const told = [groups[0]?.[1], groups[1]?.[0]].flatMap((claim) => claim ?? [])
    expect(shown(groups, 0.8, told)).toEqual([])
  })

  it('shows four at most', () => {
    const many = Array.from({ length: 7 }, (_, i) => `${i}+`)
    expect(shown(groupsOf([many, ['100']]))).toHaveLength(4)
  })
})

describe('agreedOf', () => {
  const agreed = (
    groups: readonly (readonly Claim[])[],
    told: readonly (readonly Claim[])[] = [],
    probability = 0.8,
  ): string[] =>
    agreedOf(groups, told, compared(probability)).map(({ claims }) =>
      claims.map(({ source, exact }) => `${source} ${exact}`).join(', '),
    )

  it.each<[string, string[][], string[]]>([
    ['a number that a source gives beside the disputed one', [['18', '11'], ['11']], ['a 11, b 11']],
    ['every source that gives it', [['18', '11'], ['11'], ['11', '30']], ['a 11, b 11, c 11']],
    [
      'one that is told twice once',
      [
        ['11', '11'],
        ['11', '11'],
      ],
      ['a 11, b 11'],
    ],
    [
      'two numbers',
      [
        ['11', '30'],
        ['30', '11'],
      ],
      ['a 11, b 11', 'a 30, b 30'],
    ],
    ['nothing where answers merely fit', [['22+'], ['100']], []],
  ])('%s', (_what, exacts, expected) => {
    expect(agreed(groupsOf(exacts))).toEqual(expected)
  })

  it('leaves out what another finding shows together, wherever its words stand', () => {
    const groups = groupsOf([['11', '11'], ['11']])
    expect(agreed(groups, [groups.flatMap((group) => group.slice(0, 1))])).toEqual([])
  })

  it('leaves out what hardly answers the question', () => {
    expect(agreed(groupsOf([['18', '11'], ['11']]), [], 0.3)).toEqual([])
  })
})
