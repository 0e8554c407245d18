import { DIMENSIONS } from '../model/claim.ts'
import { LEVEL_TEXTS, RULE_TEXTS } from './data/levels.ts'
import { capitalised } from './text.ts'

/**
 * What a level means, in plain words. A level without a text of its own is spelt out from its name, so that a
 * new rule is never shown as an empty line.
 */
export function levelText(level: string): string {
  const [dimension = '', rule = ''] = level.split('/')
  return LEVEL_TEXTS[level] ?? RULE_TEXTS[rule] ?? `${capitalised(dimension)}: ${rule.replace(/-/gu, ' ')}.`
}

/** Every level that has a text of its own, and `group/*` for all levels of a group. */
export function knownLevels(): readonly string[] {
  const levels = Object.keys(LEVEL_TEXTS)
  const groups = [...DIMENSIONS, ...levels.map((level) => level.split('/')[0] ?? '')]
  return [...levels, ...[...new Set(groups)].map((group) => `${group}/*`)]
}

/** Whether findings can have a level: one of those known, or a rule that all dimensions share (`place/left-out`). */
export function isLevel(level: string): boolean {
  const [group = '', rule = ''] = level.split('/')
  const known = knownLevels()
  return known.includes(level) || (rule in RULE_TEXTS && known.includes(`${group}/*`))
}
