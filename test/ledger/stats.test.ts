import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohensKappa, statsOf } from '../../src/ledger/stats.ts'
import { DECISION_VERDICTS, type DecisionVerdict } from '../../src/model/decision.ts'
import { at, decision, undo } from './lines.ts'

type Pair = readonly [DecisionVerdict, DecisionVerdict]

const times = (count: number, pair: Pair): Pair[] => Array.from({ length: count }, () => pair)

describe('cohensKappa', () => {
  it('is what the formula gives by hand', () => {
    // 20 and 15 alike of 50: p_o = 0.7; marginals 25/25 and 30/20: p_e = 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    const pairs = [
      ...times(20, ['confirmed', 'confirmed']),
      ...times(5, ['confirmed', 'dismissed']),
      ...times(10, ['dismissed', 'confirmed']),
      ...times(15, ['dismissed', 'dismissed']),
    ]
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 12)
  })

  it.each([
    ['full agreement', [...times(2, ['confirmed', 'confirmed']), ...times(3, ['dismissed', 'dismissed'])], 1],
    [
      'no more than chance',
      [...times(1, ['confirmed', 'confirmed']), ...times(1, ['confirmed', 'dismissed'])],
      0,
    ],
    [
      'full disagreement',
      [...times(1, ['confirmed', 'dismissed']), ...times(1, ['dismissed', 'confirmed'])],
      -1,
    ],
    ['one verdict throughout', times(9, ['confirmed', 'confirmed']), null],
    ['nothing in common', [], null],
  ] as const)('%s', (_, pairs, kappa) => {
    expect(cohensKappa(pairs)).toBe(kappa)
  })

  it('is the same for both ways round, at most 1, and 1 for full agreement alone', () => {
    const verdict = fc.constantFrom(...DECISION_VERDICTS)
    fc.assert(
      fc.property(fc.array(fc.tuple(verdict, verdict), { minLength: 1 }), (pairs) => {
        const kappa = cohensKappa(pairs)
        expect(cohensKappa(pairs.map(([a, b]) => [b, a]))).toBe(kappa)
        if (kappa === null) return
        expect(kappa).toBeLessThanOrEqual(1)
        expect(kappa === 1).toBe(pairs.every(([a, b]) => a === b))
      }),
    )
  })
})

describe('statsOf', () => {
  let count = 0
  const line = (finding: string, reviewer: string, verdict: DecisionVerdict, level = 'date/day-differs') =>
    decision({ id: `line-${++count}`, time: at(count), finding, reviewer, verdict, level })

  it('counts last decisions, states, agreement and the record of each rule', () => {
    const entries = [
      line('f1', 'Ann', 'confirmed'),
      line('f1', 'Ben', 'confirmed'),
      line('f2', 'Ann', 'confirmed'),
      line('f2', 'Ann', 'dismissed'),
      line('f2', 'Ben', 'dismissed'),
      line('f3', 'Ann', 'dismissed', 'quantity/differs'),
      line('f3', 'Ben', 'confirmed', 'quantity/differs'),
      line('f4', 'Cleo', 'follow-up'),
      line('f5', 'Cleo', 'duplicate'),
      line('f6', 'Cleo', 'confirmed', 'quantity/differs'),
    ]
    const taken = line('f7', 'Cleo', 'confirmed')
    expect(statsOf([...entries, taken, undo(taken.id)])).toEqual({
      findings: 6,
      decisions: 9,
      reviewers: [
        { reviewer: 'Ann', decisions: 3 },
        { reviewer: 'Ben', decisions: 3 },
        { reviewer: 'Cleo', decisions: 3 },
      ],
      verdicts: { confirmed: 4, dismissed: 3, 'follow-up': 1, duplicate: 1 },
      states: { confirmed: 2, dismissed: 1, 'follow-up': 1, duplicate: 1, conflict: 1 },
      agreement: [{ reviewers: ['Ann', 'Ben'], findings: 3, alike: 2, kappa: expect.closeTo(0.4, 12) }],
      levels: [
        {
          level: 'date/day-differs',
          confirmed: 1,
          dismissed: 1,
          reasons: [['both-true', 1]],
          precision: 0.5,
        },
        { level: 'quantity/differs', confirmed: 1, dismissed: 0, reasons: [], precision: 1 },
      ],
      precision: 2 / 3,
    })
  })

  it('says nothing of an empty ledger', () => {
    expect(statsOf([])).toMatchObject({
      findings: 0,
      decisions: 0,
      agreement: [],
      levels: [],
      precision: null,
    })
  })
})
