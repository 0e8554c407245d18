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
