import { expect, it } from 'vitest'
import { nameClaims } from '../../../src/extract/claims/name.ts'
import { framing } from '../../../src/extract/frame.ts'
import { witnessOf } from '../../claims.ts'

function names(...texts: string[]): string[] {
  return framing(texts.map((text, at) => witnessOf(`s${at}`, text)))
    .flatMap(nameClaims)
    .map(({ dimension, exact }) => `${dimension}: ${exact}`)
}

it.each([
  ['the fullest name of a person', 'Ines Valdor spoke. Valdor left.', ['person: Ines Valdor']],
  [
    'a person by the short given name, too',
    'Daniel Valdor spoke. Later Dan Valdor left.',
    ['person: Daniel Valdor', 'person: Dan Valdor'],
  ],
  [
    'a body by its short form, too',
    'The Northern Harbour Council (NHC) met. The NHC adjourned.',
    ['organisation: Northern Harbour Council', 'organisation: NHC'],
  ],
  ['no surname alone beside a full name', 'Nora Valdor spoke. Ms. Valdor left.', ['person: Nora Valdor']],
  ['two people', 'Ines Valdor met Otto Lind.', ['person: Ines Valdor', 'person: Otto Lind']],
  ['a place', 'The ferry sank off Norway.', ['place: Norway']],
  ['no place where a name only modifies', 'Norwegian divers searched.', []],
  ['no name', 'The divers searched.', []],
])('%s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected)
})

it('gives one entity across sources', () => {
  const claims = framing([witnessOf('a', 'Ines Valdor spoke.'), witnessOf('b', 'Ines Valdor left.')]).flatMap(
    nameClaims,
  )
  const entities = claims.map(({ value }) => (value.type === 'phrase' ? value.entity : null))
  expect(entities).toHaveLength(2)
  expect(entities[0]).toBe(entities[1])
  expect(entities[0]).not.toBeNull()
})
