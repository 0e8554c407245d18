import { describe, expect, it } from 'vitest'
import { timeClaims } from '../../../src/extract/claims/time.ts'
import { framing } from '../../../src/extract/frame.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { witnessOf } from '../../claims.ts'

const claims = (text: string): Claim[] => framing([witnessOf('herald', text)]).flatMap(timeClaims)

describe('timeClaims', () => {
  it.each([
    ['a day', 'The ferry sank on July 6, 2025.', 'date', 'when', 'sink', 'July 6, 2025'],
    ['a clock time', 'The ferry sank at 9 p.m. on Sunday.', 'time', 'when', 'sink', '9 p.m. on Sunday'],
    ['a length', 'Divers searched for three days.', 'duration', 'how-long', 'search', 'three days'],
  ])('ties to what happened then: %s', (_what, text, dimension, role, predicate, exact) => {
    expect(claims(text)).toMatchObject([{ dimension, slot: { role, predicate }, exact }])
  })

  it.each([
    ['how often it happens', 'The ferry sails every Friday.'],
    ['the stamp of a page', 'Published July 6, 2025 by the harbour board.'],
    ['an age', 'A 52-year-old driver sank the ferry.'],
    ['"today" in the mouth of a speaker', '“The ferry sank today,” said Ines Valdor.'],
  ])('makes none of %s', (_what, text) => {
    expect(claims(text)).toEqual([])
  })

  it.each([
    ['"today" in the own voice', 'The ferry sank today.', ['today']],
    ['a day that the speaker names', '“The ferry sank on July 6,” said Ines Valdor.', ['July 6']],
  ])('but one of %s', (_what, text, expected) => {
    expect(claims(text).map(({ exact }) => exact)).toEqual(expected)
  })

  it('tells apart what begins, ends and happens then', () => {
    const of = (text: string) => claims(text).map(({ slot }) => slot.of)
    expect(of('The ferry sailed until July 6, 2025.')).not.toEqual(of('The ferry sailed on July 6, 2025.'))
  })
})
