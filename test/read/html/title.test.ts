import { expect, it } from 'vitest'
import { headlineIn, outletIn, withoutOutlet } from '../../../src/read/html/title.ts'

it.each([
  ['Ferry aground | The Courier', ['The Courier'], 'Ferry aground'],
  ['Ferry aground - Courier', ['The Courier'], 'Ferry aground'],
  ['Ferry aground – World – The Courier', ['The Courier'], 'Ferry aground'],
  ['Ferry aground - CourierNews.example', ['couriernews'], 'Ferry aground'],
  ['The Courier: Ferry aground', ['The Courier'], 'The Courier: Ferry aground'],
  ['The Courier | Ferry aground', ['The Courier'], 'Ferry aground'],
  ['땅꺼짐…2명 부상 | 가람일보', ['가람일보'], '땅꺼짐…2명 부상'],
  ['Ferry aground - 214 aboard', ['The Courier'], 'Ferry aground - 214 aboard'],
  ['Ostrand - a town in fog', [], 'Ostrand - a town in fog'],
])('cuts %j for %j', (title, names, expected) => {
  expect(withoutOutlet(title, names)).toBe(expected)
})

it.each([
  ['Ferry runs aground | The Courier', 'Ferry runs aground', 'The Courier'],
  ['The Courier - Ferry runs aground', 'Ferry runs aground', 'The Courier'],
  ['Ferry runs aground | News | The Courier', 'Ferry runs aground', 'The Courier'],
  ['Ferry runs aground', 'Ferry runs aground', null],
  ['Ferry runs aground off Marlow', 'Ferry runs aground', null],
  ['Ferry runs aground - a long story of what went wrong', 'Ferry runs aground', null],
])('finds the outlet in %j', (title, headline, expected) => {
  expect(outletIn(title, headline)).toBe(expected)
})

it('finds the headline by the line that shows it', () => {
  expect(headlineIn('The Courier - Ferry runs aground', ['News', 'FERRY RUNS AGROUND'])).toBe(
    'Ferry runs aground',
  )
  expect(headlineIn('The Courier - Ferry runs aground', ['Ferry runs'])).toBeNull()
})
