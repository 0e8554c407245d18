import type { Finding, Reading } from '../model/finding.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import { decisionSentence, reviewWords } from './decision.ts'
import { digestOf, outletOf } from './digest.ts'

const COLUMNS = [
  'finding',
  'kind',
  'dimension',
  'level',
  'severity',
  'confidence',
  'question',
  'message',
  'source',
  'outlet',
  'value',
  'exact',
  'start',
  'end',
  'attribution',
  'verdict',
  'reviewer',
  'note',
] as const

/** Spreadsheets run a cell that begins with one of these as a formula (OWASP, CSV injection); a number is none. */
const FORMULA = /^(?!-\d+(?:\.\d+)?$)[=+\-@\t\r]/u

/**
 * Findings as CSV (RFC 4180, CRLF), one row a reading; offsets are UTF-16 code units, half-open. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function renderCsv(r: Reconciliation): string {
  const digest = digestOf(r)
  const rows = r.findings.flatMap((finding) =>
    finding.readings.map((reading) => row(finding, reading, outletOf(digest, reading.source))),
  )
  return [COLUMNS, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function row(finding: Finding, reading: Reading, outlet: string): readonly (string | number)[] {
  const { id, kind, dimension, level, severity, confidence, question, message } = finding
  const { source, value, exact, span, attribution } = reading
  return [
    id,
    kind,
    dimension,
    level,
    severity,
    confidence,
    question,
    message,
    source,
    outlet,
    value,
    exact,
    span.start,
    span.end,
    attribution ?? '',
    ...verdictCells(finding),
  ]
}

/** State, reviewers and what they say. Where they disagree, or have decided on other answers, all of them are told. */
function verdictCells(finding: Finding): readonly [string, string, string] {
  const { decision, review } = finding
  const { heading, decisions } = reviewWords(finding)
  const [only, ...others] = decisions
  if (!only) return ['', '', '']
  const names = [...new Set(decisions.map(({ reviewer }) => reviewer))].join('; ')
  const isPlain = heading === '' && others.length === 0
  const words = isPlain
    ? only.detail
    : [heading, ...decisions.map(decisionSentence)].filter(Boolean).join('. ')
  return [review?.state ?? decision?.verdict ?? '', names, words]
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe
}
