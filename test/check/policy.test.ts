import { describe, expect, it } from 'vitest'
import { type Rules, rulesFor, severityUnder, USUAL_RULES } from '../../src/check/policy.ts'
import { findingOf } from './findings.ts'

const under = (rules: Partial<Rules>, finding = findingOf()) =>
  severityUnder({ ...USUAL_RULES, ...rules }, finding)

describe('severityUnder', () => {
  it.each<[string, Partial<Rules>, ReturnType<typeof under>]>([
    ['is the finding’s own as a rule', {}, 'high'],
    ['is none for kinds that do not fail', { failOn: ['inconsistency'] }, null],
    ['is the level’s, where it has another', { levels: { 'quantity/differs': 'low' } }, 'low'],
    ['is the group’s', { levels: { 'quantity/*': 'medium' } }, 'medium'],
    [
      'is the level’s before the group’s',
      { levels: { 'quantity/*': 'off', 'quantity/differs': 'low' } },
      'low',
    ],
    ['is none for a level that is off', { levels: { 'quantity/differs': 'off' } }, null],
    ['is its own where another level is off', { levels: { 'quote/words-differ': 'off' } }, 'high'],
    [
      'is none below the least that counts',
      { minSeverity: 'high', levels: { 'quantity/*': 'medium' } },
      null,
    ],
    ['is at the least that counts', { minSeverity: 'high' }, 'high'],
    ['is none where it is not sure enough', { minConfidence: 0.81 }, null],
    ['is as sure as is asked', { minConfidence: 0.8 }, 'high'],
  ])('%s', (_, rules, expected) => {
    expect(under(rules)).toBe(expected)
  })
})

describe('rulesFor', () => {
  const policy = {
    rules: { ...USUAL_RULES, levels: { 'quote/*': 'low' } },
    overrides: [
      {
        concerns: (path: string) => path.startsWith('sport/'),
        rules: { minSeverity: 'high', levels: { 'quantity/*': 'off' } },
      },
      { concerns: (path: string) => path.startsWith('sport/cup/'), rules: { minSeverity: 'medium' } },
    ],
    maxFindings: 0,
  } as const

  it.each([
    ['of no override', 'news/a.md', { minSeverity: 'low', levels: { 'quote/*': 'low' } }],
    [
      'of one, whose levels are added',
      'sport/a.md',
      { minSeverity: 'high', levels: { 'quote/*': 'low', 'quantity/*': 'off' } },
    ],
    [
      'of two, the later winning',
      'sport/cup/a.md',
      { minSeverity: 'medium', levels: { 'quote/*': 'low', 'quantity/*': 'off' } },
    ],
  ])('are those %s', (_, path, expected) => {
    expect(rulesFor(policy, path)).toEqual({ ...USUAL_RULES, ...expected })
  })

  it('has a group of an override win over a level of that group that was set before', () => {
    const levels = { 'quantity/differs': 'low', 'quote/words-differ': 'low' } as const
    const overrides = [{ concerns: () => true, rules: { levels: { 'quantity/*': 'off' } } }] as const
    const rules = rulesFor({ rules: { ...USUAL_RULES, levels }, overrides, maxFindings: 0 }, 'a.md')
    expect(rules.levels).toEqual({ 'quote/words-differ': 'low', 'quantity/*': 'off' })
  })
})
