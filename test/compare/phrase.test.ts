import fc from 'fast-check'
import { expect, it } from 'vitest'
import { comparePhrases, type Phrase } from '../../src/compare/phrase.ts'

function phrase(exact: string): Phrase {
  const words = exact.toLowerCase().split(' ')
  return { exact, head: words.at(-1) ?? '', modifiers: words.slice(0, -1) }
}

const PAIRS: readonly (readonly [string, string, string, string])[] = [
  ['harbour wall', 'harbour wall', 'same', 'phrase/same'],
  ['Shia pilgrim', 'Shiite pilgrim', 'same', 'phrase/same'],
  ['air strike', 'airstrike', 'same', 'phrase/same'],
  ['northern province', 'southern province', 'differs', 'phrase/opposite-modifier'],
  ['northern province', 'western province', 'compatible', 'phrase/other-modifier'],
  ['Kenyan warship', 'Danish warship', 'differs', 'phrase/opposite-modifier'],
  ['Kenyan warship', 'Kenyan and Danish warship', 'compatible', 'phrase/less-full'],
  ['Taliban fighter', 'Afghan fighter', 'differs', 'phrase/group-or-movement'],
  ['Taliban gunman', 'Afghan fighter', 'differs', 'phrase/group-or-movement'],
  ['Taliban fighter', 'masked fighter', 'compatible', 'phrase/other-modifier'],
  ['Taliban road', 'Afghan road', 'compatible', 'phrase/other-modifier'],
  ['hotel', 'seaside hotel', 'compatible', 'phrase/less-full'],
  ['Calder Bay owner', 'Calder Bay casino', 'differs', 'phrase/owner-or-owned'],
  ['Calder Bay owner', 'Marsh Inn casino', 'unknown', 'phrase/unknown'],
  ['army soldier', 'local fighter', 'differs', 'phrase/other-kind'],
  ['Nairobi', 'Kenya', 'compatible', 'name/place-within'],
  ['armoured ambulance', 'vehicle', 'compatible', 'phrase/kind-of'],
  ['nurse', 'people', 'compatible', 'phrase/kind-of'],
  ['treaty', 'harbour', 'unknown', 'phrase/unknown'],
]

it.each(PAIRS)('%s / %s: %s by %s', (a, b, verdict, level) => {
  expect(comparePhrases(phrase(a), phrase(b))).toMatchObject({ verdict, level })
})

it('is symmetric', () => {
  const phrases = fc.constantFrom(...PAIRS.flatMap((row) => row.slice(0, 2)).map(phrase))
  fc.assert(
    fc.property(phrases, phrases, (a, b) => {
      expect(comparePhrases(a, b)).toEqual(comparePhrases(b, a))
    }),
  )
})
