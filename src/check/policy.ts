import type { CheckedFinding } from '../model/check.ts'
import { FINDING_KINDS, type FindingKind, SEVERITIES, type Severity } from '../model/finding.ts'

/** What is done about a level: not checked, or shown with this severity. */
export type LevelSetting = 'off' | Severity

/** What fails a run. */
export interface Rules {
  readonly failOn: readonly FindingKind[]
  readonly minSeverity: Severity
  /** 0..1. */
  readonly minConfidence: number
  /** By level (`quote/wording`) or by all levels of a dimension (`quote/*`); the level itself comes first. */
  readonly levels: Readonly<Record<string, LevelSetting>>
}

/** Rules of some files alone; what is not given is as for all. */
export interface Override {
  /** Whether it concerns a file, by its path as in `Location.path`. */
  readonly concerns: (path: string) => boolean
  readonly rules: Partial<Rules>
}

export interface Policy {
  readonly rules: Rules
  /** A later one wins over an earlier one. */
  readonly overrides: readonly Override[]
  /** How many failing findings are let pass. */
  readonly maxFindings: number
}

export const USUAL_RULES: Rules = {
  failOn: ['discrepancy', 'inconsistency'],
  minSeverity: 'low',
  minConfidence: 0,
  levels: {},
}

/** The rules for a file. */
export function rulesFor({ rules, overrides }: Policy, path: string): Rules {
  let result = rules
  for (const { concerns, rules: more } of overrides)
    if (concerns(path)) result = { ...result, ...more, levels: withLevels(result.levels, more.levels ?? {}) }
  return result
}

/** Levels with those of an override, whose groups win over single levels that were set before, too. */
function withLevels(levels: Rules['levels'], more: Rules['levels']): Rules['levels'] {
  const kept = Object.entries(levels).filter(([level]) => more[groupOf(level)] === undefined)
  return { ...Object.fromEntries(kept), ...more }
}

/** `quote/*` of `quote/wording`. */
function groupOf(level: string): string {
  return `${level.split('/')[0] ?? ''}/*`
}

/** The severity a finding has under rules, or null where it is not checked. */
export function severityUnder(
  rules: Rules,
  { kind, level, severity, confidence }: CheckedFinding,
): Severity | null {
  if (!rules.failOn.includes(kind)) return null
  const setting = rules.levels[level] ?? rules.levels[groupOf(level)] ?? severity
  if (setting === 'off' || confidence < rules.minConfidence) return null
  return isBelow(setting, rules.minSeverity) ? null : setting
}

/** Order of severities, the gravest first. */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b)
}

function isBelow(severity: Severity, least: Severity): boolean {
  return bySeverity(severity, least) > 0
}

/** Whether a word is a kind of finding. */
export function isKind(word: string): word is FindingKind {
  return FINDING_KINDS.some((kind) => kind === word)
}
