import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Grounds, judge } from '../../src/check/judge.ts'
import { USUAL_RULES } from '../../src/check/policy.ts'
import type { ReviewState } from '../../src/model/decision.ts'
import { findingOf, OPEN, readingAt, resultOf, storyOf } from './findings.ts'

const KNOWN = {
  id: 'f1',
  story: 'pier',
  folder: 'in/pier',
  kind: 'discrepancy',
  question: 'How many?',
  readings: [],
}
const standingUnder = (grounds: Partial<Grounds>) => resultOf([findingOf()], grounds).findings[0]?.standing

describe('the standing of a finding', () => {
  it.each<[string, Partial<Grounds>, string]>([
    ['fails where all is new', {}, 'failing'],
    [
      'fails where one of its sources is new',
      { isTouched: (path) => path === 'in/pier/times.md' },
      'failing',
    ],
    ['is untouched where none is', { isTouched: (path) => path === 'in/pier/other.md' }, 'untouched'],
    ['is known from the baseline', { baseline: [KNOWN] }, 'known'],
    ['is not known by another story’s entry', { baseline: [{ ...KNOWN, folder: 'in/quay' }] }, 'failing'],
    ['is known where its story has got another id', { baseline: [{ ...KNOWN, story: 'p-pier' }] }, 'known'],
    [
      'is not known once its readings, and so its id, have changed',
      { baseline: [{ ...KNOWN, id: 'f0' }] },
      'failing',
    ],
    [
      'is off where its kind is not checked',
      { policy: { ...OPEN.policy, rules: { ...USUAL_RULES, failOn: ['omission'] } } },
      'off',
    ],
    ['is reviewed before it is known', { baseline: [KNOWN], review: () => 'dismissed' }, 'reviewed'],
  ])('%s', (_, grounds, expected) => {
    expect(standingUnder(grounds)).toBe(expected)
  })

  it.each<[ReviewState, string]>([
    ['confirmed', 'reviewed'],
    ['dismissed', 'reviewed'],
    ['duplicate', 'reviewed'],
    ['open', 'failing'],
    ['follow-up', 'failing'],
    ['conflict', 'failing'],
  ])('with the ledger saying %s is %s', (state, expected) => {
    expect(standingUnder({ review: () => state })).toBe(expected)
  })
})

describe('the place of a finding', () => {
  it('is in the new source, the others being related', () => {
    const [judged] = resultOf([findingOf()], { isTouched: (path) => path === 'in/pier/times.md' }).findings
    expect(judged?.main.outlet).toBe('times')
    expect(judged?.related.map(({ outlet }) => outlet)).toEqual(['gazette'])
  })

  it('decides which rules are for it', () => {
    const policy = {
      ...OPEN.policy,
      overrides: [
        {
          concerns: (path: string) => path === 'in/pier/times.md',
          rules: { levels: { 'quantity/*': 'off' as const } },
        },
      ],
    }
    const isTouched = (name: string) => (path: string) => path === `in/pier/${name}.md`
    expect(standingUnder({ policy, isTouched: isTouched('times') })).toBe('off')
    expect(standingUnder({ policy, isTouched: isTouched('gazette') })).toBe('failing')
  })
})

describe('the verdict', () => {
  const problem = { path: 'a.md', line: 2, message: 'broken' }

  it.each([
    ['clean without findings', [], [], 0, 'clean'],
    ['findings where one fails', [findingOf()], [], 0, 'findings'],
    ['clean where as many are allowed', [findingOf()], [], 1, 'clean'],
    ['findings where one more is', [findingOf(), findingOf({ id: 'f2' })], [], 1, 'findings'],
    ['an error where something could not be read', [], [problem], 0, 'error'],
    ['an error before findings', [findingOf()], [problem], 0, 'error'],
  ])('is %s', (_, findings, problems, maxFindings, expected) => {
    const policy = { ...OPEN.policy, maxFindings }
    expect(judge([storyOf(findings)], problems, { ...OPEN, policy }).verdict).toBe(expected)
  })
})

describe('the result', () => {
  it('counts stories, sources and new sources', () => {
    const isTouched = (path: string) => path === 'in/pier/times.md'
    expect(resultOf([], { isTouched })).toMatchObject({ stories: 1, sources: 2, touched: 1 })
    expect(resultOf([])).toMatchObject({ touched: null })
  })

  it('lists failing findings first, by severity, then by place, whatever the order of input', () => {
    const at = (id: string, severity: 'high' | 'low', line: number) =>
      findingOf({
        id,
        severity,
        readings: [readingAt('in/pier/gazette.md', '1', line), readingAt('in/pier/times.md', '2')],
      })
    const findings = [at('c', 'low', 1), at('b', 'high', 9), at('a', 'high', 12), at('d', 'low', 30)]
    const baseline = [{ ...KNOWN, id: 'c' }]
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(resultOf(shuffled, { baseline }).findings.map(({ finding: { id } }) => id)).toEqual([
          'b',
          'a',
          'd',
          'c',
        ])
      }),
    )
  })

  it('names entries of the baseline that no finding answers to, of stories read or gone', () => {
    const entry = (id: string, story: string) => ({ ...KNOWN, id, story, folder: `in/${story}` })
    const baseline = [entry('f1', 'pier'), entry('f9', 'pier'), entry('f3', 'quay'), entry('f4', 'gone')]
    const { stale } = resultOf([findingOf()], { baseline, isGone: (folder) => folder === 'in/gone' })
    expect(stale.map(({ id }) => id)).toEqual(['f9', 'f4'])
    // What could not be read may answer to them.
    const unread = judge([storyOf([findingOf()])], [{ path: 'in/pier/x.md', line: null, message: 'm' }], {
      ...OPEN,
      baseline,
    })
    expect(unread.stale).toEqual([])
  })
})
