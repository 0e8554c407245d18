import { describe, expect, it } from 'vitest'
import { lastOfEach, liveDecisions, ownDecision, standingOf } from '../../src/ledger/standing.ts'
import type { DecisionVerdict, LedgerEntry, RecordedDecision } from '../../src/model/decision.ts'
import { at, decidedReading, decision, undo } from './lines.ts'

const prefer = (text: string) => ({ ...decidedReading(text), why: '' })

/** `Ann confirmed`, one minute after the other. */
function said(...lines: readonly string[]): RecordedDecision[] {
  return lines.map((line, i) => {
    const [reviewer = '', verdict = '', preferred] = line.split(' ')
    return decision({
      id: `line-${i}`,
      time: at(i),
      reviewer,
      verdict: verdict as DecisionVerdict,
      ...(preferred !== undefined && { prefer: prefer(preferred) }),
    })
  })
}

const stateOf = (entries: readonly LedgerEntry[]) => standingOf(lastOfEach(liveDecisions(entries))).state

describe('where a finding stands', () => {
  it.each([
    ['nobody has decided', [], 'open', null],
    ['one has', ['Ann confirmed'], 'confirmed', 'line-0'],
    ['one wants somebody to look', ['Ann follow-up'], 'follow-up', 'line-0'],
    ['one changes their mind', ['Ann confirmed', 'Ann dismissed'], 'dismissed', 'line-1'],
    ['two agree', ['Ann dismissed', 'Ben dismissed'], 'dismissed', 'line-1'],
    ['two disagree', ['Ann confirmed', 'Ben dismissed'], 'conflict', null],
    ['one of two comes round', ['Ann confirmed', 'Ben dismissed', 'Ann dismissed'], 'dismissed', 'line-2'],
    ['it is settled after a follow-up', ['Ann follow-up', 'Ben confirmed'], 'confirmed', 'line-1'],
    ['it is asked again', ['Ben confirmed', 'Ann follow-up'], 'follow-up', 'line-1'],
    ['one asks where two disagree', ['Ann confirmed', 'Ben dismissed', 'Cleo follow-up'], 'conflict', null],
    ['only one prefers a reading', ['Ann confirmed a=1', 'Ben confirmed'], 'confirmed', 'line-0'],
    ['two prefer one answer', ['Ann confirmed a=1', 'Ben confirmed b=1'], 'confirmed', 'line-1'],
    ['two prefer two answers', ['Ann confirmed a=1', 'Ben confirmed b=2'], 'conflict', null],
    ['dismissed by one, a duplicate to another', ['Ann dismissed', 'Ben duplicate'], 'conflict', null],
  ] as const)('%s', (_, lines, state, id) => {
    const entries = said(...lines)
    expect(stateOf(entries)).toBe(state)
    const last = new Map(entries.map((entry) => [entry.reviewer, entry]))
    expect(standingOf([...last.values()])).toEqual({
      state,
      decision: entries.find((entry) => entry.id === id) ?? null,
    })
  })

  it('goes by time, not by the order of lines, and by id where two are of one moment', () => {
    const entries = said('Ann confirmed', 'Ann dismissed')
    expect(stateOf([...entries].reverse())).toBe('dismissed')
    const together = entries.map((entry) => ({ ...entry, time: at(0) }))
    expect(stateOf([...together].reverse())).toBe('dismissed')
  })
})

describe('what is taken back', () => {
  const ids = (entries: readonly LedgerEntry[]): string[] => liveDecisions(entries).map(({ id }) => id)
  const [a, b] = said('Ann confirmed', 'Ann dismissed') as [RecordedDecision, RecordedDecision]

  it.each([
    ['a decision', [a, b, undo('line-1')], ['line-0']],
    ['a decision, twice', [a, undo('line-0'), undo('line-0', { id: 'again' })], []],
    ['an undo', [a, undo('line-0'), undo('undo-line-0', { id: 'redo' })], ['line-0']],
    [
      'the undo of an undo',
      [a, undo('line-0'), undo('undo-line-0', { id: 'r' }), undo('r', { id: 's' })],
      [],
    ],
    ['one of two undos', [a, undo('line-0'), undo('line-0', { id: 'u' }), undo('u', { id: 'v' })], []],
    ['what is not there', [a, undo('elsewhere')], ['line-0']],
    ['itself', [a, undo('u', { id: 'u' })], ['line-0']],
    ['each other', [a, undo('v', { id: 'u' }), undo('u', { id: 'v' })], ['line-0']],
    ['by a machine whose clock is behind', [a, undo('line-0', { time: '2001-01-01T00:00:00.000Z' })], []],
  ] as const)('%s', (_, entries, left) => {
    expect(ids(entries)).toEqual(left)
    expect(ids([...entries].reverse())).toEqual(left)
  })

  it('gives way to what the reviewer decided before', () => {
    expect(ownDecision('finding-1', 'Ann', [a, b])).toBe(b)
    expect(ownDecision('finding-1', 'Ann', [a, b, undo('line-1')])).toBe(a)
    expect(ownDecision('finding-1', 'Ben', [a, b])).toBeNull()
  })

  it('is found in the time of one look, however many undos there are', () => {
    const chain = Array.from({ length: 50_000 }, (_, i) =>
      undo(i === 0 ? 'line-0' : `u${i - 1}`, { id: `u${i}` }),
    )
    const fan = Array.from({ length: 50_000 }, (_, i) => undo('line-1', { id: `w${i}` }))
    expect(ids([a, b, ...chain, ...fan])).toEqual(['line-0'])
  })
})
