import { describe, expect, it } from 'vitest'
import { reviewsOf } from '../../src/ledger/match.ts'
import type { LedgerEntry, RecordedDecision } from '../../src/model/decision.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Reconciliation } from '../../src/model/reconciliation.ts'
import { withDecisions } from '../../src/pipeline.ts'
import { withReviews } from '../../src/reconcile/decided.ts'
import { reconcileFindings } from '../../src/reconcile/index.ts'
import { annotated } from '../helpers.ts'
import { at, decidedReading, decision } from '../ledger/lines.ts'
import { findingOf, readingIn } from './findings.ts'

const GAZETTE = annotated('Rescuers found six hikers in the gorge before dark.', {
  id: 'gazette',
  outlet: 'Gazette',
})
const POST = annotated('In all, nine people had to be brought out, the mountain guides told our reporter.', {
  id: 'post',
  outlet: 'Post',
})
const READINGS = [readingIn(GAZETTE, 'six', '6'), readingIn(POST, 'nine', '9')]

/** Two sources that differ, with what else was found. */
function story(...more: readonly Finding[]): Reconciliation {
  const dispute = findingOf({ id: 'f1', kind: 'discrepancy', readings: READINGS })
  return reconcileFindings({ id: 'gorge', title: 'Gorge' }, [GAZETTE, POST], [dispute, ...more])
}

/** A decision on the dispute of `story`. */
function said(overrides: Partial<RecordedDecision>): RecordedDecision {
  return decision({
    story: 'gorge',
    finding: 'f1',
    question: 'How many people were found?',
    readings: [decidedReading('gazette=6'), decidedReading('post=9')],
    ...overrides,
  })
}

const PREFER = { source: 'post', outlet: 'Post', value: '9', exact: 'nine', why: 'the list' }

describe('what people have decided', () => {
  it('leaves all as it is where nobody has', () => {
    const r = story()
    expect(withDecisions(r, [])).toBe(r)
    expect(withReviews(r, new Map(), [])).toBe(r)
  })

  it.each([
    ['confirmed', {}, 'disputed', null],
    ['follow-up', {}, 'disputed', null],
    ['dismissed', { reason: 'wording' }, 'agreed', null],
    ['dismissed', { reason: 'both-true' }, 'agreed', null],
    ['dismissed', { reason: 'update' }, 'agreed', null],
    ['dismissed', { reason: 'different-events' }, 'unresolved', 'Set aside by Ann: different events.'],
    ['dismissed', { reason: 'misread' }, 'unresolved', 'Set aside by Ann: Crossread misread a text.'],
    ['duplicate', { duplicateOf: 'f9' }, 'unresolved', 'Set aside by Ann: the same as finding f9.'],
  ] as const)('%s %j makes the fact %s', (verdict, more, status, reason) => {
    const { facts, findings } = withDecisions(story(), [said({ verdict, ...more })])
    expect(facts).toMatchObject([{ status, reason }])
    expect(findings).toMatchObject([{ decision: { verdict }, review: { state: verdict } }])
  })

  it('leaves a fact in dispute where another finding disputes it', () => {
    const other = findingOf({
      id: 'f2',
      kind: 'inconsistency',
      readings: [...READINGS.slice(0, 1), readingIn(GAZETTE, 'six hikers', '60')],
    })
    const { facts } = withDecisions(story(other), [said({ verdict: 'dismissed', reason: 'wording' })])
    expect(facts).toMatchObject([{ status: 'disputed', findings: ['f1', 'f2'] }])
  })

  it('makes a preferred answer the fact’s, and says whose choice it is', () => {
    const { facts, findings } = withDecisions(story(), [said({ prefer: PREFER })])
    expect(facts[0]?.preferred).toEqual({
      value: '9',
      source: 'post',
      why: 'the list',
      reviewer: 'Ann',
      time: at(0),
    })
    expect(facts[0]?.status).toBe('disputed')
    expect(findings[0]?.decision?.prefer).toEqual(PREFER)
  })

  it('knows the preferred answer’s source by its outlet where its file was renamed', () => {
    const { facts } = withDecisions(story(), [said({ prefer: { ...PREFER, source: 'post-1' } })])
    expect(facts[0]?.preferred?.source).toBe('post')
  })

  it.each([
    [
      'reviewers prefer different answers',
      [
        said({ prefer: PREFER }),
        said({
          id: 'b',
          reviewer: 'Ben',
          prefer: { source: 'gazette', outlet: 'Gazette', value: '6', exact: 'six', why: '' },
        }),
      ],
      'conflict',
    ],
    [
      'the answers have changed since',
      [said({ prefer: PREFER, finding: 'f0', readings: [decidedReading('gazette=7'), PREFER] })],
      'open',
    ],
  ] as const)('prefers nothing where %s', (_, entries, state) => {
    const { facts, findings } = withDecisions(story(), entries)
    expect(facts[0]).not.toHaveProperty('preferred')
    expect(findings[0]).toMatchObject({ decision: null, review: { state } })
    expect(facts[0]?.status).toBe('disputed')
  })

  it('is kept where the finding is gone, and of a shared ledger only this story’s', () => {
    const gone = said({ id: 'a', finding: 'f7', question: 'Who drove?', dimension: 'person' })
    const elsewhere = { ...gone, id: 'b', finding: 'f8', story: 'fire' }
    expect(withDecisions(story(), [gone]).bygone).toEqual([gone])
    expect(withDecisions(story(), [gone, elsewhere]).bygone).toEqual([gone])
    expect(withDecisions(story(), [elsewhere]).bygone).toEqual([elsewhere])
    expect(withDecisions(story(), [said({})])).not.toHaveProperty('bygone')
  })

  it('is applied anew to the same story as often as the ledger grows', () => {
    const r = story()
    const entries: readonly LedgerEntry[] = [
      said({}),
      said({ id: 'b', verdict: 'dismissed', reason: 'other', time: at(1) }),
    ]
    const { reviews, bygone } = reviewsOf(entries, { story: 'gorge', findings: r.findings })
    withDecisions(r, entries.slice(0, 1))
    expect(withDecisions(r, entries)).toEqual(withReviews(r, reviews, bygone))
    expect(r.findings[0]?.decision).toBeNull()
  })
})
