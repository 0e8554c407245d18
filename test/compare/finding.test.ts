import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Draft, finish } from '../../src/compare/finding.ts'
import type { Reading } from '../../src/model/finding.ts'

function reading(source: string, value: string, start = 0): Reading {
  return {
    source,
    outlet: source,
    value,
    exact: value,
    span: { start, end: start + value.length },
    prefix: '',
    suffix: '',
    sentence: { start: 0, end: 90 },
    attribution: null,
  }
}

const DRAFT: Draft = {
  kind: 'discrepancy',
  dimension: 'quantity',
  level: 'quantity/differs',
  severity: 'high',
  confidence: 0.8,
  question: 'How many people were killed?',
  questionKey: 'count kill person ferry',
  message: 'How many people were killed? Different numbers.',
  readings: [reading('herald', '12', 40), reading('mail', '15', 70)],
  evidence: [{ signal: 'same-predicate', weight: 1, detail: 'kill' }],
}
const idOf = (overrides: Partial<Draft>): string => finish({ ...DRAFT, ...overrides }).id

describe('the id of a finding', () => {
  it.each<[string, Partial<Draft>]>([
    ['the words of the question', { question: 'How many died?' }],
    ['the words of the message', { message: 'They differ.' }],
    ['how sure it is', { confidence: 0.5, severity: 'low', evidence: [] }],
    ['where the answers stand', { readings: [reading('herald', '12', 4), reading('mail', '15', 9)] }],
    [
      'the name of a file',
      { readings: DRAFT.readings.map((each) => ({ ...each, source: `new-${each.source}` })) },
    ],
    ['the order of the answers', { readings: [...DRAFT.readings].reverse() }],
  ])('does not depend on %s', (_what, overrides) => {
    expect(idOf(overrides)).toBe(idOf({}))
  })

  it.each<[string, Partial<Draft>]>([
    ['an answer', { readings: [reading('herald', '13'), reading('mail', '15')] }],
    ['who gives it', { readings: [reading('herald', '15'), reading('mail', '12')] }],
    ['another source', { readings: [...DRAFT.readings, reading('post', '15')] }],
    ['the question', { questionKey: 'count injure person ferry' }],
    ['the kind of answer', { dimension: 'money' }],
  ])('changes with %s', (_what, overrides) => {
    expect(idOf(overrides)).not.toBe(idOf({}))
  })
})

describe('finish', () => {
  it('puts readings in the order of sources, then of place', () => {
    const [a, b, c, d] = [
      reading('herald', '12', 9),
      reading('herald', '13', 40),
      reading('mail', '1', 0),
      reading('post', '2', 3),
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray([a, b, c, d], { minLength: 4 }), (readings) => {
        expect(finish({ ...DRAFT, readings }).readings).toEqual([a, b, c, d])
      }),
    )
  })

  it.each([
    [0.8049, 0.8],
    [0.805001, 0.81],
    [1, 1],
  ])('rounds how sure it is: %f', (confidence, expected) => {
    expect(finish({ ...DRAFT, confidence }).confidence).toBe(expected)
  })

  it('keeps the rest, without the key and without a decision', () => {
    const { questionKey: _key, ...rest } = DRAFT
    const { id, ...finding } = finish(DRAFT)
    expect(id).toMatch(/^[0-9a-f]{12}$/u)
    expect(finding).toEqual({ ...rest, decision: null })
  })
})
