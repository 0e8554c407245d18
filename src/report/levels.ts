import { LEVEL_TEXTS } from './data/levels.ts'
import { capitalised } from './text.ts'

/**
 * What a level means, in plain words. A level without a text of its own is spelt out from its name, so that a
 * new rule is never shown as an empty line.
 */
export function levelText(level: string): string {
  const known = LEVEL_TEXTS[level]
  if (known !== undefined) return known
  const [dimension = '', rule = ''] = level.split('/')
  return `${capitalised(dimension.replace(/-/gu, ' '))}: ${rule.replace(/-/gu, ' ')}.`
}
