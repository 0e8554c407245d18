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
  ['chief technology officer', 'chief information officer, calder foods', 'differs', 'role/exclusive'],
  ['chief technology officer', 'technical chief officer', 'compatible', 'role/both-possible'],
  ['chief executive', 'chief financial officer', 'differs', 'role/exclusive'],
  ['chief executive, calder', 'chief financial officer, ostrom', 'compatible', 'role/both-possible'],
  ['former chief executive', 'chief financial officer', 'compatible', 'role/both-possible'],
  ['information officer', 'press officer', 'compatible', 'role/both-possible'],
  ['minister, health', 'justice minister, Kenya', 'differs', 'role/exclusive'],
  ['finance minister', 'minister, treasury', 'compatible', 'role/less-full'],
  ['deputy prime minister', 'finance minister', 'compatible', 'role/both-possible'],
  ['leader, council', 'leader, opposition', 'differs', 'role/exclusive'],
  ['leader, opposition', 'leader, union', 'compatible', 'role/both-possible'],
  ['police chief', 'fire chief', 'differs', 'role/exclusive'],
  ['judge', 'prosecutor', 'differs', 'role/exclusive'],
  ['defense lawyer', 'prosecutor', 'differs', 'role/exclusive'],
  ['lawyer', 'prosecutor', 'compatible', 'role/both-possible'],
  ['victim', 'suspect', 'differs', 'role/exclusive'],
  ['suspect', 'gunman', 'compatible', 'role/both-possible'],
  ['goalkeeper', 'striker', 'differs', 'role/exclusive'],
  ['goalkeeper', 'captain', 'compatible', 'role/both-possible'],
  ['mayor', 'deputy mayor', 'differs', 'role/rank-differs'],
  ['mayor, calder', 'deputy mayor, ostrom', 'compatible', 'role/both-possible'],
  ['acting mayor', 'mayor, calder', 'differs', 'role/acting'],
  ['acting mayor', 'former mayor', 'compatible', 'role/less-full'],
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
  ['sergeant', 'Sgt.', 'lieutenant', 'Lt.', 'role/rank-differs'],
  ['sergeant', 'a sergeant', 'lieutenant', 'Lt.', 'role/both-possible'],
  ['attorney general', 'Attorney General', 'captain', 'Capt.', 'role/both-possible'],
  ['inspector, detective', 'Detective Inspector', 'chief inspector', 'Chief Inspector', 'role/rank-differs'],
  ['governor', 'Gov.', 'senator', 'Sen.', 'role/exclusive'],
  ['mayor', 'the mayor', 'senator', 'a senator', 'role/both-possible'],
  ['leader, labour', 'Labour leader', 'leader, conservative', 'Conservative leader', 'role/exclusive'],
  ['leader, labour', 'labour leader', 'leader, conservative', 'conservative leader', 'role/both-possible'],
])('%s (%s) / %s (%s): %s', (text, exact, other, otherExact, level) => {
  const [a, b] = [
    { text, exact },
    { text: other, exact: otherExact },
  ]
  expect(compareRoles(a, b).level).toBe(level)
  expect(compareRoles(b, a).level).toBe(level)
})

it.each([
  ['chief operating officer', ['chief financial officer'], 'chief financial officer', 'role/both-possible'],
  ['chief operating officer', ['director'], 'chief financial officer', 'role/exclusive'],
  ['deputy mayor', ['mayor'], 'mayor', 'role/less-full'],
  ['acting mayor', ['mayor'], 'mayor', 'role/less-full'],
  ['judge', ['prosecutor'], 'prosecutor', 'role/both-possible'],
])('whose article gives both denies neither: %s, %j / %s: %s', (text, also, other, level) => {
  expect(compareRoles({ ...plain(text), also }, plain(other)).level).toBe(level)
  expect(compareRoles(plain(other), { ...plain(text), also }).level).toBe(level)
})

it('is symmetric', () => {
  const roles = fc.constantFrom(...PAIRS.flatMap((row) => row.slice(0, 2)))
  fc.assert(
    fc.property(roles, roles, (a, b) => {
      expect(compareRoles(plain(a), plain(b))).toEqual(compareRoles(plain(b), plain(a)))
    }),
  )
})
