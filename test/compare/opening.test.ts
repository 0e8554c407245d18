import { expect, it } from 'vitest'
import { openingOf } from '../../src/compare/opening.ts'

it.each([
  ['The ferry sank.', 'The ferry sank'],
  ['The ferry\n  sank,', 'The ferry sank'],
  [`${'word '.repeat(30)}`, `${'word '.repeat(18).trim()}…`],
  ['x'.repeat(200), `${'x'.repeat(90)}…`],
])('%j is %j', (text, expected) => {
  expect(openingOf(text)).toBe(expected)
})
