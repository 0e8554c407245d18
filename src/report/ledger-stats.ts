import type { ReviewState } from '../model/decision.ts'
import type { LedgerStats, LevelRecord } from '../model/ledger-stats.ts'
import { REASON_WORDS } from '../util/decided.ts'
import { visible } from '../util/user-error.ts'
import { counted, listed } from './text.ts'

const STATES: readonly (readonly [Exclude<ReviewState, 'open'>, string])[] = [
  ['confirmed', 'confirmed'],
  ['dismissed', 'dismissed'],
  ['duplicate', 'called duplicates'],
  ['follow-up', 'follow-up wanted'],
  ['conflict', 'reviewers disagree'],
]

/** Counts, agreement of reviewers and the record of each rule, for a person. */
export function renderStats(stats: LedgerStats): string {
  const { findings, decisions, reviewers, states, agreement, levels, precision } = stats
  if (decisions === 0) return 'No decisions yet.\n'
  const who = reviewers.map(({ reviewer, decisions: count }) => `${reviewer} (${count})`)
  const stand = STATES.filter(([state]) => states[state] > 0).map(([state, words]) => [
    String(states[state]),
    words,
  ])
  const lines = [
    `${counted(decisions, 'decision')} on ${counted(findings, 'finding')} by ${listed(who)}.`,
    '',
    'Where the findings stand',
    ...columns(stand),
    '',
    'How often each rule was right, of the findings confirmed or dismissed',
    ...columns([
      ...levels.map((level) => [level.level, ...shares(level), reasonsOf(level)]),
      ...(levels.length > 1
        ? [
            [
              'all rules',
              ...shares({
                confirmed: levels.reduce((sum, level) => sum + level.confirmed, 0),
                dismissed: levels.reduce((sum, level) => sum + level.dismissed, 0),
                precision,
              }),
            ],
          ]
        : []),
    ]),
    ...(levels.length === 0 ? ['  none yet'] : []),
    '',
    'Agreement of reviewers (Cohen’s kappa: 1 is full agreement, 0 what chance alone gives)',
    ...columns(
      agreement.map(({ reviewers: [a, b], findings: both, alike, kappa }) => [
        `${a} and ${b}`,
        `${alike} of ${counted(both, 'finding')} alike`,
        kappa === null
          ? 'kappa undefined: both gave one and the same verdict throughout'
          : `kappa ${kappa.toFixed(2).replace('-', '−')}`,
      ]),
    ),
    ...(agreement.length === 0 ? ['  no two reviewers have decided the same finding'] : []),
  ]
  return `${lines.map((line) => visible(line.replace(/\s/gu, ' '))).join('\n')}\n`
}

function shares({
  confirmed,
  dismissed,
  precision,
}: Pick<LevelRecord, 'confirmed' | 'dismissed' | 'precision'>): string[] {
  return [
    `${confirmed} confirmed`,
    `${dismissed} dismissed`,
    precision === null ? '' : `${Math.round(precision * 100)}%`,
  ]
}

function reasonsOf({ reasons }: LevelRecord): string {
  return reasons.map(([reason, count]) => `${count} × ${REASON_WORDS[reason]}`).join(', ')
}

/** Rows with their cells under each other. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  return rows.map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd())
}
