import { describe, expect, it } from 'vitest'
import { checkedReviewer, decisionOn, undoOf } from '../../src/ledger/decide.ts'
import type { DecisionDraft } from '../../src/ledger/index.ts'
import { lineOf, parseLine } from '../../src/ledger/line.ts'
import type { LedgerEntry } from '../../src/model/decision.ts'
import { at, decision, found } from './lines.ts'

const FINDING = found(['herald=14', 'times=17'])
const STORY = { story: { id: 'ferry' } }

function decide(draft: Partial<DecisionDraft>, entries: readonly LedgerEntry[] = [], now = new Date(at(9))) {
  const author = { reviewer: ' Ann ', now }
  return decisionOn(FINDING, STORY, { verdict: 'confirmed', note: '', ...draft }, author, entries)
}

describe('decisionOn', () => {
  it.each([
    ['confirmed', {}, { verdict: 'confirmed' }],
    [
      'a reading preferred',
      { prefer: { reading: FINDING.readings[1], why: ' the list ' } },
      { prefer: { source: 'times', outlet: 'Times', value: '17', exact: '17', why: 'the list' } },
    ],
    ['dismissed', { verdict: 'dismissed', reason: 'update' }, { reason: 'update' }],
    ['a duplicate', { verdict: 'duplicate', duplicateOf: 'f2' }, { duplicateOf: 'f2' }],
    ['a note', { note: ' one\r\ntwo ' }, { note: 'one\ntwo' }],
  ] as const)('makes a line that is read again: %s', (_, draft, expected) => {
    const made = decide(draft as Partial<DecisionDraft>)
    expect(made).toMatchObject({
      ...expected,
      reviewer: 'Ann',
      time: at(9),
      story: 'ferry',
      finding: FINDING.id,
      question: FINDING.question,
      readings: [
        { source: 'herald', outlet: 'Herald', value: '14', exact: '14' },
        { source: 'times', outlet: 'Times', value: '17', exact: '17' },
      ],
    })
    expect(parseLine(lineOf(made).trimEnd())).toEqual({ entry: made })
  })

  it.each([
    ['no reason', { verdict: 'dismissed' }, /^a finding is dismissed for a reason, /],
    ['a reason for what is confirmed', { reason: 'other' }, /^only a dismissed finding has a reason/],
    ['no other finding', { verdict: 'duplicate' }, /^a duplicate is one of another finding/],
    ['itself', { verdict: 'duplicate', duplicateOf: FINDING.id }, /^"finding-1" is the finding itself/],
    ['another finding for what is confirmed', { duplicateOf: 'f2' }, /^only a duplicate names another/],
    [
      'a reading of another finding',
      { prefer: { reading: found(['x=1']).readings[0], why: '' } },
      /^the finding has no such reading/,
    ],
    [
      'a reading for what is dismissed',
      { verdict: 'dismissed', reason: 'other', prefer: { reading: FINDING.readings[0], why: '' } },
      /^only a confirmed finding has a preferred reading/,
    ],
    ['too long a note', { note: 'x'.repeat(10_001) }, /^the note is longer than 10000 characters/],
  ] as const)('refuses %s', (_, draft, message) => {
    expect(() => decide(draft as Partial<DecisionDraft>)).toThrow(message)
  })

  it('comes after what the same person decided before, even where the clock was set back', () => {
    const before = decision({ time: at(20) })
    expect(decide({}, [before]).time).toBe(new Date(Date.parse(at(20)) + 1).toISOString())
    expect(decide({}, [decision({ time: at(20), reviewer: 'Ben' })]).time).toBe(at(9))
    expect(decide({}, [decision({ time: at(20), finding: 'f2' })]).time).toBe(at(9))
  })

  it('has an id of its own each time, or the one given', () => {
    expect(decide({}).id).not.toBe(decide({}).id)
    const author = { reviewer: 'Ann', now: new Date(), id: 'mine' }
    expect(decisionOn(FINDING, STORY, { verdict: 'confirmed', note: '' }, author, []).id).toBe('mine')
  })
})

describe('undoOf', () => {
  it('names the line it takes back, and comes after it', () => {
    const target = decision({ time: at(20) })
    const undo = undoOf(target, { reviewer: 'Ben', now: new Date(at(9)) })
    expect(undo).toMatchObject({ undoes: target.id, reviewer: 'Ben' })
    expect(undo.time > target.time).toBe(true)
  })
})

describe('checkedReviewer', () => {
  it('makes one name of it', () => {
    expect(checkedReviewer('  Ann\n\tLee ')).toBe('Ann Lee')
    expect(checkedReviewer('Zoe\u0301')).toBe('Zo\u00e9')
  })

  it.each([
    ['', /has no name/],
    [' \n', /has no name/],
    ['x'.repeat(201), /longer than 200/],
  ] as const)('refuses %j', (name, message) => {
    expect(() => checkedReviewer(name)).toThrow(message)
  })
})
