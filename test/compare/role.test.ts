import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRoles } from '../../src/compare/role.ts'

const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ['mayor, nairobi', 'mayor, nairobi', 'same', 'role/same'],
  ['foreign minister', 'foreign minister, Kenya', 'same', 'role/short'],
  ['mayor', 'former mayor, nairobi', 'compatible', 'role/less-full'],
  ['chief executive, calder foods', 'former chief executive, calder foods', 'differs', 'role/former'],
  [
    'chief executive, food company',
    'former chief executive, calder foods',
    'compatible',
    'role/both-possible',
  ],
  ['deputy director, harbour board', 'director, harbour board', 'differs', 'role/rank-differs'],
  ['deputy director', 'director', 'compatible', 'role/less-full'],
  ['customer, calder diner', 'cook, calder diner', 'differs', 'role/served-or-serving'],
  ['customer, calder diner', 'cook, harbour hotel', 'compatible', 'role/both-possible'],
  ['minister, Kenya', 'foreign minister, Kenya', 'compatible', 'role/less-full'],
  ['doctor', 'author', 'compatible', 'role/both-possible'],
]

it.each(PAIRS)('%s / %s: %s by %s', (a, b, verdict, level) => {
  expect(compareRoles(a, b)).toMatchObject({ verdict, level })
})

it('is symmetric', () => {
  const roles = fc.constantFrom(...PAIRS.flatMap((row) => row.slice(0, 2)))
  fc.assert(
    fc.property(roles, roles, (a, b) => {
      expect(compareRoles(a, b)).toEqual(compareRoles(b, a))
    }),
  )
})
