import { expect, it } from 'vitest'
import { opennessFindings } from '../../src/compare/openness.ts'
import { witnessOf } from '../claims.ts'

function found(texts: readonly string[]): string[] {
  return opennessFindings(texts.map((text, i) => witnessOf(`s${i}`, text))).map(({ readings }) =>
    readings.map(({ source, exact }) => `${source} ${exact}`).join(' / '),
  )
}

const OPEN = 'It was not immediately clear whether the rider was an impostor or a bystander.'

it.each<[string, readonly string[], string[]]>([
  [
    'left open, and likely',
    [OPEN, 'The rider, probably an impostor, fled.'],
    ['s0 not immediately clear whether the rider was an impostor / s1 probably an impostor'],
  ],
  [
    'left open in another word, and stated',
    ['It is unclear if she was a stowaway.', 'She was a stowaway, the captain said.'],
    ['s0 unclear if she was a stowaway / s1 was a stowaway'],
  ],
  ['both leave it open', [OPEN, 'Nobody said whether the rider was an impostor.'], []],
  ['a source that has both', [`${OPEN} He was probably an impostor.`, 'He was probably an impostor.'], []],
  ['something known', ['It was clear whether he was an impostor.', 'He was probably an impostor.'], []],
  ['a denial', [OPEN, 'The rider was not a impostor.'], []],
])('%s', (_, texts, expected) => {
  expect(found(texts)).toEqual(expected)
})
