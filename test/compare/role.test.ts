import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareRoles, type NamedRole } from '../../src/compare/role.ts'

const plain = (text: string): NamedRole => ({ text, exact: text })

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
  ['manager, harbour campaign', 'chairman, harbour campaign', 'differs', 'role/rival-posts'],
  ['former campaign manager', 'former campaign chairman', 'differs', 'role/rival-posts'],
  ['campaign manager', 'bank chairman', 'compatible', 'role/both-possible'],
  ['manager, harbour campaign', 'former chairman, harbour campaign', 'compatible', 'role/both-possible'],
  ['manager, calder foods', 'chairman, harbour board', 'compatible', 'role/both-possible'],
  ['chief executive, calder foods', 'chairman, calder foods', 'compatible', 'role/both-possible'],
]

it.each(PAIRS)('%s / %s: %s by %s', (a, b, verdict, level) => {
  expect(compareRoles(plain(a), plain(b))).toMatchObject({ verdict, level })
})

it.each([
  ['general', 'Gen.', 'major general', 'Maj. Gen.', 'role/rank-differs'],
  ['general, navy', 'Navy Gen.', 'brigadier general', 'Brig. Gen.', 'role/rank-differs'],
  ['general', 'a general', 'major general', 'Maj. Gen.', 'role/less-full'],
  ['general', 'Gen.', 'former major general', 'retired Maj. Gen.', 'role/less-full'],
  ['sergeant', 'Sgt.', 'staff sergeant', 'Staff Sgt.', 'role/less-full'],
])('%s (%s) / %s (%s): %s', (text, exact, other, otherExact, level) => {
  const [a, b] = [
    { text, exact },
    { text: other, exact: otherExact },
  ]
  expect(compareRoles(a, b).level).toBe(level)
  expect(compareRoles(b, a).level).toBe(level)
})

it('is symmetric', () => {
  const roles = fc.constantFrom(...PAIRS.flatMap((row) => row.slice(0, 2)))
  fc.assert(
    fc.property(roles, roles, (a, b) => {
      expect(compareRoles(plain(a), plain(b))).toEqual(compareRoles(plain(b), plain(a)))
    }),
  )
})
