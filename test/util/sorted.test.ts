import fc from 'fast-check'
import { expect, it } from 'vitest'
import concepts from '../../src/util/data/concepts.json' with { type: 'json' }
import kinds from '../../src/util/data/kinds.json' with { type: 'json' }
import vectors from '../../src/util/data/word-vectors.json' with { type: 'json' }
import { rowOf, valuesIn } from '../../src/util/sorted.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', "'", '-', 'z') })
const byCodeUnit = (words: Iterable<string>) => [...words].sort((a, b) => (a < b ? -1 : 1))

it('finds what a list holds where the list has it, and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 30 }), word, (words, asked) => {
      const sorted = byCodeUnit(words)
      const at = sorted.indexOf(asked)
      expect(rowOf(sorted, asked)).toBe(at < 0 ? null : at)
    }),
  )
})

it('finds the values that a map has', () => {
  fc.assert(
    fc.property(fc.dictionary(word, word, { maxKeys: 30 }), word, (table, asked) => {
      const known = new Map(Object.entries(table))
      const find = valuesIn(byCodeUnit([...known].map(([key, value]) => `${key}=${value}`)).join('|'))
      for (const key of [asked, ...known.keys()]) expect(find(key)).toBe(known.get(key) ?? null)
    }),
  )
})

it.each([
  ['nouns of action', concepts.derived.split('|')],
  ['synonym sets', concepts.synsets.split('|')],
  ['senses of nouns', kinds.senses.split('|')],
  ['words with vectors', vectors.words.split(' ')],
])('%s lie in the order that they are looked up by', (_, entries) => {
  expect(entries).toEqual(byCodeUnit(new Set(entries)))
})
