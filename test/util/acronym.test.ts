import { expect, it } from 'vitest'
import { abbreviates, initialsOf } from '../../src/util/acronym.ts'

it.each([
  ['Northern Observatory for Sea Birds', 'NOSB'],
  ['Board of Trade and Fisheries', 'BTF'],
  ['Search-and-Rescue Corps', 'SRC'],
])('initials of %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it.each([
  ['NOSB', 'Northern Observatory for Sea Birds', true],
  ['N.O.S.B.', 'Northern Observatory for Sea Birds', true],
  ['NOB', 'Northern Observatory for Sea Birds', false],
  ['NSB', 'Northern Sea Boats Inc.', true],
  ['NSB', 'Northern Sea Boats Club', false],
  ['N', 'Norway', false],
  ['NO', 'Norway', false],
])('%s for %s: %s', (short, name, expected) => {
  expect(abbreviates(short, name)).toBe(expected)
})
