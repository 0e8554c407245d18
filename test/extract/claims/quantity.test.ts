import { describe, expect, it } from 'vitest'
import { quantityClaims } from '../../../src/extract/claims/quantity.ts'
import { framing } from '../../../src/extract/frame.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { witnessOf } from '../../claims.ts'

function claims(text: string, title = ''): Claim[] {
  return framing([witnessOf('herald', text, { title })]).flatMap(quantityClaims)
}

describe('quantityClaims', () => {
  it.each([
    ['The bombing killed 12 people.', 'quantity'],
    ['Sales rose 12 percent.', 'percent'],
    ['Support rose 12 percentage points.', 'percent'],
    ['The ferry cost $12 million.', 'money'],
    ['Ines Valdor, 54, owns it.', 'age'],
  ])('tells kinds of answers apart: %s', (text, dimension) => {
    expect(claims(text).map((claim) => claim.dimension)).toEqual([dimension])
  })

  it.each([
    ['The bombing killed 12 people.', { role: 'count', predicate: 'kill', of: 'person', known: true }],
    ['The bombing wounded 12 people.', { role: 'count', predicate: 'injure', of: 'person', known: true }],
    ['The storm destroyed 12 houses.', { role: 'count', predicate: 'destroy' }],
  ])('ties a number to what was counted: %s', (text, slot) => {
    expect(claims(text)).toMatchObject([{ slot }])
  })

  it.each([
    ['Delegates gathered for the 22nd Harbour Safety Council meeting.', 'series'],
    ['The council approved the 22nd draft.', 'approve'],
  ])('asks of what is numbered by name which one it is: %s', (text, predicate) => {
    expect(claims(text)).toMatchObject([{ slot: { role: 'ordinal', predicate } }])
  })

  it.each([
    ['Meanwhile, a bombing killed 12 people.', ['aside']],
    ['A bombing killed 12 people.', []],
  ])('marks what the text turns aside to: %s', (text, facets) => {
    expect(claims(text).map(({ slot }) => slot.facets)).toEqual([facets])
  })

  it.each([
    ['a number that the body gives, too', 'Bombing kills 12', ['12']],
    ['another number', 'Bombing kills 15', ['15', '12']],
  ])('leaves a headline that repeats the body out: %s', (_what, title, expected) => {
    expect(claims('The bombing killed 12 people.', title).map(({ exact }) => exact)).toEqual(expected)
  })

  it.each([
    [
      'a part of what it counts',
      'Bombing hurts dozens',
      'Hundreds of people were hurt, including dozens of children.',
      ['dozens', 'Hundreds', 'dozens'],
    ],
    ['the whole', 'Bombing hurts dozens', 'Dozens of people were hurt.', ['Dozens']],
  ])('keeps a headline where the body gives its number to %s', (_what, title, body, expected) => {
    expect(claims(body, title).map(({ exact }) => exact)).toEqual(expected)
  })

  it('claims a count that the text updates once, with what it was before', () => {
    const [toll, ...others] = claims('The death toll has risen to 15, up from 12, the coast guard said.')
    expect(others).toEqual([])
    expect(toll).toMatchObject({ exact: '15', value: { replaces: [{ exact: '12' }] } })
    const [said] = claims('Officials initially said 12 people died, but later corrected that to 15.')
    expect(said).toMatchObject({ exact: '15', slot: { predicate: 'kill', of: 'person' } })
  })

  it('carries the words as they stand', () => {
    const text = 'Divers said that at least 12 people were killed.'
    expect(claims(text).map(({ exact, span }) => [exact, text.slice(span.start, span.end)])).toEqual([
      ['at least 12', 'at least 12'],
    ])
  })
})
