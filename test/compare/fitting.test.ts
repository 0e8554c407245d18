import { describe, expect, it } from 'vitest'
import { fittingOf } from '../../src/compare/fitting.ts'
import type { Judged } from '../../src/compare/judged.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Verdict } from '../../src/model/finding.ts'
import { claimOf } from '../claims.ts'

let made = 0
function answer(source: string, exact: string): Claim {
  made++
  return claimOf({ source, exact, span: { start: 10 * made, end: 10 * made + 2 } })
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

function shown(groups: readonly (readonly Claim[])[], probability = 0.8): string[] | null {
  const [a, b] = [groups[0]?.[0], groups[1]?.[0]]
  if (!a || !b) throw new RangeError('two sources at least')
  const fitting = fittingOf(groups, compared(probability)(a, b), compared(probability), 0.4)
  return fitting?.claims.map(({ source, exact }) => `${source} ${exact}`) ?? null
}

describe('fittingOf', () => {
  it.each<[string, string[][], string[] | null]>([
    ['an early count beside the disputed ones', [['24', '22+'], ['100']], ['a 22+', 'b 100']],
    [
      'answers that are not disputed before those that are',
      [
        ['24', '22+'],
        ['100', '90+'],
      ],
      ['a 22+', 'b 90+'],
    ],
    [
      'a third source with what fits both',
      [
        ['24', '22+'],
        ['100', '90+'],
        ['95', '80+'],
      ],
      ['a 22+', 'b 90+', 'c 95'],
    ],
    ['nothing where all contradict each other', [['24'], ['100']], null],
    [
      'nothing where they only agree',
      [
        ['24', '30'],
        ['100', '30'],
      ],
      null,
    ],
  ])('%s', (_what, exacts, expected) => {
    const groups = exacts.map((list, i) => list.map((exact) => answer('abc'.charAt(i), exact)))
    expect(shown(groups)).toEqual(expected)
  })

  it('leaves out what hardly answers the question', () => {
    expect(shown([[answer('a', '24'), answer('a', '22+')], [answer('b', '100')]], 0.3)).toBeNull()
  })
})
