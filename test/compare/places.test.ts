import { expect, it } from 'vitest'
import { placeFindings } from '../../src/compare/places.ts'
import { witnessOf } from '../claims.ts'

function found(texts: Readonly<Record<string, string>>): string[] {
  return placeFindings(Object.entries(texts).map(([id, text]) => witnessOf(id, text))).map(
    ({ level, readings }) => `${level} ${readings.map(({ value }) => value).join(' / ')}`,
  )
}

it.each<[string, Record<string, string>, string[]]>([
  [
    'inside a town and at its edge',
    {
      a: 'Volunteers piled sandbags at the grain depot inside Marlow while the river rose.',
      b: 'Volunteers piled sandbags at a grain depot on the outskirts of Marlow as the river rose.',
    },
    ['place/inside-or-outside inside marlow / outside marlow'],
  ],
  [
    'in the city and north of it',
    {
      a: 'The kerosene fire gutted a textile warehouse in the city of Marlow.',
      b: 'The kerosene fire gutted a textile warehouse a few miles north of Marlow.',
    },
    ['place/inside-or-outside inside marlow / outside marlow'],
  ],
  [
    'the incident itself',
    {
      a: 'A gas bottle exploded in a hospital on Tuesday and hurt two cooks.',
      b: 'Two cooks were hurt on Tuesday. The accident happened outside a hospital.',
    },
    ['place/inside-or-outside inside hospital / outside hospital'],
  ],
  [
    'another source that has both sides agrees with the nearer',
    {
      a: 'Volunteers piled sandbags at the grain depot inside Marlow while the river rose.',
      b: 'Volunteers piled sandbags at the grain depot inside Marlow. The river rose outside Marlow, too.',
    },
    [],
  ],
  [
    'other things',
    {
      a: 'The band played inside Marlow until midnight.',
      b: 'Farmers sheared their flocks on the outskirts of Marlow.',
    },
    [],
  ],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
