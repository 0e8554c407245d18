import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareNames, type NamedAnswer } from '../../src/compare/name.ts'

const answer = (kind: NamedAnswer['kind'], name: string, entity: string | null = null): NamedAnswer => ({
  kind,
  name,
  entity,
})

const PAIRS: readonly (readonly [NamedAnswer['kind'], string, string, string, string])[] = [
  ['person', 'Ines Valdor', 'Ines Valdor', 'same', 'name/same'],
  ['organisation', 'the FBI', 'F.B.I.', 'same', 'name/same'],
  ['person', 'Dan Ashgrove', 'Daniel Ashgrove', 'same', 'name/variant'],
  ['place', 'Tasakah', 'Tassakeh', 'same', 'name/variant'],
  ['place', 'US', 'United States', 'same', 'name/variant'],
  ['organisation', 'NIMS', 'Northern Institute for Marine Safety', 'same', 'name/variant'],
  ['place', 'Nairobi', 'Kenya', 'compatible', 'name/place-within'],
  ['place', 'Boston', 'United States', 'compatible', 'name/place-within'],
  ['person', 'Valdor', 'Ines Valdor', 'compatible', 'name/less-full'],
  ['organisation', 'Calder Foods', 'Calder Foods International', 'compatible', 'name/less-full'],
  ['organisation', 'the Moor', 'Moor Bay', 'compatible', 'name/less-full'],
  ['person', 'a harbour official', 'Ines Valdor', 'compatible', 'name/description'],
  ['person', 'McAllonell', 'McAltonell', 'differs', 'name/spelling-differs'],
  ['person', 'Kenta Morioka', 'Hideo Morioka', 'differs', 'name/differs'],
  ['place', 'Nairobi', 'Ghana', 'differs', 'name/differs'],
  ['place', 'Iran', 'Iraq', 'differs', 'name/differs'],
]

it.each(PAIRS)('%s: %s / %s is %s by %s', (kind, a, b, verdict, level) => {
  expect(compareNames(answer(kind, a), answer(kind, b))).toMatchObject({ verdict, level })
})

it('takes names resolved to one entity as forms of one name', () => {
  expect(compareNames(answer('person', 'Bibi', 'x'), answer('person', 'Benjamin Netanyahu', 'x')).level).toBe(
    'name/variant',
  )
})

it.each([
  ['Valdor', 'Ines Valdor', 'name/short'],
  ['Ines Valdor', 'Ines M. Valdor', 'name/short'],
  ['Ines', 'Ines Valdor', 'name/variant'],
  ['Ines Valdor', 'Ines Kroon Valdor', 'name/variant'],
  ['Ines Valdor', 'Ines Valdor', 'name/same'],
])('of one person, %s / %s is %s', (a, b, level) => {
  expect(compareNames(answer('person', a, 'x'), answer('person', b, 'x')).level).toBe(level)
  expect(compareNames(answer('person', b, 'x'), answer('person', a, 'x')).level).toBe(level)
})

it.each(PAIRS)('%s: %s / %s compare alike in either order', (kind, a, b) => {
  const [x, y] = [answer(kind, a), answer(kind, b)]
  expect(compareNames(y, x)).toEqual(compareNames(x, y))
})

it('is symmetric', () => {
  const names = fc.constantFrom(...PAIRS.flatMap(([kind, a, b]) => [answer(kind, a), answer(kind, b)]))
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(compareNames(a, b)).toEqual(compareNames(b, a))
    }),
  )
})
