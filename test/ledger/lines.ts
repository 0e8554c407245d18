import type { DecidedReading, RecordedDecision, Undo } from '../../src/model/decision.ts'
import type { Finding, Reading } from '../../src/model/finding.ts'
import { findingOf } from '../reconcile/findings.ts'

/** A moment of one day, by minutes after its noon (UTC). */
export function at(minute: number): string {
  return new Date(Date.UTC(2031, 4, 8, 12, minute)).toISOString()
}

/** `herald=14 people`: the source `herald` of the outlet `Herald`, with that value in those words. */
export function decidedReading(text: string): DecidedReading {
  const [source = '', exact = ''] = text.split('=')
  return { source, outlet: outletOf(source), value: exact.replace(/\D/gu, '') || exact, exact }
}

function outletOf(source: string): string {
  return source.charAt(0).toUpperCase() + source.slice(1)
}

const DRAFT: RecordedDecision = {
  id: 'line-1',
  time: at(0),
  reviewer: 'Ann',
  verdict: 'confirmed',
  note: '',
  story: 'ferry',
  finding: 'finding-1',
  kind: 'discrepancy',
  dimension: 'quantity',
  level: 'quantity/differs',
  question: 'How many people were killed?',
  readings: ['herald=14', 'times=17'].map(decidedReading),
}

/** A decision with what else is given; dismissed ones get a reason and duplicates another finding. */
export function decision(overrides: Partial<RecordedDecision> = {}): RecordedDecision {
  const { verdict } = overrides
  return {
    ...DRAFT,
    ...(verdict === 'dismissed' && { reason: 'both-true' }),
    ...(verdict === 'duplicate' && { duplicateOf: 'finding-9' }),
    ...overrides,
  }
}

export function undo(undoes: string, overrides: Partial<Undo> = {}): Undo {
  return { id: `undo-${undoes}`, undoes, reviewer: 'Ann', time: at(30), ...overrides }
}

/** A finding as it stands now, its readings written as for `decidedReading`. */
export function found(readings: readonly string[], overrides: Partial<Finding> = {}): Finding {
  return findingOf({
    id: DRAFT.finding,
    kind: 'discrepancy',
    level: DRAFT.level,
    question: DRAFT.question,
    readings: readings.map(reading),
    ...overrides,
  })
}

function reading(text: string): Reading {
  const span = { start: 0, end: text.length }
  return { ...decidedReading(text), span, prefix: '', suffix: '', sentence: span, attribution: null }
}
