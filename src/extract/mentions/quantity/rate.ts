import type { Lexeme } from './lexeme.ts'

const PERIODS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'head',
  'person',
  'capita',
  'gallon',
  'barrel',
  'share',
  'vote',
  'student',
])
const LINKS = new Set(['a', 'an', 'per', 'each', 'every'])

/** The period of a rate that follows a number and its unit ("an hour", "per day"), or null. */
export function ratePeriodAfter(lexemes: readonly Lexeme[], end: number): string | null {
  const link = lexemes[end]?.lower ?? ''
  const period = lexemes[end + 1]?.lower ?? ''
  if (lexemes[end]?.text === '/' && PERIODS.has(period)) return period
  return LINKS.has(link) && PERIODS.has(period) ? period : null
}
