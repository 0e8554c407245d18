import { expect, it } from 'vitest'
import { conjunctionFindings } from '../../src/compare/conjunctions.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return conjunctionFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(({ readings }) =>
    readings.map(({ source, exact }) => `${source} ${exact}`).join(' / '),
  )
}

const AND = 'The harbour council may fine and expel captains who smuggle tobacco.'
const OR = 'The harbour council may fine or expel captains who smuggle tobacco.'

it.each<[string, readonly string[], string[]]>([
  ['and, or', [AND, OR], ['s0 fine and expel / s1 fine or expel']],
  ['both with and', [AND, AND], []],
  ['a source that has both', [`${AND} ${OR}`, OR], []],
  ['another matter', [AND, 'A club can fine or expel players for brawls.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
