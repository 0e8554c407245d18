import { expect, it } from 'vitest'
import { haveSameMembers } from '../../src/util/members.ts'

it.each([
  [[], [], true],
  [['child', 'nurse'], ['nurse', 'child'], true],
  [['child'], ['nurse'], false],
  [['child'], ['child', 'nurse'], false],
])('%j and %j: %s', (a: string[], b: string[], expected) => {
  expect([haveSameMembers(a, b), haveSameMembers(b, a)]).toEqual([expected, expected])
})
