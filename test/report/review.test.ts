import { describe, expect, it } from 'vitest'
import type { RecordedDecision, Review, ReviewState } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { decisionText, progressOf, progressText, stateText } from '../../src/report/review.ts'
import { deskView } from '../../src/report/view/desk.ts'
import { queueView } from '../../src/report/view/queue.ts'
import { sampleReconciliation } from './sample.ts'

const sample = sampleReconciliation()
const flagged = sample.findings.filter(({ kind }) => kind === 'discrepancy' || kind === 'inconsistency')
const [first, second] = flagged
if (!first || !second) throw new Error('the sample has too few discrepancies')

function decisionBy(reviewer: string, changes: Partial<RecordedDecision> = {}): RecordedDecision {
  return {
    id: reviewer,
    time: '2031-03-14T08:30:00.000Z',
    reviewer,
    verdict: 'confirmed',
    note: '',
    story: 'tarrow',
    finding: 'x',
    kind: 'discrepancy',
    dimension: 'quantity',
    level: 'quantity/differs',
    question: 'How many?',
    readings: [{ source: 'a', outlet: 'Herald', value: '4', exact: 'four' }],
    ...changes,
  }
}

const reviewed = (
  state: ReviewState,
  current: RecordedDecision[],
  earlier: RecordedDecision[] = [],
): Review => ({
  state,
  current,
  earlier,
})

const withReview = (finding: Finding, review: Review): Reconciliation => ({
  ...sample,
  findings: sample.findings.map((each) => (each.id === finding.id ? { ...each, review } : each)),
})

describe('stateText', () => {
  const followUp = decisionBy('Jo', { verdict: 'follow-up' })
  it.each<[string, Review | undefined]>([
    ['', undefined],
    ['', reviewed('open', [])],
    ['Changed since Jo decided', reviewed('open', [], [decisionBy('Jo')])],
    ['Confirmed by Jo and Mia', reviewed('confirmed', [decisionBy('Jo'), decisionBy('Mia')])],
    ['Confirmed by Mia', reviewed('confirmed', [followUp, decisionBy('Mia')])],
    [
      'Jo and Mia disagree',
      reviewed('conflict', [decisionBy('Jo', { verdict: 'dismissed' }), decisionBy('Mia')]),
    ],
  ])('says “%s”', (text, review) => {
    expect(stateText(review)).toBe(text)
  })
})

describe('decisionText', () => {
  it.each<[string, Partial<RecordedDecision>]>([
    ['Confirmed', {}],
    ['Dismissed: both can be true', { verdict: 'dismissed', reason: 'both-true' }],
    [`Called a duplicate of “${first.question}”`, { verdict: 'duplicate', duplicateOf: first.id }],
    ['Called a duplicate of gone', { verdict: 'duplicate', duplicateOf: 'gone' }],
  ])('says “%s”', (text, changes) => {
    expect(decisionText(decisionBy('Mia', changes), sample)).toBe(text)
  })
})

describe('progress', () => {
  it('counts what is flagged, and tells a follow-up and a disagreement from a decision', () => {
    const total = flagged.length
    expect(progressText(progressOf(sample))).toBe(`0 of ${total} decided`)
    const states: readonly ReviewState[] = ['dismissed', 'follow-up', 'conflict']
    const findings = sample.findings.map((finding) => {
      const state = states[flagged.indexOf(finding)]
      return state ? { ...finding, review: reviewed(state, []) } : finding
    })
    expect(progressText(progressOf({ ...sample, findings }))).toBe(
      `1 of ${total} decided, 1 to follow up, 1 disagreement`,
    )
    expect(progressText(progressOf({ ...sample, findings: [] }))).toBe('nothing flagged')
  })
})

describe('queueView', () => {
  it('has what is flagged first, the gravest at the top, and moves nothing when it is decided', () => {
    const { items } = queueView(sample)
    const isFlagged = items.map((item) => item.flagged)
    expect(isFlagged).toEqual([...isFlagged].sort((a, b) => Number(b) - Number(a)))
    const ranks = items
      .filter((item) => item.flagged)
      .map(({ severity }) => ['high', 'medium', 'low'].indexOf(severity))
    expect(ranks).toEqual([...ranks].sort())
    const decided = withReview(second, reviewed('dismissed', [decisionBy('Mia')]))
    expect(queueView(decided).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
    expect(queueView(decided).items.find(({ id }) => id === second.id)).toMatchObject({
      state: 'dismissed',
      reviewers: 'Mia',
    })
  })
})

describe('deskView', () => {
  it('has the answers to prefer, the decisions, and the articles in question first', () => {
    const prefer = { source: 'a', outlet: 'Herald', value: '4', exact: 'four', why: 'heard it' }
    const r = withReview(first, reviewed('open', [], [decisionBy('Mia', { prefer, note: 'so' })]))
    const desk = deskView(r, first.id)
    expect(desk?.earlier).toEqual([
      {
        verdict: 'Confirmed',
        reviewer: 'Mia',
        time: '14 March 2031, 08:30 UTC',
        note: 'so',
        preferred: '“four” (Herald)',
        why: 'heard it',
        formerly: '“four” (Herald)',
      },
    ])
    for (const { value } of desk?.answers ?? []) expect(first.readings[Number(value)]).toBeDefined()
    expect(desk?.answers).toHaveLength(new Set(first.readings.map(({ value }) => value)).size)
    expect(desk?.others.map(({ value }) => value)).not.toContain(first.id)
    expect(desk?.articles).toHaveLength(sample.sources.length)
    const places = (desk?.articles ?? []).map(({ place }) => place !== '')
    expect(places).toEqual([...places].sort((a, b) => Number(b) - Number(a)))
    expect(places[0]).toBe(true)
  })

  it('marks the words of its own finding above those of others', () => {
    for (const { id } of sample.findings) {
      const marks = (deskView(sample, id)?.articles ?? []).flatMap(({ title, paragraphs }) =>
        [title, ...paragraphs].flatMap(({ segments }) => segments.flatMap(({ main }) => main?.finding ?? [])),
      )
      expect(marks).toContain(id)
    }
  })

  it('is null for a finding that is not there', () => {
    expect(deskView(sample, 'gone')).toBeNull()
  })
})
